// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <openssl/bio.h>
#include <openssl/x509.h>

#include <cstdio>

// `sekishoctl inspect --json` over 10,000 files against what people do today: `openssl x509 -text`
// for each file, and the same printing in a loop of one process (design section 7, issue 3).

using namespace sekisho;
using namespace sekisho::pki;

namespace {

constexpr int kFiles = 10'000;
constexpr int kDistinct = 500;
constexpr int kSample = 300; ///< of files for the program that is started anew for each
constexpr double kPrintTarget = 2.0;
constexpr double kProcessTarget = 20.0;
constexpr int kRounds = 3;

QList<QByteArray> makeCertificates()
{
    const auto root = SigningKey::generate(SigningKey::Kind::Ec256).value();
    const auto rsa = SigningKey::generate(SigningKey::Kind::Rsa2048).value();
    const auto ec = SigningKey::generate(SigningKey::Kind::Ec256).value();
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    CertificateTemplate ca;
    ca.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("CN"), QStringLiteral("Kakuu Issuing CA")}};
    ca.notBefore = now;
    ca.notAfter = now.addYears(10);
    ca.ca = true;
    const QByteArray issuer = buildCertificate(ca, root, {}, root).value();
    QList<QByteArray> list;
    for (int i = 0; i < kDistinct; ++i) {
        CertificateTemplate t;
        t.subject = {{QStringLiteral("C"), QStringLiteral("JP")},
                     {QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                     {QStringLiteral("CN"), QStringLiteral("device-%1.example.jp").arg(i)}};
        t.notBefore = now;
        t.notAfter = now.addDays(365 + i % 100);
        t.keyUsage = {QStringLiteral("digitalSignature"), QStringLiteral("keyEncipherment")};
        t.extendedKeyUsage = {QStringLiteral("clientAuth")};
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

/// Seconds of one run; the output has to be there, or it counts for nothing.
double inspect(const QString &list, bool &whole)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(SEKISHO_BINARY_DIR "/bin/sekishoctl"),
                  {QStringLiteral("inspect"), QStringLiteral("--json"),
                   QStringLiteral("--files0-from"), list});
    QByteArray output;
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        process.waitForReadyRead(100);
        output += process.readAllStandardOutput();
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    whole = process.exitCode() == 0 && output.count("\"source\"") == kFiles &&
            output.count("\"not_after\"") == kFiles;
    return seconds;
}

/// The same files, in one process, as text. Reading them is part of both.
double printAll(const QStringList &files)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype printed = 0;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            continue;
        const QByteArray der = file.readAll();
        const auto *p = reinterpret_cast<const unsigned char *>(der.constData());
        X509 *certificate = d2i_X509(nullptr, &p, der.size());
        BIO *bio = BIO_new(BIO_s_mem());
        X509_print_ex(bio, certificate, XN_FLAG_ONELINE, 0);
        char *text = nullptr;
        printed += BIO_get_mem_data(bio, &text);
        BIO_free(bio);
        X509_free(certificate);
    }
    return printed > 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : 0;
}

/// `openssl x509 -text` once for each of the sample.
double runOpenSsl(const QStringList &files)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : files) {
        QProcess process;
        process.start(QStringLiteral("openssl"),
                      {QStringLiteral("x509"), QStringLiteral("-inform"), QStringLiteral("DER"),
                       QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-in"),
                       name});
        process.waitForFinished();
        if (process.exitCode() != 0 || process.readAllStandardOutput().isEmpty())
            return 0;
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void print(const char *name, double ratio, double target, bool sound, double ours, double theirs)
{
    const QJsonObject line{{QStringLiteral("name"), QString::fromLatin1(name)},
                           {QStringLiteral("ratio"), ratio},
                           {QStringLiteral("target"), target},
                           {QStringLiteral("holds"), sound && ratio >= target},
                           {QStringLiteral("files_per_second"), kFiles / ours},
                           {QStringLiteral("other_files_per_second"), kFiles / theirs}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QList<QByteArray> certificates = makeCertificates();
    QStringList files;
    QByteArray names;
    for (int i = 0; i < kFiles; ++i) {
        const QString name = folder.filePath(QStringLiteral("%1.cer").arg(i));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(certificates.at(i % kDistinct)) <= 0) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(name));
            return 1;
        }
        files.append(name);
        names += QFile::encodeName(name) + '\0';
    }
    QFile list(folder.filePath(QStringLiteral("names")));
    if (!list.open(QIODevice::WriteOnly) || list.write(names) != names.size())
        return 1;
    list.close();

    bool sound = true;
    std::vector<double> ours, printed;
    for (int round = 0; round < kRounds + 1; ++round) {
        bool whole = false;
        const double seconds = inspect(list.fileName(), whole);
        const double other = printAll(files);
        sound = sound && whole && other > 0;
        if (round == 0)
            continue; // the files come from the disk for the first time
        ours.push_back(seconds);
        printed.push_back(other);
    }
    const double sample = runOpenSsl(files.mid(0, kSample));
    const double each = sample * kFiles / kSample;
    print("inspect-vs-print-loop", median(printed) / median(ours), kPrintTarget, sound,
          median(ours), median(printed));
    print("inspect-vs-openssl-each", each / median(ours), kProcessTarget, sound && sample > 0,
          median(ours), each);
    return 0;
}
