// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/ctl/Demo.h"
#include "tests/support/ServerBundle.h"
#include "tests/support/TestRegistry.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sekisho::test::CtlRun;
using sekisho::test::DemoWorkspace;

namespace {

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(); }

/// The entry of a list of a document with that name.
int indexOf(const QJsonArray &list, const QString &name)
{
    for (int i = 0; i < list.size(); ++i) {
        if (list.at(i).toObject().value("name"_L1).toString() == name)
            return i;
    }
    return -1;
}

QString idOf(const QJsonObject &document, const QString &member, const QString &name)
{
    const QJsonArray list = document.value(member).toArray();
    return list.at(indexOf(list, name)).toObject().value("id"_L1).toString();
}

/// The document with `change` made to an entry.
template <class Change>
QJsonObject with(QJsonObject document, const QString &member, const QString &name, Change change)
{
    QJsonArray list = document.value(member).toArray();
    const int at = indexOf(list, name);
    QJsonObject entry = list.at(at).toObject();
    change(entry);
    list.replace(at, entry);
    document.insert(member, list);
    return document;
}

QJsonObject withNew(QJsonObject document, const QString &member, const QJsonObject &entry)
{
    QJsonArray list = document.value(member).toArray();
    list.append(entry);
    document.insert(member, list);
    return document;
}

QJsonObject renamed(const QJsonObject &document, const QString &member, const QString &name)
{
    return with(document, member, name,
                [&](QJsonObject &entry) { entry.insert(u"name"_s, QString(name + u" (new)"_s)); });
}

/// A document in which ids are replaced by names and lists stand in the order of names: what was
/// made again has another id.
QByteArray withoutIds(QJsonObject document)
{
    QByteArray text;
    for (const QString &member : {u"labels"_s, u"rules"_s, u"identity_providers"_s}) {
        const QJsonArray list = document.value(member).toArray();
        text = QJsonDocument(document).toJson();
        for (const QJsonValue &entry : list) {
            const QJsonObject object = entry.toObject();
            const QString name = u"<%1 %2>"_s.arg(member, object.value("name"_L1).toString());
            text.replace(object.value("id"_L1).toString().toUtf8(), name.toUtf8());
        }
        document = QJsonDocument::fromJson(text).object();
    }
    for (const QString &member : {u"labels"_s, u"identity_providers"_s}) {
        QMap<QString, QJsonValue> sorted;
        const QJsonArray list = document.value(member).toArray();
        for (const QJsonValue &entry : list)
            sorted.insert(entry.toObject().value("id"_L1).toString(), entry);
        QJsonArray ordered;
        for (const QJsonValue &entry : std::as_const(sorted))
            ordered.append(entry);
        document.insert(member, ordered);
    }
    return QJsonDocument(document).toJson();
}

} // namespace

/// apply, diff, plan, push, resolve, history and undo of the real program against a demo cloud.
class tst_Changes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAndBack();
    void nothingIsSentUnseen();
    void changedMeanwhile();
    void blocked();
    void secretsGoNowhereElse_data();
    void secretsGoNowhereElse();
    void keysFollowTheirCertificates_data();
    void keysFollowTheirCertificates();
    void aWrongKeyIsRefused();
    void aCutPushGoesOn();
    void fortyOperations();
    void evidence();
};

