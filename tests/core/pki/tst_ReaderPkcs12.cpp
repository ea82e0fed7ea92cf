// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

ReadOptions withPasswords(std::initializer_list<const Secret *> passwords)
{
    ReadOptions options;
    options.passwords = passwords;
    return options;
}

qsizetype countOf(const ReadResult &result, ItemType type)
{
    return std::count_if(result.items.cbegin(), result.items.cend(),
                         [type](const Item &item) { return item.type == type; });
}

} // namespace

class tst_ReaderPkcs12 : public QObject
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

    void opens_data()
    {
        QTest::addColumn<bool>("legacy");
        QTest::addColumn<QString>("password");
        QTest::newRow("modern") << false << QStringLiteral("secret");
        QTest::newRow("legacy") << true << QStringLiteral("secret");
        QTest::newRow("Japanese") << false << QStringLiteral("秘密のパス");
        QTest::newRow("empty") << false << QString();
        QTest::newRow("empty, legacy") << true << QString();
    }
    void opens()
    {
        QFETCH(bool, legacy);
        QFETCH(QString, password);
        const Secret right = Secret::fromString(password);
        const Secret wrong(QByteArray("wrong"));
        const auto file =
                buildPkcs12(m_server, rsaKey(), {m_ca}, right, QStringLiteral("サーバー"), legacy);
        QVERIFY(file.has_value());
        for (const QByteArray &input : {*file, pemBlock("PKCS12", *file), file->toBase64()}) {
            const ReadResult result = readObjects(input, withPasswords({&wrong, &right}));
            QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
            QVERIFY(!result.passwordNeeded);
            QCOMPARE(result.items.size(), 4);
            QCOMPARE(result.items.first().type, ItemType::Pkcs12);
            QVERIFY(result.items.first().der.isEmpty()); // it holds a private key
            QCOMPARE(countOf(result, ItemType::Certificate), 2);
            QCOMPARE(countOf(result, ItemType::PrivateKey), 1);
            for (const Item &item : result.items.mid(1)) {
                QCOMPARE(item.container, QStringLiteral("pkcs12"));
                if (item.type == ItemType::PrivateKey) {
                    QVERIFY(item.key->encrypted);
                    QCOMPARE(item.label, QStringLiteral("サーバー"));
                    QVERIFY(item.keyDer);
                } else {
                    QVERIFY(item.der == m_server || item.der == m_ca);
                }
            }
        }
        QCOMPARE(readObjects(*file, withPasswords({&right})).format, QStringLiteral("pkcs12"));
    }

    void threeDifferentErrors()
    {
        const Secret right(QByteArray("secret"));
        const Secret wrong(QByteArray("wrong"));
        const QByteArray file = makePkcs12(m_server, rsaKey(), {});
        ReadResult result = readObjects(file);
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("password-required")});
        QVERIFY(result.passwordNeeded);
        QCOMPARE(result.items.size(), 1);

        result = readObjects(file, withPasswords({&wrong}));
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("wrong-password")});
        QCOMPARE(result.problems.first().error.code, ErrorCode::WrongPassword);
        QVERIFY(result.passwordNeeded);

        // The cipher's identifier 2.16.840.1.101.3.4.1.42 (AES-256-CBC) made one that is none. The
        // MAC covers it, so a file without MAC is used, which is the third kind.
        Pkcs12Options options;
        options.mac = false;
        QByteArray other = makePkcs12(m_server, rsaKey(), options);
        result = readObjects(other, withPasswords({&right}));
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("missing-mac")});
        QCOMPARE(result.problems.first().error.code, ErrorCode::MissingMac);
        QCOMPARE(countOf(result, ItemType::Certificate), 1); // read all the same
        QCOMPARE(countOf(result, ItemType::PrivateKey), 1);

        other.replace(QByteArray::fromHex("060960864801650304012a"),
                      QByteArray::fromHex("0609608648016503047f2a"));
        result = readObjects(other, withPasswords({&right}));
        QVERIFY(problemIds(result).contains(QStringLiteral("unsupported-cipher")));
        QVERIFY(!problemIds(result).contains(QStringLiteral("wrong-password")));
        for (const Problem &problem : result.problems) {
            if (problem.id == QLatin1StringView("unsupported-cipher")) {
                QCOMPARE(problem.error.code, ErrorCode::UnsupportedCipher);
                QCOMPARE(problem.error.arguments.value(0),
                         QStringLiteral("2.16.840.1.101.3.4.127.42"));
            }
        }
    }

    void withoutMacTheWrongPasswordShows()
    {
        Pkcs12Options options;
        options.mac = false;
        const Secret wrong(QByteArray("wrong"));
        const ReadResult result =
                readObjects(makePkcs12(m_server, rsaKey(), options), withPasswords({&wrong}));
        QVERIFY(problemIds(result).contains(QStringLiteral("missing-mac")));
        QVERIFY(problemIds(result).contains(QStringLiteral("wrong-password")));
        QVERIFY(result.passwordNeeded);
    }

    void emptyAndAbsentPassword()
    {
        Pkcs12Options options;
        options.password = QByteArray("");
        ReadResult result = readObjects(makePkcs12(m_server, rsaKey(), options));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(countOf(result, ItemType::PrivateKey), 1);
        options.password = QByteArray();
        result = readObjects(makePkcs12(m_server, rsaKey(), options));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QVERIFY(!result.passwordNeeded);
        QCOMPARE(countOf(result, ItemType::PrivateKey), 1);
    }

    void certificatesInTheOpen()
    {
        Pkcs12Options options;
        options.encryptCertificates = false;
        options.mac = false;
        const ReadResult result = readObjects(makePkcs12(m_server, rsaKey(), options));
        QCOMPARE(countOf(result, ItemType::Certificate), 1);
        QVERIFY(result.passwordNeeded); // for the key
        QCOMPARE(countOf(result, ItemType::PrivateKey), 1);
    }

    void indefiniteLength()
    {
        const Secret right(QByteArray("secret"));
        const ReadResult result = readObjects(
                withIndefiniteLength(makePkcs12(m_server, rsaKey(), {})), withPasswords({&right}));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(countOf(result, ItemType::Certificate), 1);
    }
};

SEKISHO_TEST(ReaderPkcs12);
#include "tst_ReaderPkcs12.moc"
