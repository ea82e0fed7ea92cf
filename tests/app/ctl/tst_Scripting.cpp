// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/app/ctl/Demo.h"
#include "tests/app/ctl/ServerMaterial.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using test::CtlRun;
using test::DemoWorkspace;

namespace {

QJsonObject named(const QJsonObject &document, const QString &member, const QString &name)
{
    const QJsonArray entries = document.value(member).toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value("name"_L1).toString() == name)
            return entry.toObject();
    }
    return {};
}

/// What a provider answers for in the cloud.
QJsonValue realmsIn(const QJsonObject &document, const QString &provider)
{
    const QJsonArray mappings = document.value("mist_nac"_L1)["idps"_L1].toArray();
    for (const QJsonValue &mapping : mappings) {
        if (mapping["id"_L1].toString() == provider)
            return mapping["user_realms"_L1];
    }
    return QJsonValue::Undefined;
}

QStringList problemIds(const CtlRun &run, const QString &member = u"problems"_s)
{
    QStringList found;
    const QJsonArray entries = run.json().value(member).toArray();
    for (const QJsonValue &entry : entries)
        found.append(entry.toObject().value("id"_L1).toString());
    return found;
}

} // namespace

/// Whole changes by script: edits in words and from files, pushed, and what exports make of them.
class tst_Scripting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoWorkspace>(test::kShowsAll); }
    void init() { QCOMPARE(run({u"drafts"_s, u"discard"_s}).exitCode, 0); }
    void policiesInWords();
    void valuesFromFiles();
    void contradictions_data();
    void contradictions();
    void whatIsUsedIsTold();
    void providers();
    void authorities();
    void notAuthorities();
    void revocationLists();
    void exportsAndImports();
    void cleanupTestCase() { m_demo.reset(); }

private:
    CtlRun run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_demo->run(arguments, input);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        return m_demo->ctl().write(name, bytes);
    }
    QJsonObject pushed()
    {
        const CtlRun plan = run({u"plan"_s});
        if (plan.exitCode != 0)
            qWarning("%s", plan.words().constData());
        const CtlRun push = run({u"push"_s, u"--yes"_s});
        if (push.exitCode != 0)
            qWarning("%s", push.words().constData());
        return m_demo->cloud();
    }

    std::unique_ptr<DemoWorkspace> m_demo;
    const test::ServerMaterial m_server{QDateTime::currentDateTimeUtc().addDays(-1), 300};
};

