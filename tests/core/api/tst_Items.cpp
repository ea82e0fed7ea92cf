// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "core/api/mist/Items.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::ItemChanges;
using mist::ItemKey;
using mist::ItemMap;
using mist::ItemType;
using mist::Kind;
using mist::Objects;
using mist::RawObject;
using test::object;

namespace {

// What certificatesOf() does not look into: the bytes need not be a certificate.
QString pem(const QByteArray &der, const QByteArray &lineEnd = "\n")
{
    return QString::fromLatin1("-----BEGIN CERTIFICATE-----" + lineEnd + der.toBase64() + lineEnd +
                               "-----END CERTIFICATE-----" + lineEnd);
}

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Objects setting(const QJsonObject &nac)
{
    return {{Kind::Setting, {{u"setting"_s, {{u"mist_nac"_s, nac}}}}}};
}

QJsonObject nacOf(const Objects &objects)
{
    return objects.value(Kind::Setting).value(0).json.value(u"mist_nac"_s).toObject();
}

QStringList keysOf(const ItemMap &items)
{
    QStringList keys;
    for (auto it = items.begin(); it != items.end(); ++it)
        keys.append(it.key().toText());
    return keys;
}

} // namespace

class tst_Items : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // ---- keys ----

    void typesHaveNamesThatNeverChange()
    {
        const QStringList expected{u"rule"_s,
                                   u"label"_s,
                                   u"identity_provider"_s,
                                   u"realm_mapping"_s,
                                   u"default_idp"_s,
                                   u"certificate_authority"_s,
                                   u"server_certificate"_s,
                                   u"nac_switch"_s,
                                   u"crl_file"_s,
                                   u"onboard_ca"_s,
                                   u"linked_account"_s,
                                   u"portal"_s,
                                   u"endpoint"_s};
        QStringList names;
        for (const ItemType type : mist::allItemTypes()) {
            names.append(mist::itemTypeName(type));
            QCOMPARE(mist::itemTypeFromName(names.last()), type);
        }
        QCOMPARE(names, expected);
        QVERIFY(!mist::itemTypeFromName(u"Rule"_s));
        QVERIFY(!mist::itemTypeFromName({}));
    }

    void keysAreTextAndBack()
    {
        const ItemKey account{ItemType::LinkedAccount, u"intune/a/b"_s};
        QCOMPARE(account.toText(), u"linked_account/intune/a/b"_s);
        QCOMPARE(ItemKey::fromText(account.toText()), account);
        for (const QString &wrong : {u""_s, u"rule"_s, u"rule/"_s, u"/x"_s, u"thing/x"_s})
            QVERIFY(!ItemKey::fromText(wrong));
    }

    void localIdsAreKnown()
    {
        const QString id = mist::newLocalId();
        QVERIFY(id.startsWith("new-"_L1));
        QVERIFY(id != mist::newLocalId());
        QVERIFY(mist::isLocalId(id));
        QVERIFY(mist::isLocalId(u"intune/"_s + id));
        QVERIFY(!mist::isLocalId(u"0f3c9a40-0000-4000-8000-000000000001"_s));
        QVERIFY(!mist::isLocalId(u"brand-new-one"_s));
    }

    void certificatesAreKnownByTheirDer()
    {
        QCOMPARE(mist::certificateId(pem("one")), digest("one"));
        QCOMPARE(mist::certificateId("# my CA\r\n"_L1 + pem("one", "\r\n")), digest("one"));
        QCOMPARE(mist::certificateId(pem("one") + pem("two")), digest("onetwo"));
        QCOMPARE(mist::certificatesOf(pem("one") + pem("two")), (QList<QByteArray>{"one", "two"}));
        // Something else between is not the certificate.
        QString crl = pem("crl");
        crl.replace("CERTIFICATE"_L1, "X509 CRL"_L1);
        QCOMPARE(mist::certificatesOf(crl + pem("one")), QList<QByteArray>{"one"});
        // Line ends escaped twice, as in some examples of the vendor's.
        QCOMPARE(mist::certificateId(pem("one", "\\n")), digest("one"));
    }

    void whatIsNoCertificateIsKnownByItsText()
    {
        QCOMPARE(mist::certificateId(u" nothing \n"_s), digest("nothing"));
        QString damaged = pem("one");
        damaged.insert(30, u'?');
        QCOMPARE(mist::certificateId(damaged), digest(damaged.trimmed().toUtf8()));
        QCOMPARE(mist::certificatesOf(u"-----BEGIN CERTIFICATE-----\nb25l"_s), QList<QByteArray>());
        QCOMPARE(mist::certificatesOf(u"-----BEGIN "_s), QList<QByteArray>());
    }

    // ---- taking apart ----

    void objectsLoseWhatTheCloudSets()
    {
        const Objects objects{
                {Kind::Rule, {{u"r"_s, object(R"({"id": "r", "org_id": "o", "created_time": 1,
                    "modified_time": 2, "name": "n", "order": 3, "future": {"x": 1}})")}}},
                {Kind::Portal,
                 {{u"p"_s, object(R"({"id": "p", "name": "n", "ui_url": "u", "thumbnail_url": "t",
                    "portal_sso_url": "s", "portal_authorize_url": "a",
                    "portal_authorize_jwt_secret": "j"})")}}},
                {Kind::CrlFile, {{u"c"_s, object(R"({"id": "c", "name": "CN=x", "url": "u"})")}}},
                {Kind::Endpoint, {{u"e"_s, object(R"({"id": "e", "mac": "5684dae9ac8b"})")}}}};
        const ItemMap items = mist::itemsOf(objects);
        QCOMPARE(items.size(), 4);
        QCOMPARE(items.value({ItemType::Rule, u"r"_s}),
                 object(R"({"name": "n", "order": 3, "future": {"x": 1}})"));
        QCOMPARE(items.value({ItemType::Portal, u"p"_s}), object(R"({"name": "n"})"));
        QCOMPARE(items.value({ItemType::CrlFile, u"c"_s}), object(R"({"name": "CN=x"})"));
        QCOMPARE(items.value({ItemType::Endpoint, u"e"_s}), object(R"({"mac": "5684dae9ac8b"})"));
    }

    void samlIsNeverAnItem()
    {
        const Objects objects{{Kind::Sso,
                               {{u"a"_s, object(R"({"id": "a", "name": "n"})")},
                                {u"b"_s, object(R"({"id": "b", "name": "n", "idp_type": "saml"})")},
                                {u"c"_s, object(R"({"id": "c", "name": "n", "idp_type": "ldap",
                                            "domain": "d", "site_id": "s", "msp_id": null})")}}}};
        const ItemMap items = mist::itemsOf(objects);
        QCOMPARE(keysOf(items), QStringList{u"identity_provider/c"_s});
        QCOMPARE(items.first(), object(R"({"name": "n", "idp_type": "ldap"})"));

        // Nor does anything reach it, or become it.
        const QJsonObject provider = object(R"({"name": "x", "idp_type": "oauth"})");
        const QJsonObject saml = object(R"({"name": "x", "idp_type": "saml"})");
        const auto key = [](const QString &id) { return ItemKey{ItemType::IdentityProvider, id}; };
        for (const ItemChanges &change :
             {ItemChanges{{key(u"a"_s), provider}}, ItemChanges{{key(u"b"_s), provider}},
              ItemChanges{{key(u"a"_s), std::nullopt}}, ItemChanges{{key(u"b"_s), std::nullopt}},
              ItemChanges{{key(u"c"_s), saml}}, ItemChanges{{key(u"new-1"_s), saml}},
              ItemChanges{{key(u"c"_s), object(R"({"name": "no type"})")}}}) {
            const Objects after = mist::withItems(objects, change);
            QCOMPARE(after.value(Kind::Sso).size(), 3);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(after.value(Kind::Sso).at(i).json, objects.value(Kind::Sso).at(i).json);
        }
    }

    // An id that two entries share: whatever goes, the sign-in of admins stays.
    void samlStaysWhereItsIdIsTaken()
    {
        const QJsonObject saml = object(R"({"id": "a", "idp_type": "saml"})");
        const Objects objects{
                {Kind::Sso,
                 {{u"a"_s, object(R"({"id": "a", "idp_type": "ldap"})")}, {u"a"_s, saml}}}};
        const QList<RawObject> left =
                mist::withItems(objects, {{{ItemType::IdentityProvider, u"a"_s}, std::nullopt}})
                        .value(Kind::Sso);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().json, saml);
    }

    void withoutAnIdThereIsNoItem()
    {
        const QJsonObject rule = object(R"({"name": "n"})");
        QCOMPARE(mist::itemsOf({{Kind::Rule, {{u"sha1:00"_s, rule}, {{}, rule}}}}).size(), 0);
    }

    void mistNacIsManyItems()
    {
        const ItemMap items = mist::itemsOf(setting(
                {{u"cacerts"_s, QJsonArray{pem("one"), pem("two") + pem("three"), u" "_s, 5}},
                 {u"server_cert"_s, QJsonObject{{u"cert"_s, u"C"_s}, {u"key"_s, u"K"_s}}},
                 {u"idps"_s, QJsonArray{object(R"({"id": "i", "user_realms": ["x"], "extra": 1})"),
                                        object(R"({"user_realms": ["lost"]})")}},
                 {u"default_idp_id"_s, u"i"_s},
                 {u"eu_only"_s, true},
                 {u"unheard_of"_s, QJsonArray{1}},
                 {u"mist_scep_status"_s, u"enabled"_s},
                 {u"scep_cacerts"_s, QJsonArray{pem("scep")}}}));
        QCOMPARE(items.size(), 7);
        QCOMPARE(items.value({ItemType::CertificateAuthority, digest("one")}),
                 (QJsonObject{{u"pem"_s, pem("one")}}));
        QVERIFY(items.contains({ItemType::CertificateAuthority, digest("twothree")}));
        QCOMPARE(items.value({ItemType::ServerCertificate, u"-"_s}),
                 object(R"({"cert": "C", "key": "K"})"));
        QCOMPARE(items.value({ItemType::RealmMapping, u"i"_s}),
                 object(R"({"user_realms": ["x"], "extra": 1})"));
        QCOMPARE(items.value({ItemType::DefaultIdp, u"-"_s}), object(R"({"idp": "i"})"));
        QCOMPARE(items.value({ItemType::NacSwitch, u"eu_only"_s}), object(R"({"value": true})"));
        QCOMPARE(items.value({ItemType::NacSwitch, u"unheard_of"_s}), object(R"({"value": [1]})"));
    }

    void whatIsNotSetUpGivesNoItems()
    {
        for (const QJsonObject &json :
             {QJsonObject(), object(R"({"mist_nac": null})"), object(R"({"mist_nac": {}})"),
              object(R"({"mist_nac": {"cacerts": [], "server_cert": {}, "idps": null,
                         "default_idp_id": ""}})"),
              object(R"({"mist_nac": {"cacerts": 7, "server_cert": "", "idps": "x",
                         "default_idp_id": null}})")}) {
            QCOMPARE(mist::itemsOf({{Kind::Setting, {{u"setting"_s, json}}}}).size(), 0);
        }
        QCOMPARE(mist::itemsOf({{Kind::OnboardCa, {{u"onboard_ca"_s, {}}}}}).size(), 0);
        QCOMPARE(mist::itemsOf({}).size(), 0);
    }

    void rawAndRedactedGiveTheSameKeys()
    {
        const QString key =
                u"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"_s; // pasted
        const QJsonObject json{
                {u"mist_nac"_s,
                 QJsonObject{{u"cacerts"_s, QJsonArray{pem("one"), key}},
                             {u"server_cert"_s, QJsonObject{{u"cert"_s, u"C"_s}, {u"key"_s, key}}},
                             {u"radius_secret"_s, u"s"_s}}}};
        const QJsonObject redacted =
                mist::redactSecrets(Kind::Setting, json, Secret(QByteArray("k")));
        const ItemMap fromRaw = mist::itemsOf({{Kind::Setting, {{u"setting"_s, json}}}});
        const ItemMap fromRedacted = mist::itemsOf({{Kind::Setting, {{u"setting"_s, redacted}}}});
        QCOMPARE(keysOf(fromRaw), keysOf(fromRedacted));
        QCOMPARE(fromRaw.size(), 3);
    }

    void onboardCaUnderEitherName()
    {
        const auto item = [](const char *text) {
            return mist::itemsOf({{Kind::OnboardCa, {{u"onboard_ca"_s, object(text)}}}})
                    .value({ItemType::OnboardCa, u"-"_s});
        };
        QCOMPARE(item(R"({"enabled": true, "suspended": false, "cert_providers": ["byod"],
                          "intune_scep_url": "u", "jamf_access_token": "t"})"),
                 object(R"({"enabled": true, "suspended": false, "cert_providers": ["byod"]})"));
        QCOMPARE(item(R"({"enable": true})"), object(R"({"enabled": true})"));
        const Objects changed = mist::withItems(
                {{Kind::OnboardCa, {{u"onboard_ca"_s, object(R"({"enable": true, "u": 1})")}}}},
                {{{ItemType::OnboardCa, u"-"_s}, object(R"({"enabled": false})")}});
        QCOMPARE(changed.value(Kind::OnboardCa).first().json,
                 object(R"({"enabled": false, "u": 1})"));
    }

    void linkedAccountsWithoutAnId()
    {
        const auto keys = [](const char *text) {
            return keysOf(mist::itemsOf({{Kind::LinkedApp, {{u"jamf"_s, object(text)}}}}));
        };
        const QStringList first = keys(R"({"accounts": [{"name": "n", "instance_url": "u",
            "last_sync": 1, "error": "e"}, {"account_id": "x"}]})");
        QCOMPARE(first.size(), 2);
        QVERIFY(first.contains(u"linked_account/jamf/x"_s));
        // The next synchronization is the same account, another one is another.
        QVERIFY(first.contains(keys(R"({"accounts": [{"name": "n", "instance_url": "u",
            "last_sync": 2, "last_status": "success"}]})")
                                       .value(0)));
        QVERIFY(!first.contains(
                keys(R"({"accounts": [{"name": "m", "instance_url": "u"}]})").value(0)));
    }

    void anAccountWithoutAnIdGetsNone()
    {
        const QJsonObject account = object(R"({"name": "n", "instance_url": "u"})");
        const Objects objects{
                {Kind::LinkedApp, {{u"jamf"_s, {{u"accounts"_s, QJsonArray{account}}}}}}};
        const ItemMap items = mist::itemsOf(objects);
        const Objects without = mist::withItems(objects, {{items.firstKey(), std::nullopt}});
        const Objects again = mist::withItems(without, {{items.firstKey(), account}});
        QCOMPARE(again.value(Kind::LinkedApp).first().json[u"accounts"_s],
                 QJsonValue(QJsonArray{account}));
    }

    // ---- putting together ----

    void changesAreMadeInPlace()
    {
        const Objects before{
                {Kind::Label,
                 {{u"a"_s, object(R"({"id": "a", "org_id": "o", "name": "A", "vlan": "1"})")},
                  {u"b"_s, object(R"({"id": "b", "name": "B"})")},
                  {u"c"_s, object(R"({"id": "c", "name": "C"})")}}},
                {Kind::Site, {{u"s"_s, object(R"({"id": "s"})")}}}};
        const auto key = [](const QString &id) { return ItemKey{ItemType::Label, id}; };
        const Objects after =
                mist::withItems(before, {{key(u"a"_s), object(R"({"name": "A2"})")},
                                         {key(u"b"_s), std::nullopt},
                                         {key(u"new-1"_s), object(R"({"name": "N"})")}});
        const QList<RawObject> labels = after.value(Kind::Label);
        QCOMPARE(labels.size(), 3);
        QCOMPARE(labels.at(0).json, object(R"({"id": "a", "org_id": "o", "name": "A2"})"));
        QCOMPARE(labels.at(1).json, object(R"({"id": "c", "name": "C"})"));
        QCOMPARE(labels.at(2).id, u"new-1"_s);
        QCOMPARE(labels.at(2).json, object(R"({"id": "new-1", "name": "N"})"));
        QCOMPARE(after.value(Kind::Site).size(), 1);
    }

    void anItemCannotSetWhatTheCloudSets()
    {
        const Objects after = mist::withItems(
                {{Kind::Rule, {{u"r"_s, object(R"({"id": "r", "org_id": "o", "name": "n"})")}}}},
                {{{ItemType::Rule, u"r"_s},
                  object(R"({"id": "evil", "org_id": "evil", "name": "n2"})")}});
        QCOMPARE(after.value(Kind::Rule).first().json,
                 object(R"({"id": "r", "org_id": "o", "name": "n2"})"));
    }

    void membersOfMistNacStayUnlessChanged()
    {
        const QJsonObject nac{
                {u"cacerts"_s, QJsonArray{pem("one"), pem("two"), pem("one", "\r\n")}},
                {u"idps"_s, QJsonArray{object(R"({"id": "i"})"), object(R"({"id": "j"})")}},
                {u"eu_only"_s, true},
                {u"mist_scep_status"_s, u"enabled"_s},
                {u"scep_cacerts"_s, QJsonArray{u"S"_s}},
                {u"unheard_of"_s, 1}};
        const ItemKey first{ItemType::CertificateAuthority, digest("one")};
        QCOMPARE(nacOf(mist::withItems(setting(nac), {})), nac);

        // Removed from every place where it stands.
        QJsonObject expected = nac;
        expected.insert(u"cacerts"_s, QJsonArray{pem("two")});
        QCOMPARE(nacOf(mist::withItems(setting(nac), {{first, std::nullopt}})), expected);

        // Spelled anew where it stood.
        const QJsonObject spelled{{u"pem"_s, "# G2\n"_L1 + pem("one")}};
        const QJsonArray cas =
                nacOf(mist::withItems(setting(nac), {{first, spelled}}))[u"cacerts"_s].toArray();
        QCOMPARE(cas.size(), 3);
        QCOMPARE(cas.at(0), spelled.value(u"pem"_s));
        QCOMPARE(cas.at(2), QJsonValue(pem("one", "\r\n")));

        const QJsonObject changed = nacOf(mist::withItems(
                setting(nac),
                {{{ItemType::RealmMapping, u"i"_s}, object(R"({"user_realms": ["x"]})")},
                 {{ItemType::RealmMapping, u"new-1"_s}, object(R"({"user_realms": ["y"]})")},
                 {{ItemType::NacSwitch, u"eu_only"_s}, std::nullopt},
                 {{ItemType::NacSwitch, u"use_ssl_port"_s}, object(R"({"value": true})")},
                 {{ItemType::DefaultIdp, u"-"_s}, object(R"({"idp": "j"})")}}));
        expected = nac;
        expected.insert(u"idps"_s, QJsonArray{object(R"({"id": "i", "user_realms": ["x"]})"),
                                              object(R"({"id": "j"})"),
                                              object(R"({"id": "new-1", "user_realms": ["y"]})")});
        expected.remove(u"eu_only"_s);
        expected.insert(u"use_ssl_port"_s, true);
        expected.insert(u"default_idp_id"_s, u"j"_s);
        QCOMPARE(changed, expected);
    }

    void switchesDoNotReachWhatIsNone()
    {
        const QJsonObject nac{{u"cacerts"_s, QJsonArray{pem("one")}},
                              {u"mist_scep_status"_s, u"enabled"_s}};
        ItemChanges changes;
        for (const char *name : {"cacerts", "server_cert", "idps", "default_idp_id",
                                 "mist_scep_status", "scep_cacerts"})
            changes.insert({ItemType::NacSwitch, QString::fromLatin1(name)},
                           object(R"({"value": 1})"));
        QCOMPARE(nacOf(mist::withItems(setting(nac), changes)), nac);
    }

    void accountsKeepWhatTheCloudTells()
    {
        const Objects before{
                {Kind::LinkedApp, {{u"intune"_s, object(R"({"linked": true, "accounts": [
                    {"account_id": "x", "company": "c", "last_status": "success"}]})")}}}};
        const ItemKey x{ItemType::LinkedAccount, u"intune/x"_s};
        const auto app = [](const Objects &objects, int index) {
            return objects.value(Kind::LinkedApp).value(index).json;
        };
        QCOMPARE(app(mist::withItems(before, {{x, object(R"({"company": "d"})")}}), 0),
                 object(R"({"linked": true, "accounts": [
                    {"account_id": "x", "company": "d", "last_status": "success"}]})"));
        QCOMPARE(app(mist::withItems(before, {{x, std::nullopt}}), 0),
                 object(R"({"linked": false, "accounts": []})"));
        const Objects added = mist::withItems(
                before, {{{ItemType::LinkedAccount, u"jamf/new-1"_s}, object(R"({"a": 1})")}});
        QCOMPARE(added.value(Kind::LinkedApp).value(1).id, u"jamf"_s);
        QCOMPARE(app(added, 1),
                 object(R"({"linked": true, "accounts": [{"account_id": "new-1", "a": 1}]})"));
    }

    // ---- references and names ----

    void referencesAreFound()
    {
        const QJsonObject rule = object(R"({"name": "n", "matching": {"nactags": ["a", "b"]},
            "not_matching": {"nactags": ["c"]}, "apply_tags": ["d", "a"]})");
        QList<ItemKey> expected;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            expected.append({ItemType::Label, id});
        QCOMPARE(mist::referencesOf(ItemType::Rule, rule), expected);
        QCOMPARE(mist::referencesOf(ItemType::Label, object(R"({"nacportal_id": "p"})")),
                 (QList<ItemKey>{{ItemType::Portal, u"p"_s}}));
        QCOMPARE(mist::referencesOf(ItemType::DefaultIdp, object(R"({"idp": "i"})")),
                 (QList<ItemKey>{{ItemType::IdentityProvider, u"i"_s}}));
        const ItemKey mapping{ItemType::RealmMapping, u"i"_s};
        QCOMPARE(mist::referencesOf(mapping, {}),
                 (QList<ItemKey>{{ItemType::IdentityProvider, u"i"_s}}));
        QVERIFY(mist::referencesOf(ItemType::RealmMapping, {}).isEmpty());
        QVERIFY(mist::referencesOf(ItemType::Rule, object(R"({"apply_tags": [""]})")).isEmpty());
    }

    void referencesFollow()
    {
        const QJsonObject rule = object(R"({"matching": {"nactags": ["new-1", "b"], "vendor": []},
            "not_matching": {"nactags": ["new-1"]}, "apply_tags": ["d", "new-1"]})");
        const ItemKey from{ItemType::Label, u"new-1"_s};
        QCOMPARE(mist::withReference(ItemType::Rule, rule, from, u"z"_s),
                 object(R"({"matching": {"nactags": ["z", "b"], "vendor": []},
                     "not_matching": {"nactags": ["z"]}, "apply_tags": ["d", "z"]})"));
        const ItemKey other{ItemType::Portal, u"new-1"_s};
        QCOMPARE(mist::withReference(ItemType::Rule, rule, other, u"z"_s), rule);
        QCOMPARE(mist::withReference(ItemType::Label, object(R"({"nacportal_id": "new-1"})"), other,
                                     u"z"_s),
                 object(R"({"nacportal_id": "z"})"));

        const ItemKey provider{ItemType::IdentityProvider, u"new-1"_s};
        const ItemKey mapping{ItemType::RealmMapping, u"new-1"_s};
        QCOMPARE(mist::withReference(mapping, provider, u"z"_s).id, u"z"_s);
        QCOMPARE(mist::withReference(provider, provider, u"z"_s).id, u"z"_s);
        QCOMPARE(mist::withReference(mapping, from, u"z"_s), mapping);
        QCOMPARE(mist::withReference({ItemType::Rule, u"new-1"_s}, provider, u"z"_s).id,
                 u"new-1"_s);
        QCOMPARE(mist::withReference({ItemType::Rule, u"new-1"_s}, from, u"z"_s).id, u"new-1"_s);
    }

    void itemsHaveNames()
    {
        const auto name = [](ItemType type, const char *text) {
            return mist::itemName({type, u"the-id"_s}, object(text));
        };
        QCOMPARE(name(ItemType::Rule, R"({"name": "n"})"), u"n"_s);
        QCOMPARE(name(ItemType::RealmMapping, R"({"user_realms": ["a", "b"]})"), u"a, b"_s);
        QCOMPARE(name(ItemType::NacSwitch, R"({"value": 1})"), u"the-id"_s);
        QCOMPARE(name(ItemType::LinkedAccount, R"({"company": "c"})"), u"c"_s);
        QCOMPARE(name(ItemType::Endpoint, R"({"mac": "m"})"), u"m"_s);
        QCOMPARE(name(ItemType::Endpoint, R"({"mac": "m", "name": "n"})"), u"n"_s);
        QCOMPARE(name(ItemType::ServerCertificate, R"({"name": "n"})"), QString());
    }
};

SEKISHO_TEST(Items);
#include "tst_Items.moc"
