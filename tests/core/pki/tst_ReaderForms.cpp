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

QStringList repairIds(const ReadResult &result)
{
    QStringList ids;
    for (const Repair &repair : result.repairs)
        ids.append(repair.id);
    return ids;
}

/// Lines with something before each, made of the line's number from one on.
template <class Before>
QByteArray lines(const QByteArray &text, Before before)
{
    QByteArray result;
    int number = 0;
    for (const QByteArray &line : text.trimmed().split('\n'))
        result += before(++number) + line + '\n';
    return result;
}

QByteArray xxd(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArray row = bytes.mid(at, 16);
        QByteArray characters;
        for (const char c : row)
            characters += c >= 0x20 && c < 0x7f ? c : '.';
        QByteArray hex;
        for (qsizetype i = 0; i < row.size(); i += 2)
            hex += row.mid(i, 2).toHex() + ' ';
        text += QByteArray::number(at, 16).rightJustified(8, '0') + ": " + hex.leftJustified(40) +
                ' ' + characters + '\n';
    }
    return text;
}

QByteArray hexdump(const QByteArray &bytes)
{
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArray row = bytes.mid(at, 16);
        QByteArray hex = row.toHex(' ').leftJustified(48);
        hex.insert(24, ' ');
        text += QByteArray::number(at, 16).rightJustified(8, '0') + "  " + hex + " |";
        // A bar and blanks among the characters mislead nobody.
        text += QByteArray("a | b  |c").leftJustified(row.size(), '.').left(row.size()) + "|\n";
    }
    return text + QByteArray::number(bytes.size(), 16).rightJustified(8, '0') + '\n';
}

} // namespace

