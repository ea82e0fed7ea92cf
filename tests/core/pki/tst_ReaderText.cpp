// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/Samples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

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

QByteArray utf16(const QByteArray &text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    const QString wide = QString::fromUtf8(text);
    const auto add = [&](char16_t unit) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xff);
        bytes.append(bigEndian ? high : low);
        bytes.append(bigEndian ? low : high);
    };
    if (mark)
        add(0xfeff);
    for (const QChar c : wide)
        add(c.unicode());
    return bytes;
}

QByteArray eachLine(const QByteArray &pem, const QByteArray &before, const QByteArray &after)
{
    QByteArray text;
    for (const QByteArray &line : pem.trimmed().split('\n'))
        text += before + line + after;
    return text;
}

} // namespace

/// PEM as it arrives from mails, manuals, JSON and editors.
class tst_ReaderText : public QObject
{
    Q_OBJECT

    QByteArray m_der;
    QByteArray m_pem;

private Q_SLOTS:
    void initTestCase()
    {
        m_der = makeCa();
        m_pem = certificateToPem(m_der);
    }

    void repairs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("repairs");
        QTest::addColumn<int>("offset"); // of the first repair
        const QByteArray der = makeCa();
        const QByteArray pem = certificateToPem(der);
        const auto ids = [](std::initializer_list<const char *> names) {
            QStringList list;
            for (const char *name : names)
                list.append(QString::fromLatin1(name));
            return list;
        };
        QByteArray text = pem;
        QTest::newRow("as it should be") << text << ids({}) << -1;
        text.replace('\n', "\r\n");
        QTest::newRow("Windows line ends") << text << ids({}) << -1;
        QTest::newRow("text around") << "Subject: CN=x\n" + pem + "bye\n" << ids({}) << -1;
        QTest::newRow("UTF-8 BOM") << "\xef\xbb\xbf" + pem << ids({"bom"}) << 0;
        QTest::newRow("UTF-16 LE") << utf16(pem, false, true) << ids({"bom", "utf16"}) << 0;
        QTest::newRow("UTF-16 BE") << utf16(pem, true, true) << ids({"bom", "utf16"}) << 0;
        QTest::newRow("UTF-16 LE, no mark") << utf16(pem, false, false) << ids({"utf16"}) << 0;
        QTest::newRow("UTF-16 BE, no mark") << utf16(pem, true, false) << ids({"utf16"}) << 0;
        text = pem;
        text.replace('\n', '\r');
        QTest::newRow("CR only") << text << ids({"cr-line-ends"}) << 27;
        QTest::newRow("indented") << eachLine(pem, "    ", "\n") << ids({"indentation"}) << 32;
        QTest::newRow("quoted mail") << eachLine(pem, "> ", "\n") << ids({"quoting"}) << 30;
        QTest::newRow("quoted twice") << eachLine(pem, ">> ", "\n") << ids({"quoting"}) << 31;
        text = pem;
        text.replace("-----", "---");
        QTest::newRow("the manual's three dashes") << text << ids({"dashes", "dashes"}) << 0;
        text = pem;
        text.replace("-----", "\xe2\x80\x94\xe2\x80\x94-"); // — — -
        QTest::newRow("em dashes") << text << ids({"dashes", "dashes"}) << 0;
        text = pem;
        text.replace("-----BEGIN", "\xe2\x80\x93-----BEGIN");
        QTest::newRow("an en dash too many") << text << ids({"dashes"}) << 0;
        text = pem;
        text.replace("-----", "\x97\x96");
        QTest::newRow("Windows-1252 dashes") << text << ids({"dashes", "dashes"}) << 0;
        text = pem;
        text.replace("-----", "\xe2\x80\x94");
        QTest::newRow("UTF-16 em dashes")
                << utf16(text, false, true) << ids({"bom", "utf16", "dashes", "dashes"}) << 0;
        text = pem;
        text.replace("-----\n", "\n");
        QTest::newRow("no dashes behind") << text << ids({"dashes", "dashes"}) << 22;
        text = pem;
        text.replace("-----BEGIN ", "----- BEGIN ");
        QTest::newRow("blank before BEGIN") << text << ids({"dashes"}) << 0;
        QTest::newRow("bare base64") << der.toBase64() << ids({"missing-armour"}) << 0;
        text = pem.mid(28);
        QTest::newRow("no BEGIN") << text << ids({"missing-begin"}) << 0;
        text = pem.left(pem.indexOf("-----END"));
        QTest::newRow("no END") << text << ids({"missing-end"}) << int(text.size());
        text = pem;
        text.replace('\n', "\\n");
        QTest::newRow("JSON") << "{\"cert\": \"" + text + "\"}" << ids({"escaped-newlines"}) << 37;
        text = pem;
        text.replace('\n', "\\r\\n");
        text.replace('/', "\\/");
        QTest::newRow("JSON, PHP's way")
                << "{\"cert\": \"" + text + "\"}" << ids({"escaped-newlines"}) << 37;
        QTest::newRow("source code") << eachLine(pem, "  \"", "\\n\" +\n")
                                     << ids({"escaped-newlines", "string-quotes"}) << 30;
        text = pem;
        text.replace('\n', ' ');
        QTest::newRow("one line") << text << ids({"joined-lines"}) << -1;
        text = pem;
        text.replace('\n', "\n\n");
        QTest::newRow("every other line blank")
                << text << ids({"blank-lines"}) << int(text.indexOf("\n\n", 40)) + 1;
        text.replace('\n', "\r\n");
        QTest::newRow("the same with Windows line ends") << text << ids({"blank-lines"}) << -1;
        text = pem;
        text.replace("CERTIFICATE-----\n", "CERTIFICATE-----\n\n");
        text.replace("\n-----END", "\n\n-----END");
        QTest::newRow("blank at both ends only") << text << ids({}) << -1;
        text = pem;
        text.replace("\n", "");
        QTest::newRow("no line end at all") << text << ids({"line-ends"}) << 27;
        text = pem;
        text.replace("\n-----END", "-----END");
        QTest::newRow("END behind the last line")
                << text << ids({"line-ends"}) << int(text.indexOf("-----END"));
        text = pem;
        text.replace('\n', "&#xD;\n");
        QTest::newRow("XML") << text << ids({"markup"}) << 27;
        text = pem;
        text.replace('\n', "\xc2\xa0\n");
        QTest::newRow("no-break spaces") << text << ids({"invisible-characters"}) << 27;
        text = pem;
        text.replace("-----BEGIN CERTIFICATE", "-----BEGIN\xc2\xa0"
                                               "CERTIFICATE");
        QTest::newRow("no-break space in BEGIN") << text << ids({"invisible-characters"}) << 10;
        text.replace('\n', "\xc2\xa0\n");
        QTest::newRow("no-break spaces everywhere") << text << ids({"invisible-characters"}) << 10;
        text = pem;
        text.replace("END CERTIFICATE", "END X509 CERTIFICATE");
        QTest::newRow("other label at the end") << text << ids({"label-mismatch"}) << -1;
    }
    void repairs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, repairs);
        QFETCH(int, offset);
        const ReadResult result = readObjects(text);
        QVERIFY2(result.problems.isEmpty(), qPrintable(problemIds(result).join(u' ')));
        QCOMPARE(result.items.size(), 1);
        QCOMPARE(result.items.first().type, ItemType::Certificate);
        QVERIFY(result.items.first().certificate.has_value());
        QCOMPARE(result.items.first().certificate->subject.commonName(),
                 QStringLiteral("Kakuu Root CA"));
        QCOMPARE(repairIds(result), repairs);
        if (offset >= 0)
            QCOMPARE(result.repairs.first().offset, offset);
    }

    void offsetsCountInTheInput()
    {
        const QByteArray other = certificateToPem(makeServer(m_der));
        const QByteArray text = "intro\n" + m_pem + "between\n" + other;
        ReadResult result = readObjects(text);
        QCOMPARE(result.format, QStringLiteral("pem"));
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(result.items.at(0).offset, 6);
        QCOMPARE(result.items.at(1).offset, 6 + m_pem.size() + 8);
        QCOMPARE(result.items.at(0).label, QStringLiteral("CERTIFICATE"));
        result = readObjects(utf16(text, false, true));
        QCOMPARE(result.items.at(1).offset, 2 + 2 * (6 + m_pem.size() + 8));
    }

    /// As `cat` joins files whose last line has no end.
    void endAndBeginOnOneLine()
    {
        const ReadResult result = readObjects(m_pem.trimmed() + m_pem);
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(repairIds(result), QStringList{QStringLiteral("line-ends")});
        QCOMPARE(result.repairs.first().offset, m_pem.trimmed().size());
    }

    void brokenOnesDoNotHideGoodOnes()
    {
        QByteArray badCharacter = m_pem;
        const qsizetype at = badCharacter.indexOf('\n') + 70;
        badCharacter[at] = '!';
        QByteArray badDer = m_der;
        badDer[1] = '\x81'; // a length that does not fit the rest
        const QByteArray text = badCharacter + m_pem + certificateToPem(badDer) +
                                certificateToPem(m_der.left(100)) + m_pem;
        const ReadResult result = readObjects(text);
        QCOMPARE(result.items.size(), 2);
        QCOMPARE(problemIds(result),
                 QStringList({QStringLiteral("malformed-base64"), QStringLiteral("malformed-der"),
                              QStringLiteral("malformed-der")}));
        QCOMPARE(result.problems.at(0).offset, at);
        // In the base64 of the third and fourth block.
        const qsizetype third = 2 * m_pem.size();
        QVERIFY(result.problems.at(1).offset > third + 27);
        QVERIFY(result.problems.at(1).offset < third + m_pem.size());
        QVERIFY(result.problems.at(2).offset > result.problems.at(1).offset);
    }

    void problemOffsetPointsIntoTheBase64()
    {
        QByteArray der = m_der;
        const qsizetype serial = der.indexOf(QByteArray::fromHex("0210"));
        der[serial + 2] = 0;
        der[serial + 3] = 1;
        const QByteArray pem = certificateToPem(der);
        const ReadResult result = readObjects(pem);
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("malformed-der")});
        // The character in which the offending byte's bits begin.
        const qsizetype offset = result.problems.first().offset;
        const qsizetype lineStart = pem.indexOf('\n') + 1;
        const qsizetype characters = offset - lineStart - (offset - lineStart) / 65;
        QCOMPARE((characters * 3 + 3) / 4, serial);
    }

    void labelsMatterLess()
    {
        for (const char *label : {"X509 CERTIFICATE", "TRUSTED CERTIFICATE", "SOMETHING"}) {
            QByteArray text = m_pem;
            text.replace("CERTIFICATE", label);
            const ReadResult result = readObjects(text);
            QCOMPARE(result.items.size(), 1);
            QCOMPARE(result.items.first().type, ItemType::Certificate);
            QCOMPARE(result.items.first().label, QString::fromLatin1(label));
        }
    }

    void proseIsNotPem()
    {
        const ReadResult result =
                readObjects("--- BEGIN of the story ---\nonce upon a time\n--- END ---\n");
        QVERIFY(result.items.isEmpty());
        QCOMPARE(problemIds(result), QStringList{QStringLiteral("not-recognised")});
    }

    void nothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty-input");
        QTest::newRow("blank") << QByteArray(" \n\t\r\n") << QStringLiteral("empty-input");
        QTest::newRow("prose") << QByteArray("hello, world") << QStringLiteral("not-recognised");
        QTest::newRow("digits") << QByteArray("0123456789") << QStringLiteral("not-recognised");
        QTest::newRow("empty block") << QByteArray("-----BEGIN CERTIFICATE-----\n"
                                                   "-----END CERTIFICATE-----\n")
                                     << QStringLiteral("empty-block");
        QTest::newRow("lonely END")
                << QByteArray("-----END CERTIFICATE-----\n") << QStringLiteral("missing-begin");
    }
    void nothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const ReadResult result = readObjects(bytes);
        QVERIFY(result.items.isEmpty());
        QCOMPARE(problemIds(result), QStringList{problem});
        QCOMPARE(result.problems.first().error.code, ErrorCode::NotRecognised);
    }

    void pemHelpers()
    {
        QVERIFY(m_pem.startsWith("-----BEGIN CERTIFICATE-----\n"));
        for (const QByteArray &line : m_pem.split('\n'))
            QVERIFY(line.size() <= 64);
        const QByteArray server = makeServer(m_der);
        QCOMPARE(certificatesFromPem(m_pem + "x\n" + certificateToPem(server)),
                 QList<QByteArray>({m_der, server}));
        QCOMPARE(certificatesFromPem(m_der), QList<QByteArray>{m_der});
        QVERIFY(certificatesFromPem("nothing").isEmpty());
    }
};

SEKISHO_TEST(ReaderText);
#include "tst_ReaderText.moc"