/// A label to match, one to assign and a rule with both, in the cloud as they were meant.
void tst_Scripting::policiesInWords()
{
    for (const QStringList &arguments :
         {QStringList{u"add-label"_s, u"Lab devices"_s, u"--match"_s, u"hostname"_s, u"--values"_s,
                      u"lab-*, bench-*"_s, u"--value"_s, u"[odd], as it is"_s},
          QStringList{u"add-label"_s, u"--name"_s, u"Lab VLAN"_s, u"--vlan"_s, u"321"_s},
          QStringList{u"add-rule"_s, u"Lab"_s, u"--match"_s, u"Lab devices"_s, u"--match"_s,
                      u"site:head office"_s, u"--not"_s, u"vendor:cisco"_s, u"--port-type"_s,
                      u"wired"_s, u"--auth-type"_s, u"mab"_s, u"--allow"_s, u"--assign"_s,
                      u"Lab VLAN"_s, u"--dry-run"_s, u"--position"_s, u"2"_s}}) {
        const CtlRun added = run(arguments);
        QVERIFY2(added.exitCode == 0, added.words().constData());
        QVERIFY2(problemIds(added).isEmpty(), added.words().constData());
    }
    const QJsonObject cloud = pushed();
    const QJsonObject label = named(cloud, u"labels"_s, u"Lab devices"_s);
    QCOMPARE(label.value("type"_L1).toString(), u"match"_s);
    QCOMPARE(label.value("values"_L1),
             QJsonValue(QJsonArray{u"[odd], as it is"_s, u"lab-*"_s, u"bench-*"_s}));
    const QJsonObject vlan = named(cloud, u"labels"_s, u"Lab VLAN"_s);
    QCOMPARE(vlan.value("vlan"_L1).toString(), u"321"_s);
    const QJsonArray rules = cloud.value("rules"_L1).toArray();
    const QJsonObject rule = rules.at(1).toObject();
    QCOMPARE(rule.value("name"_L1).toString(), u"Lab"_s);
    QCOMPARE(rule.value("action"_L1).toString(), u"allow"_s);
    QCOMPARE(rule.value("dry_run"_L1).toBool(), true);
    QCOMPARE(rule.value("apply_tags"_L1), QJsonValue(QJsonArray{vlan.value("id"_L1)}));
    const QJsonObject matching = rule.value("matching"_L1).toObject();
    QCOMPARE(matching.value("nactags"_L1), QJsonValue(QJsonArray{label.value("id"_L1)}));
    QCOMPARE(matching.value("site_ids"_L1).toArray().size(), 1);
    QCOMPARE(matching.value("auth_type"_L1).toString(), u"mab"_s);
    QCOMPARE(matching.value("port_types"_L1), QJsonValue(QJsonArray{u"wired"_s}));
    QCOMPARE(rule.value("not_matching"_L1).toObject().value("vendor"_L1),
             QJsonValue(QJsonArray{u"cisco"_s}));
    QCOMPARE(run({u"set-rule"_s, u"Lab"_s, u"--disabled"_s, u"--no-dry-run"_s}).exitCode, 0);
    QCOMPARE(run({u"set-label"_s, u"Lab VLAN"_s, u"--vlan"_s, u"322"_s}).exitCode, 0);
    const QJsonObject after = pushed();
    QCOMPARE(named(after, u"rules"_s, u"Lab"_s).value("enabled"_L1), QJsonValue(false));
    QCOMPARE(named(after, u"labels"_s, u"Lab VLAN"_s).value("vlan"_L1).toString(), u"322"_s);
    QCOMPARE(run({u"undo"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(run({u"undo"_s, u"--yes"_s}).exitCode, 0);
}

void tst_Scripting::valuesFromFiles()
{
    const QString macs = write(u"macs"_s, "00:40:8C:11:22:33\n0040.8c11.2234  # camera\n00408C*\n");
    const CtlRun added = run(
            {u"add-label"_s, u"Cameras"_s, u"--match"_s, u"client_mac"_s, u"--value-file"_s, macs});
    QVERIFY2(added.exitCode == 0, added.words().constData());
    const QString text = QString::fromUtf8(run({u"diff"_s}).output);
    for (const QString &value : {u"00408c112233"_s, u"00408c112234"_s, u"00408c*"_s})
        QVERIFY2(text.contains(u'"' + value + u'"'), qPrintable(text));
    const QString bad = write(u"bad"_s, "00:40:8C:11:22:33\nnot a MAC\n");
    const CtlRun refused =
            run({u"add-label"_s, u"Bad"_s, u"--match"_s, u"client_mac"_s, u"--value-file"_s, bad});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.messages.contains("bad:2"), refused.messages.constData());
}

void tst_Scripting::contradictions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two types") << QStringList{u"add-label"_s, u"X"_s,     u"--vlan"_s,
                                              u"2"_s,         u"--gbp"_s, u"3"_s};
    QTest::newRow("another type") << QStringList{u"set-label"_s, u"IoT VLAN 310"_s, u"--match"_s,
                                                 u"ssid"_s};
    QTest::newRow("no number") << QStringList{u"add-label"_s, u"X"_s, u"--session-timeout"_s,
                                              u"soon"_s};
    QTest::newRow("no portal") << QStringList{u"add-label"_s, u"X"_s, u"--portal"_s, u"Nowhere"_s};
    QTest::newRow("both actions") << QStringList{u"add-rule"_s, u"X"_s, u"--allow"_s, u"--block"_s};
    QTest::newRow("on and off") << QStringList{u"set-rule"_s, u"BYOD"_s, u"--enabled"_s,
                                               u"--disabled"_s};
    QTest::newRow("no label") << QStringList{u"add-rule"_s, u"X"_s, u"--match"_s, u"Nowhere"_s};
    QTest::newRow("no site") << QStringList{u"add-rule"_s, u"X"_s, u"--site"_s, u"Nowhere"_s};
    QTest::newRow("two ways in") << QStringList{u"add-rule"_s, u"X"_s,       u"--auth-type"_s,
                                                u"mab"_s,      u"--match"_s, u"auth-type:cert"_s};
    QTest::newRow("two places") << QStringList{u"add-rule"_s, u"X"_s,        u"--position"_s,
                                               u"1"_s,        u"--before"_s, u"BYOD"_s};
    QTest::newRow("no cert") << QStringList{u"set-server-cert"_s};
    QTest::newRow("stdin twice") << QStringList{u"add-ca"_s, u"-"_s, u"-"_s};
}

