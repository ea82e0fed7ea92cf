// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Input.h"

#include "core/pki/PemText.h"
#include "core/pki/asn1/Asn1Schema.h"

namespace sekisho::pki {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether the bytes are text at all: DER has octets that no text has among its first.
bool looksLikeText(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    return std::all_of(head.begin(), head.end(), [](char c) {
        const auto octet = static_cast<quint8>(c);
        return octet >= 0x20 || octet == '\t' || octet == '\r' || octet == '\n' || octet == '\f';
    });
}

QByteArray fromHexText(QByteArrayView text)
{
    QByteArray digits;
    for (const char c : text) {
        if (isHexDigit(c))
            digits += c;
        else if (!isBlank(c) && c != ':')
            return {};
    }
    return digits.size() % 2 == 0 ? QByteArray::fromHex(digits) : QByteArray();
}

} // namespace

QList<Asn1Part> asn1Parts(QByteArrayView bytes, qsizetype most)
{
    if (bytes.isEmpty())
        return {};
    QList<Repair> ignored;
    const InputText map(bytes, ignored);
    const QByteArrayView text = map.bytes();
    QList<Asn1Part> parts;
    const Asn1Part asItIs{bytes.toByteArray(), {}, 0};
    if (!looksLikeText(text))
        return {asItIs};

    PemMarkers markers(text);
    for (PemMarker marker = markers.next(); marker.found && parts.size() < most;) {
        const PemMarker begin = marker;
        marker = markers.next();
        if (!begin.begin)
            continue;
        const qsizetype to = marker.found ? marker.start : text.size();
        PemBody body = decodePemBody(text, begin.end, to);
        if (!body.der.isEmpty())
            parts.append({std::move(body.der), begin.label, map.inputOffset(begin.start)});
    }
    if (!parts.isEmpty())
        return parts;
    if (QByteArray hex = fromHexText(text); hex.size() > 1)
        return {{std::move(hex), {}, 0}};
    // Of a hundred megabytes of something else the beginning is enough.
    constexpr qsizetype kSample = 4096;
    if (text.size() > 4 * kSample) {
        const PemBody sample = decodePemBody(text, 0, kSample);
        if (sample.badOffset >= 0 || sample.der.isEmpty() || !(sample.der.at(0) & 0x20))
            return {asItIs};
    }
    PemBody bare = decodePemBody(text, 0, text.size());
    asn1::Header header;
    Asn1ErrorId error{};
    // Words are base64, too; only what begins as an object does is taken for it.
    if (bare.badOffset < 0 && bare.der.size() > 1 && (bare.der.at(0) & 0x20) &&
        asn1::readHeader(bare.der.cbegin(), bare.der.cend(), header, error) &&
        header.contentLength <= static_cast<quint64>(bare.der.size() - header.length))
        return {{std::move(bare.der), {}, 0}};
    return {asItIs};
}

} // namespace sekisho::pki
