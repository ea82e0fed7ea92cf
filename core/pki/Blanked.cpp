// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Blanked.h"

#include "core/pki/Der.h"
#include "core/pki/Limits.h"
#include "core/pki/Objects.h"

#include <algorithm>
#include <vector>

namespace sekisho::pki {

namespace {

// Damage may make anything of what was a key. What stays is too short for a piece of one, or known
// for something else.
constexpr qsizetype kNumberBytes = 3; ///< versions, iterations

struct Head
{
    quint8 tag = 0;
    qsizetype bytes = 0;   ///< identifier and length octets; 0 = cannot be read
    qsizetype claimed = 0; ///< what the length says
    bool indefinite = false;
};

Head headAt(QByteArrayView rest)
{
    Head head;
    if (rest.size() < 2 || (rest[0] & 0x1f) == 0x1f)
        return head;
    head.tag = static_cast<quint8>(rest[0]);
    const auto first = static_cast<quint8>(rest[1]);
    const qsizetype octets = first > 0x80 ? first & 0x7f : 0;
    if (octets > 4 || rest.size() < 2 + octets)
        return head;
    head.indefinite = first == 0x80;
    head.claimed = first < 0x80 ? first : 0;
    for (qsizetype i = 0; i < octets; ++i)
        head.claimed = head.claimed << 8 | static_cast<quint8>(rest[2 + i]);
    head.bytes = 2 + octets;
    return head;
}

/// Key octets read as tags soon come to one that no key or PKCS#12 has.
bool isExpected(quint8 tag)
{
    switch (tag) {
    case 0: // end of contents
    case der::kBoolean:
    case der::kInteger:
    case der::kBitString:
    case der::kOctetString:
    case der::kNull:
    case der::kObjectId:
    case der::kEnumerated:
    case der::kUtf8String:
    case 0x1e: // BMPString: friendly names
    case der::kSequence:
    case der::kSet:
    case der::context(0):
    case der::context(1):
    case der::contextConstructed(0):
    case der::contextConstructed(1):
        return true;
    default:
        return false;
    }
}

bool isHarmless(quint8 tag, QByteArrayView content)
{
    const qsizetype size = content.size();
    switch (tag) {
    case der::kObjectId: {
        const ObjectNames *names = objectNames(content);
        return names && names->nid != 0;
    }
    case der::kInteger:
    case der::kEnumerated:
    case der::kBoolean:
        return size <= kNumberBytes;
    default:
        return size == 0;
    }
}

/// What is in a string is a SEQUENCE that fills it, or would if the input did not end before.
bool wrapsSequence(QByteArrayView content, qsizetype claimed)
{
    const Head inner = headAt(content);
    return inner.bytes > 0 && inner.tag == der::kSequence && !inner.indefinite &&
           inner.bytes + inner.claimed == claimed;
}

} // namespace

QByteArray blanked(QByteArrayView der)
{
    QByteArray bytes = der.toByteArray();
    std::vector<qsizetype> ends{bytes.size()};
    const auto blank = [&bytes](qsizetype from, qsizetype to) {
        std::fill(bytes.begin() + from, bytes.begin() + to, '\0');
    };
    for (qsizetype at = 0; !ends.empty();) {
        const qsizetype end = ends.back();
        if (at >= end) {
            ends.pop_back();
            continue;
        }
        const Head head = headAt(QByteArrayView(bytes).sliced(at, end - at));
        const bool constructed = head.tag & 0x20;
        if (head.bytes == 0 || !isExpected(head.tag) || (head.indefinite && !constructed)) {
            blank(at, end);
            at = end;
            continue;
        }
        const qsizetype content = at + head.bytes;
        const qsizetype length =
                head.indefinite ? end - content : std::min(head.claimed, end - content);
        const QByteArrayView inside = QByteArrayView(bytes).sliced(content, length);
        const bool string = head.tag == der::kOctetString && wrapsSequence(inside, head.claimed);
        if ((constructed || string) && ends.size() < size_t(limits::kNesting)) {
            ends.push_back(content + length);
            at = content;
            continue;
        }
        if (constructed || !isHarmless(head.tag, inside))
            blank(content, content + length);
        at = content + length;
    }
    return bytes;
}

} // namespace sekisho::pki
