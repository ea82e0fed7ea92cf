// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a cloud answers and an admin changes: items with changes are the changed items.

#include "core/api/mist/Codec.h"
#include "core/api/mist/Items.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

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

namespace {

template <class T>
T oneOf(const QList<T> &list)
{
    return list.at(*rc::gen::inRange<qsizetype>(0, list.size()));
}

// Few names, so that things meet; some of them are the cloud's own.
QString anyName()
{
    static const QStringList kNames{u"name"_s,         u"order"_s,         u"matching"_s,
                                    u"nactags"_s,      u"apply_tags"_s,    u"org_id"_s,
                                    u"ui_url"_s,       u"modified_time"_s, u"ldap_bind_password"_s,
                                    u"radius_attrs"_s, u"a.b"_s,           u"future"_s,
                                    u"vlan"_s,         u"last_sync"_s,     u"enabled"_s};
    return oneOf(kNames);
}

QString anyText()
{
    static const QStringList kTexts{
            {},
            u"a"_s,
            u"b"_s,
            u"Tunnel-Password=p"_s,
            u"User-Password=p=q"_s,
            u"架空"_s,
            u"-----BEGIN CERTIFICATE-----\nQQ==\n-----END CERTIFICATE-----"_s};
    return oneOf(kTexts);
}

QJsonValue anyValue(int depth);

QJsonObject anyObject(int depth)
{
    QJsonObject object;
    const int size = *rc::gen::inRange(0, 5);
    for (int i = 0; i < size; ++i)
        object.insert(anyName(), anyValue(depth - 1));
    return object;
}

QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::inRange(-3, 4);
    case 3:
    case 4:
        return anyText();
    case 5:
        return anyObject(depth);
    default: {
        QJsonArray array;
        const int size = *rc::gen::inRange(0, 4);
        for (int i = 0; i < size; ++i)
            array.append(anyValue(depth - 1));
        return array;
    }
    }
}

QString anyPem()
{
    const QByteArray der = QByteArray::number(*rc::gen::inRange(0, 4));
    return u"-----BEGIN CERTIFICATE-----\n%1\n-----END CERTIFICATE-----\n"_s.arg(
            QString::fromLatin1(der.toBase64()));
}

QString anyId() { return QString::number(*rc::gen::inRange(0, 6)); }

QJsonObject anySetting()
{
    QJsonObject nac = anyObject(2);
    QJsonArray authorities;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        authorities.append(*rc::gen::inRange(0, 5) == 0 ? anyValue(1) : QJsonValue(anyPem()));
    nac.insert(u"cacerts"_s, *rc::gen::inRange(0, 6) == 0 ? anyValue(1) : authorities);
    QJsonArray mappings;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        QJsonObject mapping = anyObject(1);
        mapping.insert(u"id"_s, anyId());
        mappings.append(*rc::gen::inRange(0, 5) == 0 ? anyValue(1) : mapping);
    }
    nac.insert(u"idps"_s, *rc::gen::inRange(0, 6) == 0 ? anyValue(1) : mappings);
    if (*rc::gen::arbitrary<bool>())
        nac.insert(u"server_cert"_s, anyValue(2));
    if (*rc::gen::arbitrary<bool>())
        nac.insert(u"default_idp_id"_s, anyValue(0));
    if (*rc::gen::arbitrary<bool>())
        nac.insert(u"scep_cacerts"_s, anyValue(1));
    return *rc::gen::inRange(0, 8) == 0 ? QJsonObject() : QJsonObject{{u"mist_nac"_s, nac}};
}

