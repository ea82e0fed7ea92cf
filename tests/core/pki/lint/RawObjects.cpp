// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/RawObjects.h"

#include "core/pki/Digest.h"
#include "core/pki/SigningKeyImpl.h"
#include "core/pki/lint/Facts.h"
#include "tests/core/pki/Samples.h"

#include <QRandomGenerator>

#include <openssl/evp.h>

namespace sekisho::test {

namespace {

constexpr const char *kEcdsaSha256 = "1.2.840.10045.4.3.2";

lint::Facts factsOf(pki::Item &item, const QByteArray &certificate)
{
    item.type = pki::ItemType::Certificate;
    item.der = certificate;
    item.certificate = pki::readCertificateIndex(certificate).value();
    return lint::Facts(item);
}

QByteArray bitsOf(const lint::Facts &facts)
{
    pki::DerElement algorithm, bits;
    pki::DerCursor cursor(facts.spki.content);
    cursor.read(algorithm);
    cursor.read(bits);
    return bits.content.sliced(1).toByteArray();
}

QByteArray extensionList(const QList<QByteArray> &extensions, char tag)
{
    return extensions.isEmpty() ? QByteArray() : tlv(tag, derSequence(extensions));
}

} // namespace

QByteArray derSequence(const QList<QByteArray> &parts) { return tlv(0x30, parts.join()); }

QByteArray derOid(const char *dotted)
{
    const QList<QByteArray> arcs = QByteArray(dotted).split('.');
    QByteArray content(1, char(arcs.at(0).toInt() * 40 + arcs.at(1).toInt()));
    for (qsizetype i = 2; i < arcs.size(); ++i) {
        quint64 value = arcs.at(i).toULongLong();
        QByteArray octets(1, char(value & 0x7f));
        while (value >>= 7)
            octets.prepend(char(0x80 | (value & 0x7f)));
        content += octets;
    }
    return tlv(0x06, content);
}

QByteArray derInteger(const QByteArray &content) { return tlv(0x02, content); }

QByteArray derAlgorithm(const char *oid, const QByteArray &parameters)
{
    return derSequence({derOid(oid), parameters});
}

QByteArray derTime(const QByteArray &text) { return tlv(text.size() > 13 ? 0x18 : 0x17, text); }

QByteArray derExtension(const char *oid, const QByteArray &value, bool critical)
{
    return derSequence(
            {derOid(oid), critical ? QByteArray("\x01\x01\xff") : QByteArray(), tlv(0x04, value)});
}

QByteArray derName(const QList<NamePart> &parts)
{
    QByteArray content;
    for (const NamePart &part : parts)
        content += tlv(0x31, derSequence({derOid(part.oid), tlv(part.tag, part.text)}));
    return tlv(0x30, content);
}

QByteArray derBits(const QByteArray &octets) { return tlv(0x03, QByteArray(1, '\0') + octets); }

QByteArray rsaSpki(const QByteArray &modulus, const QByteArray &exponent)
{
    const auto unsignedInteger = [](const QByteArray &magnitude) {
        const bool high = !magnitude.isEmpty() && (static_cast<quint8>(magnitude.front()) & 0x80);
        return derInteger(high ? QByteArray(1, '\0') + magnitude : magnitude);
    };
    return derSequence(
            {derAlgorithm("1.2.840.113549.1.1.1", QByteArray("\x05\x00", 2)),
             derBits(derSequence({unsignedInteger(modulus), unsignedInteger(exponent)}))});
}

QByteArray signedBits(const QByteArray &tbs, const pki::SigningKey &key)
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, key.impl().key.get());
    const auto *data = reinterpret_cast<const unsigned char *>(tbs.constData());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, data, size_t(tbs.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, data,
                   size_t(tbs.size()));
    EVP_MD_CTX_free(context);
    signature.resize(qsizetype(size));
    return derBits(signature);
}

RawCertificate::RawCertificate()
    : serial("\x5a\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e")
    , algorithm(derAlgorithm(kEcdsaSha256))
    , outerAlgorithm(algorithm)
    , issuer(derName({{"2.5.4.6", 0x13, "JP"}, {"2.5.4.3", 0x0c, "Kakuu Issuing CA"}}))
    , subject(derName({{"2.5.4.6", 0x13, "JP"}, {"2.5.4.3", 0x0c, "radius.example.jp"}}))
    , notBefore(derTime("260101000000Z"))
    , notAfter(derTime("270930000000Z"))
    , spki(ecKey().publicKeySpki())
{
    set("2.5.29.15", QByteArray("\x03\x02\x07\x80"), true);
    set("2.5.29.37", derSequence({derOid("1.3.6.1.5.5.7.3.1")}));
    set("2.5.29.17", derSequence({tlv(char(0x82), "radius.example.jp")}));
    set("2.5.29.35", derSequence({tlv(char(0x80), QByteArray(20, 'k'))}));
    set("2.5.29.14", tlv(0x04, pki::sha1(QByteArrayView(spki).last(65))));
    set("2.5.29.31",
        derSequence({derSequence({tlv(
                char(0xa0), tlv(char(0xa0), tlv(char(0x86), "http://crl.example.jp/1.crl")))})}));
}

