// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/OpenSslView.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

/// Everything the reader can be asked of one input; offsets must lie within it.
ReadResult readAll(const QByteArray &bytes, const ReadOptions &options)
{
    ReadResult result = readObjects(bytes, options);
    for (const Problem &problem : result.problems) {
        if (problem.offset < 0 || problem.offset > bytes.size())
            qFatal("problem %s at %lld of %lld", qPrintable(problem.id), qint64(problem.offset),
                   qint64(bytes.size()));
    }
    for (const Repair &repair : result.repairs) {
        if (repair.offset < 0 || repair.offset > bytes.size())
            qFatal("repair %s at %lld", qPrintable(repair.id), qint64(repair.offset));
    }
    for (const Item &item : result.items) {
        if (item.offset < 0 || item.offset >= bytes.size())
            qFatal("item at %lld", qint64(item.offset));
        if (item.type == ItemType::Certificate)
            (void)readCertificateDetails(item.der);
    }
    if (result.items.isEmpty() && result.problems.isEmpty())
        qFatal("neither object nor problem");
    return result;
}

QByteArray length4(qint64 size)
{
    QByteArray bytes(1, '\x84');
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char((size >> shift) & 0xff));
    return bytes;
}

/// Nested `depth` deep with lengths that fit.
QByteArray nested(char tag, int depth)
{
    QByteArray bytes;
    for (int i = 0; i < depth; ++i)
        bytes += QByteArray(1, tag) + length4(qint64(depth - 1 - i) * 6);
    return bytes;
}

QByteArray iterations(qint64 count)
{
    QByteArray content;
    for (int shift = 56; shift >= 0; shift -= 8)
        content.append(char((count >> shift) & 0xff));
    while (content.size() > 1 && content.at(0) == 0 && !(content.at(1) & 0x80))
        content.remove(0, 1);
    return tlv('\x02', content);
}

/// EncryptedPrivateKeyInfo with the given key derivation, and rubbish for ciphertext.
QByteArray encryptedWith(const QByteArray &kdf)
{
    const QByteArray aes = tlv('\x30', QByteArray::fromHex("060960864801650304012a") +
                                               tlv('\x04', QByteArray(16, 'i')));
    const QByteArray pbes2 =
            tlv('\x30', QByteArray::fromHex("06092a864886f70d01050d") + tlv('\x30', kdf + aes));
    return tlv('\x30', pbes2 + tlv('\x04', QByteArray(48, 'c')));
}
QByteArray pbkdf2(qint64 count)
{
    return tlv('\x30', QByteArray::fromHex("06092a864886f70d01050c") +
                               tlv('\x30', tlv('\x04', "saltsalt") + iterations(count)));
}
QByteArray scrypt(qint64 n, qint64 r, qint64 p)
{
    return tlv('\x30', QByteArray::fromHex("06092b06010401da47040b") +
                               tlv('\x30', tlv('\x04', "saltsalt") + iterations(n) + iterations(r) +
                                                   iterations(p)));
}

} // namespace

/// Broken and hostile input: an answer every time, within bounds, with offsets that exist.
class tst_BadInput : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_objects;
    Secret m_password{QByteArray("secret")};
    ReadOptions m_options;

