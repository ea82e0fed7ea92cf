// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"

#include <QTest>

// Test material, made at run time: nothing is copied from anywhere.
namespace sekisho::test {

/// Key generation is slow; one key of each kind serves a whole executable.
inline const pki::SigningKey &sharedKey(pki::SigningKey::Kind kind)
{
    static std::map<pki::SigningKey::Kind, pki::SigningKey> keys;
    auto found = keys.find(kind);
    if (found == keys.end())
        found = keys.emplace(kind, pki::SigningKey::generate(kind).value()).first;
    return found->second;
}
inline const pki::SigningKey &ecKey() { return sharedKey(pki::SigningKey::Kind::Ec256); }
inline const pki::SigningKey &rsaKey() { return sharedKey(pki::SigningKey::Kind::Rsa2048); }

/// What the reader complains of, in order.
inline QStringList problemIds(const pki::ReadResult &result)
{
    QStringList ids;
    for (const pki::Problem &problem : result.problems)
        ids.append(problem.id);
    return ids;
}

inline QDateTime day(int year, int month, int dayOfMonth)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(3, 4, 5), Qt::UTC);
}

inline pki::CertificateTemplate caTemplate()
{
    pki::CertificateTemplate t;
    t.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                 {QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                 {QStringLiteral("CN"), QStringLiteral("Kakuu Root CA")}};
    t.notBefore = day(2024, 1, 1);
    t.notAfter = day(2044, 1, 1);
    t.ca = true;
    t.pathLength = 2;
    t.keyUsage = {QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")};
    return t;
}

inline pki::CertificateTemplate serverTemplate()
{
    pki::CertificateTemplate t;
    t.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                 {QStringLiteral("CN"), QStringLiteral("radius.example.jp")}};
    t.notBefore = day(2026, 1, 1);
    t.notAfter = day(2027, 1, 1);
    t.keyUsage = {QStringLiteral("digitalSignature"), QStringLiteral("keyEncipherment")};
    t.extendedKeyUsage = {QStringLiteral("serverAuth")};
    t.subjectAlternativeNames = {QStringLiteral("DNS:radius.example.jp"),
                                 QStringLiteral("IP:192.0.2.7")};
    t.crlDistributionPoints = {QStringLiteral("http://crl.example.jp/root,1.crl")};
    t.ocspUrls = {QStringLiteral("http://ocsp.example.jp")};
    t.caIssuersUrls = {QStringLiteral("http://ca.example.jp/root.cer")};
    return t;
}

inline QByteArray makeCa()
{
    return pki::buildCertificate(caTemplate(), ecKey(), {}, ecKey()).value();
}
inline QByteArray makeServer(const QByteArray &ca)
{
    return pki::buildCertificate(serverTemplate(), rsaKey(), ca, ecKey()).value();
}

} // namespace sekisho::test
