// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Material.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

using Kind = SigningKey::Kind;
Q_DECLARE_METATYPE(Kind)

namespace {

ReadOptions withPasswords(std::initializer_list<const Secret *> passwords)
{
    ReadOptions options;
    options.passwords = passwords;
    return options;
}

} // namespace

/// Private keys in every wrapping, and public ones.
class tst_ReaderKeys : public QObject
{
    Q_OBJECT

    static QByteArray spkiHash(const SigningKey &key)
    {
        return QCryptographicHash::hash(key.publicKeySpki(), QCryptographicHash::Sha256);
    }
    static QByteArray pkcs8(const SigningKey &key)
    {
        const QByteArray pem = key.toPem().reveal().toByteArray();
        return QByteArray::fromBase64(pem.mid(28).left(pem.indexOf("-----END") - 28));
    }

private Q_SLOTS:
    void plain_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("bits");
        QTest::newRow("RSA") << Kind::Rsa2048 << 2048;
        QTest::newRow("P-256") << Kind::Ec256 << 256;
        QTest::newRow("P-384") << Kind::Ec384 << 384;
        QTest::newRow("Ed25519") << Kind::Ed25519 << 256;
    }
    void plain()
    {
        QFETCH(Kind, kind);
        QFETCH(int, bits);
        const SigningKey &key = sharedKey(kind);
        QList<QByteArray> inputs = {pkcs8(key), key.toPem().reveal().toByteArray()};
        if (kind != Kind::Ed25519)
            inputs.append(traditionalKey(key));
        for (const QByteArray &input : inputs) {
            const ReadResult result = readObjects(input);
            QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
            QVERIFY(!result.passwordNeeded);
            QCOMPARE(result.items.size(), 1);
            const Item &item = result.items.first();
            QCOMPARE(item.type, ItemType::PrivateKey);
            QVERIFY(item.der.isEmpty()); // never of a private key
            QCOMPARE(item.key->keyBits, bits);
            QCOMPARE(item.key->spkiSha256, spkiHash(key));
            QVERIFY(!item.key->encrypted);
            QVERIFY(item.keyDer && item.keyDer->equals(pkcs8(key)));
        }
    }

    void encrypted_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<QString>("encryption");
        QTest::newRow("PBES2") << QByteArray("pbes2")
                               << QStringLiteral("PBES2 aes-256-cbc, PBKDF2 2048");
        QTest::newRow("scrypt") << QByteArray("scrypt")
                                << QStringLiteral("PBES2 aes-256-cbc, scrypt 2048/8/1");
        QTest::newRow("3DES") << QByteArray("3des")
                              << QStringLiteral("pbeWithSHA1And3-KeyTripleDES-CBC, 2048");
        QTest::newRow("RC2") << QByteArray("rc2")
                             << QStringLiteral("pbeWithSHA1And40BitRC2-CBC, 2048");
        QTest::newRow("DES") << QByteArray("des-md5")
                             << QStringLiteral("pbeWithMD5AndDES-CBC, 2048");
    }
    void encrypted()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(QString, encryption);
        const QByteArray der = encryptedKey(rsaKey(), "pass word", scheme);
        QVERIFY(!der.isEmpty());
        const Secret right(QByteArray("pass word"));
        const Secret wrong(QByteArray("other"));
        for (const QByteArray &input : {der, pemBlock("ENCRYPTED PRIVATE KEY", der)}) {
            ReadResult result = readObjects(input);
            QVERIFY(result.passwordNeeded);
            QCOMPARE(problemIds(result), QStringList{QStringLiteral("password-required")});
            QCOMPARE(result.problems.first().error.code, ErrorCode::PasswordRequired);
            QCOMPARE(result.items.size(), 1);
            QVERIFY(result.items.first().key->encrypted);
            QVERIFY(!result.items.first().keyDer);
            QCOMPARE(result.items.first().key->encryption, encryption);

            result = readObjects(input, withPasswords({&wrong}));
            QVERIFY(result.passwordNeeded);
            QCOMPARE(problemIds(result), QStringList{QStringLiteral("wrong-password")});
            QCOMPARE(result.problems.first().error.code, ErrorCode::WrongPassword);

            result = readObjects(input, withPasswords({&wrong, &right}));
            QVERIFY(!result.passwordNeeded);
            QVERIFY(result.problems.isEmpty());
            QVERIFY(result.items.first().key->encrypted);
            QCOMPARE(result.items.first().key->encryption, encryption);
            QCOMPARE(result.items.first().key->spkiSha256, spkiHash(rsaKey()));
            QVERIFY(result.items.first().keyDer->equals(pkcs8(rsaKey())));
        }
    }

    void emptyPasswordIsAPassword()
    {
        const QByteArray der = encryptedKey(ecKey(), "", "pbes2");
        const Secret empty;
        QVERIFY(readObjects(der).passwordNeeded);
        QVERIFY(!readObjects(der, withPasswords({&empty})).passwordNeeded);
    }

    void traditionalWithPassword_data()
    {
        QTest::addColumn<QByteArray>("cipher");
        for (const char *name : {"DES-EDE3-CBC", "AES-128-CBC", "AES-256-CBC"})
            QTest::newRow(name) << QByteArray(name);
    }
    void traditionalWithPassword()
    {
        QFETCH(QByteArray, cipher);
        const Secret right(QByteArray("pw"));
        const Secret wrong(QByteArray("no"));
        for (const SigningKey *key : {&rsaKey(), &ecKey()}) {
            const QByteArray text = traditionalKey(*key, cipher, "pw");
            QVERIFY(text.contains("DEK-Info: " + cipher));
            QByteArray windows = text;
            windows.replace('\n', "\r\n");
            QByteArray json = text;
            json.replace('\n', "\\n");
            for (const QByteArray &input : {text, windows, json}) {
                QCOMPARE(problemIds(readObjects(input)),
                         QStringList{QStringLiteral("password-required")});
                QCOMPARE(problemIds(readObjects(input, withPasswords({&wrong}))),
                         QStringList{QStringLiteral("wrong-password")});
                const ReadResult result = readObjects(input, withPasswords({&right}));
                QVERIFY(result.problems.isEmpty());
                QCOMPARE(result.items.size(), 1);
                const KeyInfo &info = *result.items.first().key;
                QVERIFY(info.encrypted);
                QCOMPARE(info.encryption,
                         QString::fromLatin1(cipher) + QStringLiteral(" (traditional)"));
                QCOMPARE(info.spkiSha256, spkiHash(*key));
            }
        }
        QByteArray unknown = traditionalKey(rsaKey(), cipher, "pw");
        unknown.replace("DEK-Info: " + cipher, "DEK-Info: ROT13");
        const ReadResult result = readObjects(unknown, withPasswords({&right}));
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("unsupported-cipher")});
        QCOMPARE(result.problems.first().error.arguments.value(0), QStringLiteral("ROT13"));
    }

    void publicKeys()
    {
        const QByteArray spki = rsaKey().publicKeySpki();
        const ReadResult result = readObjects(pemBlock("PUBLIC KEY", spki));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().type, ItemType::PublicKey);
        QCOMPARE(result.items.first().key->keyBits, 2048);
        QCOMPARE(result.items.first().key->spkiSha256, spkiHash(rsaKey()));
        QCOMPARE(result.items.first().der, spki);
        // PKCS#1: what stands inside the BIT STRING.
        const QByteArray inner = spki.mid(24);
        const ReadResult bare = readObjects(pemBlock("RSA PUBLIC KEY", inner));
        QCOMPARE(bare.items.size(), 1);
        QCOMPARE(bare.items.first().key->spkiSha256, spkiHash(rsaKey()));
    }

    void parametersBeforeTheKey()
    {
        // As `openssl ecparam -genkey` writes them.
        const QByteArray parameters = QByteArray::fromHex("06082a8648ce3d030107");
        const ReadResult result =
                readObjects(pemBlock("EC PARAMETERS", parameters) + traditionalKey(ecKey()));
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.at(0).text, QStringLiteral("prime256v1"));
        QCOMPARE(result.items.at(1).type, ItemType::PrivateKey);
    }

    void brokenOpenSshKey()
    {
        const ReadResult result =
                readObjects(pemBlock("OPENSSH PRIVATE KEY", QByteArray("openssh-key-v1\0", 15)));
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("malformed-der")});
    }
};

SEKISHO_TEST(ReaderKeys);
#include "tst_ReaderKeys.moc"
