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
    InputReader(QByteArrayView input, const ReadOptions &options, ReadResult &result, int depth)
        : m_input(input)
        , m_session(options, result, depth)
        , m_options(options)
        , m_result(result)
    {
    }

    void read();
    ReadSession &session() { return m_session; }

private:
    void readBinary(qsizetype from);
    bool readDocument(qsizetype from);
    void readText();
    bool readHex(const InputText &map);
    void readLoose(const InputText &map, qsizetype from, qsizetype to);
    bool readLine(const InputText &map, qsizetype from, qsizetype to);
    bool readSshLine(const InputText &map, qsizetype from, qsizetype to);
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
    // The answer to SCEP's GetCACert, or of a web server, saved with its head.
    if (m_input.sliced(start).startsWith("HTTP/1.")) {
        constexpr qsizetype kLongestHead = 64 * 1024;
        const QByteArrayView head =
                m_input.sliced(start, std::min(kLongestHead, m_input.size() - start));
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end >= 0 && start + end + 4 < m_input.size()) {
            m_session.addRepair(u"http-head"_s, start);
            start += end + 4;
        }
    }
    if (readDocument(start)) {
        // done
    } else if (looksLikeDer(m_input.sliced(start))) {
        readBinary(start);
    } else {
        readText();
    }
    if (m_result.items.isEmpty() && m_result.problems.isEmpty())
        m_session.addProblem(u"not-recognised"_s, 0, Error(ErrorCode::NotRecognised));
}

