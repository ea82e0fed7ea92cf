// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/Demo.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sekisho::test::CtlRun;
using sekisho::test::DemoWorkspace;

namespace {

QJsonObject firstItem(const CtlRun &run)
{
    return run.json().value("items"_L1).toArray().first().toObject();
}

/// What the draft does to a field: what it is afterwards.
QJsonValue after(const CtlRun &run, const QString &path)
{
    const QJsonArray fields = firstItem(run).value("fields"_L1).toArray();
    for (const QJsonValue &field : fields) {
        if (field.toObject().value("path"_L1).toString() == path)
            return field.toObject().value("after"_L1);
    }
    return QJsonValue::Undefined;
}

} // namespace

/// Commands that edit the draft, and the drafts themselves.
class tst_ChangeEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoWorkspace>(sekisho::test::kShowsAll); }
    void init();
    void fields();
    void namesBecomeIds();
    void namesMustBeClear();
    void rulesHaveTheirPlaces();
    void authorities();
    void settings();
    void realms();
    void usage_data();
    void usage();
    void drafts();
    void documentsOfOthers();
    void text();
    void cleanupTestCase() { m_demo.reset(); }

private:
    CtlRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_demo->run(arguments, input);
    }
    std::unique_ptr<DemoWorkspace> m_demo;
};

void tst_ChangeEdits::init() { QCOMPARE(run({u"drafts"_s, u"discard"_s}).exitCode, 0); }

void tst_ChangeEdits::fields()
{
    const CtlRun added = run({u"add-label"_s, u"Lab VLANs"_s, u"--field"_s, u"type=match"_s,
                              u"--field"_s, u"match=cert_cn"_s, u"--field"_s, u"values=a,b"_s,
                              u"--field"_s, u"values=c"_s, u"--field"_s, u"match_all=false"_s});
    QVERIFY2(added.exitCode == 0, (added.output + added.messages).constData());
    QCOMPARE(added.json().value("schema"_L1).toString(), u"sekisho.add-label/1"_s);
    QCOMPARE(firstItem(added).value("change"_L1).toString(), u"added"_s);
    QCOMPARE(after(added, u"values"_s), QJsonValue(QJsonArray{u"a,b"_s, u"c"_s}));
    QCOMPARE(added.json().value("problems"_L1).toArray().size(), 0);
    // What the draft holds can be named at once.
    const CtlRun more = run({u"set-label"_s, u"Lab VLANs"_s, u"--field"_s, u"values+=d"_s,
                             u"--field"_s, u"values-=c"_s});
    QVERIFY2(more.exitCode == 0, more.messages.constData());
    QCOMPARE(after(more, u"values"_s), QJsonValue(QJsonArray{u"a,b"_s, u"d"_s}));
    const CtlRun json = run({u"set-label"_s, u"lab vlans"_s, u"--from-json"_s, u"-"_s},
                            R"({"values": ["x"], "match_all": null})");
    QVERIFY2(json.exitCode == 0, json.messages.constData());
    QCOMPARE(after(json, u"values"_s), QJsonValue(QJsonArray{u"x"_s}));
    // Adding and removing it is no change.
    QCOMPARE(run({u"remove-label"_s, u"Lab VLANs"_s}).exitCode, 0);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
}

void tst_ChangeEdits::namesBecomeIds()
{
    const QJsonObject document = run({u"export"_s}).json();
    const QJsonArray labels = document.value("labels"_L1).toArray();
    QString id;
    for (const QJsonValue &label : labels) {
        if (label.toObject().value("name"_L1).toString() == "IoT VLAN 310"_L1)
            id = label.toObject().value("id"_L1).toString();
    }
    const CtlRun set = run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"apply_tags=IoT VLAN 310"_s});
    QVERIFY2(set.exitCode == 0, set.messages.constData());
    QCOMPARE(after(set, u"apply_tags"_s), QJsonValue(QJsonArray{id}));
    const CtlRun none = run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"apply_tags+=Nowhere"_s});
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.messages.contains("Nowhere"));
}

