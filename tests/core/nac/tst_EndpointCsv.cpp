// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/EndpointCsv.h"
#include "tests/support/TestRegistry.h"

#include <QStringConverter>
#include <QTest>

using namespace sekisho;
using namespace sekisho::nac;
using namespace Qt::Literals::StringLiterals;

using Column = EndpointColumn;

class tst_EndpointCsv : public QObject
{
    Q_OBJECT

    static EndpointCsv read(const QByteArray &bytes)
    {
        const Result<EndpointCsv> csv = readEndpointCsv(bytes);
        return csv ? *csv : EndpointCsv();
    }

private Q_SLOTS:
    void readsTheColumnsInAnyOrder()
    {
        const EndpointCsv csv = read("name,MAC,vlan\r\n"
                                     "Printer,00408c000001,310\r\n");
        QCOMPARE(csv.rows.size(), 1);
        const EndpointCsvRow &row = csv.rows.first();
        QCOMPARE(row.line, 2);
        QCOMPARE(row.cell(Column::Mac), u"00408c000001"_s);
        QCOMPARE(row.cell(Column::Name), u"Printer"_s);
        QCOMPARE(row.cell(Column::Vlan), u"310"_s);
        QVERIFY(row.cell(Column::Notes).isNull());
        QVERIFY(row.problem.isEmpty());
    }

    void tellsAnEmptyCellFromAMissingOne()
    {
        const EndpointCsv csv = read("mac,labels,vlan,notes\n00408c000001,,\n");
        const EndpointCsvRow &row = csv.rows.first();
        QVERIFY(!row.cell(Column::Labels).isNull() && row.cell(Column::Labels).isEmpty());
        QVERIFY(!row.cell(Column::Vlan).isNull());
        QVERIFY(row.cell(Column::Notes).isNull()); // the record ends before it
    }

    void readsQuotesAndLinesInThem()
    {
        const EndpointCsv csv = read("mac,labels,notes\n"
                                     "00408c000001,\"camera, plant\",\"say \"\"hi\"\"\nagain\"\n"
                                     "00408c000002, \"a\" ,b\n");
        QCOMPARE(csv.rows.size(), 2);
        QCOMPARE(csv.rows.at(0).cell(Column::Labels), u"camera, plant"_s);
        QCOMPARE(csv.rows.at(0).cell(Column::Notes), u"say \"hi\"\nagain"_s);
        QCOMPARE(csv.rows.at(1).line, 4);
        QCOMPARE(csv.rows.at(1).cell(Column::Labels), u"a"_s);
    }

    void aFaultyQuoteCostsItsOwnLineOnly()
    {
        const EndpointCsv csv = read("mac,notes\n"
                                     "00408c000001,\"never ends\n"
                                     "00408c000002,fine\n"
                                     "00408c000003,\"x\"y\n"
                                     "00408c000004,fine\n");
        QCOMPARE(csv.rows.size(), 4);
        QCOMPARE(csv.rows.at(0).problem, u"quote"_s);
        QCOMPARE(csv.rows.at(0).line, 2);
        QVERIFY(csv.rows.at(1).problem.isEmpty());
        QCOMPARE(csv.rows.at(2).problem, u"quote"_s);
        QCOMPARE(csv.rows.at(3).line, 5);
        QCOMPARE(csv.rows.at(3).cell(Column::Mac), u"00408c000004"_s);
    }

    void saysWhereThereAreTooManyCells()
    {
        const EndpointCsv csv = read("mac,notes\n00408c000001,a,b\n00408c000002,a,,\n");
        QCOMPARE(csv.rows.at(0).problem, u"cells"_s);
        QVERIFY(csv.rows.at(1).problem.isEmpty()); // spreadsheets append empty ones
    }

