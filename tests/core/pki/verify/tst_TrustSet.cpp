// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/verify/TrustSet.h"
#include "tests/core/pki/verify/ChainForge.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;

class tst_TrustSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAFolder();
    void systemStoreIsFound();
    void systemStoreFollowsTheEnvironment();
};

void tst_TrustSet::readsAFolder()
{
    const QTemporaryDir folder;
    const QByteArray a = test::make(test::authorityTemplate(u"A"_s), 0, {}, 0);
    const QByteArray b = test::make(test::authorityTemplate(u"B"_s), 1, {}, 1);
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"1.pem"_s, pki::certificateToPem(a) + pki::certificateToPem(b));
    write(u"2.der"_s, b);
    write(u"3.txt"_s, "nothing to see");
    QVERIFY(QDir(folder.path()).mkdir(u"below"_s));
    const auto found = pki::certificatesInFolder(folder.path());
    QVERIFY(found.has_value());
    QCOMPARE(*found, (QList<QByteArray>{a, b})); // once each
    QCOMPARE(pki::certificatesInPath(folder.filePath(u"2.der"_s)).value(), QList<QByteArray>{b});
    const auto missing = pki::certificatesInFolder(folder.filePath(u"nowhere"_s));
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, ErrorCode::FileUnreadable);
    CancelSource source;
    source.cancel();
    QCOMPARE(pki::certificatesInFolder(folder.path(), source.token()).error().code,
             ErrorCode::Cancelled);
}

void tst_TrustSet::systemStoreIsFound()
{
    const QList<QByteArray> system = pki::openSslSystemCertificates();
#ifdef Q_OS_LINUX
    QVERIFY(system.size() > 50); // ca-certificates is a build requirement of the tests
    QVERIFY(pki::readCertificateIndex(system.first()).has_value());
#endif
    // What is installed is read; what is not is empty.
    QCOMPARE(pki::mozillaCertificates().isEmpty(), pki::mozillaCertificatesPath().isEmpty());
}

void tst_TrustSet::systemStoreFollowsTheEnvironment()
{
#ifndef Q_OS_LINUX
    return;
#else
    const QTemporaryDir folder;
    const QByteArray a = test::make(test::authorityTemplate(u"A"_s), 0, {}, 0);
    QFile file(folder.filePath(u"mine.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pki::certificateToPem(a));
    file.close();
    const QByteArray before = qgetenv("SSL_CERT_FILE");
    qputenv("SSL_CERT_FILE", QFile::encodeName(file.fileName()));
    const QList<QByteArray> system = pki::openSslSystemCertificates();
    if (before.isNull())
        qunsetenv("SSL_CERT_FILE");
    else
        qputenv("SSL_CERT_FILE", before);
    QCOMPARE(system, QList<QByteArray>{a});
#endif
}

SEKISHO_TEST(TrustSet);
#include "tst_TrustSet.moc"