void tst_Changes::thereAndBack()
{
    DemoWorkspace demo;
    const QByteArray start = withoutIds(demo.cloud());
    QJsonObject document = demo.run({u"export"_s}).json();
    document = renamed(document, u"rules"_s, u"Desk phones"_s);
    document = withNew(document, u"labels"_s,
                       {{u"name"_s, u"VLAN 77"_s}, {u"type"_s, u"vlan"_s}, {u"vlan"_s, u"77"_s}});

    QCOMPARE(demo.run({u"diff"_s}).exitCode, 0);
    const CtlRun dry = demo.run({u"apply"_s, u"-"_s, u"--dry-run"_s}, bytes(document));
    QVERIFY2(dry.exitCode == 0, dry.messages.constData());
    QCOMPARE(dry.json().value("items"_L1).toArray().size(), 2);
    QCOMPARE(demo.run({u"diff"_s}).exitCode, 0); // it was dry

    const CtlRun applied = demo.run({u"apply"_s, u"-"_s}, bytes(document));
    QVERIFY2(applied.exitCode == 0, applied.messages.constData());
    QCOMPARE(applied.json().value("schema"_L1).toString(), u"sekisho.apply/1"_s);
    QCOMPARE(applied.json().value("items"_L1), dry.json().value("items"_L1));
    const CtlRun diff = demo.run({u"diff"_s});
    QCOMPARE(diff.exitCode, 1);
    QCOMPARE(diff.json().value("items"_L1).toArray().size(), 2);

    const CtlRun plan = demo.run({u"plan"_s});
    QVERIFY2(plan.exitCode == 0, plan.messages.constData());
    QCOMPARE(plan.json().value("schema"_L1).toString(), u"sekisho.plan/1"_s);
    QCOMPARE(plan.json().value("plan_id"_L1).toString().size(), 64);
    QCOMPARE(plan.json().value("operations"_L1).toArray().size(), 2);
    const QJsonObject first = plan.json().value("operations"_L1).toArray().first().toObject();
    QCOMPARE(first.value("verb"_L1).toString(), u"create"_s); // labels before rules
    QCOMPARE(first.value("type"_L1).toString(), u"label"_s);

    const CtlRun pushed = demo.run({u"push"_s, u"--yes"_s});
    QVERIFY2(pushed.exitCode == 0, (pushed.output + pushed.messages).constData());
    const QJsonObject report = pushed.json();
    QCOMPARE(report.value("schema"_L1).toString(), u"sekisho.push/1"_s);
    QCOMPARE(report.value("state"_L1).toString(), u"done"_s);
    QCOMPARE(report.value("plan_id"_L1), plan.json().value("plan_id"_L1));
    QVERIFY(report.value("requests"_L1).toInt() <= 2 + 8);
    QCOMPARE(report.value("draft"_L1).toObject().value("items"_L1).toInt(), 0);
    const QJsonObject there = demo.cloud();
    QVERIFY(indexOf(there.value("rules"_L1).toArray(), u"Desk phones (new)"_s) >= 0);
    QVERIFY(indexOf(there.value("labels"_L1).toArray(), u"VLAN 77"_s) >= 0);

    const CtlRun history = demo.run({u"history"_s, u"--limit"_s, u"9"_s});
    QVERIFY2(history.exitCode == 0, history.messages.constData());
    QCOMPARE(history.json().value("schema"_L1).toString(), u"sekisho.history/1"_s);
    const QJsonArray points = history.json().value("points"_L1).toArray();
    QVERIFY(std::any_of(points.begin(), points.end(), [&](const QJsonValue &point) {
        return point.toObject().value("plan_id"_L1) == report.value("plan_id"_L1);
    }));
    const CtlRun search = demo.run({u"history"_s, u"--search"_s, u"VLAN 77"_s});
    QCOMPARE(search.json().value("events"_L1).toArray().size(), 1);
    const CtlRun compared =
            demo.run({u"diff"_s, u"--from"_s,
                      QString::number(report.value("snapshot_before"_L1).toInteger())});
    QCOMPARE(compared.exitCode, 1);
    QCOMPARE(compared.json().value("items"_L1).toArray().size(), 2);

    const CtlRun shown = demo.run({u"undo"_s});
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.json().value("sent"_L1).toBool(true), false);
    QCOMPARE(shown.json().value("operations"_L1).toArray().size(), 2);
    QCOMPARE(demo.run({u"drafts"_s}).json().value("drafts"_L1).toArray().size(), 1);

    const CtlRun undone = demo.run({u"undo"_s, u"--yes"_s});
    QVERIFY2(undone.exitCode == 0, (undone.output + undone.messages).constData());
    QCOMPARE(undone.json().value("schema"_L1).toString(), u"sekisho.undo/1"_s);
    QCOMPARE(demo.run({u"drafts"_s}).json().value("drafts"_L1).toArray().size(), 1);
    QCOMPARE(withoutIds(demo.cloud()), start);

    // And back to where it was after the push, by its snapshot.
    const CtlRun again = demo.run({u"undo"_s, u"--yes"_s, u"--to"_s,
                                   QString::number(report.value("snapshot"_L1).toInteger())});
    QVERIFY2(again.exitCode == 0, (again.output + again.messages).constData());
    QCOMPARE(withoutIds(demo.cloud()), withoutIds(there));
}

