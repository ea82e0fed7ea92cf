// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/x509.h>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

// Index depth against a bare d2i_X509 + X509_free loop on the same DERs, in one run (design
// section 7), and the memory of indexes that are kept.

using namespace sekisho;
using namespace sekisho::pki;

namespace {

constexpr int kCertificates = 1000;
constexpr int kRounds = 11;
constexpr double kTarget = 6.0;
constexpr double kMemoryTarget = 3.0;

/// Half RSA-2048, half P-256 subjects, as an Onboard CA and a directory of servers would hold.
QList<QByteArray> makeCertificates()
{
    const auto root = SigningKey::generate(SigningKey::Kind::Rsa2048).value();
    const auto rsa = SigningKey::generate(SigningKey::Kind::Rsa2048).value();
    const auto ec = SigningKey::generate(SigningKey::Kind::Ec256).value();
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    CertificateTemplate ca;
    ca.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                  {QStringLiteral("CN"), QStringLiteral("Kakuu Issuing CA")}};
    ca.notBefore = now;
    ca.notAfter = now.addYears(10);
    ca.ca = true;
    const QByteArray issuer = buildCertificate(ca, root, {}, root).value();
    QList<QByteArray> list;
    for (int i = 0; i < kCertificates; ++i) {
        CertificateTemplate t;
        t.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                     {QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                     {QStringLiteral("OU"), QStringLiteral("Plant %1").arg(i % 7)},
                     {QStringLiteral("CN"), QStringLiteral("device-%1.example.jp").arg(i)}};
        t.notBefore = now;
        t.notAfter = now.addDays(365 + i % 100);
        t.keyUsage = {QStringLiteral("digitalSignature"), QStringLiteral("keyEncipherment")};
        t.extendedKeyUsage = {QStringLiteral("clientAuth"), QStringLiteral("serverAuth")};
        t.subjectAlternativeNames = {QStringLiteral("DNS:device-%1.example.jp").arg(i),
                                     QStringLiteral("email:user%1@example.jp").arg(i)};
        t.crlDistributionPoints = {QStringLiteral("http://crl.example.jp/ca.crl")};
        list.append(buildCertificate(t, i % 2 ? ec : rsa, issuer, root).value());
    }
    return list;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main()
{
    const QList<QByteArray> certificates = makeCertificates();
    qint64 bytes = 0;
    for (const QByteArray &der : certificates)
        bytes += der.size();

    std::vector<double> indexSeconds, d2iSeconds, ratios;
    qsizetype checksum = 0;
    for (int round = 0; round < kRounds + 1; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &der : certificates) {
            const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
            X509 *certificate = d2i_X509(nullptr, &p, der.size());
            checksum += certificate != nullptr;
            X509_free(certificate);
        }
        const double bare = static_cast<double>(timer.nsecsElapsed());
        timer.restart();
        for (const QByteArray &der : certificates) {
            const auto index = readCertificateIndex(der);
            checksum += index.has_value();
        }
        const double ours = static_cast<double>(timer.nsecsElapsed());
        if (round == 0)
            continue; // caches, providers
        d2iSeconds.push_back(bare / 1e9);
        indexSeconds.push_back(ours / 1e9);
        ratios.push_back(bare / ours);
    }
    const bool allRead = checksum == 2 * kCertificates * (kRounds + 1);
    const double ratio = median(ratios);
    print({{QStringLiteral("name"), QStringLiteral("index-vs-d2i")},
           {QStringLiteral("ratio"), ratio},
           {QStringLiteral("target"), kTarget},
           {QStringLiteral("holds"), allRead && ratio >= kTarget},
           {QStringLiteral("index_per_second"), kCertificates / median(indexSeconds)},
           {QStringLiteral("d2i_per_second"), kCertificates / median(d2iSeconds)},
           {QStringLiteral("mean_der_bytes"), static_cast<double>(bytes) / kCertificates}});

    constexpr int kKept = 100; // 100,000 certificates
    std::vector<CertificateIndex> kept;
    kept.reserve(kKept * kCertificates);
    const qint64 before = residentBytes();
    for (int i = 0; i < kKept; ++i) {
        for (const QByteArray &der : certificates)
            kept.push_back(*readCertificateIndex(der));
    }
    const qint64 grown = residentBytes() - before;
    if (before > 0) {
        const double memory = static_cast<double>(grown) / static_cast<double>(bytes * kKept);
        print({{QStringLiteral("name"), QStringLiteral("index-memory-vs-der")},
               {QStringLiteral("ratio"), memory},
               {QStringLiteral("target"), kMemoryTarget},
               {QStringLiteral("holds"), memory <= kMemoryTarget},
               {QStringLiteral("bytes_per_certificate"),
                static_cast<double>(grown) / (kKept * kCertificates)}});
    }
    return 0;
}
