// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "core/pki/SearchText.h"
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

QStringList limitsOf(const ReadResult &result)
{
    QStringList limits;
    for (const Problem &problem : result.problems) {
        if (problem.error.code == ErrorCode::LimitExceeded)
            limits.append(problem.error.arguments.value(0));
    }
    return limits;
}

QByteArray rsaNumber(int bits) { return tlv('\x02', '\0' + QByteArray(bits / 8, '\xf1')); }

QByteArray rsaSpki(int bits)
{
    return tlv('\x30',
               QByteArray::fromHex("300d06092a864886f70d0101010500") +
                       tlv('\x03', '\0' + tlv('\x30', rsaNumber(bits) +
                                                              QByteArray::fromHex("0203010001"))));
}

/// Structurally sound; its signature is rubbish.
QByteArray certificateWith(const QByteArray &spki, const QByteArray &names)
{
    const QByteArray algorithm = QByteArray::fromHex("300d06092a864886f70d01010b0500");
    const QByteArray name = QByteArray::fromHex("300c310a300806035504030c0161");
    const QByteArray validity =
            tlv('\x30', tlv('\x17', "260101000000Z") + tlv('\x17', "270101000000Z"));
    QByteArray extensions;
    if (!names.isEmpty()) {
        extensions = tlv('\xa3', tlv('\x30', tlv('\x30', QByteArray::fromHex("0603551d11") +
                                                                 tlv('\x04', tlv('\x30', names)))));
    }
    const QByteArray body = tlv('\x30', QByteArray::fromHex("a003020102020101") + algorithm + name +
                                                validity + name + spki + extensions);
    return tlv('\x30', body + algorithm + tlv('\x03', QByteArray(9, '\0')));
}

} // namespace

