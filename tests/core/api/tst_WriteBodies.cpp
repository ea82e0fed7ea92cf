// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Write.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;
using test::object;

namespace {

QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ItemChanges change(ItemType type, const QString &id, const QByteArray &value)
{
    return {{ItemKey{type, id},
             value.isEmpty() ? std::nullopt : std::optional<QJsonObject>(object(value))}};
}

} // namespace

/// What is sent of an item, and what of it is not.
class tst_WriteBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void create_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *type, const char *item,
                            const char *body) {
            QTest::newRow(name) << QString::fromLatin1(type) << QByteArray(item)
                                << QByteArray(body);
        };
        row("what the cloud sets", "rule",
            R"({"id":"r","org_id":"o","created_time":1,"modified_time":2,"name":"x","action":"block"})",
            R"({"action":"block","name":"x"})");
        row("empty members", "rule",
            R"({"name":"x","action":"allow","apply_tags":[],"not_matching":{},"guest_auth_state":"",
                "x":null,"enabled":false,"order":0})",
            R"({"action":"allow","enabled":false,"name":"x","order":0})");
        row("fields of tomorrow", "label",
            R"({"name":"x","type":"vlan","vlan":"1","quantum":{"a":1}})",
            R"({"name":"x","quantum":{"a":1},"type":"vlan","vlan":"1"})");
        row("portal", "portal", R"({"name":"x","ui_url":"u","portal_authorize_jwt_secret":"s"})",
            R"({"name":"x"})");
        row("provider", "identity_provider",
            R"({"name":"x","idp_type":"ldap","domain":"d","msp_id":"m"})",
            R"({"idp_type":"ldap","name":"x"})");
        row("MAC address", "endpoint", R"({"mac":"00-11-22-AA-BB-CC","labels":["a"]})",
            R"({"labels":["a"],"mac":"001122aabbcc"})");
        row("Onboard CA", "onboard_ca",
            R"({"enabled":true,"jamf_access_token":"s","intune_scep_url":"u","suspended":false})",
            R"({"enabled":true,"suspended":false})");
        row("account", "linked_account",
            R"({"instance_url":"i","client_secret":"s","webhook_enabled":false})",
            R"({"client_secret":"s","instance_url":"i","webhook_enabled":false})");
    }
    void create()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, item);
        QFETCH(QByteArray, body);
        QCOMPARE(text(createBody(*itemTypeFromName(type), object(item))), body);
    }

    void update_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *type, const char *before,
                            const char *after, const char *body) {
            QTest::newRow(name) << QString::fromLatin1(type) << QByteArray(before)
                                << QByteArray(after) << QByteArray(body);
        };
        row("only what changed", "rule",
            R"({"id":"r","name":"x","action":"allow","order":3,"enabled":true,"quantum":1})",
            R"({"name":"x","action":"allow","order":5,"enabled":true,"quantum":1})",
            R"({"action":"allow","name":"x","order":5})");
        row("what went away", "rule",
            R"({"name":"x","action":"allow","apply_tags":["a"],"guest_auth_state":"unknown"})",
            R"({"name":"x","action":"allow"})",
            R"({"-apply_tags":"","-guest_auth_state":"","action":"allow","name":"x"})");
        row("null is gone too", "label", R"({"name":"x","type":"vlan","vlan":"5"})",
            R"({"name":"x","type":"vlan","vlan":null})",
            R"({"-vlan":"","name":"x","type":"vlan"})");
        row("objects whole", "rule",
            R"({"name":"x","action":"allow","matching":{"auth_type":"mab","nactags":["a"],"new":1}})",
            R"({"name":"x","action":"allow","matching":{"auth_type":"mab","new":1}})",
            R"({"action":"allow","matching":{"auth_type":"mab","new":1},"name":"x"})");
        row("order of a set", "rule",
            R"({"name":"x","action":"allow","matching":{"nactags":["a","b"]},"apply_tags":["c","d"]})",
            R"({"name":"x","action":"allow","matching":{"nactags":["b","a"]},"apply_tags":["d","c"]})",
            R"({"action":"allow","name":"x"})");
        row("defaults in so many words", "rule",
            R"({"name":"x","action":"allow","not_matching":{}})",
            R"({"name":"x","action":"allow","enabled":true,"dry_run":false})",
            R"({"action":"allow","name":"x"})");
        row("secrets to the letter", "identity_provider",
            R"({"name":"x","idp_type":"ldap","ldap_bind_password":"a"})",
            R"({"name":"x","idp_type":"ldap","ldap_bind_password":"a "})",
            R"({"idp_type":"ldap","ldap_bind_password":"a ","name":"x"})");
        row("untouched secrets stay home", "identity_provider",
            R"({"name":"x","idp_type":"oauth","oauth_cc_client_secret":"s","oauth_type":"standards"})",
            R"({"name":"y","idp_type":"oauth","oauth_cc_client_secret":"s","oauth_type":"standards"})",
            R"({"idp_type":"oauth","name":"y"})");
        row("read-only members", "portal", R"({"name":"x","ui_url":"u","type":"guest_portal"})",
            R"({"name":"y","type":"guest_portal"})", R"({"name":"y"})");
        row("endpoint", "endpoint", R"({"id":"e","mac":"001122334455","vlan":"7"})",
            R"({"mac":"00:11:22:33:44:55","name":"p"})",
            R"({"-vlan":"","mac":"001122334455","name":"p"})");
        row("Onboard CA", "onboard_ca",
            R"({"enabled":true,"suspended":true,"cert_providers":["jamf"]})", R"({"enabled":true})",
            R"({"cert_providers":[],"enabled":true,"suspended":false})");
        row("account", "linked_account",
            R"({"name":"x","client_id":"c","max_daily_api_requests":1})",
            R"({"name":"y","client_id":"d","max_daily_api_requests":2})",
            R"({"max_daily_api_requests":2})");
    }
    void update()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, body);
        QCOMPARE(text(updateBody(*itemTypeFromName(type), object(before), object(after))), body);
    }

    void nacIsComposedWhole()
    {
        const QJsonObject fresh = object(R"({"eu_only":true,"quantum":{"x":[1]},
            "mist_scep_status":"enabled","scep_cacerts":["S"],"default_idp_id":"i1",
            "idps":[{"id":"i1","user_realms":["a"],"flavour":"up"},{"id":"i2","user_realms":["b"]}],
            "server_cert":{"cert":"C","key":"K","password":"P"}})");
        ItemChanges changes = change(ItemType::RealmMapping, u"i2"_s, {});
        changes.insert(change(ItemType::RealmMapping, u"i3"_s, R"({"user_realms":["c"]})"));
        changes.insert(change(ItemType::DefaultIdp, u"-"_s, {}));
        changes.insert(change(ItemType::NacSwitch, u"usermac_expiry"_s, R"({"value":30})"));
        changes.insert(change(ItemType::Rule, u"r1"_s, R"({"name":"not of mist_nac"})"));
        QCOMPARE(text(composeNac(fresh, changes)),
                 text(object(R"({"eu_only":true,"quantum":{"x":[1]},"usermac_expiry":30,
            "idps":[{"id":"i1","user_realms":["a"],"flavour":"up"},{"id":"i3","user_realms":["c"]}],
            "server_cert":{"cert":"C","key":"K","password":"P"}})")));
    }

    void nacIsNeverEmpty()
    {
        const QJsonObject composed = composeNac(object(R"({"eu_only":true})"),
                                                change(ItemType::NacSwitch, u"eu_only"_s, {}));
        QVERIFY(!composed.isEmpty());
        QVERIFY(!composed.contains("eu_only"_L1));
    }

    void maskedSecrets_data()
    {
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QStringList>("masked");
        const QString key = u"server_cert.key"_s;
        const QString password = u"server_cert.password"_s;
        QTest::newRow("clear") << QByteArray(R"({"cert":"C","key":"K","password":"P"})")
                               << QStringList();
        QTest::newRow("key without password")
                << QByteArray(R"({"cert":"C","key":"K"})") << QStringList();
        QTest::newRow("masked") << QByteArray(R"({"cert":"C","key":"****","password":"••••"})")
                                << QStringList{key, password};
        QTest::newRow("omitted") << QByteArray(R"({"cert":"C"})") << QStringList{key};
        QTest::newRow("shortened")
                << QByteArray(R"({"cert":"C","key":"MIIE...x9Q="})") << QStringList{key};
        QTest::newRow("password of an encrypted key")
                << QByteArray(R"({"cert":"C","key":"-----BEGIN ENCRYPTED PRIVATE KEY-----"})")
                << QStringList{password};
        QTest::newRow("none") << QByteArray() << QStringList();
    }
    void maskedSecrets()
    {
        QFETCH(QByteArray, server);
        QFETCH(QStringList, masked);
        QJsonObject fresh{{u"eu_only"_s, true}};
        if (!server.isEmpty())
            fresh.insert("server_cert"_L1, object(server));
        const ItemChanges harmless =
                change(ItemType::NacSwitch, u"eu_only"_s, R"({"value":false})");
        QCOMPARE(maskedNacSecrets(fresh, harmless), masked);
        // Typed again or removed, nothing is lost.
        ItemChanges typed = harmless;
        typed.insert(change(ItemType::ServerCertificate, u"-"_s, R"({"cert":"D","key":"L"})"));
        QCOMPARE(maskedNacSecrets(fresh, typed), QStringList());
        ItemChanges removed = harmless;
        removed.insert(change(ItemType::ServerCertificate, u"-"_s, {}));
        QCOMPARE(maskedNacSecrets(fresh, removed), QStringList());
    }

    void secretsOfTomorrowCountAsWell()
    {
        const QJsonObject fresh = object(R"({"proxy":{"shared_secret":"********"}})");
        QCOMPARE(maskedNacSecrets(fresh, {}), QStringList{u"proxy.shared_secret"_s});
    }

    void followUpWhereNestedObjectsAreMerged()
    {
        const QJsonObject before = object(R"({"name":"x","action":"allow",
            "matching":{"auth_type":"mab","nactags":["a"],"port_types":["wired"]}})");
        const QJsonObject after = object(R"({"name":"x","action":"allow",
            "matching":{"port_types":["wired"]}})");
        Write sent{Verb::Update, ItemType::Rule, u"r"_s, {}, {}, {}};
        sent.body = updateBody(ItemType::Rule, before, after);
        QVERIFY(!followUp(sent, before, {u"r"_s, after, false, {}}));
        QVERIFY(!followUp(sent, before, {u"r"_s, {}, false, {}}));
        const auto again = followUp(sent, before, {u"r"_s, before, false, {}});
        QVERIFY(again);
        QCOMPARE(text(again->body),
                 QByteArray(R"({"action":"allow","matching":{"auth_type":null,"nactags":[],)"
                            R"("port_types":["wired"]},"name":"x"})"));
        // What the cloud fills in by itself was not there before.
        QJsonObject filled = after;
        filled.insert("matching"_L1, object(R"({"port_types":["wired"],"family":["any"]})"));
        QVERIFY(!followUp(sent, before, {u"r"_s, filled, false, {}}));
    }

    void followUpOfTheSettings()
    {
        const QJsonObject before = object(R"({"eu_only":true,"default_idp_id":"i","idps":["x"],
            "mdm":{"coa_type":"reauth"},"mist_scep_status":"enabled"})");
        Write sent{Verb::Update, ItemType::NacSwitch,
                   {},           object(R"({"eu_only":false,"mdm":{}})"),
                   {},           {}};
        const QJsonObject now = object(R"({"mist_nac":{"eu_only":false,"default_idp_id":"i",
            "idps":["x"],"mdm":{"coa_type":"reauth"},"mist_scep_status":"enabled"}})");
        const auto again = followUp(sent, before, {{}, now, false, {}});
        QVERIFY(again);
        QCOMPARE(text(again->body),
                 QByteArray(R"({"default_idp_id":null,"eu_only":false,"idps":[],)"
                            R"("mdm":{"coa_type":null}})"));
        const QJsonObject good{{u"mist_nac"_s, sent.body}};
        QVERIFY(!followUp(sent, before, {{}, good, false, {}}));
    }

    void followUpOfTheOnboardCa()
    {
        Write sent{Verb::Update, ItemType::OnboardCa, {}, object(R"({"enabled":true})"), {}, {}};
        const Written deaf{{}, object(R"({"enabled":false})"), false, {}};
        QVERIFY(!followUp(sent, {}, {{}, object(R"({"enabled":true})"), false, {}}));
        const auto again = followUp(sent, {}, deaf);
        QVERIFY(again);
        QCOMPARE(text(again->body), QByteArray(R"({"enable":true,"enabled":true})"));
        QVERIFY(!followUp(*again, {}, deaf)); // once is enough
    }
};

SEKISHO_TEST(WriteBodies);
#include "tst_WriteBodies.moc"
