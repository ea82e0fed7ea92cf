// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Write.h"
#include "core/api/mist/WriteSyntax.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;
using test::object;

namespace {

// A SEQUENCE of one INTEGER: the shape is all that is looked at.
const QString kCertificate =
        u"-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----\n"_s;
const QString kKey = u"-----BEGIN PRIVATE KEY-----\nMAMCAQE=\n-----END PRIVATE KEY-----\n"_s;

QString onLine(const WriteProblem &problem)
{
    QString line = problem.id + u' ' + problem.field;
    if (!problem.arguments.isEmpty())
        line += u" ("_s + problem.arguments.join(u'|') + u')';
    return line;
}

QStringList onLines(const QList<WriteProblem> &problems)
{
    QStringList lines;
    for (const WriteProblem &problem : problems)
        lines.append(onLine(problem));
    return lines;
}

/// Nothing is there but labels m* and r*, portal p and provider i.
bool exists(const ItemKey &key)
{
    switch (key.type) {
    case ItemType::Label:
        return key.id.startsWith(u'm') || key.id.startsWith(u'r') || key.id.startsWith(u'v');
    case ItemType::Portal:
        return key.id == "p"_L1;
    case ItemType::IdentityProvider:
        return key.id == "i"_L1;
    default:
        return false;
    }
}

/// m… are criteria, r… results, v… VLANs.
std::optional<QJsonObject> find(const ItemKey &key)
{
    if (!exists(key) || key.type != ItemType::Label)
        return std::nullopt;
    const QString type = key.id.startsWith(u'm')   ? u"match"_s
                         : key.id.startsWith(u'v') ? u"vlan"_s
                                                   : u"radius_group"_s;
    return QJsonObject{{u"name"_s, QString(u"Label "_s + key.id)}, {u"type"_s, type}};
}

QStringList check(ItemType type, const QString &id, const QJsonObject &item)
{
    return onLines(checkWrite(ItemKey{type, id}, item, exists, find));
}

} // namespace