/// What is neither DER nor PEM: archives, key stores, XML, JSON.
bool InputReader::readDocument(qsizetype from)
{
    const QByteArrayView bytes = m_input.sliced(from);
    Source source;
    source.itemOffset = from;
    if (m_session.readArchive(bytes, source) || m_session.readJavaKeyStore(bytes, source) ||
        m_session.readBinaryPlist(bytes, source))
        return true;
    // A document may begin with a mark of its encoding.
    qsizetype first = 0;
    while (first < std::min<qsizetype>(4, bytes.size()) &&
           (bytes[first] == '\xef' || bytes[first] == '\xbb' || bytes[first] == '\xbf' ||
            bytes[first] == '\xff' || bytes[first] == '\xfe' || bytes[first] == '\0')) {
        ++first;
    }
    if (first == bytes.size())
        return false;
    // PEM within XML or JSON is found wherever it stands; a profile or a key is read as a whole.
    const bool pem = bytes.contains("BEGIN ");
    if (bytes[first] == '<') {
        const bool profile = bytes.contains("<plist") ||
                             bytes.contains("EAPIdentityProviderList") ||
                             bytes.contains("LANProfile") || !pem || first > 0;
        return profile && m_session.readXml(bytes, source);
    }
    if (first == 0 && (bytes[0] == '{' || bytes[0] == '['))
        return (!pem || bytes.contains("\"kty\"")) && m_session.readJson(bytes, source);
    return false;
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

/// Where base64, or the next BEGIN line, follows its neighbour without the end of a line, which
/// OpenSSL wants; -1 if nowhere.
qsizetype missingLineEnd(QByteArrayView text, const PemMarker &begin, const PemMarker *end,
                         qsizetype bodyEnd)
{
    const auto isBase64 = [text](qsizetype at) {
        const char c = text[at];
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '+' || c == '/' || c == '=';
    };
    if (begin.end < bodyEnd && isBase64(begin.end))
        return begin.end;
    if (!end)
        return -1;
    // The n of an escaped \n is none.
    const bool escaped = end->start >= begin.end + 2 && text[end->start - 2] == '\\';
    if (end->start > begin.end && isBase64(end->start - 1) && !escaped)
        return end->start;
    return text.sliced(end->end).startsWith('-') ? end->end : -1;
}

void InputReader::readBlock(QByteArrayView text, const InputText &map, const PemMarker &begin,
                            const PemMarker *end, qsizetype bodyEnd)
{
    const WipedBody wiped(decodePemBody(text, begin.end, bodyEnd));
    const PemBody &body = wiped.body;
    const qsizetype offset = map.inputOffset(begin.start);
    // Prose like "--- BEGIN of the story" is none of our business.
    const bool plausible = begin.exact || (!body.der.isEmpty() && body.der[0] == 0x30) ||
                           !body.headers.isEmpty() || begin.label.contains("SSH"_L1);
    if (!plausible)
        return;
    // RFC 4716 3.2 and 3.3: four dashes and a blank are right there.
    const bool ssh2 = begin.label == "SSH2 PUBLIC KEY"_L1;
    if (!begin.exact && !ssh2)
        m_session.addRepair(u"dashes"_s, map.inputOffset(begin.dashes));
    if (!end)
        m_session.addRepair(u"missing-end"_s, map.inputOffset(bodyEnd));
    else if (!end->exact && !ssh2)
        m_session.addRepair(u"dashes"_s, map.inputOffset(end->dashes));
    if (end && end->label != begin.label)
        m_session.addRepair(u"label-mismatch"_s, map.inputOffset(end->start));
    if (const qsizetype at = missingLineEnd(text, begin, end, bodyEnd); at >= 0 && !ssh2)
        m_session.addRepair(u"line-ends"_s, map.inputOffset(at));
    const qsizetype invisible = begin.invisible >= 0 || !end ? begin.invisible : end->invisible;
    if (invisible >= 0)
        m_session.addRepair(u"invisible-characters"_s, map.inputOffset(invisible));
    for (const Repair &repair : body.repairs) {
        // Said once of the whole block.
        if (invisible < 0 || repair.id != u"invisible-characters"_s)
            m_session.addRepair(repair.id, map.inputOffset(repair.offset));
    }

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
        m_session.readOpenSshPrivate(body.der, source);
        return;
    }
    if (ssh2) {
        if (!m_session.readOpenSshPublic(body.der, source))
            m_session.addMalformed(offset, u"SSH2 key"_s);
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
    // A hundred megabytes of something else show that in their first line.
    constexpr qsizetype kSample = 4096;
    if (to - from > 4 * kSample) {
        const WipedBody sample(decodePemBody(text, from, from + kSample));
        const bool numbered =
                std::any_of(sample.body.repairs.cbegin(), sample.body.repairs.cend(),
                            [](const Repair &each) { return each.id == "line-numbers"_L1; });
        if (!numbered && !sample.body.der.isEmpty() && sample.body.der[0] != 0x30)
            return false;
    }
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

bool InputReader::readHex(const InputText &map)
{
    QByteArray bytes = decodeHexText(map.bytes());
    if (bytes.size() < 8 || !looksLikeDer(bytes))
        return false;
    m_session.addRepair(u"hex"_s, map.inputOffset(0));
    const WipedBody wiped([&] {
        PemBody body;
        body.der = std::move(bytes);
        return body;
    }());
    Source source;
    source.itemOffset = map.inputOffset(0);
    readBody(wiped.body, source, true);
    m_result.format = u"hex"_s;
    return true;
}

/// "ssh-ed25519 AAAA… comment", whatever stands before it (options, host names).
bool InputReader::readSshLine(const InputText &map, qsizetype from, qsizetype to)
{
    const QByteArrayView line = map.bytes().sliced(from, to - from);
    constexpr qsizetype kLongestLine = 64 * 1024;
    if (line.size() > kLongestLine)
        return false;
    const qsizetype blob = line.indexOf(" AAAA");
    if (blob <= 0)
        return false;
    const qsizetype blank = line.first(blob).lastIndexOf(' ');
    const QByteArrayView type = line.sliced(blank + 1, blob - blank - 1);
    if (!type.startsWith("ssh-") && !type.startsWith("ecdsa-sha2-") && !type.startsWith("sk-"))
        return false;
    qsizetype end = line.indexOf(' ', blob + 1);
    if (end < 0)
        end = line.size();
    const QByteArray bytes =
            QByteArray::fromBase64(line.sliced(blob + 1, end - blob - 1).trimmed().toByteArray());
    Source source;
    source.itemOffset = map.inputOffset(from + blank + 1);
    source.label = QString::fromUtf8(line.sliced(end).trimmed()).left(200);
    return m_session.readOpenSshPublic(bytes, source);
}

bool InputReader::readLine(const InputText &map, qsizetype from, qsizetype to)
{
    const QByteArrayView line = map.bytes().sliced(from, to - from);
    if (readSshLine(map, from, to)) {
        if (m_result.format == "unknown"_L1)
            m_result.format = u"openssh"_s;
        return true;
    }
    // OpenSSL's file for SPKAC: "SPKAC=…" and, in other lines, the names.
    const qsizetype spkac = line.first(std::min<qsizetype>(line.size(), 64)).indexOf("SPKAC=");
    if (spkac < 0)
        return false;
    const QByteArray der = QByteArray::fromBase64(line.sliced(spkac + 6).trimmed().toByteArray());
    Source source;
    source.itemOffset = map.inputOffset(from + spkac);
    if (m_result.format == "unknown"_L1)
        m_result.format = u"spkac"_s;
    m_session.readDer(der, source);
    return true;
}

/// What stands in text without armour: lines of OpenSSH and SPKAC, base64 between other lines.
void InputReader::readLoose(const InputText &map, qsizetype from, qsizetype to)
{
    constexpr qsizetype kShortest = 40; // characters of the first line of an object
    const QByteArrayView text = map.bytes();
    const auto isBase64 = [](QByteArrayView line) {
        return !line.isEmpty() && std::all_of(line.begin(), line.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                   c == '+' || c == '/' || c == '=' || c == '-' || c == '_';
        });
    };
    qsizetype runStart = -1;
    qsizetype runEnd = 0;
    qsizetype width = 0;
    const auto finishRun = [&] {
        if (runStart >= 0 && ++m_blocks <= m_options.maxItems &&
            readBare(map, runStart, runEnd, u"missing-armour"_s) &&
            m_result.format == "unknown"_L1) {
            m_result.format = u"base64"_s;
        }
        runStart = -1;
    };
    for (qsizetype position = from; position < to && !m_session.full();) {
        qsizetype end = position;
        while (end < to && text[end] != '\n' && text[end] != '\r')
            ++end;
        const QByteArrayView line = text.sliced(position, end - position).trimmed();
        const bool base64 = isBase64(line);
        const bool starts = base64 && line.startsWith("MI") && line.size() >= kShortest;
        if (runStart >= 0 && (!base64 || (starts && width == 0)))
            finishRun();
        if (runStart >= 0) {
            runEnd = end;
        } else if (starts) {
            runStart = position;
            runEnd = end;
            width = line.size();
        } else if (!line.isEmpty()) {
            readLine(map, position, end);
        }
        // A shorter line or padding is the last of its object.
        if (runStart >= 0 && (line.size() < width || line.endsWith('=')))
            finishRun();
        position = end + 1;
    }
    finishRun();
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
        if (marker.begin)
            readLoose(map, consumed, marker.start);
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
        readLoose(map, consumed, text.size());
        m_result.format = u"pem"_s;
    } else if (readBare(map, 0, text.size(), u"missing-armour"_s)) {
        m_result.format = u"base64"_s;
    } else if (!readHex(map)) {
        readLoose(map, 0, text.size());
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
    case ItemType::Profile:
        return u"profile"_s;
    case ItemType::Unknown:
        break;
    }
    return u"unknown"_s;
}

ReadResult readObjects(QByteArrayView bytes, const ReadOptions &options)
{
    ReadResult result;
    Spent spent;
    readInput(bytes, options, result, 0, spent);
    return result;
}

void readInput(QByteArrayView bytes, const ReadOptions &options, ReadResult &result, int depth,
               Spent &spent)
{
    InputReader reader(bytes, options, result, depth);
    reader.session().startFrom(spent);
    reader.read();
    spent = reader.session().spent();
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
