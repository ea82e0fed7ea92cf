// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"

#include "core/pki/PemText.h"
#include "core/pki/ReadSession.h"

#include <openssl/crypto.h>

namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Decoded PEM may be a private key: gone when this is.
struct WipedBody
{
    PemBody body;

    explicit WipedBody(PemBody decoded)
        : body(std::move(decoded))
    {
    }
    ~WipedBody()
    {
        if (!body.der.isEmpty())
            OPENSSL_cleanse(body.der.data(), static_cast<std::size_t>(body.der.size()));
    }
    Q_DISABLE_COPY_MOVE(WipedBody)
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; }

/// '0' starts text as well as DER; what follows decides.
bool looksLikeDer(QByteArrayView bytes)
{
    if (bytes.size() < 2 || bytes[0] != 0x30)
        return false;
    // A length octet beyond 0x7f can follow '0' in no UTF-8 text.
    return (static_cast<quint8>(bytes[1]) & 0x80) || derShape(bytes, 1000).ok;
}

class InputReader
{
public:
    InputReader(QByteArrayView input, const ReadOptions &options, ReadResult &result)
        : m_input(input)
        , m_session(options, result)
        , m_options(options)
        , m_result(result)
    {
    }

    void read();

private:
    void readBinary(qsizetype from);
    void readText();
    void readBlock(QByteArrayView text, const InputText &map, const PemMarker &begin,
                   const PemMarker *end, qsizetype bodyEnd);
    bool readBare(const InputText &map, qsizetype from, qsizetype to, const QString &repair);
    void readBody(const PemBody &body, const Source &source, bool closed);
    void noteLineEnds(const InputText &map);

    QByteArrayView m_input;
    ReadSession m_session;
    const ReadOptions &m_options;
    ReadResult &m_result;
    int m_blocks = 0;
};

void InputReader::read()
{
    m_result.format = u"unknown"_s;
    if (m_input.size() > m_options.maxBytes) {
        m_session.addLimit(u"bytes"_s, m_options.maxBytes);
        return;
    }
    qsizetype start = 0;
    while (start < m_input.size() && isBlank(m_input[start]))
        ++start;
    if (start == m_input.size()) {
        m_session.addProblem(u"empty-input"_s, 0, Error(ErrorCode::NotRecognised));
        return;
    }
    if (looksLikeDer(m_input.sliced(start)))
        readBinary(start);
    else
        readText();
    if (m_result.items.isEmpty() && m_result.problems.isEmpty())
        m_session.addProblem(u"not-recognised"_s, 0, Error(ErrorCode::NotRecognised));
}

void InputReader::readBinary(qsizetype from)
{
    m_result.format = u"der"_s;
    for (qsizetype position = from; position < m_input.size() && !m_session.full();) {
        const QByteArrayView rest = m_input.sliced(position);
        if (position > from && !looksLikeDer(rest)) {
            qsizetype i = 0;
            while (i < rest.size() && isBlank(rest[i]))
                ++i;
            if (i < rest.size()) {
                m_session.addProblem(u"trailing-data"_s, position,
                                     Error(ErrorCode::MalformedDer, {QString::number(position)}));
            }
            break;
        }
        if (++m_blocks > m_options.maxItems) {
            m_session.addLimit(u"items"_s, position);
            break;
        }
        Source source;
        source.itemOffset = position;
        source.inputOffset = [position](qsizetype offset) { return position + offset; };
        const qsizetype length = m_session.readDer(rest, source);
        if (length == 0)
            break; // where the next would begin cannot be told
        position += length;
    }
    if (!m_result.items.isEmpty()) {
        const ItemType first = m_result.items.first().type;
        if (first == ItemType::Pkcs7 || first == ItemType::Pkcs12)
            m_result.format = itemTypeName(first);
    }
}

void InputReader::readBody(const PemBody &body, const Source &source, bool closed)
{
    const QByteArrayView der = body.der;
    const qsizetype length = m_session.readDer(der, source);
    if (length == 0 || length == der.size())
        return;
    // Without an END line, words of what follows may pass for base64. "TRUSTED CERTIFICATE" carries
    // OpenSSL's trust settings behind the certificate.
    if (!closed || source.label == "TRUSTED CERTIFICATE"_L1)
        return;
    m_session.addProblem(u"trailing-data"_s, source.at(length),
                         Error(ErrorCode::MalformedDer, {QString::number(source.at(length))}));
}

void InputReader::readBlock(QByteArrayView text, const InputText &map, const PemMarker &begin,
                            const PemMarker *end, qsizetype bodyEnd)
{
    const WipedBody wiped(decodePemBody(text, begin.end, bodyEnd));
    const PemBody &body = wiped.body;
    const qsizetype offset = map.inputOffset(begin.start);
    // Prose like "--- BEGIN of the story" is none of our business.
    const bool plausible =
            begin.exact || (!body.der.isEmpty() && body.der[0] == 0x30) || !body.headers.isEmpty();
    if (!plausible)
        return;
    if (!begin.exact)
        m_session.addRepair(u"dashes"_s, map.inputOffset(begin.dashes));
    if (!end)
        m_session.addRepair(u"missing-end"_s, map.inputOffset(bodyEnd));
    else if (!end->exact)
        m_session.addRepair(u"dashes"_s, map.inputOffset(end->dashes));
    if (end && end->label != begin.label)
        m_session.addRepair(u"label-mismatch"_s, map.inputOffset(end->start));
    for (const Repair &repair : body.repairs)
        m_session.addRepair(repair.id, map.inputOffset(repair.offset));

    Source source;
    source.itemOffset = offset;
    source.label = begin.label;
    source.inputOffset = [text, &map, from = begin.end, bodyEnd](qsizetype derOffset) {
        return map.inputOffset(textOffsetOfDer(text, from, bodyEnd, derOffset));
    };
    // Without an END line the block runs on until something is no base64.
    if (body.badOffset >= 0 && end) {
        m_session.addProblem(u"malformed-base64"_s, map.inputOffset(body.badOffset),
                             Error(ErrorCode::MalformedDer,
                                   {QString::number(map.inputOffset(body.badOffset))},
                                   u"not base64"_s));
        return;
    }
    if (body.der.isEmpty()) {
        m_session.addProblem(u"empty-block"_s, offset,
                             Error(ErrorCode::NotRecognised, {begin.label}));
        return;
    }
    source.procType = body.header("Proc-Type");
    source.dekInfo = body.header("DEK-Info");
    if (source.procType.contains("ENCRYPTED")) {
        m_session.readTraditionalKey(body.der, source);
        return;
    }
    if (begin.label == "OPENSSH PRIVATE KEY"_L1) {
        m_session.addProblem(u"unsupported-key"_s, offset,
                             Error(ErrorCode::UnsupportedKey, {begin.label}));
        return;
    }
    readBody(body, source, end != nullptr);
}