void tst_ChangeEdits::namesMustBeClear()
{
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run({u"add-label"_s, u"Twin"_s, u"--field"_s, u"type=vlan"_s, u"--field"_s,
                      u"vlan=%1"_s.arg(20 + i)})
                         .exitCode,
                 0);
    const CtlRun removed = run({u"remove-label"_s, u"Twin"_s});
    QCOMPARE(removed.exitCode, 2);
    QCOMPARE(run({u"diff"_s}).json().value("items"_L1).toArray().size(), 2);
    const QString id = firstItem(run({u"diff"_s})).value("id"_L1).toString();
    QVERIFY(removed.messages.contains(id.toUtf8()));
    QCOMPARE(run({u"remove-label"_s, id}).exitCode, 0);
    QCOMPARE(run({u"remove-label"_s, u"Twin"_s}).exitCode, 0);
}

/// Moves in the draft, one after another; the cloud has the rules in that order afterwards.
void tst_ChangeEdits::rulesHaveTheirPlaces()
{
    const auto namesOf = [](const QJsonObject &document) {
        QStringList names;
        const QJsonArray rules = document.value("rules"_L1).toArray();
        for (const QJsonValue &rule : rules)
            names.append(rule.toObject().value("name"_L1).toString());
        return names;
    };
    const QStringList start = namesOf(run({u"export"_s}).json());
    QStringList expected = start;
    const auto check = [&](const QStringList &arguments, int place) {
        const CtlRun done = run(arguments);
        QVERIFY2(done.exitCode == 0, (done.output + done.messages).constData());
        QCOMPARE(done.json().value("items"_L1).toArray().size(), 1); // nothing but that rule
        QCOMPARE(firstItem(done).value("place_after"_L1).toInt(), place + 1);
    };
    const auto move = [&](const QString &name, int place) {
        expected.move(expected.indexOf(name), place);
        return place;
    };
    check({u"move-rule"_s, u"BYOD"_s, u"--to"_s, u"1"_s}, move(u"BYOD"_s, 0));
    check({u"move-rule"_s, u"Desk phones"_s, u"--after"_s, u"Kiosks"_s},
          move(u"Desk phones"_s, int(expected.indexOf(u"Kiosks"_s))));
    check({u"move-rule"_s, u"Corp Quarantine"_s, u"--before"_s, u"Printers and cameras"_s},
          move(u"Corp Quarantine"_s, int(expected.indexOf(u"Printers and cameras"_s))));
    const int kiosks = int(expected.indexOf(u"Kiosks"_s));
    expected.insert(kiosks, u"New"_s);
    check({u"add-rule"_s, u"New"_s, u"--field"_s, u"action=block"_s, u"--before"_s, u"Kiosks"_s},
          kiosks);
    expected.append(u"Last"_s);
    check({u"add-rule"_s, u"Last"_s, u"--field"_s, u"action=block"_s}, int(expected.size()) - 1);
    QCOMPARE(run({u"move-rule"_s, u"Last"_s}).exitCode, 2);
    // There and back is no change.
    const int contractors = int(expected.indexOf(u"Contractors"_s));
    const int staff = int(expected.indexOf(u"Staff by password"_s));
    check({u"move-rule"_s, u"Contractors"_s, u"--before"_s, u"Staff by password"_s}, staff - 1);
    check({u"move-rule"_s, u"Contractors"_s, u"--to"_s, QString::number(contractors + 1)},
          contractors);
    // Two at one number: the second one takes its place all the same.
    expected.move(expected.indexOf(u"Old lab"_s), expected.indexOf(u"Kiosks"_s) - 1);
    const CtlRun second = run({u"move-rule"_s, u"Old lab"_s, u"--before"_s, u"Kiosks"_s});
    QVERIFY2(second.exitCode == 0, second.messages.constData());

    QCOMPARE(run({u"plan"_s}).exitCode, 0);
    const CtlRun pushed = run({u"push"_s, u"--yes"_s});
    QVERIFY2(pushed.exitCode == 0, (pushed.output + pushed.messages).constData());
    QCOMPARE(namesOf(m_demo->cloud()), expected);
    QCOMPARE(run({u"undo"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(namesOf(m_demo->cloud()), start);
}

void tst_ChangeEdits::authorities()
{
    const QJsonObject nac = run({u"export"_s}).json().value("mist_nac"_L1).toObject();
    const QString pem = nac.value("cacerts"_L1).toArray().first().toString();
    const QString file = m_demo->ctl().write(u"ca.pem"_s, pem.toUtf8());
    // It is there already.
    const CtlRun again = run({u"add-ca"_s, file});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json().value("items"_L1).toArray().size(), 0);
    const QString id =
            again.json().value("edited"_L1).toArray().first().toString().section(u'/', 1);
    QCOMPARE(id.size(), 64);
    const CtlRun removed = run({u"remove-ca"_s, id.left(8)});
    QVERIFY2(removed.exitCode == 0, removed.messages.constData());
    QCOMPARE(firstItem(removed).value("id"_L1).toString(), id);
    QCOMPARE(run({u"diff"_s}).exitCode, 1);
    QCOMPARE(run({u"add-ca"_s, file}).exitCode, 0);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
    const QString text = m_demo->ctl().write(u"text"_s, "no certificate");
    QCOMPARE(run({u"add-ca"_s, text}).exitCode, 2);
}

void tst_ChangeEdits::settings()
{
    const CtlRun set = run({u"set-switch"_s, u"eap_ssl_security_level"_s, u"1"_s});
    QVERIFY2(set.exitCode == 0, set.messages.constData());
    QCOMPARE(after(set, u"value"_s), QJsonValue(1));
    const CtlRun word = run({u"set-switch"_s, u"use_ip_version"_s, u"v6"_s});
    QCOMPARE(after(word, u"value"_s), QJsonValue(u"v6"_s));
    const CtlRun provider = run({u"set-default-idp"_s, u"Ping R&D"_s});
    QVERIFY2(provider.exitCode == 0, provider.messages.constData());
    QCOMPARE(run({u"diff"_s}).json().value("items"_L1).toArray().size(), 3);
}

void tst_ChangeEdits::realms()
{
    const CtlRun set = run({u"set-realm"_s, u"Ping R&D"_s, u"a.example"_s, u"b.example"_s,
                            u"--exclude"_s, u"c.example"_s});
    QVERIFY2(set.exitCode == 0, set.messages.constData());
    QCOMPARE(after(set, u"user_realms"_s), QJsonValue(QJsonArray{u"a.example"_s, u"b.example"_s}));
    QCOMPARE(after(set, u"exclude_realms"_s), QJsonValue(QJsonArray{u"c.example"_s}));
    const CtlRun removed = run({u"remove-realm"_s, u"Ping R&D"_s});
    QCOMPARE(firstItem(removed).value("change"_L1).toString(), u"removed"_s);
}

void tst_ChangeEdits::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString field = u"--field"_s;
    QTest::newRow("no such field") << QStringList{u"set-rule"_s, u"BYOD"_s, field, u"no_such=x"_s};
    QTest::newRow("no value") << QStringList{u"set-rule"_s, u"BYOD"_s, field, u"name"_s};
    QTest::newRow("no flag") << QStringList{u"set-rule"_s, u"BYOD"_s, field, u"enabled=1"_s};
    QTest::newRow("no rule") << QStringList{u"set-rule"_s, u"None"_s, field, u"name=x"_s};
    QTest::newRow("nothing named") << QStringList{u"remove-rule"_s};
    QTest::newRow("no file") << QStringList{u"add-ca"_s, u"/nowhere"_s};
    QTest::newRow("no files") << QStringList{u"add-ca"_s};
    QTest::newRow("place") << QStringList{u"move-rule"_s, u"BYOD"_s, u"--to"_s, u"0"_s};
    QTest::newRow("switch") << QStringList{u"set-switch"_s, u"eu_only"_s};
    QTest::newRow("drafts") << QStringList{u"drafts"_s, u"burn"_s};
    QTest::newRow("drafts new") << QStringList{u"drafts"_s, u"new"_s};
    QTest::newRow("diff") << QStringList{u"diff"_s, u"--to"_s, u"1"_s};
    QTest::newRow("limit") << QStringList{u"history"_s, u"--limit"_s, u"x"_s};
    QTest::newRow("undo") << QStringList{u"undo"_s, u"--to"_s, u"1"_s, u"--push"_s, u"1"_s};
    QTest::newRow("apply") << QStringList{u"apply"_s};
}

void tst_ChangeEdits::usage()
{
    QFETCH(QStringList, arguments);
    const CtlRun refused = run(arguments);
    QVERIFY2(refused.exitCode == 2, (refused.output + refused.messages).constData());
    QVERIFY(refused.isOneJsonObject());
    QVERIFY(refused.json().contains("error"_L1));
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
}

void tst_ChangeEdits::drafts()
{
    QCOMPARE(run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"name=One"_s}).exitCode, 0);
    const CtlRun made = run({u"drafts"_s, u"new"_s, u"Second"_s});
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    QCOMPARE(made.json().value("schema"_L1).toString(), u"sekisho.drafts/1"_s);
    QCOMPARE(made.json().value("drafts"_L1).toArray().size(), 2);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
    QCOMPARE(run({u"drafts"_s, u"rename"_s, u"Second"_s, u"Other"_s}).exitCode, 0);
    QCOMPARE(run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"name=Two"_s}).exitCode, 0);
    QCOMPARE(run({u"drafts"_s, u"undo"_s}).exitCode, 0);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
    QCOMPARE(run({u"drafts"_s, u"redo"_s}).exitCode, 0);
    const CtlRun exported = run({u"drafts"_s, u"export"_s});
    QCOMPARE(exported.json().value("schema"_L1).toString(), u"sekisho.draft/1"_s);
    const QString file = m_demo->ctl().write(u"draft.json"_s, exported.output);
    const CtlRun imported = run({u"drafts"_s, u"import"_s, file, u"Third"_s});
    QVERIFY2(imported.exitCode == 0, imported.messages.constData());
    QCOMPARE(after(run({u"diff"_s}), u"name"_s), QJsonValue(u"Two"_s));
    for (const QString &name : {u"Third"_s, u"Other"_s})
        QCOMPARE(run({u"drafts"_s, u"select"_s, name}).exitCode, 0);
    // A discarded one that is current leaves an empty one of its name.
    const QString former = QString::number(
            made.json().value("drafts"_L1).toArray().first().toObject().value("id"_L1).toInteger());
    QCOMPARE(run({u"drafts"_s, u"select"_s, former}).exitCode, 0);
    for (const QString &name : {u"Third"_s, u"Other"_s})
        QCOMPARE(run({u"drafts"_s, u"discard"_s, name}).exitCode, 0);
    QCOMPARE(run({u"drafts"_s}).json().value("drafts"_L1).toArray().size(), 1);
}