/// Files made to fill the memory or to take for ever: each is answered with a message. What was
/// done is counted (limits named, sizes of what is kept); nothing is timed.
class tst_HostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hundredMegabytes()
    {
        QByteArray bytes(100 * 1024 * 1024 + 1, '\0');
        QCOMPARE(limitsOf(readObjects(bytes)), QStringList{u"bytes"_s});
        // Within the limit: a SEQUENCE that claims all of it.
        bytes.chop(1);
        bytes.replace(0, 6, QByteArray::fromHex("3084063ffffa"));
        const ReadResult result = readObjects(bytes);
        QVERIFY(!result.problems.isEmpty());
        QVERIFY(result.items.size() <= 1);
    }

    void zipBomb()
    {
        // 40 MB of zeros in some 40 kB: one entry over its limit, the rest over the ratio.
        const QByteArray zeros(40 * 1024 * 1024, '\0');
        const QByteArray one = makeZip({{"bomb.pem", zeros}, {"good.cer", makeCa()}});
        QVERIFY(one.size() < 200'000);
        ReadResult result = readObjects(one);
        QCOMPARE(limitsOf(result), QStringList{u"entry-bytes"_s});
        QCOMPARE(result.problems.first().entry, u"bomb.pem"_s);
        QVERIFY(result.items.isEmpty());
        QList<NamedBytes> entries;
        for (int i = 0; i < 40; ++i)
            entries.append({QByteArray::number(i), zeros.left(4 * 1024 * 1024)});
        result = readObjects(makeZip(entries));
        QCOMPARE(limitsOf(result), QStringList{u"unpacked-bytes"_s});
    }

    void zipThatLies()
    {
        const QByteArray zip = makeZip({{"a.cer", makeCa()}, {"b.cer", makeCa()}});
        for (qsizetype size = 4; size < zip.size(); size += 17) {
            const ReadResult result = readObjects(zip.left(size));
            QVERIFY(!result.problems.isEmpty() || !result.items.isEmpty());
        }
        for (qsizetype i = 4; i < zip.size(); i += 3) {
            QByteArray flipped = zip;
            flipped[i] = char(flipped.at(i) ^ 0x55);
            const ReadResult result = readObjects(flipped);
            QVERIFY(!result.problems.isEmpty() || !result.items.isEmpty());
        }
    }

    void xmlEntities()
    {
        QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE plist [<!ENTITY a0 \"aaaaaaaaaa\">";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
            xml += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
        }
        xml += "]><plist><dict><key>PayloadContent</key><data>&a11;</data></dict></plist>";
        const ReadResult result = readObjects(xml);
        QVERIFY(!result.problems.isEmpty());
        QCOMPARE(result.format, u"mobileconfig"_s);
    }

    void documentsWithoutEnd()
    {
        ReadResult result = readObjects("<plist>" + QByteArray("<dict>").repeated(100'000));
        QCOMPARE(limitsOf(result), QStringList{u"document-elements"_s});
        result = readObjects(QByteArray("[").repeated(200'000));
        QVERIFY(!result.problems.isEmpty());
        result = readObjects(QByteArray("{\"kty\":").repeated(100'000));
        QVERIFY(!result.problems.isEmpty());
        // Deep enough for Qt, too deep for us.
        result = readObjects(QByteArray("[").repeated(500) + QByteArray("]").repeated(500));
        QCOMPARE(limitsOf(result), QStringList{u"nesting"_s});
    }

    void keyStoreThatLies()
    {
        const QByteArray head = QByteArray::fromHex("feedfeed00000002ffffffff");
        ReadResult result = readObjects(head);
        QCOMPARE(result.problems.size(), 1);
        result = readObjects(head + QByteArray::fromHex("00000001000000000000000000007fffffff"));
        QCOMPARE(result.problems.size(), 1);
        result = readObjects(head +
                             QByteArray::fromHex("000000010000000000000000000000000000ffffffff"));
        QVERIFY(!result.problems.isEmpty());
    }

    void hugeRsaKey()
    {
        constexpr int kBits = 65'536;
        // The public half is named with its size, and nothing is computed with it.
        ReadResult result = readObjects(rsaSpki(kBits));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().key->keyBits, kBits);
        result = readObjects(certificateWith(rsaSpki(kBits), {}));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().certificate->keyBits, kBits);
        (void)readCertificateDetails(result.items.first().der);
        (void)searchText(result.items.first());
        result = readObjects(tlv('\x30', rsaNumber(kBits) + QByteArray::fromHex("0203010001")));
        QCOMPARE(limitsOf(result), QStringList{u"key-bits"_s});
        // Private, in the forms of PKCS#1 and JWK.
        QByteArray numbers = QByteArray::fromHex("020100");
        for (int i = 0; i < 8; ++i)
            numbers += rsaNumber(kBits);
        result = readObjects(tlv('\x30', numbers));
        QCOMPARE(limitsOf(result), QStringList{u"key-bits"_s});
        const QByteArray number = QByteArray(kBits / 8, '\xf1').toBase64();
        result = readObjects("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + number + "\",\"d\":\"" +
                             number + "\",\"p\":\"" + number + "\",\"q\":\"" + number + "\"}");
        QCOMPARE(result.problems.size(), 1);
        QVERIFY(result.items.isEmpty());
    }

    void manyNames()
    {
        constexpr int kNames = 100'000;
        QByteArray names;
        for (int i = 0; i < kNames; ++i)
            names += tlv('\x82', QByteArray::number(i) + ".example.jp");
        const ReadResult result = readObjects(certificateWith(ecKey().publicKeySpki(), names));
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().certificate->subjectAlternativeNames.size(), kNames);
        QVERIFY(searchText(result.items.first()).size() < 200'000);
    }

    void billionIterations()
    {
        Pkcs12Options options;
        options.macIterations = 1;
        const QByteArray file = makePkcs12(makeCa(), ecKey(), options);
        // MacData ends the file; its count is written anew, and the lengths around it are mended.
        const qsizetype body = file.indexOf(QByteArray::fromHex("020103"));
        const QByteArray mac =
                file.right(file.size() - file.lastIndexOf(QByteArray::fromHex("3031")));
        QVERIFY(body > 0 && mac.size() > 40);
        const DerSize inner = innerOf(file);
        QVERIFY(inner.header > 0);
        const QByteArray digestInfo = mac.left(2 + mac.at(1));
        const QByteArray salt = mac.mid(digestInfo.size(), 2 + mac.at(digestInfo.size() + 1));
        const qsizetype macStart = file.lastIndexOf(digestInfo) - 2;
        const QByteArray content = file.mid(inner.header, macStart - inner.header);
        const QByteArray hostile =
                tlv('\x30',
                    content + tlv('\x30', digestInfo + salt + QByteArray::fromHex("02043b9aca00")));
        const Secret password(QByteArray("secret"));
        ReadOptions read;
        read.passwords = {&password};
        const ReadResult result = readObjects(hostile, read);
        QCOMPARE(limitsOf(result), QStringList{u"kdf-iterations"_s});
        QCOMPARE(result.items.size(), 1);
    }

private:
    struct DerSize
    {
        qsizetype header = 0;
    };
    static DerSize innerOf(const QByteArray &der)
    {
        const auto first = static_cast<quint8>(der.at(1));
        return {first < 0x80 ? 2 : 2 + (first & 0x7f)};
    }
};

SEKISHO_TEST(HostileFiles);
#include "tst_HostileFiles.moc"