    void guessesSeparators_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << QByteArray("mac,labels\n00408c000001,\"a,b\"\n") << QChar(u',');
        QTest::newRow("semicolon") << QByteArray("mac;labels\n00408c000001;a,b\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("mac\tlabels\n00408c000001\ta,b\n") << QChar(u'\t');
        QTest::newRow("said") << QByteArray("sep=;\r\nmac;labels\r\n00408c000001;a,b\r\n")
                              << QChar(u';');
        QTest::newRow("old Mac") << QByteArray("mac;labels\r00408c000001;a,b\r") << QChar(u';');
    }
    void guessesSeparators()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QChar, separator);
        const EndpointCsv csv = read(text);
        QCOMPARE(csv.separator, separator);
        QCOMPARE(csv.rows.size(), 1);
        QCOMPARE(endpointLabels(csv.rows.first().cell(Column::Labels)),
                 (QStringList{u"a"_s, u"b"_s}));
    }

    void readsUnicodeInEveryForm()
    {
        const QString text = u"mac,notes\n00408c000001,三重工場 2階\n"_s;
        const auto notes = [](const QByteArray &bytes) {
            return read(bytes).rows.value(0).cell(Column::Notes);
        };
        QCOMPARE(notes(text.toUtf8()), u"三重工場 2階"_s);
        QCOMPARE(notes("\xef\xbb\xbf" + text.toUtf8()), u"三重工場 2階"_s);
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        const QByteArray wide = utf16.encode(text);
        QCOMPARE(read(wide).encoding, u"UTF-16"_s);
        QCOMPARE(notes(wide), u"三重工場 2階"_s);
    }

    void readsWhatExcelSavesInJapan()
    {
        if (!QStringDecoder("Shift_JIS").isValid())
            // house-rule: what Qt was built with is not ours to choose
            QSKIP("this Qt was built without ICU and knows no Shift_JIS");
        // 三重工場 and half-width ｶﾒﾗ.
        const QByteArray bytes = "mac;name;notes\r\n"
                                 "00408c000001;\xb6\xd2\xd7;\x8e\x4f\x8f\x64\x8d\x48\x8f\xea\r\n";
        const EndpointCsv csv = read(bytes);
        QCOMPARE(csv.encoding, u"Shift_JIS"_s);
        QCOMPARE(csv.rows.first().cell(Column::Notes), u"三重工場"_s);
        QCOMPARE(csv.rows.first().cell(Column::Name), u"ｶﾒﾗ"_s);
    }

    void refusesTheLineWhoseBytesAreNoCharacters()
    {
        const EndpointCsv csv = read("\xef\xbb\xbfmac,notes\n00408c000001,\xff\xfe\n"
                                     "00408c000002,fine\n");
        QCOMPARE(csv.encoding, u"UTF-8"_s);
        QCOMPARE(csv.rows.at(0).problem, u"encoding"_s);
        QVERIFY(csv.rows.at(1).problem.isEmpty());
    }

    void takesAListWithoutHeading()
    {
        const EndpointCsv csv = read("00:40:8c:00:00:01,\"a,b\",310,note,name,iot\n");
        QVERIFY(!csv.hasHeading);
        QCOMPARE(csv.rows.size(), 1);
        QCOMPARE(csv.rows.first().cell(Column::RadiusGroup), u"iot"_s);
    }

    void knowsFurtherHeadingsAndNamesStrangeOnes()
    {
        const QByteArray bytes = "Draft,アドレス,メモ,Room\n,00408c000001,x,12\n";
        QVERIFY(!readEndpointCsv(bytes));
        const Result<EndpointCsv> csv =
                readEndpointCsv(bytes, {{u"アドレス"_s, Column::Mac}, {u"メモ"_s, Column::Notes}});
        QVERIFY(csv);
        QCOMPARE(csv->unknownColumns, (QStringList{u"Draft"_s, u"Room"_s}));
        QCOMPARE(csv->rows.first().cell(Column::Notes), u"x"_s);
    }

    void takesTheGuardOfAnExportAway()
    {
        const EndpointCsv csv = read("mac,name,notes\n00408c000001,'=1+1,'quoted'\n");
        QCOMPARE(csv.rows.first().cell(Column::Name), u"=1+1"_s);
        QCOMPARE(csv.rows.first().cell(Column::Notes), u"'quoted'"_s);
    }

    void passesOverEmptyLines()
    {
        const EndpointCsv csv = read("\n\nmac,name\n\n,\n00408c000001,a\n  \n");
        QCOMPARE(csv.rows.size(), 1);
        QCOMPARE(csv.rows.first().line, 6);
    }

    void saysWhyAFileIsNoList()
    {
        QCOMPARE(readEndpointCsv({}).error().detail, u"empty"_s);
        QCOMPARE(readEndpointCsv("\xef\xbb\xbf\r\n").error().detail, u"empty"_s);
        QCOMPARE(readEndpointCsv("serial,name\n1,2\n").error().detail, u"no-mac-column"_s);
        QCOMPARE(readEndpointCsv(QByteArray(1, '\0')).error().code, ErrorCode::InvalidArgument);
    }

    void anyBytesGiveAnAnswer()
    {
        const QByteArray seed = "mac,labels,notes\n00408c000001,\"a,b\",\"x\"\"y\"\n"
                                "00408c000002;\t'\r\n\"\n";
        quint32 state = 0x2545f491;
        const auto next = [&state] {
            state = state * 1664525U + 1013904223U;
            return state >> 8;
        };
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = seed;
            for (int change = 0; change < 4; ++change)
                bytes[qsizetype(next()) % bytes.size()] = char(next() & 0xff);
            const Result<EndpointCsv> csv = readEndpointCsv(bytes);
            if (!csv)
                continue;
            int line = 0;
            for (const EndpointCsvRow &row : csv->rows) {
                QVERIFY(row.line > line);
                line = row.line;
            }
        }
    }
};

SEKISHO_TEST(EndpointCsv);
#include "tst_EndpointCsv.moc"
