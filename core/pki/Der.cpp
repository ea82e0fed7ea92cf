// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Der.h"

#include <bit>
#include <limits>
#include <vector>

namespace sekisho::pki {

namespace {

struct Header
{
    quint8 tag = 0;
    qsizetype headerLength = 0;
    qsizetype length = 0;
    bool indefinite = false;
};

/// Identifier and length octets at `p`. False if cut short or longer than any sane object; the
/// header's length is told where only the content is cut short.
bool readHeader(const char *p, const char *end, Header &header) noexcept
{
    const char *const start = p;
    if (end - p < 2)
        return false;
    header.tag = static_cast<quint8>(*p++);
    if ((header.tag & 0x1f) == 0x1f) { // high tag number: up to 31 bits, as OpenSSL allows
        int octets = 0;
        while (p != end && (static_cast<quint8>(*p) & 0x80)) {
            if (++octets > 4)
                return false;
            ++p;
        }
        if (p == end)
            return false;
        ++p;
        if (p == end)
            return false;
    }
    const quint8 first = static_cast<quint8>(*p++);
    header.indefinite = false;
    if (first < 0x80) {
        header.length = first;
    } else if (first == 0x80) {
        header.indefinite = true;
        header.length = 0;
    } else {
        int octets = first & 0x7f;
        if (octets > end - p)
            return false;
        while (octets > 0 && *p == 0) { // needless, but met
            ++p;
            --octets;
        }
        if (octets > 4)
            return false;
        quint32 length = 0;
        for (; octets > 0; --octets)
            length = (length << 8) | static_cast<quint8>(*p++);
        if (length > static_cast<quint32>(std::numeric_limits<qint32>::max()))
            return false;
        header.length = static_cast<qsizetype>(length);
    }
    header.headerLength = p - start;
    return header.length <= end - p;
}

} // namespace

bool DerCursor::read(DerElement &element) noexcept
{
    Header header;
    if (!readHeader(m_next, m_end, header) || header.indefinite)
        return false;
    element.tag = header.tag;
    element.content = QByteArrayView(m_next + header.headerLength, header.length);
    element.whole = QByteArrayView(m_next, header.headerLength + header.length);
    m_next += element.whole.size();
    return true;
}

int bitLength(QByteArrayView number) noexcept
{
    qsizetype i = 0;
    while (i < number.size() && number[i] == 0)
        ++i;
    if (i == number.size())
        return 0;
    const qsizetype bits = (number.size() - i - 1) * 8 +
                           std::bit_width(static_cast<unsigned>(static_cast<quint8>(number[i])));
    return static_cast<int>(std::min<qsizetype>(bits, std::numeric_limits<int>::max()));
}

qint64 smallInteger(QByteArrayView content) noexcept
{
    if (content.isEmpty() || content.size() > 4 || (static_cast<quint8>(content[0]) & 0x80))
        return -1;
    qint64 value = 0;
    for (const char c : content)
        value = (value << 8) | static_cast<quint8>(c);
    return value;
}

bool isValidInteger(QByteArrayView content) noexcept
{
    if (content.isEmpty())
        return false;
    if (content.size() == 1)
        return true;
    const auto first = static_cast<quint8>(content[0]);
    const bool secondNegative = static_cast<quint8>(content[1]) & 0x80;
    if (first == 0x00)
        return secondNegative;
    return first != 0xff || !secondNegative;
}

bool isValidBitString(QByteArrayView content) noexcept
{
    return !content.isEmpty() && static_cast<quint8>(content[0]) <= 7;
}

DerShape derShape(QByteArrayView bytes, int maxDepth)
{
    DerShape shape;
    const char *const begin = bytes.data();
    const char *p = begin;
    // Ends of the open constructed elements; nullptr for an indefinite one.
    std::vector<const char *> open;
    const char *limit = begin + bytes.size();
    const auto failAt = [&](const char *where) {
        shape.errorOffset = where - begin;
        return shape;
    };
    do {
        // Close what ends here.
        while (!open.empty() && open.back() == p) {
            open.pop_back();
            limit = begin + bytes.size();
            for (auto it = open.rbegin(); it != open.rend(); ++it) {
                if (*it) {
                    limit = *it;
                    break;
                }
            }
        }
        if (open.empty() && p != begin)
            break;
        if (!open.empty() && !open.back() && limit - p >= 2 && p[0] == 0 && p[1] == 0) {
            p += 2; // end of contents
            open.pop_back();
            continue;
        }
        Header header;
        if (!readHeader(p, limit, header)) {
            // The object goes on where the input ends: cut short, and good up to there.
            const bool cutShort = open.empty() && header.headerLength > 0;
            return failAt(cutShort ? limit : p);
        }
        const char *const content = p + header.headerLength;
        const bool constructed = header.tag & 0x20;
        if (header.indefinite && !constructed)
            return failAt(p);
        if (!constructed) {
            p = content + header.length;
            if (open.empty())
                break;
            continue;
        }
        shape.indefiniteLength = shape.indefiniteLength || header.indefinite;
        shape.depth = std::max(shape.depth, static_cast<int>(open.size()) + 1);
        if (shape.depth > maxDepth)
            return failAt(p);
        if (header.indefinite) {
            open.push_back(nullptr);
        } else {
            open.push_back(content + header.length);
            limit = open.back();
        }
        p = content;
    } while (!open.empty());
    shape.ok = true;
    shape.length = p - begin;
    return shape;
}

} // namespace sekisho::pki