void tst_Scripting::contradictions()
{
    QFETCH(QStringList, arguments);
    const CtlRun refused = run(arguments);
    QVERIFY2(refused.exitCode == 2, refused.words().constData());
    QVERIFY(refused.isOneJsonObject());
    QVERIFY(refused.json().contains("error"_L1));
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
}

void tst_Scripting::whatIsUsedIsTold()
{
    const CtlRun removed = run({u"remove-label"_s, u"IoT VLAN 310"_s});
    QVERIFY2(removed.exitCode == 0, removed.words().constData());
    QVERIFY2(problemIds(removed).contains(u"in-use"_s), removed.words().constData());
    QCOMPARE(run({u"plan"_s}).exitCode, 1);
}

void tst_Scripting::providers()
{
    const QString secret = write(u"bind"_s, "scripting-bind-secret\n");
    const QString document = write(u"idp.json"_s, R"({"idp_type": "ldap", "ldap_type": "custom",
        "ldap_server_hosts": ["ldap.example"], "ldap_base_dn": "DC=example", "x_future": [1]})");
    const CtlRun added = run({u"add-idp"_s, u"Scripted"_s, u"--from-json"_s, document, u"--set"_s,
                              u"ldap_bind_dn=CN=架空,DC=example"_s, u"--secret-file"_s,
                              u"ldap_bind_password="_s + secret});
    QVERIFY2(added.exitCode == 0, added.words().constData());
    QVERIFY2(problemIds(added).isEmpty(), added.words().constData());
    QCOMPARE(run({u"set-realm"_s, u"Scripted"_s, u"scripted.example"_s}).exitCode, 0);
    QCOMPARE(run({u"set-default-idp"_s, u"Scripted"_s}).exitCode, 0);
    QVERIFY(!added.output.contains("scripting-bind-secret"));
    const QString id = run({u"diff"_s})
                               .json()
                               .value("items"_L1)
                               .toArray()
                               .at(0)
                               .toObject()
                               .value("item"_L1)
                               .toString();
    QVERIFY(!id.isEmpty());
    const CtlRun plan = run({u"plan"_s});
    const QJsonArray items = plan.json().value("items"_L1).toArray();
    QStringList given;
    for (const QJsonValue &item : items) {
        const QStringList places =
                item.toObject().value("secrets_needed"_L1).toVariant().toStringList();
        for (const QString &place : places)
            given += {u"--secret-file"_s, place + u'=' + secret};
    }
    QCOMPARE(run(QStringList{u"plan"_s} + given).exitCode, 0);
    const CtlRun push = run(QStringList{u"push"_s, u"--yes"_s} + given);
    QVERIFY2(push.exitCode == 0, push.words().constData());
    const QJsonObject cloud = m_demo->cloud();
    const QJsonObject provider = named(cloud, u"identity_providers"_s, u"Scripted"_s);
    QCOMPARE(provider.value("ldap_bind_dn"_L1).toString(), u"CN=架空,DC=example"_s);
    QCOMPARE(provider.value("x_future"_L1), QJsonValue(QJsonArray{1}));
    QCOMPARE(cloud.value("mist_nac"_L1).toObject().value("default_idp_id"_L1),
             provider.value("id"_L1));
    QCOMPARE(realmsIn(cloud, provider.value("id"_L1).toString()),
             QJsonValue(QJsonArray{u"scripted.example"_s}));
    QVERIFY(!m_demo->printed().contains("scripting-bind-secret"));

    // And gone again: what refers to it first.
    for (const QStringList &arguments :
         {QStringList{u"remove-default-idp"_s}, QStringList{u"remove-realm"_s, u"Scripted"_s},
          QStringList{u"remove-idp"_s, u"Scripted"_s}})
        QCOMPARE(run(arguments).exitCode, 0);
    const QJsonObject without = pushed();
    QCOMPARE(named(without, u"identity_providers"_s, u"Scripted"_s), QJsonObject());
    QVERIFY(realmsIn(without, provider.value("id"_L1).toString()).isUndefined());
}

