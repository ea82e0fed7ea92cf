// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/Plan.h"

#include <QJsonArray>
#include <QSet>

namespace sekisho::test {

// Small pieces of configurations, for the tests of planning.

using sync::ItemKey;
using sync::ItemMap;
using sync::ItemType;

inline ItemKey rule(const QString &id) { return {ItemType::Rule, id}; }
inline ItemKey label(const QString &id) { return {ItemType::Label, id}; }
inline ItemKey idp(const QString &id) { return {ItemType::IdentityProvider, id}; }
inline ItemKey mapping(const QString &id) { return {ItemType::RealmMapping, id}; }
inline ItemKey defaultIdp() { return {ItemType::DefaultIdp, QStringLiteral("-")}; }

inline QJsonObject ruleItem(const QString &name, int order,
                            const QString &action = QStringLiteral("allow"),
                            const QStringList &labels = {})
{
    QJsonObject matching;
    if (!labels.isEmpty())
        matching.insert(QStringLiteral("nactags"), QJsonArray::fromStringList(labels));
    return {{QStringLiteral("name"), name},
            {QStringLiteral("order"), order},
            {QStringLiteral("action"), action},
            {QStringLiteral("enabled"), true},
            {QStringLiteral("matching"), matching}};
}

inline QJsonObject labelItem(const QString &name, const QString &match, const QStringList &values)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"), QStringLiteral("match")},
            {QStringLiteral("match"), match},
            {QStringLiteral("values"), QJsonArray::fromStringList(values)}};
}

inline QJsonObject vlanItem(const QString &name, const QString &vlan)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"), QStringLiteral("vlan")},
            {QStringLiteral("vlan"), vlan}};
}

inline QJsonObject idpItem(const QString &name)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("idp_type"), QStringLiteral("openroaming")},
            {QStringLiteral("openroaming_ssids"), QJsonArray{QStringLiteral("roaming")}}};
}

/// A directory; `password` is a marker.
inline QJsonObject ldapItem(const QString &name, const QJsonObject &password)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("idp_type"), QStringLiteral("ldap")},
            {QStringLiteral("ldap_type"), QStringLiteral("custom")},
            {QStringLiteral("ldap_base_dn"), QStringLiteral("dc=example")},
            {QStringLiteral("ldap_bind_dn"), QStringLiteral("cn=reader")},
            {QStringLiteral("ldap_bind_password"), password},
            {QStringLiteral("ldap_server_hosts"), QJsonArray{QStringLiteral("ldap.example.com")}}};
}

inline QJsonObject with(QJsonObject item, const QString &path, const QJsonValue &value)
{
    api::mist::setValueAt(item, path, value);
    return item;
}

/// A draft on top of `base`; what is the same is not in it.
inline QMap<ItemKey, sync::DraftItem> draftOf(const ItemMap &base, const ItemMap &mine)
{
    QMap<ItemKey, sync::DraftItem> draft;
    QSet<ItemKey> keys(base.keyBegin(), base.keyEnd());
    keys.unite(QSet<ItemKey>(mine.keyBegin(), mine.keyEnd()));
    for (const ItemKey &key : std::as_const(keys)) {
        sync::DraftItem item;
        if (base.contains(key))
            item.base = base.value(key);
        if (mine.contains(key))
            item.value = mine.value(key);
        if (item.base != item.value)
            draft.insert(key, item);
    }
    return draft;
}

inline QList<sync::OrderWrite> ordersOf(const ItemMap &items)
{
    QList<sync::OrderWrite> orders;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        if (it.key().type == ItemType::Rule)
            orders.append({it.key().id, it->value(QStringLiteral("order")).toInt()});
    }
    std::sort(orders.begin(), orders.end(), [](const auto &a, const auto &b) {
        return a.order != b.order ? a.order < b.order : a.id < b.id;
    });
    return orders;
}

inline QStringList sequenceOf(const ItemMap &items)
{
    QStringList ids;
    const QList<sync::OrderWrite> orders = ordersOf(items);
    for (const sync::OrderWrite &rule : orders)
        ids.append(rule.id);
    return ids;
}

/// Plans the way from `base` to `mine` against a cloud that is at `cloud` by now.
inline sync::Plan planOf(const ItemMap &base, const ItemMap &mine, const ItemMap &cloud)
{
    sync::PlanInput input;
    input.draft = draftOf(base, mine);
    input.cloud = cloud;
    input.seenRules = ordersOf(base);
    return sync::makePlan(input);
}

/// What one operation makes of the cloud.
inline void apply(const sync::Operation &operation, ItemMap &cloud)
{
    if (operation.items.size() == 1 && operation.type == operation.items.first().type &&
        operation.type != ItemType::NacSwitch) {
        if (operation.after)
            cloud.insert(operation.items.first(), *operation.after);
        else
            cloud.remove(operation.items.first());
        return;
    }
    for (const ItemKey &key : operation.items) {
        const QJsonValue value = operation.after ? operation.after->value(key.toText())
                                                 : QJsonValue(QJsonValue::Undefined);
        if (value.isObject())
            cloud.insert(key, value.toObject());
        else
            cloud.remove(key);
    }
}

inline ItemMap pushed(const sync::Plan &plan, ItemMap cloud)
{
    for (const sync::Operation &operation : plan.operations)
        apply(operation, cloud);
    return cloud;
}

} // namespace sekisho::test
