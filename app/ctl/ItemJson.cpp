// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/ItemJson.h"

#include "app/ctl/JsonWriter.h"
#include "core/pki/CertificateFields.h"
#include "core/pki/Digest.h"
#include "core/pki/Pkcs12Anatomy.h"
#include "core/pki/explain/CrlEntries.h"
#include "core/pki/explain/Explain.h"
#include "core/pki/explain/KeyIdentifier.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ctl {

namespace {

QString rfc3339(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

void writeTime(JsonWriter &json, QLatin1StringView name, const QDateTime &time)
{
    json.key(name);
    if (time.isValid())
        json.value(QStringView(rfc3339(time)));
    else
        json.null();
}

void writeName(JsonWriter &json, QLatin1StringView name, const pki::DistinguishedName &dn)
{
    json.key(name);
    json.beginObject();
    json.member("oneline"_L1, dn.oneLine());
    json.member("rfc4514"_L1, dn.rfc4514());
    json.key("rdns"_L1);
    json.beginArray();
    for (const auto &rdn : dn.rdns) {
        json.beginArray();
        for (const pki::AttributeTypeAndValue &attribute : rdn) {
            json.beginObject();
            json.member("oid"_L1, attribute.oid);
            json.member("name"_L1, attribute.name);
            json.member("value"_L1, attribute.value);
            json.member("string_type"_L1, attribute.stringType);
            json.endObject();
        }
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeGeneralNames(JsonWriter &json, QLatin1StringView key, const QList<pki::GeneralName> &list)
{
    json.key(key);
    json.beginArray();
    for (const pki::GeneralName &name : list) {
        json.beginObject();
        json.member("type"_L1, name.type);
        json.member("value"_L1, name.value);
        json.endObject();
    }
    json.endArray();
}

void writePublicKey(JsonWriter &json, const QString &algorithm, int bits, const QString &curve,
                    const QByteArray &spkiSha256)
{
    json.key("public_key"_L1);
    json.beginObject();
    json.member("algorithm"_L1, algorithm);
    json.key("bits"_L1);
    if (bits > 0)
        json.value(bits);
    else
        json.null();
    json.key("curve"_L1);
    if (curve.isEmpty())
        json.null();
    else
        json.value(QStringView(curve));
    json.key("spki_sha256"_L1);
    if (spkiSha256.isEmpty())
        json.null();
    else
        json.hex(spkiSha256);
    json.key("spki_pin"_L1);
    if (spkiSha256.isEmpty())
        json.null();
    else
        json.value(QStringView(pki::spkiPin(spkiSha256)));
    json.endObject();
}

/// What an extension says, as codes: the words are in the text output.
void writeStatements(JsonWriter &json, const pki::Extension &extension)
{
    json.key("statements"_L1);
    json.beginArray();
    for (const pki::Statement &statement : pki::explainExtension(extension.oid, extension.value)) {
        json.beginObject();
        json.member("id"_L1, statement.id);
        json.memberStrings("arguments"_L1, statement.arguments);
        json.member("level"_L1, statement.level);
        json.endObject();
    }
    json.endArray();
}

void writeKeyIdentifier(JsonWriter &json, const QByteArray &certificate)
{
    json.key("subject_key_identifier"_L1);
    const pki::KeyIdentifier key = pki::keyIdentifier(certificate);
    if (key.id.isEmpty())
        return json.null();
    json.beginObject();
    json.memberHex("value"_L1, key.id);
    json.member("method"_L1, key.method);
    json.endObject();
}

/// The first lines of a revocation list; revoked_count says how many there are.
void writeEntries(JsonWriter &json, const QByteArray &crl)
{
    constexpr qsizetype kMost = 100;
    json.key("revoked"_L1);
    json.beginArray();
    for (const pki::CrlEntry &entry : pki::crlEntries(crl, kMost)) {
        json.beginObject();
        json.memberHex("serial"_L1, entry.serial);
        writeTime(json, "revoked_at"_L1, entry.when);
        json.key("reason"_L1);
        if (entry.reason >= 0)
            json.value(QStringView(pki::crlReasonName(entry.reason)));
        else
            json.null();
        writeTime(json, "invalid_since"_L1, entry.invalidSince);
        json.key("issuer"_L1);
        if (entry.issuer.isEmpty())
            json.null();
        else
            json.value(QStringView(entry.issuer));
        json.endObject();
    }
    json.endArray();
}

void writeExtensions(JsonWriter &json, const QList<pki::Extension> &extensions)
{
    json.key("extensions"_L1);
    json.beginArray();
    for (const pki::Extension &extension : extensions) {
        json.beginObject();
        json.member("oid"_L1, extension.oid);
        json.member("name"_L1, extension.name);
        json.member("critical"_L1, extension.critical);
        json.memberHex("value_hex"_L1, extension.value);
        json.member("decoded"_L1, extension.decoded);
        writeStatements(json, extension);
        json.endObject();
    }
    json.endArray();
}

void writeCertificate(JsonWriter &json, const pki::Item &item, const QDateTime &now,
                      pki::SignatureBudget &budget)
{
    const auto details = pki::readCertificateFields(item.der, &budget);
    // What cannot be read to full depth (an odd key, say) is still shown as far as it can.
    pki::CertificateDetails shown;
    if (details)
        shown = *details;
    else if (item.certificate)
        shown.index = *item.certificate;
    const pki::CertificateIndex &index = shown.index;

    json.member("version"_L1, index.version);
    json.member("serial"_L1, index.serialHex());
    writeName(json, "subject"_L1, index.subject);
    writeName(json, "issuer"_L1, index.issuer);
    writeTime(json, "not_before"_L1, index.notBefore);
    writeTime(json, "not_after"_L1, index.notAfter);
    json.member("days_left"_L1, daysLeft(index.notAfter, now));
    writePublicKey(json,
                   shown.publicKeyAlgorithm.isEmpty() ? keyAlgorithmName(index.keyType)
                                                      : shown.publicKeyAlgorithm,
                   index.keyBits, index.curve, shown.spkiSha256);
    json.member("signature_algorithm"_L1, index.signatureAlgorithm);
    json.key("fingerprints"_L1);
    json.beginObject();
    json.memberHex("sha1"_L1, index.sha1);
    json.memberHex("sha256"_L1, index.sha256);
    json.memberHex("sha512"_L1, pki::sha512(item.der));
    json.endObject();
    writeKeyIdentifier(json, item.der);
    json.memberStrings("key_usage"_L1,
                       index.hasKeyUsage ? pki::keyUsageNames(index.keyUsage) : QStringList());
    json.key("extended_key_usage"_L1);
    json.beginArray();
    for (const QString &oid : index.extendedKeyUsage) {
        json.beginObject();
        json.member("oid"_L1, oid);
        json.member("name"_L1, pki::extendedKeyUsageName(oid));
        json.endObject();
    }
    json.endArray();
    writeGeneralNames(json, "subject_alternative_names"_L1, index.subjectAlternativeNames);
    json.key("basic_constraints"_L1);
    json.beginObject();
    json.member("ca"_L1, index.isCa);
    json.key("path_length"_L1);
    if (index.pathLength >= 0)
        json.value(index.pathLength);
    else
        json.null();
    json.endObject();
    json.memberStrings("crl_distribution_points"_L1, shown.crlDistributionPoints);
    json.key("authority_information_access"_L1);
    json.beginObject();
    json.memberStrings("ocsp"_L1, shown.ocspUrls);
    json.memberStrings("ca_issuers"_L1, shown.caIssuersUrls);
    json.endObject();
    writeExtensions(json, shown.extensions);
    json.key("self_signed"_L1);
    if (shown.selfSignedKnown)
        json.value(shown.selfSigned);
    else
        json.null();
    json.memberStrings("roles"_L1, shown.roles);
}

void writeCsr(JsonWriter &json, const pki::CsrInfo &csr)
{
    writeName(json, "subject"_L1, csr.subject);
    writePublicKey(json, keyAlgorithmName(csr.keyType), csr.keyBits, csr.curve, {});
    json.member("signature_algorithm"_L1, csr.signatureAlgorithm);
    json.member("signature_valid"_L1, csr.signatureValid);
    writeGeneralNames(json, "subject_alternative_names"_L1, csr.subjectAlternativeNames);
    writeExtensions(json, csr.requestedExtensions);
}

void writeCrl(JsonWriter &json, const pki::Item &item, const QDateTime &now)
{
    const pki::CrlInfo &crl = *item.crl;
    writeName(json, "issuer"_L1, crl.issuer);
    writeTime(json, "this_update"_L1, crl.thisUpdate);
    writeTime(json, "next_update"_L1, crl.nextUpdate);
    json.key("days_left"_L1);
    if (crl.nextUpdate.isValid())
        json.value(daysLeft(crl.nextUpdate, now));
    else
        json.null();
    json.key("crl_number"_L1);
    if (crl.crlNumber.isEmpty())
        json.null();
    else
        json.value(QStringView(crl.crlNumber));
    json.member("signature_algorithm"_L1, crl.signatureAlgorithm);
    json.member("revoked_count"_L1, qint64(crl.revokedCount));
    writeEntries(json, item.der);
    writeExtensions(json, crl.extensions);
}

void writeKey(JsonWriter &json, const pki::KeyInfo &key)
{
    writePublicKey(json, keyAlgorithmName(key.keyType), key.keyBits, key.curve, key.spkiSha256);
    json.member("encrypted"_L1, key.encrypted);
    json.key("encryption"_L1);
    if (key.encryption.isEmpty())
        json.null();
    else
        json.value(QStringView(key.encryption));
}

void writeAnatomy(JsonWriter &json, const pki::Pkcs12Anatomy &anatomy)
{
    json.key("mac"_L1);
    if (anatomy.hasMac) {
        json.beginObject();
        json.member("digest"_L1, anatomy.macDigest);
        json.member("iterations"_L1, qint64(anatomy.macIterations));
        json.member("salt_bytes"_L1, qint64(anatomy.macSaltBytes));
        json.endObject();
    } else {
        json.null();
    }
    json.key("safes"_L1);
    json.beginArray();
    for (const pki::Pkcs12Safe &safe : anatomy.safes) {
        json.beginObject();
        json.member("encrypted"_L1, safe.encrypted);
        json.member("encryption"_L1, safe.encryption);
        json.member("iterations"_L1, qint64(safe.iterations));
        json.member("size"_L1, qint64(safe.size));
        json.key("bags"_L1);
        json.beginArray();
        for (const pki::Pkcs12Bag &bag : safe.bags) {
            json.beginObject();
            json.member("type"_L1, bag.type);
            json.member("encryption"_L1, bag.encryption);
            json.member("iterations"_L1, qint64(bag.iterations));
            json.member("friendly_name"_L1, bag.friendlyName);
            json.memberHex("local_key_id"_L1, bag.localKeyId);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("importers"_L1);
    json.beginArray();
    for (const pki::Pkcs12Importer &importer : pki::pkcs12Importers(anatomy)) {
        using Answer = pki::Pkcs12Importer::Answer;
        json.beginObject();
        json.member("id"_L1, importer.id);
        json.member("answer"_L1, importer.answer == Answer::Yes       ? u"yes"_s
                                 : importer.answer == Answer::Depends ? u"depends"_s
                                                                      : u"no"_s);
        json.member("reason"_L1, importer.reason);
        json.endObject();
    }
    json.endArray();
}

void writeProfile(JsonWriter &json, const pki::ProfileInfo &profile)
{
    json.member("kind"_L1, profile.kind);
    json.member("name"_L1, profile.name);
    json.memberStrings("ssids"_L1, profile.ssids);
    json.key("eap_types"_L1);
    json.beginArray();
    for (const int type : profile.eapTypes)
        json.value(type);
    json.endArray();
    json.memberStrings("server_names"_L1, profile.serverNames);
    QStringList roots;
    for (const QByteArray &thumbprint : profile.trustedRoots)
        roots.append(QString::fromLatin1(thumbprint.toHex()));
    json.memberStrings("trusted_roots_sha1"_L1, roots);
}

} // namespace

qint64 daysLeft(const QDateTime &end, const QDateTime &now)
{
    constexpr qint64 kDay = 86400;
    const qint64 seconds = now.secsTo(end);
    return seconds >= 0 ? seconds / kDay : -((-seconds + kDay - 1) / kDay);
}

QString keyAlgorithmName(pki::KeyType type)
{
    switch (type) {
    case pki::KeyType::Rsa:
        return u"rsaEncryption"_s;
    case pki::KeyType::RsaPss:
        return u"rsassaPss"_s;
    case pki::KeyType::Dsa:
        return u"dsaEncryption"_s;
    case pki::KeyType::Ec:
        return u"id-ecPublicKey"_s;
    case pki::KeyType::Ed25519:
        return u"ED25519"_s;
    case pki::KeyType::Ed448:
        return u"ED448"_s;
    case pki::KeyType::X25519:
        return u"X25519"_s;
    case pki::KeyType::X448:
        return u"X448"_s;
    case pki::KeyType::Unknown:
        break;
    }
    return u"unknown"_s;
}

void writeItem(JsonWriter &json, const pki::Item &item, const QDateTime &now,
               pki::SignatureBudget &budget)
{
    json.beginObject();
    json.member("type"_L1, pki::itemTypeName(item.type));
    json.memberHex("sha256"_L1, item.sha256);
    json.member("offset"_L1, qint64(item.offset));
    if (!item.label.isEmpty())
        json.member("label"_L1, item.label);
    if (!item.container.isEmpty())
        json.member("container"_L1, item.container);
    if (!item.entry.isEmpty())
        json.member("entry"_L1, item.entry);
    switch (item.type) {
    case pki::ItemType::Certificate:
        writeCertificate(json, item, now, budget);
        break;
    case pki::ItemType::Csr:
        if (item.csr)
            writeCsr(json, *item.csr);
        break;
    case pki::ItemType::Crl:
        if (item.crl)
            writeCrl(json, item, now);
        break;
    case pki::ItemType::PrivateKey:
    case pki::ItemType::PublicKey:
        if (item.key)
            writeKey(json, *item.key);
        break;
    case pki::ItemType::OcspResponse:
    case pki::ItemType::Pkcs7:
    case pki::ItemType::Unknown:
        break;
    case pki::ItemType::Pkcs12:
        if (item.pkcs12)
            writeAnatomy(json, *item.pkcs12);
        break;
    case pki::ItemType::Profile:
        if (item.profile)
            writeProfile(json, *item.profile);
        break;
    }
    json.endObject();
}

} // namespace sekisho::ctl
