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

Result<ScreenshotMaterial> screenshotMaterial(const QDateTime &now)
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
    std::optional<Error> failure;
    const auto sign = [&failure](const pki::CertificateTemplate &wanted, const SigningKey &key,
                                 const QByteArray &issuer, const SigningKey &issuerKey) {
        auto der = failure ? Result<QByteArray>(QByteArray())
                           : pki::buildCertificate(wanted, key, issuer, issuerKey);
        if (!der)
            failure = der.error();
        return der.value_or(QByteArray());
    };
    const QByteArray root =
            sign(authority(u"Kakuu Seiki Root CA G2"_s, now), *rootKey, {}, *rootKey);
    pki::CertificateTemplate middle = authority(u"Kakuu Seiki Server CA G2"_s, now);
    middle.notAfter = now.addYears(8);
    middle.pathLength = 0;
    middle.crlDistributionPoints = {u"http://pki.example.jp/root-g2.crl"_s};
    const QByteArray issuing = sign(middle, *issuingKey, root, *rootKey);

    pki::CertificateTemplate leaf =
            named(u"radius.example.jp"_s, now.addDays(-51), now.addDays(-51 + 1096));
    leaf.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
    leaf.extendedKeyUsage = {u"serverAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:radius.example.jp"_s, u"DNS:radius2.example.jp"_s};
    leaf.crlDistributionPoints = {u"http://pki.example.jp/server-g2.crl"_s};
    const QByteArray server = sign(leaf, *serverKey, issuing, *issuingKey);

    leaf = named(u"pc-0412"_s, now.addDays(-20), now.addDays(345));
    leaf.keyUsage = {u"digitalSignature"_s};
    leaf.extendedKeyUsage = {u"clientAuth"_s};
    leaf.subjectAlternativeNames = {u"DNS:pc-0412.example.jp"_s};
    leaf.crlDistributionPoints = {u"http://pki.example.jp/server-g2.crl"_s};
    const QByteArray client = sign(leaf, *clientKey, issuing, *issuingKey);

    middle = authority(u"Kakuu Seiki Device CA G3"_s, now);
    middle.notBefore = now.addDays(-14);
    middle.pathLength = 0;
    const QByteArray successor = sign(middle, *issuingKey, {}, *issuingKey);
    middle = authority(u"Nagoya Branch Device CA"_s, now);
    middle.notAfter = now.addDays(26);
    const QByteArray branch = sign(middle, *clientKey, {}, *clientKey);
    if (failure)
        return fail(*failure);

    using pki::certificateToPem;
    ScreenshotMaterial made;
    made.files = {{u"radius-bundle.pem"_s, certificateToPem(server) + certificateToPem(issuing) +
                                                   certificateToPem(root) + keyPem(*serverKey)},
                  {u"pc-0412.pem"_s, certificateToPem(client) + keyPem(*clientKey)}};
    made.password = u"demo-not-a-secret"_s;
    made.lockedKey = serverKey->toPem(Secret::fromString(made.password)).reveal().toByteArray();
    made.incompleteBundle = certificateToPem(server) + certificateToPem(root);
    made.authorities =
            certificateToPem(successor) + certificateToPem(branch) + certificateToPem(server);
    made.successor = certificateToPem(successor);
    return made;
}

} // namespace sekisho::app