Objects anyObjects()
{
    Objects objects;
    for (const Kind kind :
         {Kind::Rule, Kind::Label, Kind::Sso, Kind::CrlFile, Kind::Portal, Kind::Endpoint}) {
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            QJsonObject json = anyObject(2);
            const QString id = anyId();
            json.insert(u"id"_s, id);
            if (kind == Kind::Sso && *rc::gen::arbitrary<bool>())
                json.insert(u"idp_type"_s, *rc::gen::arbitrary<bool>() ? u"ldap"_s : u"saml"_s);
            objects[kind].append({id, json});
        }
    }
    if (*rc::gen::inRange(0, 8) > 0)
        objects[Kind::Setting].append({u"setting"_s, anySetting()});
    if (*rc::gen::inRange(0, 8) > 0)
        objects[Kind::OnboardCa].append({u"onboard_ca"_s, anyObject(1)});
    for (const QString &app : {u"intune"_s, u"jamf"_s}) {
        QJsonArray accounts;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            QJsonObject account = anyObject(1);
            if (*rc::gen::arbitrary<bool>())
                account.insert(u"account_id"_s, anyId());
            accounts.append(*rc::gen::inRange(0, 5) == 0 ? anyValue(0) : account);
        }
        objects[Kind::LinkedApp].append({app, {{u"accounts"_s, accounts}}});
    }
    return objects;
}

// An item as itemsOf() could have given it: without the members of the cloud's.
QJsonObject plainItem(const ItemKey &key, const QJsonObject &object)
{
    Objects one{{mist::kindOf(key.type), {{key.id, object}}}};
    return mist::itemsOf(one).value(key);
}

std::pair<ItemKey, QJsonObject> anyNewItem()
{
    const QString id = *rc::gen::arbitrary<bool>() ? anyId() : u"new-"_s + anyId();
    const ItemType type = oneOf(mist::allItemTypes());
    switch (type) {
    case ItemType::CertificateAuthority: {
        const QString pem = anyPem() + (*rc::gen::arbitrary<bool>() ? anyPem() : QString());
        return {{type, mist::certificateId(pem)}, {{u"pem"_s, pem}}};
    }
    case ItemType::DefaultIdp:
        return {{type, u"-"_s}, {{u"idp"_s, id}}};
    case ItemType::ServerCertificate: {
        QJsonObject item = anyObject(1);
        item.insert(u"cert"_s, anyPem());
        return {{type, u"-"_s}, item};
    }
    case ItemType::NacSwitch:
        return {{type, anyName()}, {{u"value"_s, anyValue(2)}}};
    case ItemType::OnboardCa:
        return {{type, u"-"_s}, {{u"enabled"_s, *rc::gen::arbitrary<bool>()}}};
    case ItemType::LinkedAccount: {
        QJsonObject item = anyObject(1);
        for (const QString &name : {u"org_id"_s, u"modified_time"_s, u"last_sync"_s})
            item.remove(name);
        return {{type, u"jamf/"_s + id}, item};
    }
    case ItemType::RealmMapping:
        return {{type, id}, anyObject(1)};
    default: {
        const ItemKey key{type, id};
        QJsonObject json = anyObject(2);
        if (type == ItemType::IdentityProvider)
            json.insert(u"idp_type"_s, u"oauth"_s);
        return {key, plainItem(key, json)};
    }
    }
}

ItemChanges anyChanges(const ItemMap &items)
{
    ItemChanges changes;
    const QList<ItemKey> keys = items.keys();
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
        if (!keys.isEmpty() && *rc::gen::arbitrary<bool>()) {
            changes.insert(oneOf(keys), std::nullopt);
        } else {
            const auto [key, value] = anyNewItem();
            changes.insert(key, value);
        }
    }
    return changes;
}

/// A saml entry has the place of this id: a change of it is not made.
bool isTaken(const Objects &objects, const ItemKey &key)
{
    const QList<RawObject> ssos = objects.value(Kind::Sso);
    const auto first = std::find_if(ssos.begin(), ssos.end(),
                                    [&](const RawObject &object) { return object.id == key.id; });
    return key.type == ItemType::IdentityProvider && first != ssos.end() &&
           (*first).json.value(u"idp_type"_s) != u"ldap"_s;
}

std::string textOf(const ItemMap &items)
{
    QJsonObject all;
    for (auto it = items.begin(); it != items.end(); ++it)
        all.insert(it.key().toText(), it.value());
    return QJsonDocument(all).toJson().toStdString();
}

} // namespace