/// What the server would take in silence and what could then not work.
class tst_WriteChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void items_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, const char *key, const QByteArray &item,
                            const QStringList &problems = {}) {
            const QString text = QString::fromLatin1(key);
            QTest::newRow(name) << text.section(u'/', 0, 0) << text.section(u'/', 1) << item
                                << problems;
        };
        ruleRows(row);
        labelRows(row);
        providerRows(row);
        nacRows(row);
        otherRows(row);
    }
    void items()
    {
        QFETCH(QString, type);
        QFETCH(QString, id);
        QFETCH(QByteArray, item);
        QFETCH(QStringList, problems);
        QJsonParseError error;
        const QJsonDocument parsed = QJsonDocument::fromJson(item, &error);
        QVERIFY2(parsed.isObject(), qPrintable(error.errorString()));
        QCOMPARE(check(*itemTypeFromName(type), id, parsed.object()), problems);
    }

    void withoutAnId()
    {
        // The short form knows neither what is new nor which switch it is.
        QVERIFY(checkWrite(ItemType::NacSwitch, {{u"value"_s, 77}}, exists).isEmpty());
        QVERIFY(checkWrite(ItemType::IdentityProvider, object(R"({"name":"x","idp_type":"ldap"})"),
                           exists)
                        .isEmpty());
        QCOMPARE(onLines(checkWrite(ItemType::Rule, object(R"({"action":"allow"})"), exists)),
                 QStringList{u"name-missing name"_s});
    }

    void namesAreCountedInCharacters()
    {
        const QString hare = u"\U0001F407"_s;
        QVERIFY(check(ItemType::Label, u"l"_s,
                      {{u"name"_s, hare.repeated(32)}, {u"type"_s, u"x"_s}})
                        .isEmpty());
        QCOMPARE(check(ItemType::Label, u"l"_s,
                       {{u"name"_s, hare.repeated(33)}, {u"type"_s, u"x"_s}}),
                 QStringList{u"name-too-long name (32|33)"_s});
    }

    void radiusAttributes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("syntax");
        const auto row = [](const QString &text, AttributeSyntax syntax) {
            QTest::newRow(qPrintable(text.left(40))) << text << int(syntax);
        };
        for (const auto &good : {u"Idle-Timeout=600"_s, u"3GPP-IMSI=1"_s, u"Cisco-AVPair=a=b"_s,
                                 u"Filter-Id=two words"_s, u"X.y_z:1=é"_s, u"A=\"q\""_s,
                                 u"Tunnel-Password=$secret:abc"_s})
            row(good, AttributeSyntax::Good);
        for (const auto &bad :
             {u""_s, u"Idle-Timeout"_s, u"=600"_s, u"Idle-Timeout="_s, u"Idle Timeout=600"_s,
              u"Idle-Timeout =600"_s, u"Idle-Timeout= 600"_s, u"Idle-Timeout=600\n"_s,
              u"Idle-Timeout:600"_s, u"-Idle=1"_s, u"Idle-=1"_s, u"123=4"_s, u"A=b\x01"_s,
              u"Réply=1"_s})
            row(bad, AttributeSyntax::Malformed);
        row(u"A="_s + QString(253, u'x'), AttributeSyntax::Good);
        row(u"A="_s + QString(254, u'x'), AttributeSyntax::TooLong);
        row(u"B="_s + QString(127, u'é'), AttributeSyntax::TooLong);
    }
    void radiusAttributes()
    {
        QFETCH(QString, text);
        QFETCH(int, syntax);
        QCOMPARE(int(radiusAttribute(text)), syntax);
    }

    void vlans()
    {
        for (const auto &good : {u"1"_s, u"4094"_s, u"guests"_s, u"30-voice"_s, u"{{vlan}}"_s})
            QVERIFY2(isVlan(good), qPrintable(good));
        for (const auto &bad : {u""_s, u"0"_s, u"4095"_s, u"-1"_s, u"+5"_s, u"10.5"_s, u" 10"_s,
                                u"99999999999"_s, u"a\tb"_s})
            QVERIFY2(!isVlan(bad), qPrintable(bad));
        for (const auto &good : {u"1vlan-30"_s, u"210"_s, u"2guests"_s, u"{{egress}}"_s})
            QVERIFY2(isEgressVlan(good), qPrintable(good));
        for (const auto &bad : {u""_s, u"1"_s, u"3vlan"_s, u"vlan"_s, u"14095"_s})
            QVERIFY2(!isEgressVlan(bad), qPrintable(bad));
    }

    void macAddresses()
    {
        for (const auto &good : {u"001122334455"_s, u"00:11:22:33:44:55"_s, u"00-11-22-33-44-55"_s,
                                 u"0011.2233.4455"_s, u"001122-334455"_s, u" 001122334455 "_s}) {
            QCOMPARE(int(macAddress(good)), int(MacSyntax::Good));
            QCOMPARE(plainMac(good), u"001122334455"_s);
        }
        QCOMPARE(plainMac(u"AABBCCDDEEFF"_s), u"aabbccddeeff"_s);
        for (const auto &bad : {u""_s, u"00112233445"_s, u"0011223344556"_s, u"00:11:22:33:44"_s,
                                u"00:11-22:33:44:55"_s, u"00112233445g"_s, u"hello"_s,
                                u"01005e000001"_s, u"ffffffffffff"_s, u"000000000000"_s}) {
            QCOMPARE(int(macAddress(bad)), int(MacSyntax::Malformed));
            if (!bad.isEmpty() && bad.size() != 12)
                QCOMPARE(plainMac(bad), bad);
        }
        for (const auto &local :
             {u"021122334455"_s, u"FE:11:22:33:44:55"_s, u"a6-11-22-33-44-55"_s})
            QCOMPARE(int(macAddress(local)), int(MacSyntax::LocallyAdministered));
    }

    void pem()
    {
        QVERIFY(isPemCertificates(kCertificate));
        QVERIFY(isPemCertificates(u"CN=x\n"_s + kCertificate + kCertificate));
        QVERIFY(isPemCertificates(QString(kCertificate).replace(u'\n', u"\r\n"_s)));
        QVERIFY(!isPemCertificates({}));
        QVERIFY(!isPemCertificates(kKey));
        QVERIFY(!isPemCertificates(kCertificate + kKey)); // a key where everybody may read it
        QVERIFY(!isPemCertificates(kCertificate.left(40)));
        QVERIFY(!isPemCertificates(QString(kCertificate).replace("MAMC"_L1, "MA*C"_L1)));
        QVERIFY(!isPemCertificates(QString(kCertificate).replace("MAMCAQE="_L1, ""_L1)));
        QVERIFY(!isPemCertificates(QString(kCertificate).replace("MAMCAQE="_L1, "MAQCAQE="_L1)));
        QVERIFY(!isPemCertificates(QString(kCertificate).replace(u'\n', u"\\n"_s)));
        QVERIFY(isPemPrivateKey(kKey));
        const QString old =
                u"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                "DEK-Info: AES-256-CBC,00\n\nAAECAwQF\n-----END RSA PRIVATE KEY-----\n"_s;
        QVERIFY(isPemPrivateKey(old));
        QVERIFY(isPemPrivateKey(u"-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n"
                                "-----END EC PARAMETERS-----\n"_s +
                                kKey));
        QVERIFY(!isPemPrivateKey(kKey + kKey));
        QVERIFY(!isPemPrivateKey(kKey + kCertificate));
        QVERIFY(!isPemPrivateKey(u"PRIVATE KEY"_s));
    }

    void crl()
    {
        QVERIFY(isCrl(QByteArray::fromHex("3003020101")));
        QVERIFY(!isCrl(QByteArray::fromHex("30030201")));
        QVERIFY(!isCrl(QByteArray::fromHex("30")));
        QVERIFY(isCrl(QByteArray::fromHex("30820003020101")));
        QVERIFY(isCrl("-----BEGIN X509 CRL-----\nMAMCAQE=\n-----END X509 CRL-----\n"));
        QVERIFY(!isCrl(kCertificate.toLatin1()));
        QVERIFY(!isCrl({}));
    }

