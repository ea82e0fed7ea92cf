// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Reader.h"
#include "tests/core/pki/Containers.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

QStringList types(const ReadResult &result)
{
    QStringList names;
    for (const Item &item : result.items)
        names.append(itemTypeName(item.type));
    return names;
}

QByteArray pkcs12For(const QByteArray &password)
{
    Pkcs12Options options;
    options.password = password;
    options.macIterations = 10;
    return makePkcs12(makeCa(), ecKey(), options);
}

} // namespace

/// ZIP, key stores and configuration profiles: what is inside is read as if it stood alone.
class tst_ReaderContainers : public QObject
{
    Q_OBJECT

    QByteArray m_ca;
    QByteArray m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_ca = makeCa();
        m_server = makeServer(m_ca);
    }

    void zip()
    {
        const ReadResult result = readObjects(
                makeZip({{"ca/root.cer", m_ca},
                         {"read me.txt", "nothing of interest"},
                         {"chain.pem", certificateToPem(m_server) + certificateToPem(m_ca)}}));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"zip"_s);
        QCOMPARE(result.items.size(), 3);
        QCOMPARE(result.items.at(0).der, m_ca);
        QCOMPARE(result.items.at(0).container, u"zip"_s);
        QCOMPARE(result.items.at(0).entry, u"ca/root.cer"_s);
        QCOMPARE(result.items.at(1).entry, u"chain.pem"_s);
        QVERIFY(result.items.at(1).offset > 0);
    }

    void zipGoesOnAfterABrokenEntry()
    {
        const ReadResult result = readObjects(makeZip(
                {{"broken.pem", "-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n"},
                 {"empty.crt", ""},
                 {"good.crt", m_ca}}));
        QCOMPARE(types(result), QStringList{u"certificate"_s});
        QCOMPARE(problemIds(result), QStringList{u"malformed-base64"_s});
        QCOMPARE(result.problems.first().entry, u"broken.pem"_s);
    }

    void zipInZip()
    {
        QByteArray bytes = makeZip({{"a.cer", m_ca}});
        const ReadResult two = readObjects(makeZip({{"inner.zip", bytes}}));
        QCOMPARE(two.items.size(), 1);
        QCOMPARE(two.items.first().entry, u"inner.zip/a.cer"_s);
        for (int depth = 0; depth < 8; ++depth)
            bytes = makeZip({{"x.zip", bytes}});
        const ReadResult deep = readObjects(bytes);
        QVERIFY(deep.items.isEmpty());
        QCOMPARE(problemIds(deep), QStringList{u"limit-exceeded"_s});
        QCOMPARE(deep.problems.first().error.arguments.value(0), u"input-depth"_s);
    }

    void encryptedZip()
    {
        const QByteArray bytes = makeZip({{"a.cer", m_ca}}, "secret");
        ReadResult result = readObjects(bytes);
        QCOMPARE(problemIds(result), QStringList{u"password-required"_s});
        QVERIFY(result.passwordNeeded);
        const Secret wrong(QByteArray("wrong"));
        ReadOptions options;
        options.passwords = {&wrong};
        result = readObjects(bytes, options);
        QCOMPARE(problemIds(result), QStringList{u"wrong-password"_s});
        const Secret right(QByteArray("secret"));
        options.passwords = {&wrong, &right};
        result = readObjects(bytes, options);
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.items.size(), 1);
    }

    void citrixBulk_data()
    {
        QTest::addColumn<QByteArray>("credential");
        QTest::newRow("file name, as the example has it") << QByteArray("A1.p12=one\nB2.p12=t=o\n");
        QTest::newRow("identity, as the rule has it") << QByteArray("a1=one\r\nB2=t=o");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "A1=one\nB2=t=o\n");
    }
    void citrixBulk()
    {
        QFETCH(QByteArray, credential);
        const ReadResult result = readObjects(makeZip({{"A1.p12", pkcs12For("one")},
                                                       {"B2.p12", pkcs12For("t=o")},
                                                       {"credential.txt", credential},
                                                       {"C3.p12", pkcs12For("three")}}));
        // The third has no line: it stays closed, and that is said of it alone.
        QCOMPARE(problemIds(result), QStringList{u"password-required"_s});
        QCOMPARE(result.problems.first().entry, u"C3.p12"_s);
        QCOMPARE(types(result).count(u"private-key"_s), 2);
        QCOMPARE(types(result).count(u"certificate"_s), 2);
        QCOMPARE(types(result).count(u"pkcs12"_s), 3);
    }

    // A wrong line and a missing one are two mistakes.
    void citrixBulkKnowsWhoHasALine()
    {
        const ReadResult result = readObjects(makeZip({{"A1.p12", pkcs12For("one")},
                                                       {"B2.p12", pkcs12For("two")},
                                                       {"credential.txt", "A1=eins\n"}}));
        QCOMPARE(problemIds(result), (QStringList{u"wrong-password"_s, u"password-required"_s}));
        QCOMPARE(result.items.size(), 2);
        QVERIFY(result.items.at(0).passwordBeside);
        QVERIFY(!result.items.at(1).passwordBeside);
    }

    void javaKeyStore_data()
    {
        QTest::addColumn<bool>("jceks");
        QTest::newRow("jks") << false;
        QTest::newRow("jceks") << true;
    }
    void javaKeyStore()
    {
        QFETCH(bool, jceks);
        const QByteArray store = makeJavaKeyStore({{"root", m_ca}, {"broken", m_ca.left(60)}},
                                                  {{"radius", {m_server, m_ca}}}, jceks);
        const ReadResult result = readObjects(store);
        QCOMPARE(result.format, jceks ? u"jceks"_s : u"jks"_s);
        QCOMPARE(problemIds(result), QStringList{u"malformed-der"_s});
        QCOMPARE(types(result), QStringList({u"certificate"_s, u"private-key"_s, u"certificate"_s,
                                             u"certificate"_s}));
        QCOMPARE(result.items.at(0).label, u"root"_s);
        QCOMPARE(result.items.at(0).container, result.format);
        QCOMPARE(store.mid(result.items.at(0).offset, m_ca.size()), m_ca);
        QVERIFY(result.items.at(1).key->encrypted);
        QCOMPARE(result.items.at(2).der, m_server);
        QCOMPARE(result.items.at(3).label, u"radius"_s);
        // No password would help.
        QVERIFY(!result.passwordNeeded);
        for (qsizetype size = 4; size < store.size() - 20; size += 13) {
            const ReadResult cut = readObjects(store.left(size));
            QVERIFY(!cut.problems.isEmpty());
        }
    }

    void mobileconfig()
    {
        const QByteArray xml = makeMobileconfig(
                {{"root.cer", m_ca}, {"id.p12", pkcs12For("in-the-profile")}}, "in-the-profile");
        const ReadResult result = readObjects(xml);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"mobileconfig"_s);
        QCOMPARE(types(result), QStringList({u"profile"_s, u"certificate"_s, u"pkcs12"_s,
                                             u"certificate"_s, u"private-key"_s}));
        const ProfileInfo &profile = *result.items.first().profile;
        QCOMPARE(profile.name, u"架空 Wi-Fi"_s);
        QCOMPARE(profile.ssids, QStringList{u"Kakuu-Corp"_s});
        QCOMPARE(profile.eapTypes, QList<int>{13});
        QCOMPARE(profile.serverNames, QStringList{u"radius.example.jp"_s});
        QCOMPARE(result.items.at(1).label, u"root.cer"_s);
        QCOMPARE(result.items.at(1).container, u"mobileconfig"_s);
        // Where its <data> begins.
        QVERIFY(xml.mid(result.items.at(1).offset).trimmed().startsWith(m_ca.toBase64().left(40)));
    }

    void signedMobileconfig()
    {
        const QByteArray xml = makeMobileconfig({{"root.cer", m_ca}});
        const ReadResult result = readObjects(signedContent(xml, m_ca, ecKey()));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"pkcs7"_s);
        // The signer's certificate, then what was signed.
        QCOMPARE(types(result),
                 QStringList({u"pkcs7"_s, u"certificate"_s, u"profile"_s, u"certificate"_s}));
        QCOMPARE(result.items.at(3).container, u"mobileconfig"_s);
    }

    void eapConfig()
    {
        const ReadResult result = readObjects(makeEapConfig(m_ca, pkcs12For("phrase"), "phrase"));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"eap-config"_s);
        QCOMPARE(types(result), QStringList({u"profile"_s, u"certificate"_s, u"pkcs12"_s,
                                             u"certificate"_s, u"private-key"_s}));
        const ProfileInfo &profile = *result.items.first().profile;
        QCOMPARE(profile.name, u"Kakuu University"_s);
        QCOMPARE(profile.ssids, QStringList{u"eduroam"_s});
        QCOMPARE(profile.eapTypes, QList<int>{13});
        QCOMPARE(profile.serverNames, QStringList{u"radius.example.jp"_s});
    }

    void wlanProfile_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("UTF-8") << false;
        QTest::newRow("UTF-16, as netsh writes it") << true;
    }
    void wlanProfile()
    {
        QFETCH(bool, wide);
        QByteArray xml = makeWlanProfile(sha1(m_ca));
        if (wide) {
            QString text = QString::fromUtf8(xml);
            text.prepend(QChar(0xfeff));
            xml = QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        }
        const ReadResult result = readObjects(xml);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"wlan-profile"_s);
        QCOMPARE(types(result), QStringList{u"profile"_s});
        const ProfileInfo &profile = *result.items.first().profile;
        QCOMPARE(profile.name, u"Corp"_s);
        QCOMPARE(profile.ssids, QStringList{u"Kakuu-Corp"_s});
        QCOMPARE(profile.eapTypes, QList<int>({25, 13}));
        QCOMPARE(profile.serverNames,
                 QStringList({u"radius.example.jp"_s, u"radius2.example.jp"_s}));
        QCOMPARE(profile.trustedRoots, QList<QByteArray>{sha1(m_ca)});
    }

    void otherXml()
    {
        const QByteArray xml = "<?xml version=\"1.0\"?><EntityDescriptor><KeyInfo><X509Data>"
                               "<ds:X509Certificate xmlns:ds=\"x\">\n" +
                               m_ca.toBase64() +
                               "\n</ds:X509Certificate></X509Data></KeyInfo></EntityDescriptor>";
        ReadResult result = readObjects(xml);
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.format, u"xml"_s);
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().der, m_ca);
        // Cut off: what came before the break is there, and the break is said.
        result = readObjects(xml.left(xml.size() - 30));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(problemIds(result), QStringList{u"malformed-der"_s});
    }

    void json()
    {
        const ReadResult result =
                readObjects("{\"portal\": [{\"cacert\": \"" + m_ca.toBase64() + "\"}], \"n\": 1}");
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.format, u"json"_s);
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().label, u"cacert"_s);
    }

    /// SCEP's GetCACert (RFC 8894 4.2.1): one certificate, or all in a PKCS#7 without signers.
    void scepGetCaCert()
    {
        const QByteArray many = buildPkcs7({m_ca, m_server}).value();
        for (const QByteArray &head :
             {QByteArray(), QByteArray("HTTP/1.1 200 OK\r\nContent-Type: "
                                       "application/x-x509-ca-ra-cert\r\n\r\n")}) {
            ReadResult result = readObjects(head + many);
            QVERIFY(result.problems.isEmpty());
            QCOMPARE(types(result), QStringList({u"pkcs7"_s, u"certificate"_s, u"certificate"_s}));
            QCOMPARE(result.repairs.size(), head.isEmpty() ? 0 : 1);
            QCOMPARE(result.items.first().offset, head.size());
            result = readObjects(head + m_ca);
            QCOMPARE(types(result), QStringList{u"certificate"_s});
        }
        const ReadResult base64 = readObjects(many.toBase64());
        QCOMPARE(types(base64), QStringList({u"pkcs7"_s, u"certificate"_s, u"certificate"_s}));
    }
};

SEKISHO_TEST(ReaderContainers);
#include "tst_ReaderContainers.moc"