void tst_Changes::nothingIsSentUnseen()
{
    DemoWorkspace demo;
    // Nothing was ever planned.
    const CtlRun never = demo.run({u"push"_s, u"--yes"_s});
    QCOMPARE(never.exitCode, 1);
    QCOMPARE(never.errorCode(), u"PlanMissing"_s);
    QCOMPARE(demo.run({u"undo"_s, u"--yes"_s}).exitCode, 1);

    QCOMPARE(demo.run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"name=BYOD 2"_s}).exitCode, 0);
    const CtlRun unseen = demo.run({u"push"_s, u"--yes"_s});
    QCOMPARE(unseen.exitCode, 1);
    QCOMPARE(unseen.errorCode(), u"PlanMissing"_s);
    // Without --yes it only shows.
    const CtlRun shown = demo.run({u"push"_s});
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.json().value("sent"_L1).toBool(true), false);
    const QString id = shown.json().value("plan_id"_L1).toString();
    QVERIFY(!id.isEmpty());
    QVERIFY(indexOf(demo.cloud().value("rules"_L1).toArray(), u"BYOD 2"_s) < 0);
    // The draft went on since: not what was shown.
    QCOMPARE(demo.run({u"set-rule"_s, u"BYOD 2"_s, u"--field"_s, u"name=BYOD 3"_s}).exitCode, 0);
    const CtlRun changed = demo.run({u"push"_s, u"--yes"_s, u"--plan"_s, id});
    QCOMPARE(changed.exitCode, 4);
    QCOMPARE(changed.errorCode(), u"PlanChanged"_s);
    QCOMPARE(demo.run({u"drafts"_s, u"undo"_s}).exitCode, 0);
    // That is the draft that was shown.
    const CtlRun pushed = demo.run({u"push"_s, u"--yes"_s, u"--plan"_s, id});
    QVERIFY2(pushed.exitCode == 0, (pushed.output + pushed.messages).constData());
    const CtlRun text = demo.run({u"history"_s, u"--text"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("Push 1"));
}

void tst_Changes::changedMeanwhile()
{
    DemoWorkspace demo;
    const QJsonObject document = demo.run({u"export"_s}).json();
    const QString rule = u"/nacrules/"_s + idOf(document, u"rules"_s, u"BYOD"_s);
    QCOMPARE(demo.run({u"set-rule"_s, u"BYOD"_s, u"--field"_s, u"name=Ours"_s}).exitCode, 0);
    QCOMPARE(demo.run({u"plan"_s}).exitCode, 0);
    QVERIFY(demo.send("PUT", rule, {{u"name"_s, u"Theirs"_s}, {u"action"_s, u"allow"_s}}));
    const CtlRun pushed = demo.run({u"push"_s, u"--yes"_s});
    QCOMPARE(pushed.exitCode, 4);
    QCOMPARE(pushed.errorCode(), u"PlanChanged"_s);

    const CtlRun plan = demo.run({u"plan"_s});
    QCOMPARE(plan.exitCode, 4);
    QCOMPARE(plan.json().value("conflicts"_L1).toInt(), 1);
    const QJsonObject item = plan.json().value("items"_L1).toArray().first().toObject();
    QCOMPARE(item.value("state"_L1).toString(), u"conflict"_s);
    QCOMPARE(item.value("conflict"_L1).toString(), u"fields"_s);
    const CtlRun blocked = demo.run({u"push"_s, u"--yes"_s});
    QCOMPARE(blocked.exitCode, 4);
    QCOMPARE(blocked.errorCode(), u"PlanBlocked"_s);

    QCOMPARE(demo.run({u"resolve"_s, u"--all"_s}).exitCode, 2);
    QCOMPARE(demo.run({u"resolve"_s, u"--mine"_s, u"rule/nonsense"_s}).exitCode, 2);
    const CtlRun resolved = demo.run({u"resolve"_s, u"--mine"_s, item.value("item"_L1).toString()});
    QVERIFY2(resolved.exitCode == 0, resolved.messages.constData());
    const CtlRun sent = demo.run({u"push"_s, u"--yes"_s});
    QVERIFY2(sent.exitCode == 0, (sent.output + sent.messages).constData());
    const QJsonObject now = demo.cloud();
    QVERIFY(indexOf(now.value("rules"_L1).toArray(), u"Ours"_s) >= 0);
    QVERIFY(indexOf(now.value("rules"_L1).toArray(), u"Theirs"_s) < 0);
}

