// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/LabelItem.h"

#include "core/api/mist/Codec.h"
#include "core/api/mist/Items.h"
#include "core/api/mist/Json.h"

#include <QJsonArray>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView kSecretText = "$secret:"_L1;

void setText(QJsonObject &item, QLatin1StringView key, const QString &before, const QString &after)
{
    if (before == after)
        return;
    if (after.isEmpty())
        item.remove(key);
    else
        item.insert(key, after);
}

void setFlag(QJsonObject &item, QLatin1StringView key, bool before, bool after)
{
    if (before != after)
        item.insert(key, after);
}

void setList(QJsonObject &item, QLatin1StringView key, const QStringList &before,
             const QStringList &after)
{
    if (before == after)
        return;
    if (after.isEmpty())
        item.remove(key);
    else
        item.insert(key, QJsonArray::fromStringList(after));
}

QString pathOf(LabelPlace place)
{
    switch (place) {
    case LabelPlace::Matching:
        return u"matching.nactags"_s;
    case LabelPlace::NotMatching:
        return u"not_matching.nactags"_s;
    case LabelPlace::Assigned:
        break;
    }
    return u"apply_tags"_s;
}

} // namespace

nac::Label labelFromItem(const QJsonObject &item)
{
    QJsonObject named = item;
    named.insert("id"_L1, u"-"_s); // one of id and name is asked for
    nac::Label label = decodeLabel(named).value_or(nac::Label());
    label.id = nac::LabelId();
    return label;
}

QJsonObject withLabel(QJsonObject item, const nac::Label &label)
{
    const nac::Label before = labelFromItem(item);
    setText(item, "name"_L1, before.name, label.name);
    setText(item, "type"_L1, before.type.raw, label.type.raw);
    setText(item, "match"_L1, before.match.raw, label.match.raw);
    setList(item, "values"_L1, before.values, label.values);
    setFlag(item, "match_all"_L1, before.matchAll, label.matchAll);
    setFlag(item, "allow_usermac_override"_L1, before.allowUsermacOverride,
            label.allowUsermacOverride);
    setText(item, "vlan"_L1, before.vlan, label.vlan);
    setList(item, "egress_vlan_names"_L1, before.egressVlanNames, label.egressVlanNames);
    setText(item, "radius_group"_L1, before.radiusGroup, label.radiusGroup);
    setList(item, "radius_attrs"_L1, before.radiusAttributes, label.radiusAttributes);
    setList(item, "radius_vendor_attrs"_L1, before.radiusVendorAttributes,
            label.radiusVendorAttributes);
    setText(item, "username_attr"_L1, before.usernameAttribute, label.usernameAttribute);
    setText(item, "nacportal_id"_L1, before.redirectPortal.value(), label.redirectPortal.value());
    if (before.gbpTag != label.gbpTag) {
        bool isNumber = false;
        const int number = label.gbpTag.toInt(&isNumber);
        setText(item, "gbp_tag"_L1, before.gbpTag, label.gbpTag);
        if (isNumber) // text is for variables of a site
            item.insert("gbp_tag"_L1, number);
    }
    if (before.sessionTimeoutSeconds != label.sessionTimeoutSeconds) {
        if (label.sessionTimeoutSeconds)
            item.insert("session_timeout"_L1, *label.sessionTimeoutSeconds);
        else
            item.remove("session_timeout"_L1);
    }
    return item;
}

QStringList knownMdmStates()
{
    // Not among the API's enums; what nac_clients says (mist-api 5.2).
    return {u"compliant"_s, u"not compliant"_s, u"unknown"_s};
}

QStringList knownEdrStates()
{
    return {u"sentinelone_healthy"_s,       u"sentinelone_infected"_s,
            u"crowdstrike_low"_s,           u"crowdstrike_medium"_s,
            u"crowdstrike_high"_s,          u"crowdstrike_critical"_s,
            u"crowdstrike_informational"_s, u"unknown"_s};
}

QStringList knownUsernameAttributes()
{
    return {u"automatic"_s, u"cn"_s, u"dns"_s, u"email"_s, u"upn"_s};
}

QStringList labelsOfRule(const QJsonObject &rule, LabelPlace place)
{
    QStringList labels;
    const QJsonArray list = valueAt(rule, pathOf(place)).toArray();
    for (const QJsonValue &id : list)
        labels.append(json::toText(id));
    return labels;
}

QJsonObject withLabelsOfRule(QJsonObject rule, LabelPlace place, const QStringList &labels)
{
    if (labelsOfRule(rule, place) == labels)
        return rule;
    setValueAt(rule, pathOf(place),
               labels.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                : QJsonValue(QJsonArray::fromStringList(labels)));
    return rule;
}

QJsonObject withoutLabel(QJsonObject rule, const QString &label, bool disable)
{
    for (const LabelPlace place :
         {LabelPlace::Matching, LabelPlace::NotMatching, LabelPlace::Assigned}) {
        QStringList labels = labelsOfRule(rule, place);
        if (labels.removeAll(label) > 0)
            rule = withLabelsOfRule(rule, place, labels);
    }
    if (disable)
        rule.insert("enabled"_L1, false);
    return rule;
}

qsizetype secretOfAttribute(const QString &attribute)
{
    const QJsonObject list{{u"values"_s, QJsonArray{attribute}}};
    const QString redacted =
            redactSecrets(Kind::Label, list, Secret())["values"_L1].toArray().first().toString();
    return redacted == attribute ? -1 : redacted.indexOf(kSecretText);
}

QString attributeWithSecret(const QString &attribute, const QString &secretId)
{
    const qsizetype at = secretOfAttribute(attribute);
    return at < 0 ? attribute : attribute.left(at) + kSecretText + u"draft:"_s + secretId;
}

} // namespace sekisho::api::mist
