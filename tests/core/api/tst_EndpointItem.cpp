// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/EndpointItem.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;

class tst_EndpointItem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsNotEditedAsItIsSpelled()
    {
        const QJsonObject item{{u"mac"_s, u"00:40:8C:00:00:01"_s},
                               {u"vlan"_s, 310},
                               {u"labels"_s, QJsonArray{u"b"_s, u"a"_s}},
                               {u"notes"_s, QString()},
                               {u"one_day"_s, true}};
        nac::Endpoint endpoint;
        endpoint.mac = u"00408c000001"_s;
        endpoint.vlan = u"310"_s;
        endpoint.labels = {u"a"_s, u"b"_s};
        QCOMPARE(withEndpoint(item, endpoint), item);

        endpoint.vlan.clear();
        endpoint.labels = {u"c"_s};
        endpoint.name = u"Printer"_s;
        QJsonObject expected = item;
        expected.remove("vlan"_L1);
        expected.insert("labels"_L1, QJsonArray{u"c"_s});
        expected.insert("name"_L1, u"Printer"_s);
        QCOMPARE(withEndpoint(item, endpoint), expected);
    }

    void makesANewOneWithoutEmptyMembers()
    {
        nac::Endpoint endpoint;
        endpoint.mac = u"00408c000001"_s;
        QCOMPARE(withEndpoint({}, endpoint), (QJsonObject{{u"mac"_s, u"00408c000001"_s}}));
    }

    void readsAddressesInAnySpelling_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"00408c0a0b0c", "00:40:8C:0A:0B:0C", "00-40-8c-0a-0b-0c", "0040.8c0a.0b0c",
              "00408c-0a0b0c", " 00 40 8c 0a 0b 0c ", "0:40:8c:a:b:c", "00_40_8c_0a_0b_0c"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("full width") << u"００：４０：８Ｃ：０Ａ：０Ｂ：０Ｃ"_s;
    }
    void readsAddressesInAnySpelling()
    {
        QFETCH(const QString, text);
        QCOMPARE(macFromText(text), u"00408c0a0b0c"_s);
    }

    void leavesWhatIsNoAddress()
    {
        for (const char *text : {"", "printer", "00:40:8c:0a:0b", "00:40:8c:0a:0b:0c:0d",
                                 "00408c0a0b0g", "0:0:0:0:0:123"})
            QCOMPARE(macFromText(QString::fromLatin1(text)), QString::fromLatin1(text));
    }
};

SEKISHO_TEST(EndpointItem);
#include "tst_EndpointItem.moc"
