// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/explain/Say.h"

#include <QDateTime>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

// RFC 4334, RFC 7633, RFC 6960, RFC 6962, RFC 9399, RFC 3739, and what Netscape left behind.
namespace sekisho::pki::explain {

namespace {

/// id-pe-wlanSSID (RFC 4334 section 3)
bool ssids(QByteArrayView value, Say &say)
{
    DerElement sequence, ssid;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kOctetString, ssid))
        say.say("ssid"_L1, {text({der::kUtf8String, ssid.whole, ssid.content})});
    return cursor.atEnd();
}

/// TLS feature (RFC 7633): numbers of TLS extensions
bool features(QByteArrayView value, Say &say)
{
    DerElement sequence, feature;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kInteger, feature)) {
        const qint64 number = smallInteger(feature.content);
        if (number == 5) // status_request, RFC 6066
            say.say("must-staple"_L1);
        else if (number == 17) // status_request_v2, RFC 6961
            say.say("must-staple-all"_L1);
        else
            say.say("tls-feature"_L1, {explain::number(feature.content)});
    }
    return cursor.atEnd();
}

bool noCheck(QByteArrayView, Say &say)
{
    say.say("ocsp-no-check"_L1);
    return true;
}

bool poison(QByteArrayView, Say &say)
{
    say.say("precertificate"_L1);
    return true;
}

/// Reads big-endian numbers and runs of octets of a TLS structure.
class TlsBytes
{
public:
    explicit TlsBytes(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    bool atEnd() const { return m_rest.isEmpty(); }
    bool take(qsizetype count, QByteArrayView &bytes)
    {
        if (m_rest.size() < count)
            return false;
        bytes = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return true;
    }
    template <typename Number>
    bool number(Number &value)
    {
        QByteArrayView bytes;
        if (!take(qsizetype(sizeof value), bytes))
            return false;
        value = qFromBigEndian<Number>(bytes.data());
        return true;
    }
    /// A vector with a length of two octets in front.
    bool vector(QByteArrayView &bytes)
    {
        quint16 size = 0;
        return number(size) && take(size, bytes);
    }

private:
    QByteArrayView m_rest;
};

/// HashAlgorithm and SignatureAlgorithm of RFC 5246 7.4.1.4.1; from 7 on (intrinsic hash) those of
/// RFC 8422.
QString signatureName(quint8 hash, quint8 signature)
{
    constexpr const char *kHashes[] = {"none",    "MD5",     "SHA-1",  "SHA-224",
                                       "SHA-256", "SHA-384", "SHA-512"};
    constexpr const char *kSignatures[] = {"anonymous", "RSA", "DSA", "ECDSA"};
    if (hash == 8 && signature == 7)
        return u"Ed25519"_s;
    if (hash >= std::size(kHashes) || signature >= std::size(kSignatures))
        return u"%1/%2"_s.arg(hash).arg(signature);
    return QLatin1StringView(kHashes[hash]) + u" with "_s +
           QLatin1StringView(kSignatures[signature]);
}

bool sayTimestamp(QByteArrayView bytes, Say &say)
{
    TlsBytes reader(bytes);
    quint8 version = 0, hash = 0, signature = 0;
    quint64 milliseconds = 0;
    QByteArrayView log, extensions, signed_;
    if (!reader.number(version) || !reader.take(32, log) || !reader.number(milliseconds) ||
        !reader.vector(extensions) || !reader.number(hash) || !reader.number(signature) ||
        !reader.vector(signed_)) {
        return false;
    }
    // The year 9999: what is later is no time.
    constexpr quint64 kLast = 253402300799999ULL;
    const QString when = milliseconds > kLast
                                 ? QString()
                                 : QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC)
                                           .toString(Qt::ISODate);
    say.say("sct"_L1, {when});
    say.say("sct-log"_L1, {QString::fromLatin1(log.toByteArray().toBase64())}, 1);
    say.say("sct-version"_L1, {QString::number(version + 1)}, 1);
    say.say("sct-signature"_L1, {signatureName(hash, signature)}, 1);
    return true;
}

/// SignedCertificateTimestampList (RFC 6962 section 3.3) inside an OCTET STRING
bool timestamps(QByteArrayView value, Say &say)
{
    DerElement octetString;
    QByteArrayView list, item;
    if (!whole(value, der::kOctetString, octetString))
        return false;
    TlsBytes outer(octetString.content);
    if (!outer.vector(list) || !outer.atEnd())
        return false;
    TlsBytes items(list);
    while (!items.atEnd()) {
        if (!items.vector(item) || !sayTimestamp(item, say))
            return false;
    }
    return true;
}

