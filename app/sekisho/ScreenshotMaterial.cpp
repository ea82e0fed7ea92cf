// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sekisho/ScreenshotMaterial.h"

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::app {

namespace {

pki::CertificateTemplate named(const QString &commonName, const QDateTime &from,
                               const QDateTime &to)
{
    pki::CertificateTemplate made;
    made.subject = {{u"C"_s, u"JP"_s}, {u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, commonName}};
    made.notBefore = from;
    made.notAfter = to;
    return made;
}

pki::CertificateTemplate authority(const QString &commonName, const QDateTime &now)
{
    pki::CertificateTemplate made = named(commonName, now.addYears(-2), now.addYears(12));
    made.ca = true;
    made.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    return made;
}

QByteArray keyPem(const pki::SigningKey &key) { return key.toPem().reveal().toByteArray(); }

} // namespace

Result<QList<QPair<QString, QByteArray>>> inspectorMaterial(const QDateTime &now)
{
    using pki::SigningKey;
    auto rootKey = SigningKey::generate(SigningKey::Kind::Ec384);
    auto issuingKey = SigningKey::generate(SigningKey::Kind::Ec256);
    auto serverKey = SigningKey::generate(SigningKey::Kind::Rsa3072);
    auto clientKey = SigningKey::generate(SigningKey::Kind::Ec256);
    for (const auto *key : {&rootKey, &issuingKey, &serverKey, &clientKey}) {
        if (!*key)
            return fail(key->error());
    }
    const auto root = pki::buildCertificate(authority(u"Kakuu Seiki Root CA G2"_s, now), *rootKey,
                                            {}, *rootKey);
    if (!root)
        return fail(root.error());
    pki::CertificateTemplate middle = authority(u"Kakuu Seiki Server CA G2"_s, now);
    middle.notAfter = now.addYears(8);
    middle.pathLength = 0;
    middle.crlDistributionPoints = {u"http://pki.example.jp/root-g2.crl"_s};
    const auto issuing = pki::buildCertificate(middle, *issuingKey, *root, *rootKey);
    if (!issuing)
        return fail(issuing.error());

    pki::CertificateTemplate leaf =
            named(u"radius.example.jp"_s, now.addDays(-51), now.addDays(-51 + 1096));
    leaf.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
    leaf.extendedKeyUsage = {u"serverAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"DNS:radius2.example.jp"_s};
    leaf.crlDistributionPoints = {u"http://pki.example.jp/server-g2.crl"_s};
    const auto server = pki::buildCertificate(leaf, *serverKey, *issuing, *issuingKey);
    if (!server)
        return fail(server.error());

    leaf = named(u"pc-0412"_s, now.addDays(-20), now.addDays(345));
    leaf.keyUsage = {u"digitalSignature"_s};
    leaf.extendedKeyUsage = {u"clientAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:pc-0412.example.jp"_s};
    leaf.crlDistributionPoints = {u"http://pki.example.jp/server-g2.crl"_s};
    const auto client = pki::buildCertificate(leaf, *clientKey, *issuing, *issuingKey);
    if (!client)
        return fail(client.error());

    return QList<QPair<QString, QByteArray>>{
            {u"radius-bundle.pem"_s, pki::certificateToPem(*server) +
                                             pki::certificateToPem(*issuing) +
                                             pki::certificateToPem(*root) + keyPem(*serverKey)},
            {u"pc-0412.pem"_s, pki::certificateToPem(*client) + keyPem(*clientKey)}};
}

} // namespace sekisho::app
