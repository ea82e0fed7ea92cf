// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/api/WriteDemo.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;
using test::object;

namespace {

const QByteArray kDerCrl = QByteArray::fromHex("3003020101");
const QByteArray kPemCrl("-----BEGIN X509 CRL-----\nMAMCAQE=\n-----END X509 CRL-----\n");

} // namespace

/// Every type: made, read, changed, read, a member cleared, removed.
class tst_WriteDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // What comes back is compared with what was sent: all of it, after one request.
        QVERIFY(m_demo.start({{u"secrets"_s, u"clear"_s},
                              {u"put-nested"_s, u"replace"_s},
                              {u"nac"_s, u"present"_s},
                              {u"scep-fields"_s, u"absent"_s},
                              {u"scep-put-key"_s, u"both"_s},
                              {u"bulk-usermacs"_s, u"sync"_s},
                              {u"onboard-ca"_s, u"available"_s}}));
    }

    void objects_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("made");
        QTest::addColumn<QByteArray>("changed");
        const auto row = [](const char *name, const char *type, const char *made,
                            const char *changed) {
            QTest::newRow(name) << QString::fromLatin1(type) << QByteArray(made)
                                << QByteArray(changed);
        };
        ruleAndLabelRows(row);
        providerRows(row);
        row("portal", "portal",
            R"({"name":"Write portal","type":"marvis_client","ssid":"Corp","cert_expire_time":365,
                "sso":{"issuer":"i","idp_sso_url":"idp.example.jp","nameid_format":"email"},
                "notify_expiry":true,"expiry_notification_time":7})",
            R"({"name":"Write portal 2","type":"marvis_client","ssid":"Corp",
                "sso":{"issuer":"j"},"eap_type":"wpa3"})");
        row("guest portal", "portal",
            R"({"name":"Write guests","type":"guest_portal","portal":{"auth":"multi","expire":1440}})",
            R"({"name":"Write guests","type":"guest_portal","portal":{"auth":"none","privacy":true}})");
        row("endpoint", "endpoint",
            R"({"mac":"00:11:22:33:44:55","name":"printer","labels":["a","b"],"vlan":"printers",
                "radius_group":"g","notes":"n"})",
            R"({"mac":"001122334455","name":"copier","labels":["b"]})");
    }
    void objects()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, made);
        QFETCH(QByteArray, changed);
        const ItemType item = *itemTypeFromName(type);
        QCOMPARE(roundTrip(item, filled(made), filled(changed)), QString());
    }

    void settings()
    {
        const QJsonObject start = m_demo.nac();
        QVERIFY(start.contains("server_cert"_L1));
        const QString provider = createdProvider();
        const QString pem = otherAuthority(start);
        ItemChanges changes;
        changes.insert({ItemType::CertificateAuthority, u"new"_s}, QJsonObject{{u"pem"_s, pem}});
        changes.insert({ItemType::RealmMapping, provider},
                       object(R"({"user_realms":["write.example.jp"],"exclude_realms":["x"]})"));
        changes.insert({ItemType::DefaultIdp, u"-"_s}, QJsonObject{{u"idp"_s, provider}});
        changes.insert({ItemType::NacSwitch, u"eu_only"_s}, QJsonObject{{u"value"_s, true}});
        changes.insert({ItemType::NacSwitch, u"usermac_expiry"_s}, QJsonObject{{u"value"_s, 90}});
        changes.insert({ItemType::NacSwitch, u"fingerprinting"_s},
                       object(R"({"value":{"enabled":true,"wireless_coa_type":"reauth"}})"));
        changes.insert({ItemType::ServerCertificate, u"-"_s}, std::nullopt);
        Write write{Verb::Update, ItemType::NacSwitch, {}, composeNac(start, changes), {}, {}};
        const Written written = m_demo.send(write);
        QCOMPARE(written.id, QString());
        const QJsonObject after = m_demo.nac();
        QCOMPARE(written.object.value("mist_nac"_L1).toObject(), after);
        QCOMPARE(after, write.body);
        QVERIFY(!after.contains("server_cert"_L1));
        QCOMPARE(after.value("default_idp_id"_L1).toString(), provider);
        QVERIFY(!followUp(write, start, written));

        // Back to the letter, secrets and the fields that nobody knows included.
        write.body = start;
        m_demo.send(write);
        QCOMPARE(m_demo.nac(), start);
        m_demo.send({Verb::Delete, ItemType::IdentityProvider, provider, {}, {}, {}});
    }

    void serverCertificate()
    {
        const QJsonObject start = m_demo.nac();
        const QJsonObject other{
                {u"cert"_s, start.value("cacerts"_L1).toArray().first()},
                {u"key"_s,
                 u"-----BEGIN PRIVATE KEY-----\nMAMCAQE=\n-----END PRIVATE KEY-----\n"_s}};
        const ItemChanges changes{{{ItemType::ServerCertificate, u"-"_s}, other}};
        m_demo.send({Verb::Update,
                     ItemType::ServerCertificate,
                     {},
                     composeNac(start, changes),
                     {},
                     {}});
        QCOMPARE(m_demo.nac().value("server_cert"_L1).toObject(), other);
        m_demo.send({Verb::Update, ItemType::ServerCertificate, {}, start, {}, {}});
        QCOMPARE(m_demo.nac(), start);
    }

    void crlFiles()
    {
        const qsizetype before = m_demo.all(Kind::CrlFile).size();
        Write upload{
                Verb::Create, ItemType::CrlFile, {}, {{u"name"_s, u"Write CA é"_s}}, kDerCrl, {}};
        const Written first = m_demo.send(upload);
        QVERIFY(!first.id.isEmpty());
        QCOMPARE(first.object.value("name"_L1).toString(), u"Write CA é"_s);
        // Another one of the issuer takes its place; this time from the item alone.
        upload.file = {};
        upload.body.insert("file"_L1, QString::fromLatin1(kPemCrl.toBase64()));
        QCOMPARE(m_demo.send(upload).id, first.id);
        QCOMPARE(m_demo.all(Kind::CrlFile).size(), before + 1);
        const Write remove{Verb::Delete, ItemType::CrlFile, first.id, {}, {}, {}};
        QCOMPARE(m_demo.send(remove).id, first.id);
        QCOMPARE(m_demo.all(Kind::CrlFile).size(), before);
        QCOMPARE(m_demo.refusal(remove), ErrorCode::NotFound);
    }

    void accounts_data()
    {
        QTest::addColumn<int>("app");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("jamf") << int(nac::LinkedApp::Jamf) << QByteArray(R"({"instance_url":"j",
            "client_id":"write","client_secret":"s","smartgroup_name":"g"})");
        QTest::newRow("vmware") << int(nac::LinkedApp::Vmware) << QByteArray(R"({
            "instance_url":"v","client_id":"write","client_secret":"s","webhook_enabled":false})");
        QTest::newRow("mobicontrol") << int(nac::LinkedApp::MobiControl) << QByteArray(R"({
            "instance_url":"m","client_id":"write","client_secret":"s","username":"u",
            "password":"p"})");
        QTest::newRow("crowdstrike") << int(nac::LinkedApp::CrowdStrike)
                                     << QByteArray(R"({"customer_id":"x","client_id":"write",
            "client_secret":"s"})");
        QTest::newRow("sentinelone") << int(nac::LinkedApp::SentinelOne)
                                     << QByteArray(R"({"instance_url":"write","api_token":"t"})");
    }
    void accounts()
    {
        QFETCH(int, app);
        QFETCH(QByteArray, form);
        const auto linked = static_cast<nac::LinkedApp>(app);
        const QString key = nac::linkedAppKey(linked);
        const auto count = [&] {
            return m_demo.all(Kind::LinkedApp, linked)
                    .first()
                    .json.value("accounts"_L1)
                    .toArray()
                    .size();
        };
        const qsizetype before = count();
        const Written made = m_demo.send({Verb::Create,
                                          ItemType::LinkedAccount,
                                          key,
                                          createBody(ItemType::LinkedAccount, object(form)),
                                          {},
                                          {}});
        QVERIFY2(made.id.startsWith(key + u'/') && made.id.size() > key.size() + 1,
                 qPrintable(made.id));
        QCOMPARE(made.object.value("account_id"_L1).toString(), made.id.section(u'/', 1));
        QCOMPARE(count(), before + 1);
        const QJsonObject body =
                updateBody(ItemType::LinkedAccount, {}, {{u"max_daily_api_requests"_s, 500}});
        QCOMPARE(m_demo.send({Verb::Update, ItemType::LinkedAccount, made.id, body, {}, {}}).id,
                 made.id);
        const Write remove{Verb::Delete, ItemType::LinkedAccount, made.id, {}, {}, {}};
        QCOMPARE(m_demo.send(remove).id, made.id);
        QCOMPARE(count(), before);
        QCOMPARE(m_demo.refusal(remove), ErrorCode::NotFound);
    }

    void endpointsInBulk()
    {
        const QByteArray rows = R"([{"mac":"001122000001","name":"one","labels":["x"]},
                                    {"mac":"001122000002","vlan":"7"}])";
        Write write{Verb::Create, ItemType::Endpoint, {}, {}, {}, array(rows)};
        const Written added = m_demo.send(write);
        QVERIFY(!added.accepted);
        QCOMPARE(added.rowErrors, QStringList());
        QJsonArray found = endpoints(u"001122"_s);
        QCOMPARE(found.size(), 2);
        // One good row, one that the cloud refuses.
        write = {Verb::Update, ItemType::Endpoint, {}, {}, {}, {}};
        QJsonObject first = found.at(0).toObject();
        first.insert("name"_L1, u"renamed"_s);
        QJsonObject second = found.at(1).toObject();
        second.insert("mac"_L1, u"021122000002"_s);
        for (const QJsonObject &each : {first, second}) {
            QJsonObject body = updateBody(ItemType::Endpoint, {}, each);
            body.insert("id"_L1, each.value("id"_L1));
            write.bulk.append(body);
        }
        const Written updated = m_demo.send(write);
        QCOMPARE(updated.rowErrors, QStringList{u"021122000002 - not a usable MAC address"_s});
        found = endpoints(u"001122"_s);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(first));
        write = {Verb::Delete, ItemType::Endpoint, {}, {}, {}, found};
        m_demo.send(write);
        QCOMPARE(endpoints(u"001122"_s).size(), 0);
    }

    void adminsSignInIsLeftAlone()
    {
        for (const Verb verb : {Verb::Create, Verb::Update, Verb::Delete})
            QCOMPARE(m_demo.refusal({verb,
                                     ItemType::IdentityProvider,
                                     u"x"_s,
                                     object(R"({"name":"x","idp_type":"saml"})"),
                                     {},
                                     {}}),
                     ErrorCode::InvalidArgument);
    }

    // Last: what disabling removes cannot be had back.
    void onboardCa()
    {
        const auto now = [this] { return m_demo.all(Kind::OnboardCa).first().json; };
        const QJsonObject start = now();
        QCOMPARE(start.value("enabled"_L1).toBool(), true);
        const auto put = [&](const QByteArray &after) {
            return m_demo.send({Verb::Update,
                                ItemType::OnboardCa,
                                {},
                                updateBody(ItemType::OnboardCa, now(), object(after)),
                                {},
                                {}});
        };
        put(R"({"enabled":true,"suspended":true,"cert_providers":["intune","byod"]})");
        QCOMPARE(now().value("suspended"_L1).toBool(), true);
        QCOMPARE(now().value("cert_providers"_L1).toArray(), (QJsonArray{u"intune"_s, u"byod"_s}));
        put(R"({"enabled":true,"cert_providers":["jamf"]})");
        QCOMPARE(now().value("suspended"_L1).toBool(true), false);
        QCOMPARE(put(R"({"enabled":false})").object.value("enabled"_L1).toBool(true), false);
        QCOMPARE(now().value("enabled"_L1).toBool(true), false);
        QCOMPARE(put(R"({"enabled":true})").object.value("enabled"_L1).toBool(), true);
        m_demo.send({Verb::Delete, ItemType::OnboardCa, {}, {}, {}, {}});
        QCOMPARE(now().value("enabled"_L1).toBool(true), false);
    }