class tst_ItemsProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // RapidCheck reads this once and prints its seed; RC_PARAMS of the caller's own goes first.
        if (qEnvironmentVariableIsSet("SEKISHO_LONG") && !qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=20000");
    }

    void itemsWithChangesAreTheChangedItems()
    {
        QVERIFY(rc::check("itemsOf(withItems(o, c)) == itemsOf(o) + c", [] {
            const Objects objects = anyObjects();
            ItemMap expected = mist::itemsOf(objects);
            const ItemChanges changes = anyChanges(expected);
            for (auto it = changes.begin(); it != changes.end(); ++it) {
                if (isTaken(objects, it.key()))
                    continue;
                if (it.value())
                    expected.insert(it.key(), *it.value());
                else
                    expected.remove(it.key());
            }
            const ItemMap found = mist::itemsOf(mist::withItems(objects, changes));
            if (found != expected) {
                RC_LOG(textOf(expected));
                RC_LOG(textOf(found));
                RC_FAIL("not the same");
            }
        }));
    }

    void whatDidNotChangeStaysAsItWas()
    {
        QVERIFY(rc::check("withItems(o, itemsOf(o)) keeps every item", [] {
            const Objects objects = anyObjects();
            const ItemMap items = mist::itemsOf(objects);
            ItemChanges same;
            for (auto it = items.begin(); it != items.end(); ++it)
                same.insert(it.key(), it.value());
            const Objects after = mist::withItems(objects, same);
            for (const Kind kind : {Kind::Rule, Kind::Label, Kind::Sso, Kind::Portal}) {
                const QList<RawObject> one = objects.value(kind);
                const QList<RawObject> other = after.value(kind);
                RC_ASSERT(one.size() == other.size());
                for (qsizetype i = 0; i < one.size(); ++i)
                    RC_ASSERT(one.at(i).json == other.at(i).json);
            }
            RC_ASSERT(objects.value(Kind::Setting).value(0).json ==
                      after.value(Kind::Setting).value(0).json);
        }));
    }

    void anItemIsTheSameAsItself()
    {
        QVERIFY(rc::check("sameItem() is reflexive and symmetric", [] {
            const ItemType type = oneOf(mist::allItemTypes());
            const QJsonObject a = anyObject(2);
            const QJsonObject b = anyObject(2);
            RC_ASSERT(mist::sameItem(type, a, a));
            RC_ASSERT(mist::sameItem(type, a, b) == mist::sameItem(type, b, a));
        }));
    }

    // fieldsIn() leaves nothing out: items whose fields are all equal are equal but for what the
    // cloud sets.
    void fieldsCoverTheItem()
    {
        QVERIFY(rc::check("copying every field copies the item", [] {
            const ItemType type = oneOf(mist::allItemTypes());
            const QJsonObject source = anyObject(2);
            QJsonObject copy;
            const QList<mist::Field> fields = mist::fieldsIn(type, {&source, &copy});
            for (const mist::Field &field : fields)
                mist::setValueAt(copy, field.path, mist::valueAt(source, field.path));
            RC_ASSERT(mist::sameItem(type, source, copy));
        }));
    }

    void secretsComeBack()
    {
        QVERIFY(rc::check("withSecrets(redacted) == raw", [] {
            const QJsonObject raw = anyObject(3);
            const Secret key(QByteArray("key"));
            const QJsonObject redacted = mist::redactSecrets(Kind::Label, raw, key);
            QStringList missing;
            const QJsonObject filled =
                    mist::withSecrets(ItemType::Label, redacted, raw, key, {}, &missing);
            if (filled != raw) {
                RC_LOG(QJsonDocument(raw).toJson().toStdString());
                RC_LOG(QJsonDocument(filled).toJson().toStdString());
                RC_FAIL("not the same");
            }
            RC_ASSERT(missing.isEmpty());
        }));
    }
};

SEKISHO_TEST(ItemsProperties);
#include "tst_ItemsProperties.moc"
