// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/SearchText.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// A search over objects looks at every field.
class tst_SearchText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfACertificate()
    {
        const QByteArray ca = makeCa();
        const Item item = readObjects(makeServer(ca)).items.first();
        const QString text = searchText(item);
        const auto details = readCertificateDetails(item.der);
        const CertificateIndex &index = *item.certificate;
        for (const QString &part :
             {u"radius.example.jp"_s, u"C=JP"_s, u"Kakuu Root CA"_s, u"192.0.2.7"_s,
              index.serialHex(), u"2026-01-01"_s, u"2027-01-01"_s, u"RSA 2048"_s,
              u"digitalSignature"_s, extendedKeyUsageName(u"1.3.6.1.5.5.7.3.1"_s),
              u"1.3.6.1.5.5.7.3.1"_s.left(0) + u"2.5.29.37"_s,
              u"http://crl.example.jp/root,1.crl"_s, u"http://ocsp.example.jp"_s, u"certificate"_s,
              index.signatureAlgorithm, QString::fromLatin1(index.sha1.toHex()),
              QString::fromLatin1(index.sha256.toHex()),
              QString::fromLatin1(details->spkiSha256.toHex())}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
    }

    void otherObjects()
    {
        const QByteArray ca = makeCa();
        Item item = readObjects(buildCsr(serverTemplate(), ecKey()).value()).items.first();
        QVERIFY(searchText(item).contains("radius.example.jp"_L1));
        item = readObjects(buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 77, {}).value())
                       .items.first();
        QVERIFY(searchText(item).contains("Kakuu Root CA"_L1));
        QVERIFY(searchText(item).contains("77"_L1));
        // Never anything of a private key but its public half.
        const Secret pem = ecKey().toPem();
        item = readObjects(pem.reveal()).items.first();
        const QString text = searchText(item);
        QVERIFY(text.contains(QString::fromLatin1(item.key->spkiSha256.toHex())));
        QVERIFY(!text.contains(QString::fromLatin1(item.keyDer->reveal().toByteArray().toHex())));
        QVERIFY(text.size() < 400);
    }

    void queries_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("query");
        QTest::newRow("colons") << u"AB:CD:EF:01"_s << u"abcdef01"_s;
        QTest::newRow("blanks") << u" ab cd ef 01 "_s << u"abcdef01"_s;
        QTest::newRow("plain") << u"radius"_s << u"radius"_s;
        QTest::newRow("an address") << u"fe80::1"_s << u"fe80::1"_s;
        QTest::newRow("a time") << u"12:34"_s << u"12:34"_s;
        QTest::newRow("words") << u"bad cafe x"_s << u"bad cafe x"_s;
    }
    void queries()
    {
        QFETCH(QString, typed);
        QFETCH(QString, query);
        QCOMPARE(searchQuery(typed), query);
    }
};

SEKISHO_TEST(SearchText);
#include "tst_SearchText.moc"
