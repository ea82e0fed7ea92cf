// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/RuleItem.h"

#include "core/api/mist/Codec.h"

#include <QJsonArray>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList sorted(QStringList list)
{
    list.sort();
    list.removeDuplicates();
    return list;
}

template <class Id>
QStringList texts(const QList<Id> &ids)
{
    QStringList list;
    for (const Id &id : ids)
        list.append(id.value());
    return list;
}

QStringList texts(const QList<nac::Open<nac::PortType>> &ports)
{
    QStringList list;
    for (const auto &port : ports)
        list.append(port.raw);
    return list;
}

void setText(QJsonObject &json, QLatin1StringView key, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (after.isEmpty())
        json.remove(key);
    else
        json.insert(key, after);
}

void setList(QJsonObject &json, QLatin1StringView key, const QStringList &after)
{
    if (after.isEmpty())
        json.remove(key);
    else
        json.insert(key, QJsonArray::fromStringList(after));
}

/// A list whose order says nothing.
void setSet(QJsonObject &json, QLatin1StringView key, const QStringList &before,
            const QStringList &after)
{
    if (sorted(before) != sorted(after))
        setList(json, key, after);
}

void setFlag(QJsonObject &json, QLatin1StringView key, bool before, bool after)
{
    if (before != after)
        json.insert(key, after);
}

void setCriteria(QJsonObject &item, QLatin1StringView key, const nac::Criteria &before,
                 const nac::Criteria &after)
{
    if (before == after)
        return;
    QJsonObject json = item.value(key).toObject();
    setText(json, "auth_type"_L1, before.authType.raw, after.authType.raw);
    setSet(json, "nactags"_L1, texts(before.labels), texts(after.labels));
    setSet(json, "port_types"_L1, texts(before.portTypes), texts(after.portTypes));
    setSet(json, "site_ids"_L1, texts(before.sites), texts(after.sites));
    setSet(json, "sitegroup_ids"_L1, texts(before.siteGroups), texts(after.siteGroups));
    setSet(json, "family"_L1, before.families, after.families);
    setSet(json, "mfg"_L1, before.manufacturers, after.manufacturers);
    setSet(json, "model"_L1, before.models, after.models);
    setSet(json, "os_type"_L1, before.osTypes, after.osTypes);
    setSet(json, "vendor"_L1, before.vendors, after.vendors);
    item.insert(key, json);
}

nac::Rule decoded(QJsonObject item)
{
    // A name is no matter here, and without one nothing would be read.
    item.insert(u"id"_s, u"-"_s);
    return decodeRule(item).value_or(nac::Rule());
}

} // namespace

nac::Rule ruleOf(const QString &id, const QJsonObject &item)
{
    nac::Rule rule = decoded(item);
    rule.id = nac::RuleId(id);
    return rule;
}

QJsonObject withRule(QJsonObject item, const nac::Rule &rule)
{
    const bool isNew = item.isEmpty();
    const nac::Rule before = decoded(item);
    setText(item, "name"_L1, before.name, rule.name);
    setText(item, "action"_L1, before.action.raw, rule.action.raw);
    setText(item, "guest_auth_state"_L1, before.guestAuthState.raw, rule.guestAuthState.raw);
    setFlag(item, "enabled"_L1, before.enabled, rule.enabled);
    setFlag(item, "dry_run"_L1, before.dryRun, rule.dryRun);
    if (isNew || before.order != rule.order)
        item.insert("order"_L1, rule.order);
    if (isNew)
        item.insert("enabled"_L1, rule.enabled);
    setCriteria(item, "matching"_L1, before.matching, rule.matching);
    setCriteria(item, "not_matching"_L1, before.notMatching, rule.notMatching);
    // The order of results is the cloud's own.
    if (before.assignedLabels != rule.assignedLabels)
        setList(item, "apply_tags"_L1, texts(rule.assignedLabels));
    return item;
}

QList<nac::Open<nac::AuthType>> ruleAuthTypes()
{
    QList<nac::Open<nac::AuthType>> types;
    for (const auto name : {"cert"_L1, "eap-tls"_L1, "eap-ttls"_L1, "eap-teap"_L1, "eap-peap"_L1,
                            "idp"_L1, "mab"_L1, "device-auth"_L1})
        types.append(
                decoded({{u"matching"_s, QJsonObject{{u"auth_type"_s, name}}}}).matching.authType);
    return types;
}

QList<nac::Open<nac::PortType>> rulePortTypes()
{
    return decoded({{u"matching"_s,
                     QJsonObject{{u"port_types"_s, QJsonArray{u"wired"_s, u"wireless"_s}}}}})
            .matching.portTypes;
}

QList<nac::Open<nac::GuestAuthState>> ruleGuestStates()
{
    QList<nac::Open<nac::GuestAuthState>> states;
    for (const auto name : {"authorized"_L1, "unknown"_L1})
        states.append(decoded({{u"guest_auth_state"_s, name}}).guestAuthState);
    return states;
}

nac::Open<nac::RuleAction> ruleAction(nac::RuleAction action)
{
    return {action, action == nac::RuleAction::Allow ? u"allow"_s : u"block"_s};
}

QStringList ruleVendors()
{
    return {u"aruba"_s,        u"brocade"_s, u"cisco-aironet"_s, u"cisco-dnac"_s,   u"cisco-ios"_s,
            u"cisco-meraki"_s, u"generic"_s, u"juniper"_s,       u"juniper-mist"_s, u"paloalto"_s};
}

} // namespace sekisho::api::mist