/// A bundle becomes items of its own; one that is there already is no change.
void tst_Scripting::authorities()
{
    const QJsonObject nac = run({u"export"_s}).json().value("mist_nac"_L1).toObject();
    const QByteArray known = nac.value("cacerts"_L1).toArray().first().toString().toUtf8();
    const QString bundle =
            write(u"bundle.pem"_s, "noise\n" + known + pki::certificateToPem(m_server.root));
    const CtlRun added = run({u"add-ca"_s, bundle, write(u"root.der"_s, m_server.root)});
    QVERIFY2(added.exitCode == 0, added.words().constData());
    QCOMPARE(added.json().value("schema"_L1).toString(), u"sekisho.add-ca/1"_s);
    QCOMPARE(added.json().value("authorities"_L1).toArray().size(), 3);
    QCOMPARE(added.json().value("items"_L1).toArray().size(), 1);
    QVERIFY(pushed().value("mist_nac"_L1)
                    .toObject()
                    .value("cacerts"_L1)
                    .toArray()
                    .contains(QString::fromLatin1(pki::certificateToPem(m_server.root))));
    QCOMPARE(run({u"undo"_s, u"--yes"_s}).exitCode, 0);
}

void tst_Scripting::notAuthorities()
{
    const QString leaf = write(u"leaf.pem"_s, pki::certificateToPem(m_server.root) +
                                                      pki::certificateToPem(m_server.leaf));
    const CtlRun refused = run({u"add-ca"_s, leaf});
    QVERIFY2(refused.exitCode == 1, refused.words().constData());
    QVERIFY(refused.messages.contains("radius.example.jp"));
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
    const CtlRun forced = run({u"add-ca"_s, leaf, u"--force"_s});
    QCOMPARE(forced.exitCode, 0);
    QCOMPARE(forced.json().value("items"_L1).toArray().size(), 2);
}

void tst_Scripting::revocationLists()
{
    const QString none = write(u"none.crl"_s, pki::certificateToPem(m_server.root));
    QCOMPARE(run({u"add-crl"_s, none}).exitCode, 2);
    QCOMPARE(run({u"add-crl"_s}).exitCode, 2);
    const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
    QVERIFY(key);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto crl = pki::buildCrl(m_server.root, *key, now, now.addDays(7), 1, {});
    QVERIFY(crl);
    const CtlRun added = run({u"add-crl"_s, write(u"list.crl"_s, *crl)});
    QVERIFY2(added.exitCode == 0, added.words().constData());
    QVERIFY(named(pushed(), u"crl_files"_s, u"list.crl"_s).contains("id"_L1));
    QCOMPARE(run({u"remove-crl"_s, u"list.crl"_s}).exitCode, 0);
    QCOMPARE(named(pushed(), u"crl_files"_s, u"list.crl"_s), QJsonObject());
}

void tst_Scripting::exportsAndImports()
{
    const CtlRun exported = run({u"export"_s});
    const CtlRun table = run({u"export"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(table.exitCode, 0);
    QVERIFY(table.output.startsWith("\xef\xbb\xbftype,id,name,field,value\r\n"));
    QVERIFY(table.output.contains(",BYOD,action,"));
    const CtlRun hcl = run({u"export"_s, u"--format"_s, u"hcl"_s});
    QVERIFY2(hcl.exitCode == 0, hcl.words().constData());
    const QJsonObject document = exported.json();
    QCOMPARE(hcl.output.count("resource \"mist_org_nacrule\""),
             document.value("rules"_L1).toArray().size());
    QVERIFY(hcl.output.contains("apply_tags = [mist_org_nactag."));
    for (const CtlRun *run : {&table, &hcl}) {
        QVERIFY(!run->output.contains("demo-not-a-secret"));
        QVERIFY(!run->output.contains("PRIVATE KEY"));
    }
    QCOMPARE(run({u"export"_s, u"--format"_s, u"xml"_s}).exitCode, 2);
    QCOMPARE(run({u"set-rule"_s, u"BYOD"_s, u"--name"_s, u"Bring your own"_s}).exitCode, 0);
    const CtlRun imported = run({u"import"_s, u"-"_s}, exported.output);
    QVERIFY2(imported.exitCode == 0, imported.words().constData());
    QCOMPARE(imported.json().value("schema"_L1).toString(), u"sekisho.import/1"_s);
    QCOMPARE(run({u"diff"_s}).exitCode, 0);
}

SEKISHO_TEST(Scripting);
#include "tst_Scripting.moc"