private:
    template <class Row>
    static void ruleRows(const Row &row)
    {
        row("rule", "rule/r", R"({"name":"x","action":"allow","order":0,
            "matching":{"nactags":["m1"]},"not_matching":{"nactags":["m2"]},"apply_tags":["r1","v1"]})");
        row("rule without a name", "rule/r", R"({"name":"  ","action":"block"})",
            {u"name-missing name"_s});
        row("rule with a long name", "rule/r",
            R"({"name":")" + QByteArray(65, 'x') + R"(","action":"block"})",
            {u"name-too-long name (64|65)"_s});
        row("rule without an action", "rule/r", R"({"name":"x"})", {u"required action"_s});
        row("rule before the first", "rule/r", R"({"name":"x","action":"allow","order":-1})",
            {u"range order (-1|0|2147483647)"_s});
        row("rule with labels that are gone", "rule/r",
            R"({"name":"x","action":"allow","matching":{"nactags":["m1","gone"]},
                "not_matching":{"nactags":["lost"]},"apply_tags":["away"]})",
            {u"dangling matching.nactags (label|gone)"_s,
             u"dangling not_matching.nactags (label|lost)"_s,
             u"dangling apply_tags (label|away)"_s});
        row("sites are not checked", "rule/r",
            R"({"name":"x","action":"allow","matching":{"site_ids":["anywhere"]}})");
        row("block rule with results", "rule/r",
            R"({"name":"x","action":"block","apply_tags":["r1"]})",
            {u"results-on-block apply_tags"_s});
        row("two VLANs", "rule/r", R"({"name":"x","action":"allow","apply_tags":["v1","r1","v2"]})",
            {u"vlan-twice apply_tags (Label v1|Label v2)"_s});
        row("labels in the wrong place", "rule/r",
            R"({"name":"x","action":"allow","matching":{"nactags":["r1"]},"apply_tags":["m1"]})",
            {u"label-not-match matching.nactags (Label r1)"_s,
             u"label-not-result apply_tags (Label m1)"_s});
    }

    template <class Row>
    static void labelRows(const Row &row)
    {
        row("label", "label/l", R"({"name":"x","type":"match","match":"cert_cn","values":["a*"]})");
        row("label without a type", "label/l", R"({"name":"x"})", {u"required type"_s});
        row("match without values", "label/l",
            R"({"name":"x","type":"match","match":"","values":[]})",
            {u"required match"_s, u"required values"_s});
        row("empty values", "label/l",
            R"({"name":"x","type":"match","match":"cert_cn","values":["a"," ","!"]})",
            {u"value-empty values[1]"_s, u"value-empty values[2]"_s});
        row("good expressions", "label/l", R"({"name":"x","type":"match","match":"cert_cn",
            "values":["regex=^pc-[0-9]{4}$","*x*","!x"]})");
        row("bad expressions", "label/l", R"({"name":"x","type":"match","match":"cert_cn",
            "values":["regex=","regex=^a)("]})",
            {u"value-empty values[0]"_s,
             u"pattern values[1] (regex=^a)(|unmatched closing parenthesis|2)"_s});
        row("VLAN", "label/l", R"({"name":"x","type":"vlan","vlan":"5000"})",
            {u"vlan vlan (5000)"_s});
        row("VLAN as a number", "label/l", R"({"name":"x","type":"vlan","vlan":750})");
        row("no VLAN", "label/l", R"({"name":"x","type":"vlan"})", {u"required vlan"_s});
        row("other fields of another type", "label/l",
            R"({"name":"x","type":"radius_group","radius_group":"g","vlan":"guests"})");
        row("egress", "label/l",
            R"({"name":"x","type":"egress_vlan_names","egress_vlan_names":["1a","3b"]})",
            {u"egress-vlan egress_vlan_names[1] (3b)"_s});
        row("GBP", "label/l", R"({"name":"x","type":"gbp_tag","gbp_tag":65535})");
        row("GBP variable", "label/l", R"({"name":"x","type":"gbp_tag","gbp_tag":"{{gbp}}"})");
        row("GBP out of range", "label/l", R"({"name":"x","type":"gbp_tag","gbp_tag":"65536"})",
            {u"range gbp_tag (65536|1|65535)"_s});
        row("attributes", "label/l", R"({"name":"x","type":"radius_attrs",
            "radius_attrs":["Idle-Timeout=600","Idle-Timeout","Tunnel-Password= x y"]})",
            {u"radius-attribute radius_attrs[1] (Idle-Timeout)"_s,
             u"radius-attribute radius_attrs[2] (Tunnel-Password=$secret:)"_s});
        row("long vendor attribute", "label/l",
            R"({"name":"x","type":"radius_vendor_attrs","radius_vendor_attrs":["A=)" +
                    QByteArray(254, 'x') + R"("]})",
            {u"radius-too-long radius_vendor_attrs[0] (A)"_s});
        row("time-out", "label/l", R"({"name":"x","type":"session_timeout","session_timeout":-5})",
            {u"range session_timeout (-5|0|2147483647)"_s});
        row("no time-out", "label/l",
            R"({"name":"x","type":"session_timeout","session_timeout":0})");
        row("redirect", "label/l",
            R"({"name":"x","type":"redirect_nacportal_id","nacportal_id":"p"})");
        row("redirect to nowhere", "label/l",
            R"({"name":"x","type":"redirect_nacportal_id","nacportal_id":"q"})",
            {u"dangling nacportal_id (portal|q)"_s});
        row("user name", "label/l", R"({"name":"x","type":"username_attr"})",
            {u"required username_attr"_s});
        row("a type of tomorrow", "label/l", R"({"name":"x","type":"quantum"})");
    }

    template <class Row>
    static void providerRows(const Row &row)
    {
        const char *fresh = "identity_provider/new-1";
        row("sign-in of admins", fresh, R"({"name":"x","idp_type":"saml"})", {u"saml idp_type"_s});
        row("sign-in of admins by default", fresh, R"({"name":"x"})", {u"saml idp_type"_s});
        row("new Entra ID", fresh, R"({"name":"","idp_type":"oauth"})",
            {u"name-missing name"_s, u"required oauth_tenant_id"_s,
             u"required oauth_cc_client_id"_s, u"required oauth_cc_client_secret"_s});
        row("Entra ID with a typed secret", fresh,
            R"({"name":"x","idp_type":"oauth","oauth_tenant_id":"t","oauth_cc_client_id":"c",
                "oauth_cc_client_secret":{"$secret":"draft:1"}})");
        row("Entra ID that is there", "identity_provider/i", R"({"name":"x","idp_type":"oauth"})");
        row("Okta signs in with a key", fresh,
            R"({"name":"x","idp_type":"oauth","oauth_type":"okta","oauth_tenant_id":"t",
                "oauth_cc_client_id":"c","oauth_cc_client_secret":"word"})",
            {u"private-key oauth_cc_client_secret"_s});
        row("new LDAP", fresh, R"({"name":"x","idp_type":"ldap","ldap_cacerts":["no"]})",
            {u"required ldap_server_hosts"_s, u"required ldap_base_dn"_s,
             u"required ldap_bind_dn"_s, u"required ldap_bind_password"_s,
             u"certificate ldap_cacerts[0]"_s});
        row("new Google", fresh,
            R"({"name":"x","idp_type":"ldap","ldap_type":"google","ldap_server_hosts":["h"],
                "ldap_base_dn":"d"})",
            {u"required ldap_client_cert"_s, u"required ldap_client_key"_s});
        row("new proxy", fresh, R"({"name":"x","idp_type":"mxedge_proxy"})",
            {u"required mxedge_proxy.mxcluster_id"_s, u"required mxedge_proxy.auth_servers"_s});
        row("proxy servers", fresh,
            R"({"name":"x","idp_type":"mxedge_proxy","mxedge_proxy":{"mxcluster_id":"m",
                "auth_servers":[{"host":"h","secret":"s","port":0},{"port":1812}]}})",
            {u"range mxedge_proxy.auth_servers[0].port (0|1|65535)"_s,
             u"required mxedge_proxy.auth_servers[1].host"_s,
             u"required mxedge_proxy.auth_servers[1].secret"_s});
        row("new OpenRoaming", fresh, R"({"name":"x","idp_type":"openroaming"})",
            {u"required openroaming_ssids"_s});
    }

    template <class Row>
    static void nacRows(const Row &row)
    {
        row("mapping", "realm_mapping/i", R"({"user_realms":["a"]})");
        row("mapping of what is gone", "realm_mapping/gone", R"({"user_realms":["a"]})",
            {u"dangling id (identity_provider|gone)"_s});
        row("mapping without realms", "realm_mapping/i", R"({"user_realms":[]})",
            {u"required user_realms"_s});
        row("default", "default_idp/-", R"({"idp":"gone"})",
            {u"dangling idp (identity_provider|gone)"_s});
        row("CA", "certificate_authority/x",
            QJsonDocument(QJsonObject{{u"pem"_s, kCertificate}}).toJson());
        row("CA that is none", "certificate_authority/x", R"({"pem":"hello"})",
            {u"certificate pem"_s});
        row("server certificate", "server_certificate/-",
            QJsonDocument(QJsonObject{{u"cert"_s, kCertificate},
                                      {u"key"_s, QJsonObject{{u"$secret"_s, u"d"_s}}}})
                    .toJson());
        row("server certificate without key", "server_certificate/-",
            QJsonDocument(QJsonObject{{u"cert"_s, kKey}}).toJson(),
            {u"required key"_s, u"certificate cert"_s});
        row("security level", "nac_switch/eap_ssl_security_level", R"({"value":0})",
            {u"range value (0|1|4)"_s});
        row("expiry", "nac_switch/usermac_expiry", R"({"value":1096})",
            {u"range value (1096|0|1095)"_s});
        row("expiry of none", "nac_switch/usermac_expiry", R"({"value":"never"})",
            {u"range value (never|0|1095)"_s});
        row("other switches", "nac_switch/quantum", R"({"value":1096})");
    }

    template <class Row>
    static void otherRows(const Row &row)
    {
        row("portal", "portal/p", R"({"name":"x","cert_expire_time":365,
            "portal":{"max_num_devices":101},"additional_cacerts":["x"]})",
            {u"range portal.max_num_devices (101|0|100)"_s,
             u"certificate additional_cacerts[0]"_s});
        row("portal without a name", "portal/p", R"({"cert_expire_time":0})",
            {u"name-missing name"_s, u"range cert_expire_time (0|1|2147483647)"_s});
        row("endpoint", "endpoint/e", R"({"mac":"00:11:22:33:44:55","vlan":"printers"})");
        row("endpoint without MAC", "endpoint/e", R"({"vlan":"4095"})",
            {u"mac mac ()"_s, u"vlan vlan (4095)"_s});
        row("randomized endpoint", "endpoint/e", R"({"mac":"02:11:22:33:44:55"})",
            {u"mac-local mac (02:11:22:33:44:55)"_s});
        row("CRL that is there", "crl_file/c", R"({"name":"x"})");
        row("new CRL", "crl_file/new-1", R"({"name":"x","file":"MAMCAQE="})");
        row("new CRL of nothing", "crl_file/new-1", R"({"name":"x","file":"aGVsbG8="})",
            {u"crl file"_s});
        row("new account", "linked_account/jamf/new-1", R"({"instance_url":"i","client_id":"c"})",
            {u"required client_secret"_s, u"required smartgroup_name"_s});
        row("new VMware", "linked_account/vmware/new-1",
            R"({"instance_url":"i","client_id":"c","client_secret":"s","webhook_enabled":false})");
        row("app of the browser", "linked_account/intune/new-1", R"({"client_id":"c"})",
            {u"app-unknown  (intune)"_s});
        row("account that is there", "linked_account/jamf/a1", R"({"name":"x"})");
        row("Onboard CA", "onboard_ca/-", R"({"enabled":true})");
    }
};

SEKISHO_TEST(WriteChecks);
#include "tst_WriteChecks.moc"