/// LogotypeDetails (RFC 9399 section 4.1): media type, hashes, addresses
bool sayLogo(QByteArrayView details, QLatin1StringView id, Say &say)
{
    DerElement type, addresses, address;
    DerCursor cursor(details);
    if (!cursor.read(type) || !cursor.skip(der::kSequence) ||
        !cursor.read(der::kSequence, addresses)) {
        return false;
    }
    DerCursor each(addresses.content);
    while (each.read(address)) {
        // data: addresses hold the image itself.
        const QString shown = text(address);
        say.say(id, {text(type), shown.size() > 120 ? shown.left(120) + u'…' : shown}, 1);
    }
    return each.atEnd();
}

bool sayLogos(QByteArrayView list, QLatin1StringView id, Say &say)
{
    DerElement entry, details;
    DerCursor cursor(list);
    while (cursor.read(der::kSequence, entry)) {
        if (!DerCursor(entry.content).read(der::kSequence, details) ||
            !sayLogo(details.content, id, say)) {
            return false;
        }
    }
    return cursor.atEnd();
}

/// LogotypeInfo: direct [0] LogotypeData, indirect [1] LogotypeReference
bool sayLogotype(const DerElement &info, Say &say)
{
    DerElement part, address;
    if (info.tag == der::contextConstructed(1)) {
        DerCursor cursor(info.content);
        if (!cursor.skip(der::kSequence) || !cursor.read(der::kSequence, part))
            return false;
        DerCursor each(part.content);
        while (each.read(address))
            say.say("logo-reference"_L1, {text(address)}, 1);
        return each.atEnd();
    }
    if (info.tag != der::contextConstructed(0))
        return false;
    DerCursor cursor(info.content);
    if (cursor.read(der::kSequence, part) && !sayLogos(part.content, "logo-image"_L1, say))
        return false;
    if (cursor.read(der::contextConstructed(1), part) &&
        !sayLogos(part.content, "logo-audio"_L1, say)) {
        return false;
    }
    return cursor.atEnd();
}

/// LogotypeExtn (RFC 9399 section 4.1, RFC 3709)
bool logotypes(QByteArrayView value, Say &say)
{
    DerElement sequence, tagged, list, info, type;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(tagged)) {
        DerCursor inner(tagged.content);
        if (tagged.tag == der::contextConstructed(1) || tagged.tag == der::contextConstructed(2)) {
            say.say(tagged.tag == der::contextConstructed(1) ? "logo-issuer"_L1
                                                             : "logo-subject"_L1);
            if (!inner.read(info) || !sayLogotype(info, say))
                return false;
            continue;
        }
        const bool community = tagged.tag == der::contextConstructed(0);
        if ((!community && tagged.tag != der::contextConstructed(3)) ||
            !inner.read(der::kSequence, list)) {
            return false;
        }
        DerCursor each(list.content);
        while (each.read(info)) {
            if (community) {
                say.say("logo-community"_L1);
            } else {
                DerCursor parts(info.content);
                if (info.tag != der::kSequence || !parts.read(der::kObjectId, type))
                    return false;
                say.say("logo-other"_L1, {dotted(type)});
                if (!parts.read(info))
                    return false;
            }
            if (!sayLogotype(info, say))
                return false;
        }
        if (!each.atEnd())
            return false;
    }
    return cursor.atEnd();
}

/// One string of whatever a statement holds.
QString firstText(QByteArrayView content)
{
    DerElement element;
    DerCursor cursor(content);
    for (int depth = 0; depth < 4 && cursor.read(element); ++depth) {
        if (!(element.tag & 0x20))
            return text(element);
        cursor = DerCursor(element.content);
    }
    return {};
}

