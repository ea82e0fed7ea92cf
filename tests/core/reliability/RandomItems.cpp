// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reliability/RandomItems.h"

#include "tests/support/ServerBundle.h"

#include <QSet>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::test {

using api::mist::ItemType;

namespace {

template <class List>
auto oneOf(const List &list)
{
    return list.at(pick(0, int(list.size()) - 1));
}

QString anyPem()
{
    const QByteArray der = QByteArray::fromHex("30060204") +
                           QByteArray::number(pick(1000, 9999)).leftJustified(4, '0');
    return u"-----BEGIN CERTIFICATE-----\n%1\n-----END CERTIFICATE-----\n"_s.arg(
            QString::fromLatin1(der.toBase64()));
}

QString anyWord() { return u"w%1"_s.arg(pick(1, 99'999)); }

QStringList anyWords()
{
    QStringList words;
    for (int i = pick(1, 3); i > 0; --i)
        words.append(anyWord());
    words.removeDuplicates();
    return words;
}

QJsonArray list(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

/// Names are told apart by people, so each is another one.
QString anyName(const QString &front)
{
    static const QStringList odd{u""_s,          u" “${x}” %{y}"_s, u" 架空"_s,
                                 u" \\ \"q\""_s, u" =1"_s,          u" 😀"_s};
    return front + QString::number(pick(1, 9'999'999)) + oneOf(odd);
}

} // namespace

QString anyText()
{
    static const QStringList texts{u"plain"_s, u"架空の値"_s, u"a\nb\tc"_s, u"${var.x} %{if}"_s,
                                   u"\"\\"_s,  u"null"_s,     u"0"_s,       u"-a"_s,
                                   u"𠮟る"_s};
    return oneOf(texts);
}

QJsonValue anyJson(int depth)
{
    switch (pick(0, depth > 0 ? 5 : 3)) {
    case 0:
        return pick(-5, 5) * 1000.25 + 0.5;
    case 1:
        return true;
    case 2:
        return pick(1, 2'000'000'000);
    case 3:
        return anyText();
    case 4: {
        QJsonArray array;
        for (int i = pick(1, 3); i > 0; --i)
            array.append(anyJson(depth - 1));
        return array;
    }
    default:
        return QJsonObject{{u"inner"_s, anyJson(depth - 1)}, {u"other"_s, anyText()}};
    }
}

QJsonObject withUnknown(QJsonObject item)
{
    for (int i = pick(0, 2); i > 0; --i)
        item.insert(u"x_future_%1"_s.arg(i), anyJson(2));
    return item;
}

void RandomItems::add(ItemType type, QJsonObject item, const QString &id)
{
    m_changes.insert({type, id}, withUnknown(std::move(item)));
}

QJsonValue RandomItems::secret()
{
    m_secrets.append(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return api::mist::draftSecretMarker(m_secrets.last());
}

/// An item that is there and stays; empty where there is none.
QString RandomItems::anyKey(ItemType type) const
{
    QStringList ids;
    for (auto it = m_known.lowerBound({type, {}}); it != m_known.end() && it.key().type == type;
         ++it) {
        if (!m_changes.contains(it.key()))
            ids.append(it.key().id);
    }
    return ids.isEmpty() ? QString() : oneOf(ids);
}

/// A number that no rule has: equal ones have no place to compare.
int RandomItems::freeOrder() const
{
    QSet<int> taken;
    for (auto it = m_known.lowerBound({ItemType::Rule, {}});
         it != m_known.end() && it.key().type == ItemType::Rule; ++it)
        taken.insert(it->value("order"_L1).toInt());
    for (auto it = m_changes.begin(); it != m_changes.end(); ++it) {
        if (it.key().type == ItemType::Rule && it.value())
            taken.insert(it.value()->value("order"_L1).toInt());
    }
    int order = pick(1, 40);
    while (taken.contains(order))
        order += pick(1, 20);
    return order;
}

void RandomItems::addLabel()
{
    QJsonObject label{{u"name"_s, anyName(u"L"_s).left(32)}};
    switch (pick(0, 6)) {
    case 0:
        label.insert(u"type"_s, u"vlan"_s);
        label.insert(u"vlan"_s, QString::number(pick(1, 4094)));
        break;
    case 1:
        label.insert(u"type"_s, u"radius_attrs"_s);
        label.insert(u"radius_attrs"_s,
                     QJsonArray{u"Idle-Timeout=%1"_s.arg(pick(1, 900)), u"Filter-Id=架空 ${a}"_s});
        break;
    case 2:
        label.insert(u"type"_s, u"session_timeout"_s);
        label.insert(u"session_timeout"_s, pick(1, 86'400));
        break;
    case 3:
        label.insert(u"type"_s, u"egress_vlan_names"_s);
        label.insert(u"egress_vlan_names"_s, QJsonArray{u"1Voice"_s, u"2Data"_s});
        break;
    case 4:
        label.insert(u"type"_s, u"gbp_tag"_s);
        label.insert(u"gbp_tag"_s, pick(1, 65'535));
        break;
    default: {
        static const QStringList kinds{u"cert_cn"_s,  u"cert_sub"_s, u"client_mac"_s,
                                       u"idp_role"_s, u"hostname"_s, u"ssid"_s};
        label.insert(u"type"_s, u"match"_s);
        label.insert(u"match"_s, oneOf(kinds));
        label.insert(u"values"_s,
                     list(anyWords() + QStringList{u"!*.架空.example"_s, u"CN=a\\,b,O=\"c\""_s}));
        label.insert(u"match_all"_s, chance(50));
    }
    }
    add(ItemType::Label, label);
}

void RandomItems::addRule()
{
    QJsonObject matching{{u"port_types"_s, QJsonArray{u"wired"_s}},
                         {u"auth_type"_s, chance(20) ? u"eap-teap"_s : u"eap-tls"_s}};
    if (chance(50))
        matching.insert(u"x_future"_s, anyJson(1));
    // Criteria of the draft, and results only where clients are let in.
    for (auto it = m_changes.begin(); it != m_changes.end(); ++it) {
        if (it.key().type == ItemType::Label && it.value()->value("type"_L1) == u"match"_s)
            matching.insert(u"nactags"_s, QJsonArray{it.key().id});
    }
    add(ItemType::Rule, {{u"name"_s, anyName(u"R"_s)},
                         {u"action"_s, chance(50) ? u"allow"_s : u"block"_s},
                         {u"order"_s, freeOrder()},
                         {u"enabled"_s, chance(80)},
                         {u"dry_run"_s, chance(30)},
                         {u"matching"_s, matching},
                         {u"not_matching"_s, QJsonObject{{u"vendor"_s, list(anyWords())}}}});
}

void RandomItems::addProvider()
{
    QJsonObject provider{{u"name"_s, anyName(u"P"_s)}};
    if (chance(50)) {
        provider.insert(u"idp_type"_s, u"oauth"_s);
        provider.insert(u"oauth_type"_s, u"azure"_s);
        provider.insert(u"oauth_tenant_id"_s, anyWord());
        provider.insert(u"oauth_cc_client_id"_s, anyWord());
        provider.insert(u"oauth_cc_client_secret"_s, secret());
    } else {
        provider.insert(u"idp_type"_s, u"ldap"_s);
        provider.insert(u"ldap_type"_s, u"custom"_s);
        provider.insert(u"ldap_server_hosts"_s, list(anyWords()));
        provider.insert(u"ldap_base_dn"_s, u"DC=架空,DC=example"_s);
        provider.insert(u"ldap_bind_dn"_s, u"CN=a\\,b,DC=example"_s);
        provider.insert(u"ldap_bind_password"_s, secret());
        provider.insert(u"ldap_cacerts"_s, QJsonArray{anyPem()});
        provider.insert(u"ldap_user_filter"_s, u"(mail=%s)"_s);
    }
    const QString id = api::mist::newLocalId();
    add(ItemType::IdentityProvider, provider, id);
    if (chance(70))
        add(ItemType::RealmMapping, {{u"user_realms"_s, list(anyWords())}}, id);
    if (chance(30))
        m_changes.insert({ItemType::DefaultIdp, u"-"_s}, QJsonObject{{u"idp"_s, id}});
}

void RandomItems::addNacItems()
{
    const QString pem = anyPem();
    if (chance(60))
        m_changes.insert({ItemType::CertificateAuthority, api::mist::certificateId(pem)},
                         QJsonObject{{u"pem"_s, pem}});
    if (chance(50))
        m_changes.insert({ItemType::NacSwitch, u"usermac_expiry"_s},
                         QJsonObject{{u"value"_s, pick(1, 1095)}});
    if (chance(50))
        m_changes.insert({ItemType::NacSwitch, u"x_future_switch"_s},
                         QJsonObject{{u"value"_s, anyJson(2)}});
}

void RandomItems::addOthers()
{
    // A file and its name: the form takes nothing else.
    if (chance(50))
        m_changes.insert({ItemType::CrlFile, api::mist::newLocalId()},
                         QJsonObject{{u"name"_s, anyName(u"C"_s)}, {u"file"_s, u"MAMCAQE="_s}});
    if (chance(50)) {
        add(ItemType::Portal, {{u"name"_s, anyName(u"N"_s)},
                               {u"type"_s, u"guest_portal"_s},
                               {u"ssid"_s, anyText()},
                               {u"portal"_s, QJsonObject{{u"max_num_devices"_s, pick(1, 100)},
                                                         {u"x_future"_s, anyJson(1)}}}});
    }
    if (chance(50)) {
        add(ItemType::Endpoint,
            {{u"mac"_s, u"00408c"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(6)},
             {u"name"_s, anyText()},
             {u"labels"_s, list(anyWords())},
             {u"vlan"_s, QString::number(pick(1, 4094))}});
    }
    editAccount();
    if (chance(30)) {
        const QJsonObject account{
                {u"instance_url"_s, u"https://w%1.example"_s.arg(pick(1, 99'999))},
                {u"client_id"_s, anyWord()},
                {u"client_secret"_s, secret()},
                {u"smartgroup_name"_s, anyText()}};
        // DemoCloud keeps of a form what it knows.
        m_changes.insert({ItemType::LinkedAccount, u"jamf/"_s + api::mist::newLocalId()}, account);
    }
}

/// What the API takes back of an account that has an id (mist-api 9).
void RandomItems::editAccount()
{
    for (auto it = m_known.lowerBound({ItemType::LinkedAccount, {}});
         it != m_known.end() && it.key().type == ItemType::LinkedAccount; ++it) {
        if (QUuid::fromString(it.key().id.section(u'/', 1)).isNull() || chance(60))
            continue;
        QJsonObject account = *it;
        account.insert(u"max_daily_api_requests"_s, pick(1, 100'000));
        m_changes.insert(it.key(), account);
        return;
    }
}

const pki::SigningKey &serverKey()
{
    static const pki::SigningKey kKey =
            pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    return kKey;
}

/// Another one with its key, or none.
void RandomItems::addServerCertificate()
{
    const Key key{ItemType::ServerCertificate, u"-"_s};
    if (m_known.contains(key) && chance(20)) {
        m_changes.insert(key, std::nullopt);
        return;
    }
    const ServerBundle server(anyName(u"S"_s), serverKey().publicKeySpki());
    QJsonObject certificate{{u"cert"_s, QString::fromLatin1(server.chain())}, {u"key"_s, secret()}};
    if (chance(50))
        certificate.insert(u"password"_s, secret());
    m_changes.insert(key, withUnknown(certificate));
}

void RandomItems::addOnboardCa()
{
    const Key key{ItemType::OnboardCa, u"-"_s};
    if (!m_known.contains(key))
        return;
    QJsonObject ca = m_known.value(key);
    // Disabled for good, active or suspended.
    const bool enabled = chance(85);
    ca.insert(u"enabled"_s, enabled);
    ca.insert(u"suspended"_s, enabled && chance(50));
    ca.remove(u"cert_providers"_s);
    if (enabled)
        ca.insert(u"cert_providers"_s,
                  oneOf(QList<QJsonArray>{{u"intune"_s}, {u"jamf"_s, u"byod"_s}, {u"byod"_s}}));
    m_changes.insert(key, ca);
}

void RandomItems::edit(const Key &key)
{
    QJsonObject item = m_known.value(key);
    item.insert(u"x_edited"_s, anyJson(2));
    if (item.contains("name"_L1) && chance(50))
        item.insert(u"name"_s, anyName(u"E"_s).left(32));
    // Before one that stands elsewhere.
    if (key.type == ItemType::Rule && chance(50))
        item.insert(u"order"_s, freeOrder());
    m_changes.insert(key, item);
}

void RandomItems::editSome()
{
    for (const ItemType type : {ItemType::Rule, ItemType::Label, ItemType::IdentityProvider,
                                ItemType::Portal, ItemType::Endpoint, ItemType::RealmMapping}) {
        const QString id = anyKey(type);
        if (!id.isEmpty() && chance(50))
            edit({type, id});
    }
}

api::mist::ItemChanges RandomItems::anyChanges(const QList<Key> &favourites)
{
    m_changes.clear();
    m_secrets.clear();
    if (chance(70))
        addLabel();
    if (chance(60))
        addRule();
    if (chance(50))
        addProvider();
    addNacItems();
    if (chance(40))
        addServerCertificate();
    if (chance(40))
        addOnboardCa();
    addOthers();
    for (const Key &key : favourites) {
        if (m_known.contains(key) && chance(40))
            edit(key);
    }
    editSome();
    return m_changes;
}

} // namespace sekisho::test