private Q_SLOTS:
    void initTestCase()
    {
        m_options.passwords = {&m_password};
        const QByteArray ca = makeCa();
        const QByteArray server = makeServer(ca);
        m_objects = {
                ca,
                server,
                buildCsr(serverTemplate(), ecKey()).value(),
                buildCrl(ca, ecKey(), day(2026, 1, 1), day(2026, 2, 1), 1,
                         {{QByteArray("\x01"), day(2026, 1, 1), 1}})
                        .value(),
                buildPkcs7({ca}).value(),
                makeOcspResponse(ca, server, ecKey()),
                ecKey().publicKeySpki(),
                encryptedKey(ecKey(), "secret", "3des", 10),
                certificateToPem(ca),
                traditionalKey(ecKey(), "AES-128-CBC", "secret"),
                traditionalKey(ecKey()),
        };
    }

    void truncatedAnywhere()
    {
        for (const QByteArray &object : m_objects) {
            for (qsizetype size = 0; size < object.size(); ++size)
                readAll(object.left(size), m_options);
        }
        const QByteArray file = makePkcs12(makeCa(), ecKey(), {});
        for (qsizetype size = 0; size < file.size(); size += 7)
            readAll(file.left(size), m_options);
    }

    void everyByteFlipped()
    {
        QRandomGenerator random(7);
        for (const QByteArray &object : m_objects) {
            for (qsizetype i = 0; i < object.size(); ++i) {
                QByteArray flipped = object;
                flipped[i] = char(flipped[i] ^ (1 << random.bounded(8)));
                readAll(flipped, m_options);
                flipped[i] = char(random.bounded(256));
                readAll(flipped, m_options);
            }
        }
    }

    void flippedPkcs12()
    {
        Pkcs12Options options;
        options.mac = false; // else nothing behind the MAC would be reached
        const QByteArray file = makePkcs12(makeCa(), ecKey(), options);
        QRandomGenerator random(11);
        for (int i = 0; i < 400; ++i) {
            QByteArray flipped = file;
            flipped[random.bounded(int(file.size()))] = char(random.bounded(256));
            readAll(flipped, m_options);
        }
    }

    /// Where both we and OpenSSL read a damaged certificate, both must read the same.
    void damagedCertificatesLikeOpenSsl()
    {
        QRandomGenerator random(13);
        int both = 0;
        for (const QByteArray &object : {m_objects.at(0), m_objects.at(1)}) {
            for (int i = 0; i < 3000; ++i) {
                QByteArray damaged = object;
                const int at = random.bounded(int(object.size()));
                damaged[at] = char(random.bounded(256));
                const bool theirs = openSslReads(damaged);
                const auto ours = readCertificateIndex(damaged);
                // OpenSSL does not mind a SEQUENCE OF that says "primitive" nor a string in BER's
                // constructed form; X.690 8.9.1 and 10.2 forbid them, and so do we.
                if (!theirs || (damaged.at(at) ^ object.at(at)) == 0x20)
                    continue;
                QVERIFY2(ours.has_value(),
                         qPrintable(QString::number(at) + u' ' +
                                    QString::fromLatin1(damaged.mid(at - 16, 48).toHex())));
                ++both;
                const QString difference = differenceFromOpenSsl(*ours, damaged);
                QVERIFY2(difference.isEmpty(),
                         qPrintable(difference + u'\n' + QString::fromLatin1(damaged.toHex())));
            }
        }
        QVERIFY(both > 500);
    }

    void lyingLengths_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *hex :
             {"30", "3080", "30800000", "30ff", "3084ffffffff", "30847fffffff00",
              "308800000000000000020500", "3089010203040506070809", "30030201", "3003020100",
              "308002010330800609", "3006020100020200", "1f", "1fffffffffffff", "3f8180808001",
              "30820000", "30810030", "3002048000"}) {
            QTest::newRow(hex) << QByteArray::fromHex(hex);
        }
    }
    void lyingLengths()
    {
        QFETCH(QByteArray, bytes);
        readAll(bytes, m_options);
        readAll(pemBlock("CERTIFICATE", bytes), m_options);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("limit"); // expected LimitExceeded argument, or empty
        QTest::newRow("10,000 deep") << nested('\x30', 10000) << QStringLiteral("nesting");
        QTest::newRow("10,000 deep, indefinite")
                << QByteArray("\x30\x80").repeated(10000) << QStringLiteral("nesting");
        QTest::newRow("2 MB of indefinite openings")
                << QByteArray("\x30\x80").repeated(1'000'000) << QStringLiteral("nesting");
        QTest::newRow("10,000 deep in PEM")
                << pemBlock("PKCS7", nested('\x30', 10000)) << QStringLiteral("nesting");
        QTest::newRow("two thousand million iterations")
                << encryptedWith(pbkdf2(0x7fffffff)) << QStringLiteral("kdf-iterations");
        QTest::newRow("iterations beyond 64 bits")
                << encryptedWith(pbkdf2(0x7fffffffffffffff)) << QStringLiteral("kdf-iterations");
        QTest::newRow("negative iterations")
                << encryptedWith(pbkdf2(-5)) << QStringLiteral("kdf-iterations");
        QTest::newRow("just below the limit, over and over")
                << pemBlock("ENCRYPTED PRIVATE KEY", encryptedWith(pbkdf2(500'000))).repeated(50)
                << QStringLiteral("kdf-iterations");
        QTest::newRow("scrypt, memory")
                << encryptedWith(scrypt(1 << 30, 8, 1)) << QStringLiteral("kdf-iterations");
        QTest::newRow("scrypt, parallel")
                << encryptedWith(scrypt(1 << 14, 8, 1'000'000)) << QStringLiteral("kdf-iterations");
        Pkcs12Options options;
        options.macIterations = 1;
        QByteArray file = makePkcs12(makeCa(), ecKey(), options);
        // MacData's iteration count stands at the very end unless it is 1: write one that is long.
        options.macIterations = 0x10001;
        file = makePkcs12(makeCa(), ecKey(), options);
        file.replace(QByteArray::fromHex("0203010001"), QByteArray::fromHex("02037fffff"));
        QTest::newRow("PKCS#12 MAC iterations") << file << QStringLiteral("kdf-iterations");
        QTest::newRow("many lines of BEGIN")
                << QByteArray("-----BEGIN CERTIFICATE-----\n").repeated(120'000)
                << QStringLiteral();
        QTest::newRow("many lines of END")
                << QByteArray("-----END CERTIFICATE-----\n").repeated(120'000) << QString();
        QTest::newRow("dashes") << QByteArray(4'000'000, '-') << QString();
        QTest::newRow("dashes and BEGIN") << QByteArray("-BEGIN").repeated(300'000) << QString();
        QTest::newRow("quotes") << QByteArray("-----BEGIN CERTIFICATE-----\n") +
                                           QByteArray("\"'").repeated(500'000)
                                << QString();
        QTest::newRow("brackets") << QByteArray("-----BEGIN CERTIFICATE-----\n") +
                                             QByteArray("<&").repeated(500'000)
                                  << QString();
        QTest::newRow("4 MB of A") << QByteArray(4'000'000, 'A') << QString();
        QTest::newRow("4 MB of zeros") << QByteArray(4'000'000, '\0') << QString();
        QTest::newRow("4 MB of backslashes")
                << "-----BEGIN CERTIFICATE-----\n" + QByteArray(4'000'000, '\\') << QString();
        QTest::newRow("empty sequences")
                << QByteArray("\x30\x00", 2).repeated(500'000) << QString();
        QTest::newRow("a million empty alternative names")
                << certificateWithExtension(
                           "0603551d11", tlv('\x30', QByteArray("\x82\x00", 2).repeated(1'000'000)))
                << QString();
        QTest::newRow("certificate of 5 MB")
                << certificateWithExtension(
                           "0603551d11", tlv('\x30', QByteArray("\x82\x00", 2).repeated(2'500'000)))
                << QStringLiteral("certificate-bytes");
        QTest::newRow("RSA key of a million bits")
                << tlv('\x30',
                       QByteArray::fromHex("300d06092a864886f70d0101010500") +
                               tlv('\x03',
                                   '\0' + tlv('\x30',
                                              tlv('\x02', '\x7f' + QByteArray(125000, 'x')) +
                                                      QByteArray::fromHex("0203010001"))))
                << QString();
        QTest::newRow("private RSA key of a million bits")
                << tlv('\x30', QByteArray::fromHex("020100") +
                                       tlv('\x02', '\x7f' + QByteArray(125000, 'x')) +
                                       QByteArray::fromHex("020103").repeated(7))
                << QStringLiteral("key-bits");
        QTest::newRow("long object identifier")
                << certificateWithExtension(tlv('\x06', QByteArray(60000, '\xff') + '\x01').toHex(),
                                            "x")
                << QString();
    }
    void hostile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, limit);
        const ReadResult result = readAll(bytes, m_options);
        if (limit.isEmpty())
            return;
        QStringList limits;
        for (const Problem &problem : result.problems) {
            if (problem.error.code == ErrorCode::LimitExceeded)
                limits.append(problem.error.arguments.value(0));
        }
        QVERIFY2(limits.contains(limit), qPrintable(limits.join(u' ')));
    }

    void countAndSizeLimits()
    {
        ReadOptions options;
        options.maxBytes = 100;
        ReadResult result = readObjects(QByteArray(101, 'A'), options);
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems.first().error.code, ErrorCode::LimitExceeded);
        options = {};
        options.maxItems = 3;
        const QByteArray pem = certificateToPem(m_objects.at(0));
        for (const QByteArray &input :
             {pem.repeated(10), m_objects.at(0).repeated(10),
              buildPkcs7(QList<QByteArray>(10, m_objects.at(0))).value()}) {
            result = readObjects(input, options);
            QCOMPARE(result.items.size(), 3);
            QCOMPARE(result.problems.size(), 1);
            QCOMPARE(result.problems.first().error.arguments.value(0), QStringLiteral("items"));
        }
    }

private:
    /// A structurally sound certificate (its signature is rubbish) with one extension.
    static QByteArray certificateWithExtension(const QByteArray &oidHex, const QByteArray &value)
    {
        const QByteArray algorithm = QByteArray::fromHex("300a06082a8648ce3d040302");
        const QByteArray name = QByteArray::fromHex("300c310a300806035504030c0161");
        const QByteArray validity =
                tlv('\x30', tlv('\x17', "260101000000Z") + tlv('\x17', "270101000000Z"));
        const QByteArray extension = tlv('\x30', QByteArray::fromHex(oidHex) + tlv('\x04', value));
        const QByteArray body =
                tlv('\x30', QByteArray::fromHex("a003020102020101") + algorithm + name + validity +
                                    name + ecKey().publicKeySpki() +
                                    tlv('\xa3', tlv('\x30', extension)));
        return tlv('\x30', body + algorithm + tlv('\x03', QByteArray(9, '\0')));
    }
};

SEKISHO_TEST(BadInput);
#include "tst_BadInput.moc"