/// How one certificate or key is written down, and the keys of other trades.
class tst_ReaderForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("repairs");
        QTest::addColumn<QString>("format");
        const QByteArray der = makeCa();
        const QByteArray pem = certificateToPem(der);
        QByteArray text = lines(pem, [](int n) { return QByteArray::number(n) + ' '; });
        QTest::newRow("numbered") << text << u"line-numbers"_s << u"pem"_s;
        text = lines(pem, [](int n) { return QByteArray::number(n + 97) + ':'; });
        QTest::newRow("grep -n") << text << u"line-numbers"_s << u"pem"_s;
        text = lines(pem, [](int n) { return QByteArray::number(n).rightJustified(6) + '\t'; });
        QTest::newRow("cat -n") << text << u"line-numbers"_s << u"pem"_s;
        text = pem;
        text.replace("-", "&#45;")
                .replace("+", "&#x2B;")
                .replace("=", "&#61;")
                .replace("/", "&#47;");
        QTest::newRow("HTML, by number") << text << u"html-escapes"_s << u"pem"_s;
        text = pem;
        text.replace("+", "&plus;").replace("/", "&sol;").replace("=", "&equals;");
        text.replace("\n", "<br>");
        text.replace("A", "&#65;");
        QTest::newRow("HTML, by name") << text << u"html-escapes markup"_s << u"pem"_s;
        text = pem;
        text.replace("-----", "&mdash;&ndash;");
        text.replace("BEGIN ", "BEGIN&nbsp;").replace("END ", "END&nbsp;");
        QTest::newRow("HTML dashes and blanks")
                << text << u"html-escapes dashes dashes"_s << u"pem"_s;
        text = pem;
        text.replace("-", "\\u002d").replace("+", "\\u002b").replace("\n", "\\u000a");
        QTest::newRow("JSON, all escaped")
                << "{\"c\": \"" + text + "\"}" << u"json-escapes"_s << u"pem"_s;
        text = pem;
        text.replace("\n", "%0A").replace(" ", "%20").replace("+", "%2B").replace("=", "%3D");
        text.replace("/", "%2F");
        QTest::newRow("URL, as web servers hand it on") << text << u"url-escapes"_s << u"pem"_s;
        text = pem;
        text.replace("\n", "");
        QTest::newRow("no line ends at all") << text << u"line-ends"_s << u"pem"_s;
        text = pem;
        text.replace("-----\n", "-----\n\xc2\xad\xe2\x80\xaf");
        QTest::newRow("soft hyphens and narrow blanks")
                << text << u"invisible-characters"_s << u"pem"_s;
        text = pem;
        text.replace("\n", "\xa0\n");
        QTest::newRow("Windows-1252 blanks") << text << u"invisible-characters"_s << u"pem"_s;
        QTest::newRow("base64url")
                << der.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                << u"missing-armour base64url padding"_s << u"base64"_s;
        QTest::newRow("base64 between other lines")
                << "Name: x\n\n" + pem.mid(28).left(pem.indexOf("-----END") - 28) +
                           "\nThat is it.\n"
                << u"missing-armour"_s << u"base64"_s;
        QTest::newRow("hex") << der.toHex() << u"hex"_s << u"hex"_s;
        QTest::newRow("hex, capitals and colons") << der.toHex(':').toUpper() + '\n'
                                                  << u"hex"_s << u"hex"_s;
        text = "0x" + der.toHex(' ').replace(" ", ", 0x");
        QTest::newRow("hex, C") << "{ " + text + " };" << u"hex"_s << u"hex"_s;
        QTest::newRow("hex, C string")
                << "\"\\x" + der.toHex(' ').replace(" ", "\\x") + '"' << u"hex"_s << u"hex"_s;
        QTest::newRow("xxd") << xxd(der) << u"hex"_s << u"hex"_s;
        QTest::newRow("hexdump -C") << hexdump(der) << u"hex"_s << u"hex"_s;
    }
    void certificate()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, repairs);
        QFETCH(QString, format);
        const ReadResult result = readObjects(text);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().type, ItemType::Certificate);
        QCOMPARE(result.items.first().certificate->subject.commonName(), u"Kakuu Root CA"_s);
        QStringList found = repairIds(result);
        // A base64 text need not have padding, nor '-' and '_'.
        QStringList expected = repairs.split(u' ', Qt::SkipEmptyParts);
        if (format == "base64"_L1) {
            found.removeAll(u"padding"_s);
            expected.removeAll(u"padding"_s);
        }
        QCOMPARE(found.join(u' '), expected.join(u' '));
        QCOMPARE(result.format, format);
        for (const Repair &repair : result.repairs)
            QVERIFY(repair.offset >= 0 && repair.offset <= text.size());
        QVERIFY(result.items.first().offset < text.size());
    }

    void offsetsBehindEscapes()
    {
        QByteArray escaped = certificateToPem(makeCa());
        escaped.replace("+", "&#43;").replace("=", "&#61;").replace("/", "&#47;");
        const ReadResult result = readObjects(escaped + "between\n" + escaped);
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.at(1).offset, escaped.size() + 8);
    }

    void blocksWithoutLineEnds()
    {
        const QByteArray ca = makeCa();
        const QByteArray server = makeServer(ca);
        QByteArray text = certificateToPem(ca) + certificateToPem(server) + certificateToPem(ca);
        text.replace("\n", "");
        const ReadResult result = readObjects(text);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.repairs.size(), 3); // one a block
        QCOMPARE(result.repairs.first().id, u"line-ends"_s);
        QCOMPARE(result.items.size(), 3);
        QCOMPARE(result.items.at(1).der, server);
        // Dashes that belong to one marker are not another's.
        for (const char *odd : {"-----BEGIN A-----END B-----END C", "--END X---END Y--BEGIN Z-----",
                                "-----END A-----BEGIN B-----END", "----- END Q- BEGIN R-----"}) {
            const ReadResult strange = readObjects(QByteArray(odd) + '\n' + ca.toBase64());
            QVERIFY(!strange.problems.isEmpty() || !strange.items.isEmpty());
        }
    }

    void twoBareObjects()
    {
        const QByteArray ca = makeCa();
        const QByteArray server = makeServer(ca);
        const auto body = [](const QByteArray &der) {
            const QByteArray pem = certificateToPem(der);
            return pem.mid(28).left(pem.indexOf("-----END") - 28);
        };
        const ReadResult result = readObjects("first:\n" + body(ca) + "second:\n" + body(server));
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.at(1).der, server);
    }

    void numberedTraditionalKey()
    {
        const Secret password(QByteArray("secret"));
        ReadOptions options;
        options.passwords = {&password};
        const QByteArray pem = lines(traditionalKey(ecKey(), "AES-128-CBC", "secret"), [](int n) {
            return QByteArray::number(n).rightJustified(3) + "  ";
        });
        const ReadResult result = readObjects(pem, options);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QVERIFY(result.items.last().keyDer);
    }

    void keys_data()
    {
        QTest::addColumn<SigningKey::Kind>("kind");
        QTest::newRow("RSA") << SigningKey::Kind::Rsa2048;
        QTest::newRow("P-256") << SigningKey::Kind::Ec256;
        QTest::newRow("P-384") << SigningKey::Kind::Ec384;
        QTest::newRow("Ed25519") << SigningKey::Kind::Ed25519;
    }

    void openSsh_data() { keys_data(); }
    void openSsh()
    {
        QFETCH(SigningKey::Kind, kind);
        const SigningKey &key = sharedKey(kind);
        const QByteArray pin = sha256(key.publicKeySpki());
        ReadResult result = readObjects("# keys\nfrom=\"*.example.jp\" " +
                                        openSshPublicLine(key, "admin@example.jp") +
                                        openSshPublicLine(key, "again"));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"openssh"_s);
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.first().type, ItemType::PublicKey);
        QCOMPARE(result.items.first().label, u"admin@example.jp"_s);
        QCOMPARE(result.items.first().key->spkiSha256, pin);
        QCOMPARE(result.items.first().offset, 7 + 20);

        // RFC 4716.
        result = readObjects("---- BEGIN SSH2 PUBLIC KEY ----\nComment: \"x\"\n" +
                             openSshPublicBlob(key).toBase64() +
                             "\n---- END SSH2 PUBLIC KEY ----\n");
        QVERIFY(result.problems.isEmpty());
        QVERIFY(result.repairs.isEmpty());
        QCOMPARE(result.items.first().key->spkiSha256, pin);

        result = readObjects(openSshPrivateKey(key));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.items.first().type, ItemType::PrivateKey);
        QCOMPARE(result.items.first().key->spkiSha256, pin);
        QVERIFY(result.items.first().keyDer);
        QVERIFY(!result.items.first().key->encrypted);

        // Encrypted: said, with what shows without the password.
        result = readObjects(openSshPrivateKey(key, "aes256-ctr"));
        QCOMPARE(problemIds(result), QStringList{u"unsupported-cipher"_s});
        QCOMPARE(result.problems.first().error.arguments.value(0),
                 u"OpenSSH aes256-ctr, bcrypt 16"_s);
        QCOMPARE(result.items.size(), 1);
        QVERIFY(result.items.first().key->encrypted);
        QVERIFY(!result.items.first().keyDer);
        QVERIFY(result.items.first().key->keyType != KeyType::Unknown);
    }

    void otherOpenSshKeysAreNamed()
    {
        const auto field = [](const QByteArray &text) {
            return QByteArray("\0\0\0", 3) + char(text.size()) + text;
        };
        const QByteArray blob = field("ssh-dss") + field("123456789012345678901234567890");
        const ReadResult result = readObjects("ssh-dss " + blob.toBase64() + " old\n");
        QCOMPARE(problemIds(result), QStringList{u"unsupported-key"_s});
        QCOMPARE(result.problems.first().error.arguments.value(0), u"ssh-dss"_s);
    }

    void jsonWebKeys_data() { keys_data(); }
    void jsonWebKeys()
    {
        QFETCH(SigningKey::Kind, kind);
        const SigningKey &key = sharedKey(kind);
        const QByteArray pin = sha256(key.publicKeySpki());
        ReadResult result = readObjects(jsonWebKey(key, false, ", \"kid\": \"first\""));
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.format, u"jwk"_s);
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().type, ItemType::PublicKey);
        QCOMPARE(result.items.first().label, u"first"_s);
        QCOMPARE(result.items.first().container, u"jwk"_s);
        QCOMPARE(result.items.first().key->spkiSha256, pin);

        result = readObjects("{\"keys\": [" + jsonWebKey(key, true) + ", " +
                             jsonWebKey(key, false,
                                        ", \"x5c\": [\"" + makeCa().toBase64() + "\", \"" +
                                                makeCa().toBase64() + "\"]") +
                             ", {\"kty\": \"oct\", \"k\": \"AAAA\"}, {\"kty\": \"RSA\"}]}");
        QCOMPARE(problemIds(result), QStringList({u"unsupported-key"_s, u"malformed-der"_s}));
        QCOMPARE(result.items.size(), 4);
        QCOMPARE(result.items.at(0).type, ItemType::PrivateKey);
        QCOMPARE(result.items.at(0).key->spkiSha256, pin);
        QCOMPARE(result.items.at(1).type, ItemType::PublicKey);
        QCOMPARE(result.items.at(2).type, ItemType::Certificate);
        QCOMPARE(result.items.at(3).container, u"jwk"_s);
    }

    void spkac()
    {
        const QByteArray der = makeSpkac(ecKey());
        const QByteArray pin = sha256(ecKey().publicKeySpki());
        for (const QByteArray &text :
             {der, der.toBase64(), "SPKAC=" + der.toBase64() + "\nCN=x\n"}) {
            const ReadResult result = readObjects(text);
            QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
            QCOMPARE(result.items.size(), 1);
            QCOMPARE(result.items.first().type, ItemType::PublicKey);
            QCOMPARE(result.items.first().label, u"SPKAC"_s);
            QCOMPARE(result.items.first().key->spkiSha256, pin);
            QVERIFY(result.items.first().text.contains("hello"_L1));
        }
        QByteArray forged = der;
        forged[forged.size() - 1] = char(forged.at(forged.size() - 1) ^ 1);
        QCOMPARE(problemIds(readObjects(forged)), QStringList{u"bad-signature"_s});
    }
};

SEKISHO_TEST(ReaderForms);
#include "tst_ReaderForms.moc"