bool InputReader::readBare(const InputText &map, qsizetype from, qsizetype to,
                           const QString &repair)
{
    const QByteArrayView text = map.bytes();
    while (from < to && isBlank(text[from]))
        ++from;
    const WipedBody wiped(decodePemBody(text, from, to));
    const PemBody &body = wiped.body;
    if (body.badOffset >= 0 || !body.headers.isEmpty() || body.der.size() < 8 ||
        !looksLikeDer(body.der)) {
        return false;
    }
    m_session.addRepair(repair, map.inputOffset(from));
    for (const Repair &each : body.repairs)
        m_session.addRepair(each.id, map.inputOffset(each.offset));
    Source source;
    source.itemOffset = map.inputOffset(from);
    source.inputOffset = [text, &map, from, to](qsizetype derOffset) {
        return map.inputOffset(textOffsetOfDer(text, from, to, derOffset));
    };
    readBody(body, source, true);
    return true;
}

/// Text with carriage returns only is classic Mac OS, and what some editors make of a paste.
void InputReader::noteLineEnds(const InputText &map)
{
    const qsizetype carriage = map.bytes().indexOf('\r');
    if (carriage >= 0 && map.bytes().indexOf('\n') < 0)
        m_session.addRepair(u"cr-line-ends"_s, map.inputOffset(carriage));
}

void InputReader::readText()
{
    const InputText map(m_input, m_result.repairs);
    const QByteArrayView text = map.bytes();
    PemMarkers markers(text);
    qsizetype consumed = 0; // behind the last marker
    bool anyMarker = false;
    PemMarker marker = markers.next();
    while (marker.found && !m_session.full()) {
        if (++m_blocks > m_options.maxItems) {
            m_session.addLimit(u"items"_s, map.inputOffset(marker.start));
            break;
        }
        anyMarker = true;
        if (!marker.begin) {
            // An END without its BEGIN: the last paragraph before it may be the object.
            const QByteArrayView before = text.sliced(consumed, marker.start - consumed);
            const qsizetype paragraph = consumed + before.lastIndexOf("\n\n") + 1;
            if (!readBare(map, paragraph, marker.start, u"missing-begin"_s)) {
                m_session.addProblem(u"missing-begin"_s, map.inputOffset(marker.start),
                                     Error(ErrorCode::NotRecognised, {marker.label}));
            }
            consumed = marker.end;
            marker = markers.next();
            continue;
        }
        PemMarker following = markers.next();
        const bool closed = following.found && !following.begin;
        const qsizetype bodyEnd = following.found ? following.start : text.size();
        readBlock(text, map, marker, closed ? &following : nullptr, bodyEnd);
        consumed = following.found ? following.end : text.size();
        marker = closed ? markers.next() : following;
    }
    if (anyMarker) {
        m_result.format = u"pem"_s;
    } else if (readBare(map, 0, text.size(), u"missing-armour"_s)) {
        m_result.format = u"base64"_s;
    }
    if (m_result.format != "unknown"_L1)
        noteLineEnds(map);
}

} // namespace

QString itemTypeName(ItemType type)
{
    switch (type) {
    case ItemType::Certificate:
        return u"certificate"_s;
    case ItemType::Csr:
        return u"csr"_s;
    case ItemType::Crl:
        return u"crl"_s;
    case ItemType::OcspResponse:
        return u"ocsp-response"_s;
    case ItemType::PrivateKey:
        return u"private-key"_s;
    case ItemType::PublicKey:
        return u"public-key"_s;
    case ItemType::Pkcs7:
        return u"pkcs7"_s;
    case ItemType::Pkcs12:
        return u"pkcs12"_s;
    case ItemType::Unknown:
        break;
    }
    return u"unknown"_s;
}

ReadResult readObjects(QByteArrayView bytes, const ReadOptions &options)
{
    ReadResult result;
    InputReader(bytes, options, result).read();
    return result;
}

QList<QByteArray> certificatesFromPem(QByteArrayView pem)
{
    QList<QByteArray> list;
    const ReadResult result = readObjects(pem);
    for (const Item &item : result.items) {
        if (item.type == ItemType::Certificate)
            list.append(item.der);
    }
    return list;
}

QByteArray certificateToPem(QByteArrayView der)
{
    constexpr qsizetype kLine = 64; // RFC 7468 2
    const QByteArray base64 = der.toByteArray().toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype i = 0; i < base64.size(); i += kLine) {
        pem += base64.mid(i, kLine);
        pem += '\n';
    }
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace sekisho::pki
