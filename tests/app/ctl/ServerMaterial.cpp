// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/ServerMaterial.h"

#include "core/pki/Reader.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

ServerMaterial::ServerMaterial(const QDateTime &from, int days)
{
    constexpr auto kKind = pki::SigningKey::Kind::Ec256;
    const auto caKey = pki::SigningKey::generate(kKind);
    const auto key = pki::SigningKey::generate(kKind);
    const auto stranger = pki::SigningKey::generate(kKind);
    if (!caKey || !key || !stranger)
        qFatal("no keys");
    pki::CertificateTemplate ca;
    ca.subject = {{u"O"_s, u"架空精機株式会社"_s}, {u"CN"_s, u"Kakuu Root CA"_s}};
    ca.notBefore = from;
    ca.notAfter = from.addYears(10);
    ca.ca = true;
    ca.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
    root = pki::buildCertificate(ca, *caKey, {}, *caKey).value();
    pki::CertificateTemplate server;
    server.subject = {{u"CN"_s, u"radius.example.jp"_s}};
    server.notBefore = from;
    server.notAfter = from.addDays(days);
    server.keyUsage = {u"digitalSignature"_s};
    server.extendedKeyUsage = {u"serverAuth"_s};
    server.subjectAlternativeNames = {u"DNS:radius.example.jp"_s};
    server.crlDistributionPoints = {u"http://pki.example.jp/ca.crl"_s};
    server.ocspUrls = {u"http://ocsp.example.jp"_s};
    leaf = pki::buildCertificate(server, *key, root, *caKey).value();
    server.notAfter = from.addDays(1200);
    longer = pki::buildCertificate(server, *key, root, *caKey).value();
    const Secret password{QByteArray(kPassword)};
    keyPem = key->toPem().reveal().toByteArray();
    closedKeyPem = key->toPem(password).reveal().toByteArray();
    strangerKeyPem = stranger->toPem().reveal().toByteArray();
    pkcs12 = pki::buildPkcs12(leaf, *key, {root}, password, u"radius"_s).value();
}

QByteArray ServerMaterial::chainPem() const
{
    return pki::certificateToPem(leaf) + pki::certificateToPem(root);
}

} // namespace sekisho::test