void tst_Changes::blocked()
{
    DemoWorkspace demo;
    // A VLAN that is none.
    const CtlRun added = demo.run({u"add-label"_s, u"Wrong"_s, u"--field"_s, u"type=vlan"_s,
                                   u"--field"_s, u"vlan=5000"_s});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.json().value("problems"_L1).toArray().size(), 1);
    const CtlRun plan = demo.run({u"plan"_s});
    QCOMPARE(plan.exitCode, 1);
    QCOMPARE(plan.json().value("blocked"_L1).toInt(), 1);
    QCOMPARE(plan.json().value("can_push"_L1).toBool(true), false);
    const CtlRun pushed = demo.run({u"push"_s, u"--yes"_s});
    QCOMPARE(pushed.exitCode, 1);
    QCOMPARE(pushed.errorCode(), u"PlanBlocked"_s);
    const CtlRun text = demo.run({u"plan"_s, u"--text"_s});
    QCOMPARE(text.exitCode, 1);
    QVERIFY(text.output.contains("Wrong"));
    QVERIFY(text.output.contains("Plan: "));
}

/// How the cloud may show secrets.
void tst_Changes::secretsGoNowhereElse_data()
{
    QTest::addColumn<QString>("shown");
    for (const char *shown : {"clear", "masked", "omitted"})
        QTest::newRow(shown) << QString::fromLatin1(shown);
}
/// Where there is no keychain a secret lasts for one command; it is given again to plan and push.
void tst_Changes::secretsGoNowhereElse()
{
    QFETCH(QString, shown);
    DemoWorkspace demo({u"--set"_s, u"nac=present"_s, u"--set"_s, u"secrets="_s + shown});
    const QByteArray secret = "very-secret-bind-password-4711";
    const QString file = demo.ctl().write(u"secret"_s, secret + '\n');
    const QString provider = u"Ping R&D"_s;
    // Never among what others may read in the list of processes or the shell's history.
    const CtlRun clear =
            demo.run({u"set-idp"_s, provider, u"--field"_s, u"oauth_cc_client_secret=abc"_s});
    QCOMPARE(clear.exitCode, 2);
    const CtlRun set = demo.run(
            {u"set-idp"_s, provider, u"--secret-file"_s, u"oauth_cc_client_secret="_s + file});
    QVERIFY2(set.exitCode == 0, set.messages.constData());
    QVERIFY(set.messages.contains("--secret-file identity_provider/"));

    const CtlRun blocked = demo.run({u"plan"_s});
    QCOMPARE(blocked.exitCode, 1);
    const QJsonArray needed = blocked.json()
                                      .value("items"_L1)
                                      .toArray()
                                      .first()
                                      .toObject()
                                      .value("secrets_needed"_L1)
                                      .toArray();
    QCOMPARE(needed.size(), 1);
    const QStringList given{u"--secret-file"_s, needed.first().toString() + u'=' + file};
    QCOMPARE(demo.run({u"push"_s, u"--yes"_s}).exitCode, 1);
    const CtlRun plan = demo.run(QStringList{u"plan"_s} + given);
    QVERIFY2(plan.exitCode == 0, (plan.output + plan.messages).constData());
    const CtlRun pushed = demo.run(QStringList{u"push"_s, u"--yes"_s} + given);
    QVERIFY2(pushed.exitCode == 0, (pushed.output + pushed.messages).constData());

    // What was there before nobody knows any more: undoing it says so, and sends nothing.
    const CtlRun undone = demo.run({u"undo"_s, u"--yes"_s});
    QCOMPARE(undone.exitCode, 1);
    QCOMPARE(undone.json().value("blocked"_L1).toInt(), 1);
    QCOMPARE(undone.json().value("sent"_L1).toBool(true), false);
    const QString old = demo.ctl().write(u"old secret"_s, secret + "-before");
    const QStringList before{u"--secret-file"_s, needed.first().toString() + u'=' + old};
    QCOMPARE(demo.run(QStringList{u"plan"_s} + before).exitCode, 0);
    QCOMPARE(demo.run(QStringList{u"push"_s, u"--yes"_s} + before).exitCode, 0);

    QVERIFY(!demo.printed().contains(secret));
    QDirIterator files(demo.folder(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile database(files.next());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY2(!database.readAll().contains(secret), qPrintable(database.fileName()));
        ++looked;
    }
    QVERIFY(looked > 0);
}

void tst_Changes::keysFollowTheirCertificates_data() { secretsGoNowhereElse_data(); }
/// Without a keychain nobody knows which key the cloud has: another certificate wants its key.
void tst_Changes::keysFollowTheirCertificates()
{
    QFETCH(QString, shown);
    DemoWorkspace demo({u"--set"_s, u"nac=present"_s, u"--set"_s, u"secrets="_s + shown});
    QString pem;
    QJsonObject document = demo.run({u"export"_s}).json();
    const QJsonArray providers = document.value("identity_providers"_L1).toArray();
    for (const QJsonValue &provider : providers) {
        const QString found = provider.toObject().value("ldap_client_cert"_L1).toString();
        pem = found.isEmpty() ? pem : found;
    }
    QJsonObject nac = document.value("mist_nac"_L1).toObject();
    QJsonObject certificate = nac.value("server_cert"_L1).toObject();
    certificate.insert(u"cert"_s, pem);
    nac.insert(u"server_cert"_s, certificate);
    document.insert(u"mist_nac"_s, nac);
    QCOMPARE(demo.run({u"apply"_s, u"-"_s}, bytes(document)).exitCode, 0);
    const CtlRun plan = demo.run({u"plan"_s});
    QCOMPARE(plan.exitCode, 1);
    QCOMPARE(plan.json().value("items"_L1).toArray().first().toObject().value("secrets_needed"_L1),
             QJsonValue(QJsonArray::fromStringList(
                     shown == "masked"_L1 ? QStringList{u"server_certificate/-.key"_s,
                                                        u"server_certificate/-.password"_s}
                                          : QStringList{u"server_certificate/-.key"_s})));
}

/// What is given for a key that the cloud does not show must be that key.
void tst_Changes::aWrongKeyIsRefused()
{
    DemoWorkspace demo({u"--set"_s, u"nac=present"_s, u"--set"_s, u"secrets=omitted"_s});
    QJsonObject document = demo.run({u"export"_s}).json();
    QJsonObject nac = document.value("mist_nac"_L1).toObject();
    nac.insert(u"usermac_expiry"_s, 77);
    document.insert(u"mist_nac"_s, nac);
    QCOMPARE(demo.run({u"apply"_s, u"-"_s}, bytes(document)).exitCode, 0);
    const QString place = u"server_certificate/-.key="_s;
    const QByteArray stranger = sekisho::test::ServerBundle(u"radius.example.jp"_s).clearKeyPem();
    for (const auto &[key, id] : {std::pair(QByteArray("wabi-sabi"), u"private-key"_s),
                                  std::pair(stranger, u"key-mismatch"_s)}) {
        const QStringList given{u"--secret-file"_s, place + demo.ctl().write(u"given.key"_s, key)};
        const CtlRun plan = demo.run(QStringList{u"plan"_s} + given);
        QCOMPARE(plan.exitCode, 1);
        QVERIFY2(plan.output.contains((u'"' + id + u'"').toUtf8()), plan.output.constData());
        const CtlRun push = demo.run(QStringList{u"push"_s, u"--yes"_s} + given);
        QCOMPARE(push.exitCode, 1);
        QCOMPARE(push.errorCode(), u"PlanBlocked"_s);
    }
    QVERIFY(!demo.printed().contains("PRIVATE KEY"));
}

/// kill -9 in the middle; the next push finds out what was done and sends the rest.
void tst_Changes::aCutPushGoesOn()
{
    DemoWorkspace demo({u"--fault"_s, u"nactags=slow:150"_s});
    QJsonObject document = demo.run({u"export"_s}).json();
    const QJsonArray labels = document.value("labels"_L1).toArray();
    constexpr int kRenamed = 8;
    for (int i = 0; i < kRenamed; ++i)
        document =
                renamed(document, u"labels"_s, labels.at(i).toObject().value("name"_L1).toString());
    QCOMPARE(demo.run({u"apply"_s, u"-"_s}, bytes(document)).exitCode, 0);
    QCOMPARE(demo.run({u"plan"_s}).exitCode, 0);

    const auto renamedThere = [&] {
        return demo.send("GET", u"/nactags?limit=1000"_s).value_or(QByteArray()).count(" (new)");
    };
    const std::unique_ptr<QProcess> push = demo.start({u"push"_s, u"--yes"_s});
    QVERIFY(push->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(renamedThere() > 0, 60'000);
    push->kill();
    QVERIFY(push->waitForFinished());
    QCOMPARE(push->exitStatus(), QProcess::CrashExit);
    QVERIFY(renamedThere() < kRenamed);

    const CtlRun shown = demo.run({u"push"_s});
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.json().value("push_id"_L1).toInt(), 1);
    QCOMPARE(shown.json().value("sent"_L1).toBool(true), false);
    const CtlRun undo = demo.run({u"undo"_s, u"--yes"_s});
    QCOMPARE(undo.exitCode, 1);
    QCOMPARE(undo.errorCode(), u"PushRunning"_s);
    const CtlRun resumed = demo.run({u"push"_s, u"--yes"_s});
    QVERIFY2(resumed.exitCode == 0, (resumed.output + resumed.messages).constData());
    QCOMPARE(resumed.json().value("push_id"_L1).toInt(), 1);
    QCOMPARE(renamedThere(), kRenamed);
    QCOMPARE(demo.run({u"diff"_s}).exitCode, 0);
}

void tst_Changes::fortyOperations()
{
    DemoWorkspace demo(sekisho::test::kShowsAll);
    const QByteArray start = withoutIds(demo.cloud());
    QJsonObject document = demo.run({u"export"_s}).json();
    // Labels: twelve new ones, eight renamed.
    for (int i = 0; i < 12; ++i)
        document = withNew(document, u"labels"_s,
                           {{u"id"_s, u"label-%1"_s.arg(i)},
                            {u"name"_s, u"VLAN %1"_s.arg(700 + i)},
                            {u"type"_s, u"vlan"_s},
                            {u"vlan"_s, QString::number(700 + i)}});
    const QJsonArray labels = document.value("labels"_L1).toArray();
    for (int i = 0; i < 8; ++i)
        document =
                renamed(document, u"labels"_s, labels.at(i).toObject().value("name"_L1).toString());
    // Rules: four new ones with the new labels, eight renamed, one removed, two moved.
    for (int i = 0; i < 4; ++i)
        document = withNew(document, u"rules"_s,
                           {{u"name"_s, u"Rule %1"_s.arg(i)},
                            {u"action"_s, u"allow"_s},
                            {u"order"_s, 100 + i},
                            {u"enabled"_s, true},
                            {u"matching"_s, QJsonObject{{u"auth_type"_s, u"mab"_s}}},
                            {u"apply_tags"_s, QJsonArray{u"label-%1"_s.arg(i)}}});
    for (const QString &name :
         {u"Printers and cameras"_s, u"Corp Quarantine"_s, u"BYOD"_s, u"Corp any wireless"_s,
          u"Contractors"_s, u"Desk phones"_s, u"Kiosks"_s, u"Lobby guests"_s})
        document = renamed(document, u"rules"_s, name);
    QJsonArray rules = document.value("rules"_L1).toArray();
    rules.removeAt(indexOf(rules, u"Old lab"_s));
    document.insert(u"rules"_s, rules);
    const auto place = [](int order) {
        return [order](QJsonObject &rule) { rule.insert(u"order"_s, order); };
    };
    document = with(document, u"rules"_s, u"Warehouse scanners"_s, place(200));
    document = with(document, u"rules"_s, u"CrowdStrike at risk"_s, place(0));
    // An identity provider with its realm, three renamed.
    document = withNew(document, u"identity_providers"_s,
                       {{u"id"_s, u"provider"_s},
                        {u"name"_s, u"OpenRoaming 2"_s},
                        {u"idp_type"_s, u"openroaming"_s},
                        {u"openroaming_ssids"_s, QJsonArray{u"Roaming 2"_s}}});
    for (const QString &name : {u"Ping R&D"_s, u"Okta contractors"_s, u"OpenRoaming"_s})
        document = renamed(document, u"identity_providers"_s, name);
    QJsonObject nac = document.value("mist_nac"_L1).toObject();
    QJsonArray realms = nac.value("idps"_L1).toArray();
    realms.append(QJsonObject{{u"id"_s, u"provider"_s},
                              {u"user_realms"_s, QJsonArray{u"roaming.example.jp"_s}}});
    nac.insert(u"idps"_s, realms);
    // The list of CAs: one goes, and one comes.
    QJsonArray authorities = nac.value("cacerts"_L1).toArray();
    authorities.removeAt(authorities.size() - 1);
    const QJsonArray providers = document.value("identity_providers"_L1).toArray();
    for (const QJsonValue &provider : providers) {
        const QString pem = provider.toObject().value("ldap_client_cert"_L1).toString();
        if (!pem.isEmpty()) {
            authorities.append(pem);
            break;
        }
    }
    nac.insert(u"cacerts"_s, authorities);
    document.insert(u"mist_nac"_s, nac);

    const CtlRun applied = demo.run({u"apply"_s, u"-"_s}, bytes(document));
    QVERIFY2(applied.exitCode == 0, (applied.output + applied.messages).constData());
    const CtlRun plan = demo.run({u"plan"_s});
    QVERIFY2(plan.exitCode == 0, (plan.output + plan.messages).constData());
    const qsizetype operations = plan.json().value("operations"_L1).toArray().size();
    QVERIFY2(operations >= 40, qPrintable(QString::number(operations)));

    const CtlRun pushed = demo.run({u"push"_s, u"--yes"_s});
    QVERIFY2(pushed.exitCode == 0, (pushed.output + pushed.messages).constData());
    QVERIFY(pushed.json().value("requests"_L1).toInt() <= operations + 8);
    const QJsonArray reports = pushed.json().value("operations"_L1).toArray();
    for (const QJsonValue &report : reports)
        QVERIFY2(report.toObject().value("verified"_L1).toBool(),
                 bytes(report.toObject()).constData());
    QVERIFY(withoutIds(demo.cloud()) != start);
    QCOMPARE(demo.run({u"diff"_s}).exitCode, 0);

    const CtlRun undone = demo.run({u"undo"_s, u"--yes"_s});
    QVERIFY2(undone.exitCode == 0, (undone.output + undone.messages).constData());
    QCOMPARE(withoutIds(demo.cloud()), start);
}

void tst_Changes::evidence()
{
    DemoWorkspace demo;
    QCOMPARE(demo.run({u"remove-rule"_s, u"Old lab"_s}).exitCode, 0);
    QCOMPARE(demo.run({u"plan"_s}).exitCode, 0);
    QCOMPARE(demo.run({u"push"_s, u"--yes"_s}).exitCode, 0);
    const CtlRun evidence = demo.run({u"history"_s, u"--evidence"_s, u"1"_s});
    QVERIFY2(evidence.exitCode == 0, evidence.messages.constData());
    QCOMPARE(evidence.json().value("schema"_L1).toString(), u"sekisho.evidence/1"_s);
    QVERIFY(!evidence.json().value("sha256"_L1).toString().isEmpty());
    QCOMPARE(demo.run({u"history"_s, u"--evidence"_s, u"9"_s}).exitCode, 1);
}

SEKISHO_TEST(Changes);
#include "tst_Changes.moc"