private:
    static QJsonArray array(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).array();
    }

    template <class Row>
    static void ruleAndLabelRows(const Row &row)
    {
        row("rule", "rule",
            R"({"name":"Write rule","action":"allow","order":900,"enabled":false,
                "guest_auth_state":"unknown","matching":{"auth_type":"eap-tls","nactags":["LABEL"],
                "port_types":["wired"],"family":["f"],"vendor":["juniper-mist"]},
                "not_matching":{"auth_type":"mab"},"apply_tags":["LABEL"]})",
            R"({"name":"Write rule 2","action":"block","order":901,"enabled":true,"dry_run":true,
                "matching":{"nactags":["LABEL"]}})");
        const auto label = [&](const char *type, const char *made, const char *changed) {
            row(type, "label", made, changed);
        };
        label("match", R"({"name":"W","type":"match","match":"cert_cn","values":["a","b*"],
              "match_all":true})",
              R"({"name":"W2","type":"match","match":"idp_role","values":["c"]})");
        label("vlan", R"({"name":"W","type":"vlan","vlan":"10","allow_usermac_override":true})",
              R"({"name":"W","type":"vlan","vlan":"guests"})");
        label("egress_vlan_names",
              R"({"name":"W","type":"egress_vlan_names","egress_vlan_names":["1a","2b"]})",
              R"({"name":"W","type":"egress_vlan_names","egress_vlan_names":["1a"]})");
        label("gbp_tag", R"({"name":"W","type":"gbp_tag","gbp_tag":100})",
              R"({"name":"W","type":"gbp_tag","gbp_tag":"{{gbp}}"})");
        label("radius_attrs",
              R"({"name":"W","type":"radius_attrs","radius_attrs":["Idle-Timeout=1"]})",
              R"({"name":"W","type":"radius_attrs","radius_attrs":["Idle-Timeout=2","A=b"]})");
        label("radius_vendor_attrs",
              R"({"name":"W","type":"radius_vendor_attrs","radius_vendor_attrs":["Cisco-AVPair=a"]})",
              R"({"name":"W","type":"radius_vendor_attrs","radius_vendor_attrs":["B=c"]})");
        label("radius_group", R"({"name":"W","type":"radius_group","radius_group":"a"})",
              R"({"name":"W","type":"radius_group","radius_group":"b"})");
        label("session_timeout", R"({"name":"W","type":"session_timeout","session_timeout":60})",
              R"({"name":"W","type":"session_timeout","session_timeout":0})");
        label("username_attr", R"({"name":"W","type":"username_attr","username_attr":"cn"})",
              R"({"name":"W","type":"username_attr","username_attr":"upn"})");
        label("another kind", R"({"name":"W","type":"vlan","vlan":"10"})",
              R"({"name":"W","type":"radius_group","radius_group":"b"})");
        label("redirect_nacportal_id",
              R"({"name":"W","type":"redirect_nacportal_id","nacportal_id":"PORTAL"})",
              R"({"name":"V","type":"redirect_nacportal_id","nacportal_id":"PORTAL"})");
    }

    template <class Row>
    static void providerRows(const Row &row)
    {
        const auto provider = [&](const char *name, const char *made, const char *changed) {
            row(name, "identity_provider", made, changed);
        };
        provider("Entra ID", R"({"name":"W","idp_type":"oauth","oauth_type":"azure",
                 "oauth_tenant_id":"t","oauth_cc_client_id":"c","oauth_cc_client_secret":"s",
                 "oauth_ropc_client_id":"r"})",
                 R"({"name":"W2","idp_type":"oauth","oauth_type":"azure","oauth_tenant_id":"t",
                 "oauth_cc_client_id":"c","oauth_cc_client_secret":"s2"})");
        provider("Okta", R"({"name":"W","idp_type":"oauth","oauth_type":"okta",
                 "oauth_tenant_id":"t","oauth_cc_client_id":"c","oauth_cc_client_secret":"k",
                 "oauth_provider_domain":"oktapreview.com"})",
                 R"({"name":"W","idp_type":"oauth","oauth_type":"okta","oauth_tenant_id":"u",
                 "oauth_cc_client_id":"c","oauth_cc_client_secret":"k"})");
        provider("Ping", R"({"name":"W","idp_type":"oauth","oauth_type":"ping_identity",
                 "oauth_tenant_id":"t","oauth_cc_client_id":"c","oauth_cc_client_secret":"k",
                 "oauth_ping_identity_region":"eu"})",
                 R"({"name":"W","idp_type":"oauth","oauth_type":"ping_identity",
                 "oauth_tenant_id":"t","oauth_cc_client_id":"d","oauth_cc_client_secret":"k"})");
        provider("LDAP", R"({"name":"W","idp_type":"ldap","ldap_type":"custom",
                 "ldap_server_hosts":["a","b"],"ldap_base_dn":"d","ldap_bind_dn":"b",
                 "ldap_bind_password":"p","group_filter":"(g=%s) ","ldap_resolve_groups":true})",
                 R"({"name":"W","idp_type":"ldap","ldap_type":"custom","ldap_server_hosts":["b"],
                 "ldap_base_dn":"d","ldap_bind_dn":"b","ldap_bind_password":"q"})");
        provider("proxy", R"({"name":"W","idp_type":"mxedge_proxy","mxedge_proxy":{
                 "mxcluster_id":"572586b7-f97b-a22b-526c-8b97a3f609c4","operator_name":"o",
                 "auth_servers":[{"host":"h","port":1812,"secret":"s","timeout":3}]}})",
                 R"({"name":"W","idp_type":"mxedge_proxy","mxedge_proxy":{
                 "mxcluster_id":"572586b7-f97b-a22b-526c-8b97a3f609c4",
                 "auth_servers":[{"host":"h","secret":"t"}],"acct_servers":[]}})");
        provider("OpenRoaming",
                 R"({"name":"W","idp_type":"openroaming","openroaming_ssids":["a"]})",
                 R"({"name":"W","idp_type":"openroaming","openroaming_ssids":["a","b"]})");
    }

    /// The ids of a label and a portal of this cloud in their places.
    QJsonObject filled(QByteArray text)
    {
        if (text.contains("LABEL"))
            text.replace("LABEL", m_demo.all(Kind::Label).first().id.toLatin1());
        if (text.contains("PORTAL"))
            text.replace("PORTAL", m_demo.all(Kind::Portal).first().id.toLatin1());
        return object(text);
    }

    QString createdProvider()
    {
        return m_demo
                .send({Verb::Create,
                       ItemType::IdentityProvider,
                       {},
                       object(R"({"name":"W","idp_type":"ldap"})"),
                       {},
                       {}})
                .id;
    }

    /// A CA that is in the settings as another object: the Onboard CA's, or the server's issuer.
    static QString otherAuthority(const QJsonObject &nac)
    {
        const QString chain = nac.value("server_cert"_L1)["cert"_L1].toString();
        return chain.mid(chain.lastIndexOf("-----BEGIN"_L1));
    }

    QJsonArray endpoints(const QString &prefix)
    {
        QJsonArray found;
        for (const RawObject &endpoint : m_demo.all(Kind::Endpoint)) {
            if (endpoint.json.value("mac"_L1).toString().startsWith(prefix))
                found.append(endpoint.json);
        }
        return found;
    }

    /// Empty when the cloud had each state as it was sent.
    QString roundTrip(ItemType type, const QJsonObject &made, const QJsonObject &changed)
    {
        const Kind kind = kindOf(type);
        const Written written =
                m_demo.send({Verb::Create, type, {}, createBody(type, made), {}, {}});
        if (written.id.isEmpty() || written.id == "failed"_L1)
            return u"not created"_s;
        const auto state = [&](const QJsonObject &wanted) {
            const auto now = m_demo.one(kind, written.id);
            if (!now)
                return now.error().toLogLine();
            if (!sameItem(type, *now, wanted))
                return QString(u"differs: "_s + QString::fromUtf8(QJsonDocument(*now).toJson()));
            return QString();
        };
        if (const QString difference = state(made); !difference.isEmpty())
            return u"made "_s + difference;
        const auto before = m_demo.one(kind, written.id);
        const QJsonObject body = updateBody(type, *before, changed);
        const Written updated = m_demo.send({Verb::Update, type, written.id, body, {}, {}});
        if (const QString difference = state(changed); !difference.isEmpty())
            return u"changed "_s + difference;
        // The answer of a write is the object as it is now.
        if (updated.object != *m_demo.one(kind, written.id))
            return u"the answer is another object"_s;
        const Write remove{Verb::Delete, type, written.id, changed, {}, {}};
        if (m_demo.send(remove).id != written.id)
            return u"not removed"_s;
        if (m_demo.one(kind, written.id).error().code != ErrorCode::NotFound)
            return u"still there"_s;
        return m_demo.refusal(remove) == ErrorCode::NotFound ? QString() : u"removed twice"_s;
    }

    test::WriteDemo m_demo;
};

SEKISHO_TEST(WriteDemo);
#include "tst_WriteDemo.moc"
