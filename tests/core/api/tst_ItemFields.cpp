// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Items.h"
#include "tests/core/api/Json.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api;
using namespace Qt::Literals::StringLiterals;
using mist::Field;
using mist::FieldShape;
using mist::ItemType;
using test::object;

namespace {

const Field *find(const QList<Field> &fields, const QString &path)
{
    for (const Field &field : fields) {
        if (field.path == path)
            return &field;
    }
    return nullptr;
}

QStringList unknownPaths(ItemType type, const QJsonObject &a, const QJsonObject &b)
{
    QStringList paths;
    const QList<Field> fields = mist::fieldsIn(type, {&a, &b});
    for (const Field &field : fields) {
        if (!find(mist::fieldsOf(type), field.path))
            paths.append(field.path);
    }
    return paths;
}

QString pem(const QByteArray &der, const QByteArray &lineEnd)
{
    return QString::fromLatin1("-----BEGIN CERTIFICATE-----" + lineEnd + der.toBase64() + lineEnd +
                               "-----END CERTIFICATE-----" + lineEnd);
}

} // namespace

class tst_ItemFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasFieldsOfItsOwn()
    {
        for (const ItemType type : mist::allItemTypes()) {
            const QList<Field> &fields = mist::fieldsOf(type);
            QVERIFY(!fields.isEmpty());
            QSet<QString> paths;
            for (const Field &field : fields) {
                QVERIFY2(!paths.contains(field.path), qPrintable(field.path));
                QVERIFY(field.path.count(u'.') <= 1);
                paths.insert(field.path);
            }
        }
    }

    void requiredFieldsAreThoseOfTheApi()
    {
        QStringList required;
        for (const ItemType type : mist::allItemTypes()) {
            for (const Field &field : mist::fieldsOf(type)) {
                if (field.required)
                    required.append(mist::itemTypeName(type) + u'.' + field.path);
            }
        }
        QCOMPARE(required,
                 (QStringList{u"rule.name"_s, u"rule.action"_s, u"label.name"_s, u"label.type"_s,
                              u"identity_provider.name"_s, u"identity_provider.idp_type"_s,
                              u"portal.name"_s, u"endpoint.mac"_s}));
    }

    void unknownMembersBecomeFields()
    {
        QCOMPARE(unknownPaths(ItemType::Rule,
                              object(R"({"name": "n", "future": 1, "id": "r", "org_id": "o",
                                 "matching": {"nactags": [], "planet": ["x"]}})"),
                              object(R"({"not_matching": {"moon": 1}, "future": 2})")),
                 (QStringList{u"future"_s, u"matching.planet"_s, u"not_matching.moon"_s}));
        QVERIFY(unknownPaths(ItemType::Rule, object(R"({"name": "n", "matching": {}})"), {})
                        .isEmpty());
        // An object member that is something else on one side is compared whole.
        QCOMPARE(unknownPaths(ItemType::Rule, object(R"({"matching": "everything"})"),
                              object(R"({"matching": {"nactags": ["a"]}})")),
                 QStringList{u"matching"_s});
    }

    void shapesOfUnknownFieldsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("shape");
        const auto row = [](const char *json, FieldShape shape) {
            QTest::newRow(json) << QByteArray(json) << int(shape);
        };
        row(R"({"x": true})", FieldShape::Flag);
        row(R"({"x": 1.5})", FieldShape::Number);
        row(R"({"x": "t"})", FieldShape::Text);
        row(R"({"x": null})", FieldShape::Text);
        row(R"({"x": [1]})", FieldShape::Sequence);
        row(R"({"x": {"y": 1}})", FieldShape::Object);
        row(R"({"x": {"$secret": "d"}})", FieldShape::Secret);
        row(R"({"x": "-----BEGIN CERTIFICATE-----\n"})", FieldShape::Certificate);
        row(R"({"x": ["-----BEGIN CERTIFICATE-----\n"]})", FieldShape::Certificates);
    }
    void shapesOfUnknownFieldsAreGuessed()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, shape);
        const QJsonObject empty = object(R"({"x": null})");
        const QJsonObject item = object(json);
        const QList<Field> fields = mist::fieldsIn(ItemType::Label, {nullptr, &empty, &item});
        QVERIFY(find(fields, u"x"_s));
        QCOMPARE(int(find(fields, u"x"_s)->shape), shape);
    }

    void switchesAreOneValueOrTakenApart()
    {
        const auto paths = [](const QJsonObject &a, const QJsonObject &b) {
            QStringList found;
            const QList<Field> fields = mist::fieldsIn(ItemType::NacSwitch, {&a, &b});
            for (const Field &field : fields)
                found.append(field.path);
            return found;
        };
        QCOMPARE(paths(object(R"({"value": true})"), {}), QStringList{u"value"_s});
        QCOMPARE(paths({}, {}), QStringList{u"value"_s});
        QCOMPARE(paths(object(R"({"value": {"enabled": true}})"),
                       object(R"({"value": {"generate_coa": true}})")),
                 (QStringList{u"value.enabled"_s, u"value.generate_coa"_s}));
        QCOMPARE(paths(object(R"({"value": {"enabled": true}})"), object(R"({"value": 1})")),
                 QStringList{u"value"_s});
        QCOMPARE(paths(object(R"({"value": {}})"), object(R"({"value": {}})")),
                 QStringList{u"value"_s});
        const QJsonObject flag = object(R"({"value": true})");
        QCOMPARE(mist::fieldsIn(ItemType::NacSwitch, {&flag}).first().shape, FieldShape::Flag);
    }

    void valuesAreFoundAndSet()
    {
        QJsonObject item = object(R"({"name": "n", "matching": {"nactags": ["a"]}, "a.b": 1})");
        QCOMPARE(mist::valueAt(item, u"name"_s), QJsonValue(u"n"_s));
        QCOMPARE(mist::valueAt(item, u"matching.nactags"_s).toArray().size(), 1);
        QVERIFY(mist::valueAt(item, u"matching.vendor"_s).isUndefined());
        QVERIFY(mist::valueAt(item, u"name.first"_s).isUndefined());
        QVERIFY(mist::valueAt(item, u"nothing.here"_s).isUndefined());
        QCOMPARE(mist::valueAt(item, u"a.b"_s), QJsonValue(1));

        const QJsonValue nothing(QJsonValue::Undefined);
        mist::setValueAt(item, u"matching.nactags"_s, nothing);
        mist::setValueAt(item, u"not_matching.nactags"_s, nothing);
        mist::setValueAt(item, u"a.b"_s, nothing);
        QCOMPARE(item, object(R"({"name": "n", "matching": {}})"));
        mist::setValueAt(item, u"c.d"_s, 1); // c is nothing that is taken apart
        QCOMPARE(item.value(u"c.d"_s), QJsonValue(1));
        mist::setValueAt(item, u"c.d"_s, nothing);
        mist::setValueAt(item, u"name"_s, nothing);
        mist::setValueAt(item, u"not_matching.vendor"_s, QJsonArray{u"v"_s});
        QCOMPARE(item, object(R"({"matching": {}, "not_matching": {"vendor": ["v"]}})"));
    }

    // Two items that mean the same: {"type", one, other}.
    void sameItems_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](ItemType type, const char *one, const char *other) {
            QTest::addRow("%s / %s", one, other)
                    << int(type) << QByteArray(one) << QByteArray(other);
        };
        row(ItemType::Rule, R"({"enabled": true})", R"({})");
        row(ItemType::Rule, R"({"dry_run": false})", R"({})");
        row(ItemType::Rule, R"({"dry_run": false})", R"({"dry_run": null})");
        row(ItemType::Rule, R"({"not_matching": {}})", R"({})");
        row(ItemType::Rule, R"({"matching": {"nactags": []}})", R"({"matching": {}})");
        row(ItemType::Rule, R"({"matching": {"nactags": ["a", "b"]}})",
            R"({"matching": {"nactags": ["b", "a"]}})");
        row(ItemType::Rule, R"({"matching": {"auth_type": ["mab"]}})",
            R"({"matching": {"auth_type": "mab"}})");
        row(ItemType::Rule, R"({"order": 3})", R"({"order": "3"})");
        row(ItemType::Rule, R"({"order": 0})", R"({})");
        row(ItemType::Rule, R"({"id": "x", "modified_time": 1})", R"({"modified_time": 2})");
        row(ItemType::Label, R"({"match_all": "false"})", R"({"match_all": false})");
        row(ItemType::Label, R"({"gbp_tag": 100})", R"({"gbp_tag": "100"})");
        row(ItemType::Label, R"({"vlan": ""})", R"({})");
        row(ItemType::Label, R"({"values": "x"})", R"({"values": ["x"]})");
        row(ItemType::IdentityProvider, R"({"oauth_type": "standards"})",
            R"({"oauth_type": "azure"})");
        row(ItemType::IdentityProvider, R"({"oauth_type": "standards"})", R"({})");
        row(ItemType::IdentityProvider, R"({"ldap_group_attr": "memberOf"})", R"({})");
        row(ItemType::IdentityProvider, R"({"oauth_provider_domain": "okta.com"})", R"({})");
        row(ItemType::IdentityProvider, R"({"ldap_bind_password": ""})", R"({})");
        row(ItemType::IdentityProvider, R"({"mxedge_proxy": {"auth_servers": [{"host": "h"}]}})",
            R"({"mxedge_proxy": {"auth_servers": [{"host": "h", "port": 1812, "timeout": 5,
                "retry": 2, "require_message_authenticator": false}]}})");
        row(ItemType::IdentityProvider, R"({"mxedge_proxy": {"acct_servers": [{"host": "h"}]}})",
            R"({"mxedge_proxy": {"acct_servers": [{"host": "h", "port": 1813}]}})");
        row(ItemType::RealmMapping, R"({"user_realms": ["a"], "exclude_realms": []})",
            R"({"user_realms": ["a"]})");
        row(ItemType::Portal, R"({"access_type": "wireless", "eap_type": "wpa2"})", R"({})");
        row(ItemType::Portal, R"({"sso": {"idp_sign_algo": "sha256"}})", R"({})");
        row(ItemType::Endpoint, R"({"mac": "5684dae9ac8b"})", R"({"mac": "56:84:DA:E9:AC:8B"})");
        row(ItemType::Endpoint, R"({"vlan": 30, "labels": []})", R"({"vlan": "30"})");
        row(ItemType::Label, R"({"future": 1})", R"({"future": "1"})");
        row(ItemType::Label, R"({"future": null})", R"({})");
    }
    void sameItems()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(mist::sameItem(ItemType(type), object(one), object(other)));
        QVERIFY(mist::sameItem(ItemType(type), object(other), object(one)));
    }

    void otherItems_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](ItemType type, const char *one, const char *other) {
            QTest::addRow("%s / %s", one, other)
                    << int(type) << QByteArray(one) << QByteArray(other);
        };
        row(ItemType::Rule, R"({"enabled": false})", R"({})");
        row(ItemType::Rule, R"({"order": 1})", R"({})");
        row(ItemType::Rule, R"({"matching": {"nactags": ["a"]}})", R"({"matching": {}})");
        row(ItemType::Rule, R"({"matching": {"nactags": ["a"]}})",
            R"({"not_matching": {"nactags": ["a"]}})");
        row(ItemType::Rule, R"({"matching": {"planet": ["a"]}})", R"({})");
        row(ItemType::Rule, R"({"matching": "x"})", R"({})");
        row(ItemType::Label, R"({"future": false})", R"({})");
        row(ItemType::Label, R"({"future": []})", R"({})");
        row(ItemType::Label, R"({"future": true})", R"({"future": "true"})");
        row(ItemType::Label, R"({"radius_attrs": ["a=1", "a=2"]})",
            R"({"radius_attrs": ["a=2", "a=1"]})");
        row(ItemType::Label, R"({"values": ["x"]})", R"({"values": ["X"]})");
        row(ItemType::IdentityProvider, R"({"oauth_type": "azure-gov"})", R"({})");
        row(ItemType::IdentityProvider, R"({"ldap_type": "standards"})", R"({})");
        row(ItemType::IdentityProvider, R"({"ldap_bind_password": {"$secret": "a"}})",
            R"({"ldap_bind_password": {"$secret": "b"}})");
        row(ItemType::IdentityProvider, R"({"ldap_bind_password": {"$secret": "a"}})", R"({})");
        row(ItemType::IdentityProvider, R"({"mxedge_proxy": {"acct_servers": [{"host": "h"}]}})",
            R"({"mxedge_proxy": {"acct_servers": [{"host": "h", "port": 1812}]}})");
        row(ItemType::NacSwitch, R"({"value": false})", R"({"value": true})");
        row(ItemType::NacSwitch, R"({"value": {"enabled": true}})", R"({"value": {}})");
        row(ItemType::CrlFile, R"({"name": "n", "file": "AA=="})", R"({"name": "n"})");
        row(ItemType::Endpoint, R"({"mac": "5684dae9ac8b"})", R"({"mac": "5684dae9ac8c"})");
    }
    void otherItems()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(!mist::sameItem(ItemType(type), object(one), object(other)));
        QVERIFY(!mist::sameItem(ItemType(type), object(other), object(one)));
    }

    void certificatesAreComparedAsCertificates()
    {
        const auto same = [](ItemType type, const QString &name, const QJsonValue &a,
                             const QJsonValue &b) {
            return mist::sameItem(type, {{name, a}}, {{name, b}});
        };
        const QString one = pem("one", "\n");
        const QString two = pem("two", "\n");
        const QString oneDos = pem("one", "\r\n");
        QVERIFY(same(ItemType::ServerCertificate, u"cert"_s, one, "# note\n"_L1 + oneDos));
        QVERIFY(!same(ItemType::ServerCertificate, u"cert"_s, one, two));
        QVERIFY(!same(ItemType::ServerCertificate, u"cert"_s, QString(one + two),
                      QString(two + one))); // leaf first
        QVERIFY(!same(ItemType::ServerCertificate, u"cert"_s, one, {}));
        QVERIFY(same(ItemType::Portal, u"additional_cacerts"_s, QJsonArray{one, two},
                     QJsonArray{two + oneDos}));
        QVERIFY(!same(ItemType::Portal, u"additional_cacerts"_s, QJsonArray{one, two},
                      QJsonArray{two}));
        QVERIFY(same(ItemType::ServerCertificate, u"cert"_s, u"not PEM\n"_s, u"not PEM\r\n"_s));
        QVERIFY(!same(ItemType::ServerCertificate, u"cert"_s, u"not PEM"_s, u"not PEM either"_s));
        // Of a field that nobody has heard of, too.
        QVERIFY(same(ItemType::Label, u"future"_s, one, oneDos));
        QVERIFY(!same(ItemType::Label, u"future"_s, one, two));
    }

    void switchesKnowWhatTheirAbsenceMeans()
    {
        QCOMPARE(mist::switchDefault(u"eap_ssl_security_level"_s), QJsonValue(2));
        QCOMPARE(mist::switchDefault(u"use_ip_version"_s), QJsonValue(u"v4"_s));
        QCOMPARE(mist::switchDefault(u"mdm"_s), QJsonValue(object(R"({"coa_type": "reauth"})")));
        QVERIFY(mist::switchDefault(u"unheard_of"_s).isUndefined());
    }
};

SEKISHO_TEST(ItemFields);
#include "tst_ItemFields.moc"