RawCertificate &RawCertificate::set(const char *oid, const QByteArray &value, bool critical)
{
    const QByteArray extension = derExtension(oid, value, critical);
    const QByteArray wanted = derOid(oid);
    for (QByteArray &other : extensions) {
        if (other.mid(2).startsWith(wanted) || other.mid(3).startsWith(wanted)) {
            other = extension;
            return *this;
        }
    }
    extensions.append(extension);
    return *this;
}

RawCertificate &RawCertificate::without(const char *oid)
{
    const QByteArray wanted = derOid(oid);
    extensions.removeIf([&](const QByteArray &other) {
        return other.mid(2).startsWith(wanted) || other.mid(3).startsWith(wanted);
    });
    return *this;
}

QByteArray RawCertificate::tbs() const
{
    return derSequence({version, derInteger(serial), algorithm, issuer,
                        derSequence({notBefore, notAfter}), subject, spki, uniqueIds,
                        extensionList(extensions, char(0xa3))});
}

QByteArray RawCertificate::der() const
{
    return derSequence({tbs(), outerAlgorithm, derBits(QByteArray(70, 'x'))});
}

QByteArray RawCertificate::derSignedBy(const pki::SigningKey &key) const
{
    return derSequence({tbs(), outerAlgorithm, signedBits(tbs(), key)});
}

RawCertificate rawAuthority()
{
    RawCertificate made;
    made.subject = derName({{"2.5.4.6", 0x13, "JP"}, {"2.5.4.3", 0x0c, "Kakuu Sub CA"}});
    made.without("2.5.29.37").without("2.5.29.17");
    made.set("2.5.29.15", QByteArray("\x03\x02\x01\x06"), true);
    made.set("2.5.29.19", derSequence({"\x01\x01\xff"}), true);
    return made;
}

RawCrl::RawCrl(const QByteArray &issuerCertificate)
    : issuer(subjectOf(issuerCertificate))
    , thisUpdate(derTime("261115000000Z"))
    , nextUpdate(derTime("261215000000Z"))
    , entries({derRevoked("\x11"), derRevoked("\x12")})
    , extensions({derExtension("2.5.29.35",
                               derSequence({tlv(char(0x80), keyIdOf(issuerCertificate))})),
                  derExtension("2.5.29.20", derInteger("\x07"))})
{
}

QByteArray RawCrl::derSignedBy(const pki::SigningKey &key) const
{
    const QByteArray tbs =
            derSequence({version, derAlgorithm(kEcdsaSha256), issuer, thisUpdate, nextUpdate,
                         entries.isEmpty() ? QByteArray() : derSequence(entries),
                         extensionList(extensions, char(0xa0))});
    return derSequence({tbs, derAlgorithm(kEcdsaSha256), signedBits(tbs, key)});
}

QByteArray derRevoked(const QByteArray &serial, const QList<QByteArray> &extensions)
{
    return derSequence({derInteger(serial), derTime("261101000000Z"),
                        extensions.isEmpty() ? QByteArray() : derSequence(extensions)});
}

RawOcsp::RawOcsp(const QByteArray &issuerCertificate, const QByteArray &certificate)
    : responderName(subjectOf(issuerCertificate))
{
    pki::Item issuerItem, item;
    const lint::Facts issuer = factsOf(issuerItem, issuerCertificate);
    const lint::Facts leaf = factsOf(item, certificate);
    nameHash = pki::sha1(leaf.issuer.whole);
    keyHash = pki::sha1(bitsOf(issuer));
    serial = leaf.serial.content.toByteArray();
}

QByteArray RawOcsp::derSignedBy(const pki::SigningKey &key) const
{
    const QByteArray statusPart = tlv(0x0a, QByteArray(1, status));
    if (status != 0)
        return derSequence({statusPart});
    const QByteArray id =
            derSequence({derAlgorithm("1.3.14.3.2.26", QByteArray("\x05\x00", 2)),
                         tlv(0x04, nameHash), tlv(0x04, keyHash), derInteger(serial)});
    const QByteArray single = derSequence(
            {id, QByteArray("\x80\x00", 2), tlv(0x18, thisUpdate),
             nextUpdate.isEmpty() ? QByteArray() : tlv(char(0xa0), tlv(0x18, nextUpdate))});
    const QByteArray extensions =
            nonce.isEmpty()
                    ? QByteArray()
                    : tlv(char(0xa1),
                          derSequence({derExtension("1.3.6.1.5.5.7.48.1.2", tlv(0x04, nonce))}));
    const QByteArray tbs = derSequence({tlv(char(0xa1), responderName), tlv(0x18, producedAt),
                                        derSequence({single}), extensions});
    const QByteArray chain =
            certificates.isEmpty() ? QByteArray() : tlv(char(0xa0), derSequence(certificates));
    const QByteArray basic =
            derSequence({tbs, derAlgorithm(kEcdsaSha256), signedBits(tbs, key), chain});
    return derSequence({statusPart, tlv(char(0xa0), derSequence({derOid("1.3.6.1.5.5.7.48.1.1"),
                                                                 tlv(0x04, basic)}))});
}

QByteArray subjectOf(const QByteArray &certificate)
{
    pki::Item item;
    return factsOf(item, certificate).subject.whole.toByteArray();
}

QByteArray keyIdOf(const QByteArray &certificate)
{
    pki::Item item;
    return factsOf(item, certificate).subjectKeyId().toByteArray();
}

} // namespace sekisho::test
