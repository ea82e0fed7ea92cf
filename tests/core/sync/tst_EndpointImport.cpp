// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/EndpointImport.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;

using Outcome = EndpointImportRow::Outcome;

class tst_EndpointImport : public QObject
{
    Q_OBJECT

    static nac::Endpoint endpoint(const QString &id, const QString &mac)
    {
        nac::Endpoint made;
        made.id = nac::EndpointId(id);
        made.mac = mac;
        made.name = u"Old"_s;
        made.labels = {u"camera"_s, u"plant"_s};
        return made;
    }
    static EndpointImport planned(const QByteArray &csv, const QList<nac::Endpoint> &now = {},
                                  const QList<nac::Endpoint> &removed = {})
    {
        const Result<nac::EndpointCsv> read = nac::readEndpointCsv(csv);
        return read ? planEndpointImport(*read, now, removed) : EndpointImport();
    }

private Q_SLOTS:
    void tellsNewChangedAndSame()
    {
        const QList<nac::Endpoint> now{endpoint(u"e1"_s, u"00408c000001"_s),
                                       endpoint(u"e2"_s, u"00408c000002"_s)};
        const EndpointImport import = planned("mac,name,labels\n"
                                              "00:40:8c:00:00:01,Old,\"plant,camera\"\n"
                                              "0040.8c00.0002,Better,\"camera,plant\"\n"
                                              "00408c000003,New,\n",
                                              now);
        QCOMPARE(import.rows.size(), 3);
        QCOMPARE(import.rows.at(0).outcome, Outcome::Same);
        QCOMPARE(import.rows.at(1).outcome, Outcome::Changed);
        QCOMPARE(import.rows.at(2).outcome, Outcome::New);
        QCOMPARE(import.count(Outcome::Changed), 1);
        const QList<nac::Endpoint> wanted = import.wanted();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).id.value(), u"e2"_s);
        QVERIFY(wanted.at(1).id.isEmpty());
        QCOMPARE(wanted.at(1).mac, u"00408c000003"_s);
    }

    void columnsThatAreNotThereStay()
    {
        const EndpointImport import = planned("mac,vlan,name\n00408c000001,310,\n",
                                              {endpoint(u"e1"_s, u"00408c000001"_s)});
        const nac::Endpoint &after = import.rows.first().endpoint;
        QCOMPARE(after.labels, (QStringList{u"camera"_s, u"plant"_s}));
        QCOMPARE(after.vlan, u"310"_s);
        QVERIFY(after.name.isEmpty()); // an empty cell empties
    }

    void bringsBackWhatTheDraftTakesAway()
    {
        const EndpointImport import =
                planned("mac\n00408c000001\n", {}, {endpoint(u"e1"_s, u"00408c000001"_s)});
        QCOMPARE(import.rows.first().outcome, Outcome::New);
        QCOMPARE(import.rows.first().endpoint.id.value(), u"e1"_s);
    }

    void refusesRowByRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("id");
        QTest::newRow("local") << QByteArray("02:00:00:00:00:01,a") << u"mac-local"_s;
        QTest::newRow("random phone") << QByteArray("da:a1:19:00:00:01,a") << u"mac-local"_s;
        QTest::newRow("group") << QByteArray("01:00:5e:00:00:01,a") << u"mac"_s;
        QTest::newRow("no address") << QByteArray("printer,a") << u"mac"_s;
        QTest::newRow("none") << QByteArray(",a") << u"mac-missing"_s;
        QTest::newRow("twice") << QByteArray("00-40-8C-00-00-09,a") << u"mac-twice"_s;
        QTest::newRow("VLAN") << QByteArray("00408c000001,a,4095") << u"vlan"_s;
        QTest::newRow("cells") << QByteArray("00408c000001,a,1,more") << u"csv-cells"_s;
        QTest::newRow("quote") << QByteArray("00408c000001,\"a") << u"csv-quote"_s;
    }
    void refusesRowByRow()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, id);
        const EndpointImport import =
                planned("mac,name,vlan\n00408c000009,first,\n" + row + "\n00408c000008,last,\n");
        QCOMPARE(import.rows.size(), 3);
        QCOMPARE(import.rows.at(1).outcome, Outcome::Refused);
        QCOMPARE(import.rows.at(1).problem.id, id);
        QCOMPARE(import.rows.at(1).line, 3);
        QCOMPARE(import.wanted().size(), 2);
        if (id == "mac-twice"_L1)
            QCOMPARE(import.rows.at(1).problem.arguments, QStringList{u"2"_s});
    }

    void aRefusedRowDoesNotTakeTheAddress()
    {
        const EndpointImport import = planned("mac,vlan\n00408c000001,9999\n00408c000001,10\n");
        QCOMPARE(import.rows.at(0).outcome, Outcome::Refused);
        QCOMPARE(import.rows.at(1).outcome, Outcome::New);
    }

    void makesOneStepThatKeepsTheRest()
    {
        nac::Endpoint changed = endpoint(u"e1"_s, u"00408c000001"_s);
        changed.vlan = u"20"_s;
        nac::Endpoint added;
        added.mac = u"00408c000002"_s;
        const ItemMap items{{endpointKey(changed),
                             QJsonObject{{u"mac"_s, u"00408C000001"_s}, {u"one_day"_s, 7}}}};
        const DraftEdit edit = endpointEdit(u"import"_s, {changed, added}, items);
        QCOMPARE(edit.what, u"import"_s);
        QCOMPARE(edit.changes.size(), 2);
        const QJsonObject after = *edit.changes.value(endpointKey(changed));
        QCOMPARE(after.value("one_day"_L1).toInt(), 7);
        QCOMPARE(after.value("mac"_L1).toString(), u"00408C000001"_s);
        QCOMPARE(after.value("vlan"_L1).toString(), u"20"_s);
        for (auto change = edit.changes.begin(); change != edit.changes.end(); ++change) {
            if (change.key() != endpointKey(changed))
                QVERIFY(api::mist::isLocalId(change.key().id));
        }
    }

    void relabelsOnlyWhatChanges()
    {
        nac::Endpoint plain;
        plain.id = nac::EndpointId(u"e2"_s);
        const QList<nac::Endpoint> all{endpoint(u"e1"_s, u"00408c000001"_s), plain};
        const QList<nac::Endpoint> changed = relabelled(all, {u"camera"_s}, {u"plant"_s});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).labels, QStringList{u"camera"_s});
        QCOMPARE(changed.at(1).labels, QStringList{u"camera"_s});
        QCOMPARE(relabelled(all, {}, {u"plant"_s}).size(), 1);
    }
};

SEKISHO_TEST(EndpointImport);
#include "tst_EndpointImport.moc"
