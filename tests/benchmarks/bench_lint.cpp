// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/lint/Lint.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// Every rule over 10,000 client certificates of one CA, with its signatures verified, on one core;
// certificates a second (issue: at least 2,000).

using namespace sekisho;
using namespace sekisho::pki;

namespace {

constexpr int kCertificates = 10'000;
constexpr double kTarget = 2000.0;

QList<Item> makeItems()
{
    const auto root = SigningKey::generate(SigningKey::Kind::Ec256).value();
    const auto key = SigningKey::generate(SigningKey::Kind::Ec256).value();
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    CertificateTemplate ca;
    ca.subject = {{QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                  {QStringLiteral("CN"), QStringLiteral("Kakuu Issuing CA")}};
    ca.notBefore = now;
    ca.notAfter = now.addYears(10);
    ca.ca = true;
    ca.keyUsage = {QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")};
    const QByteArray issuer = buildCertificate(ca, root, {}, root).value();
    QList<Item> items = readObjects(issuer).items;
    for (int i = 0; i < kCertificates; ++i) {
        CertificateTemplate t;
        t.subject = {{QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                     {QStringLiteral("CN"), QStringLiteral("device-%1.example.jp").arg(i)}};
        t.notBefore = now;
        t.notAfter = now.addDays(365 + i % 100);
        t.keyUsage = {QStringLiteral("digitalSignature")};
        t.extendedKeyUsage = {QStringLiteral("clientAuth")};
        t.subjectAlternativeNames = {QStringLiteral("DNS:device-%1.example.jp").arg(i)};
        t.crlDistributionPoints = {QStringLiteral("http://pki.example.jp/issuing.crl")};
        items += readObjects(buildCertificate(t, key, issuer, root).value()).items;
    }
    return items;
}

} // namespace

int main()
{
    const QList<Item> items = makeItems();
    lint::Options options;
    options.now = QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC);
    options.bundleRules = false;
    QElapsedTimer timer;
    timer.start();
    const auto findings = lint::lint(items, options);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double rate = double(items.size()) / seconds;
    const QJsonObject line{{QStringLiteral("name"), QStringLiteral("lint")},
                           {QStringLiteral("certificates_per_second"), rate},
                           {QStringLiteral("findings"), findings.size()},
                           {QStringLiteral("rules"), lint::catalogue().size()},
                           {QStringLiteral("ratio"), rate},
                           {QStringLiteral("target"), kTarget},
                           {QStringLiteral("holds"), rate >= kTarget}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
