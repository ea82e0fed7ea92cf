// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/OpenSslView.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

/// A certificate nobody would issue, but somebody will send.
CertificateTemplate randomTemplate(QRandomGenerator &random)
{
    static const QStringList words = {QStringLiteral("Kakuu"),       QStringLiteral("架空精機"),
                                      QStringLiteral("a, b + c"),    QStringLiteral(" lead"),
                                      QStringLiteral("trail "),      QStringLiteral("#hash"),
                                      QStringLiteral("q\"u\\o<te>"), QStringLiteral("semi;colon"),
                                      QStringLiteral("Zürich"),      QStringLiteral("tab\there")};
    static const QStringList keys = {QStringLiteral("CN"),
                                     QStringLiteral("O"),
                                     QStringLiteral("OU"),
                                     QStringLiteral("L"),
                                     QStringLiteral("UID"),
                                     QStringLiteral("1.2.3.4.5"),
                                     QStringLiteral("serialNumber@PrintableString"),
                                     QStringLiteral("CN@BMPString"),
                                     QStringLiteral("O@T61String"),
                                     QStringLiteral("OU@UniversalString"),
                                     QStringLiteral("emailAddress@IA5String")};
    const auto pick = [&random](const QStringList &list) {
        return list.at(random.bounded(int(list.size())));
    };
    CertificateTemplate t;
    const int parts = random.bounded(6);
    for (int i = 0; i < parts; ++i) {
        QString key = pick(keys);
        // Latin-1 types cannot hold Japanese; the builder would write question marks.
        const bool narrow = key.contains(QLatin1StringView("T61")) ||
                            key.contains(QLatin1StringView("Printable")) ||
                            key.contains(QLatin1StringView("IA5"));
        const QString value = narrow ? QStringLiteral("plain-%1").arg(i) : pick(words);
        if (i > 0 && random.bounded(4) == 0)
            key.prepend(u'+');
        t.subject.append({key, value});
    }
    t.notBefore = day(1950 + random.bounded(120), 1 + random.bounded(12), 1 + random.bounded(28));
    t.notAfter = t.notBefore.addSecs(random.bounded(2'000'000'000));
    t.serial = QByteArray(1 + random.bounded(20), '\0');
    for (char &c : t.serial)
        c = static_cast<char>(random.bounded(256));
    t.version = random.bounded(5) == 0 ? 1 : 3;
    t.ca = random.bounded(2);
    t.basicConstraints = random.bounded(4) != 0;
    t.pathLength = t.ca ? random.bounded(5) - 1 : -1;
    const QStringList usages = keyUsageNames(0x1ff);
    for (const QString &usage : usages) {
        if (random.bounded(3) == 0)
            t.keyUsage.append(usage);
    }
    for (const QString &usage :
         {QStringLiteral("serverAuth"), QStringLiteral("clientAuth"),
          QStringLiteral("1.3.6.1.4.1.311.20.2.2"), QStringLiteral("1.2.3.4.5.6.7")}) {
        if (random.bounded(3) == 0)
            t.extendedKeyUsage.append(usage);
    }
    for (const QString &name :
         {QStringLiteral("DNS:*.example.jp"), QStringLiteral("email:a@example.jp"),
          QStringLiteral("URI:http://x.example/?a=1,2"), QStringLiteral("IP:2001:db8::1"),
          QStringLiteral("IP:10.0.0.1"), QStringLiteral("RID:1.2.3"),
          QStringLiteral("dirName:/C=JP/O=Kakuu/CN=inner")}) {
        if (random.bounded(4) == 0)
            t.subjectAlternativeNames.append(name);
    }
    t.subjectKeyId = random.bounded(2);
    t.authorityKeyId = random.bounded(2);
    return t;
}

} // namespace

/// The index is read with our own cursor; here it is held against OpenSSL's decoding.
class tst_CertificateIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fieldsOfAServerCertificate()
    {
        const QByteArray ca = makeCa();
        const auto index = readCertificateIndex(makeServer(ca));
        QVERIFY(index.has_value());
        QCOMPARE(index->subject.oneLine(), QStringLiteral("C=JP, CN=radius.example.jp"));
        QCOMPARE(index->issuer.oneLine(),
                 QStringLiteral("C=JP, O=Kakuu Seiki K.K., CN=Kakuu Root CA"));
        QCOMPARE(index->issuer.slashForm(),
                 QStringLiteral("/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Root CA"));
        QCOMPARE(index->issuer.rfc4514(),
                 QStringLiteral("CN=Kakuu Root CA,O=Kakuu Seiki K.K.,C=JP"));
        QCOMPARE(index->subject.displayName(), QStringLiteral("radius.example.jp"));
        QCOMPARE(index->notBefore, day(2026, 1, 1));
        QCOMPARE(index->notAfter, day(2027, 1, 1));
        QCOMPARE(index->notAfter.timeSpec(), Qt::UTC);
        QCOMPARE(keyUsageNames(index->keyUsage), QStringList({QStringLiteral("digitalSignature"),
                                                              QStringLiteral("keyEncipherment")}));
        QCOMPARE(index->extendedKeyUsage, QStringList{QStringLiteral("1.3.6.1.5.5.7.3.1")});
        QCOMPARE(index->subjectAlternativeNames.size(), 2);
        QCOMPARE(index->subjectAlternativeNames.at(0).type, QStringLiteral("dns"));
        QCOMPARE(index->subjectAlternativeNames.at(0).value, QStringLiteral("radius.example.jp"));
        QCOMPARE(index->subjectAlternativeNames.at(1).value, QStringLiteral("192.0.2.7"));
        QCOMPARE(index->keyType, KeyType::Rsa);
        QCOMPARE(index->keyBits, 2048);
        QCOMPARE(index->signatureAlgorithm, QStringLiteral("ecdsa-with-SHA256"));
        QVERIFY(!index->isCa);
        QVERIFY(!index->selfIssued);
        QCOMPARE(index->version, 3);

        const auto root = readCertificateIndex(ca);
        QVERIFY(root->isCa);
        QVERIFY(root->selfIssued);
        QCOMPARE(root->pathLength, 2);
        QCOMPARE(root->keyType, KeyType::Ec);
        QCOMPARE(root->curve, QStringLiteral("prime256v1"));
        QCOMPARE(root->keyBits, 256);
    }

    void everyKeyKind()
    {
        using Kind = SigningKey::Kind;
        const auto read = [](Kind kind) {
            const SigningKey &key = sharedKey(kind);
            return readCertificateIndex(buildCertificate(caTemplate(), key, {}, key).value())
                    .value();
        };
        QCOMPARE(read(Kind::Ec384).curve, QStringLiteral("secp384r1"));
        QCOMPARE(read(Kind::Ec384).keyBits, 384);
        QCOMPARE(read(Kind::Ed25519).keyType, KeyType::Ed25519);
        QCOMPARE(read(Kind::Ed25519).signatureAlgorithm, QStringLiteral("ED25519"));
        QCOMPARE(read(Kind::Rsa2048).keyBits, 2048);
    }

    void agreesWithOpenSsl()
    {
        const QByteArray ca = makeCa();
        QRandomGenerator random(20261121);
        for (int i = 0; i < 400; ++i) {
            const CertificateTemplate t = randomTemplate(random);
            const bool selfSigned = random.bounded(4) == 0;
            const auto der = buildCertificate(t, random.bounded(3) == 0 ? rsaKey() : ecKey(),
                                              selfSigned ? QByteArray() : ca, ecKey());
            QVERIFY2(der.has_value(), qPrintable(der ? QString() : der.error().toLogLine()));
            const auto index = readCertificateIndex(*der);
            QVERIFY2(index.has_value(), der->toHex().constData());
            const QString difference = differenceFromOpenSsl(*index, *der);
            QVERIFY2(difference.isEmpty(),
                     qPrintable(difference + u'\n' + QString::fromLatin1(der->toHex())));
        }
    }

    void unreadableTextIsEscapedNotLost()
    {
        // A UTF8String that is not UTF-8: patched into a built certificate.
        CertificateTemplate t = serverTemplate();
        t.subject = {{QStringLiteral("CN"), QStringLiteral("abcXYdef")}};
        QByteArray der = buildCertificate(t, ecKey(), makeCa(), ecKey()).value();
        der.replace("abcXYdef", "abc\xff\xc3"
                                "def");
        const auto index = readCertificateIndex(der);
        QVERIFY(index.has_value());
        QCOMPARE(index->subject.commonName(), QStringLiteral("abc\\xFF\\xC3def"));
        QCOMPARE(index->subject.slashForm(), QStringLiteral("/CN=abc\\xFF\\xC3def"));
    }

    void hostNamesWithOddBytes()
    {
        CertificateTemplate t = serverTemplate();
        t.subjectAlternativeNames = {QStringLiteral("DNS:goodXbad.example.jp")};
        QByteArray der = buildCertificate(t, ecKey(), makeCa(), ecKey()).value();
        der.replace("goodXbad", QByteArray("good\0bad", 8));
        QCOMPARE(readCertificateIndex(der)->subjectAlternativeNames.at(0).value,
                 QStringLiteral("good\\x00bad.example.jp"));
    }

    void serials_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("hex");
        QTest::newRow("zero") << QByteArray::fromHex("00") << QStringLiteral("00");
        QTest::newRow("one") << QByteArray::fromHex("01") << QStringLiteral("01");
        QTest::newRow("top bit") << QByteArray::fromHex("0080") << QStringLiteral("80");
        QTest::newRow("minus one") << QByteArray::fromHex("ff") << QStringLiteral("-01");
        QTest::newRow("minus 128") << QByteArray::fromHex("80") << QStringLiteral("-80");
        QTest::newRow("minus 256") << QByteArray::fromHex("ff00") << QStringLiteral("-0100");
    }
    void serials()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, hex);
        CertificateTemplate t = caTemplate();
        t.serial = QByteArray(content.size(), '\x55');
        QByteArray der = buildCertificate(t, ecKey(), {}, ecKey()).value();
        const QByteArray tag = QByteArray("\x02") + char(content.size());
        der.replace(tag + t.serial, tag + content);
        const auto index = readCertificateIndex(der);
        QVERIFY(index.has_value());
        QCOMPARE(index->serialHex(), hex);
    }

    void errorsPointAtTheTrouble()
    {
        const QByteArray der = makeCa();
        auto trailing = readCertificateIndex(der + "x");
        QVERIFY(!trailing);
        QCOMPARE(trailing.error().code, ErrorCode::MalformedDer);
        QCOMPARE(trailing.error().arguments.value(0).toLongLong(), der.size());

        QByteArray padded = der; // the serial's first octet becomes needless padding
        const qsizetype serial = padded.indexOf(QByteArray::fromHex("0210"));
        padded[serial + 2] = 0;
        padded[serial + 3] = 1;
        auto illegal = readCertificateIndex(padded);
        QVERIFY(!illegal);
        QCOMPARE(illegal.error().arguments.value(0).toLongLong(), serial);

        QCOMPARE(readCertificateIndex(QByteArray(5 * 1024 * 1024, '0')).error().code,
                 ErrorCode::LimitExceeded);
        QVERIFY(!readCertificateIndex({}));
    }
};

SEKISHO_TEST(CertificateIndex);
#include "tst_CertificateIndex.moc"