void tst_ChangeEdits::documentsOfOthers()
{
    QJsonObject document = run({u"export"_s}).json();
    QJsonObject organization = document.value("organization"_L1).toObject();
    organization.insert(u"id"_s, u"00000000-0000-0000-0000-000000000000"_s);
    document.insert(u"organization"_s, organization);
    const CtlRun foreign = run({u"apply"_s, u"-"_s}, QJsonDocument(document).toJson());
    QCOMPARE(foreign.exitCode, 2);
    QVERIFY(foreign.messages.contains("another organization"));
    QCOMPARE(run({u"apply"_s, u"-"_s}, R"({"schema": "other/1"})").exitCode, 2);
    QCOMPARE(run({u"apply"_s, u"-"_s}, "nonsense").exitCode, 2);
    // The export itself changes nothing, and takes back what the draft held.
    QCOMPARE(run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"name=One"_s}).exitCode, 0);
    QCOMPARE(run({u"apply"_s, u"-"_s}, run({u"export"_s}).output).exitCode, 0);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
}

void tst_ChangeEdits::text()
{
    const CtlRun set = run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"name=Phones"_s, u"--text"_s});
    QCOMPARE(set.exitCode, 0);
    QVERIFY2(set.output.contains("Phones"), set.output.constData());
    const CtlRun japanese = run({u"diff"_s, u"--text"_s, u"--lang"_s, u"ja"_s});
    QCOMPARE(japanese.exitCode, 1);
    QVERIFY(japanese.output.contains("Phones"));
    for (const QString &command :
         {u"plan"_s, u"push"_s, u"undo"_s, u"history"_s, u"diff"_s, u"apply"_s, u"drafts"_s,
          u"resolve"_s, u"add-rule"_s, u"set-switch"_s, u"remove-ca"_s, u"move-rule"_s})
        QCOMPARE(m_demo->ctl().run({command, u"--help"_s}).exitCode, 0);
}

SEKISHO_TEST(ChangeEdits);
#include "tst_ChangeEdits.moc"