void sayQualified(const QString &oid, const DerElement &info, Say &say)
{
    // ETSI EN 319 412-5 section 4; RFC 3739 3.2.6
    const auto names = [&info](QStringList list = {}) {
        DerElement each;
        DerCursor cursor(info.content);
        while (list.size() < 20 && cursor.read(each))
            list.append(each.tag == der::kObjectId ? dotted(each) : text(each));
        return list;
    };
    if (oid == "0.4.0.1862.1.1"_L1) {
        say.say("qc-compliance"_L1);
    } else if (oid == "0.4.0.1862.1.2"_L1) {
        DerElement currency, amount, exponent;
        DerCursor cursor(info.content);
        if (cursor.read(currency) && cursor.read(der::kInteger, amount) &&
            cursor.read(der::kInteger, exponent)) {
            const QString unit =
                    currency.tag == der::kInteger ? number(currency.content) : text(currency);
            say.say("qc-limit"_L1, {number(amount.content), number(exponent.content), unit});
        }
    } else if (oid == "0.4.0.1862.1.3"_L1) {
        say.say("qc-retention"_L1, {number(info.content)});
    } else if (oid == "0.4.0.1862.1.4"_L1) {
        say.say("qc-device"_L1);
    } else if (oid == "0.4.0.1862.1.5"_L1) {
        say.say("qc-disclosure"_L1, {firstText(info.content)});
    } else if (oid == "0.4.0.1862.1.6"_L1) {
        for (const QString &type : names()) {
            if (type == "0.4.0.1862.1.6.1"_L1)
                say.say("qc-signature"_L1);
            else if (type == "0.4.0.1862.1.6.2"_L1)
                say.say("qc-seal"_L1);
            else if (type == "0.4.0.1862.1.6.3"_L1)
                say.say("qc-website"_L1);
            else
                say.say("qc-other"_L1, {type});
        }
    } else if (oid == "0.4.0.1862.1.7"_L1) {
        say.say("qc-country"_L1, {names().join(", "_L1)});
    } else if (oid == "1.3.6.1.5.5.7.11.1"_L1 || oid == "1.3.6.1.5.5.7.11.2"_L1) {
        say.say("qc-syntax"_L1, {oid.right(1)});
    } else if (oid == "0.4.0.19495.2"_L1) { // ETSI TS 119 495
        say.say("qc-psd2"_L1);
    } else {
        say.say("qc-other"_L1, {oid});
    }
}

bool qualifiedStatements(QByteArrayView value, Say &say)
{
    DerElement sequence, statement, id;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, statement)) {
        DerElement info;
        DerCursor parts(statement.content);
        if (!parts.read(der::kObjectId, id))
            return false;
        parts.read(info);
        sayQualified(dotted(id), info, say);
    }
    return cursor.atEnd();
}

bool netscapeType(QByteArrayView value, Say &say)
{
    constexpr const char *kBits[] = {
            "netscape-ssl-client", "netscape-ssl-server", "netscape-mail",    "netscape-object",
            "netscape-reserved",   "netscape-ssl-ca",     "netscape-mail-ca", "netscape-object-ca"};
    DerElement bits;
    if (!whole(value, der::kBitString, bits) || !isValidBitString(bits.content))
        return false;
    int number = 0;
    for (const char *id : kBits) {
        if (bit(bits.content, number++))
            say.say(QLatin1StringView(id));
    }
    return true;
}

template <const char *id>
bool oneText(QByteArrayView value, Say &say)
{
    DerElement string;
    DerCursor cursor(value);
    if (!cursor.read(string) || !cursor.atEnd() || !isStringType(string.tag))
        return false;
    say.say(QLatin1StringView(id), {text(string)});
    return true;
}
constexpr char kBase[] = "netscape-base-url";
constexpr char kRevocation[] = "netscape-revocation-url";
constexpr char kCaRevocation[] = "netscape-ca-revocation-url";
constexpr char kRenewal[] = "netscape-renewal-url";
constexpr char kPolicy[] = "netscape-policy-url";
constexpr char kServer[] = "netscape-server-name";
constexpr char kComment[] = "netscape-comment";

} // namespace

QList<Entry> otherExplainers()
{
    return {{"1.3.6.1.5.5.7.1.3", qualifiedStatements},
            {"1.3.6.1.5.5.7.1.12", logotypes},
            {"1.3.6.1.5.5.7.1.13", ssids},
            {"1.3.6.1.5.5.7.1.24", features},
            {"1.3.6.1.5.5.7.48.1.5", noCheck},
            {"1.3.6.1.4.1.11129.2.4.2", timestamps},
            {"1.3.6.1.4.1.11129.2.4.3", poison},
            {"1.3.6.1.4.1.11129.2.4.5", timestamps},
            {"2.16.840.1.113730.1.1", netscapeType},
            {"2.16.840.1.113730.1.2", oneText<kBase>},
            {"2.16.840.1.113730.1.3", oneText<kRevocation>},
            {"2.16.840.1.113730.1.4", oneText<kCaRevocation>},
            {"2.16.840.1.113730.1.7", oneText<kRenewal>},
            {"2.16.840.1.113730.1.8", oneText<kPolicy>},
            {"2.16.840.1.113730.1.12", oneText<kServer>},
            {"2.16.840.1.113730.1.13", oneText<kComment>}};
}

} // namespace sekisho::pki::explain
