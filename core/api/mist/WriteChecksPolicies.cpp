// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules and labels (mist-api 5).

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/api/mist/WriteChecks.h"
#include "core/api/mist/WriteSyntax.h"

#include <QRegularExpression>
#include <limits>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

// Limits of the portal and of Terraform; the server itself takes more.
constexpr qsizetype kLongestRuleName = 64;
constexpr qsizetype kLongestLabelName = 32;
constexpr int kMostNumber = std::numeric_limits<int>::max();
constexpr int kLastGbpTag = 65'535;

QString typeOf(const QJsonObject &label) { return json::text(label, "type"_L1); }

QString nameOf(const QJsonObject &label, const QString &id)
{
    const QString name = json::text(label, "name"_L1);
    return name.isEmpty() ? id : name;
}

void checkCriteria(WriteCheck &check, const QString &path)
{
    check.reference(path, ItemType::Label);
    const QJsonArray ids = valueAt(check.item(), path).toArray();
    for (const QJsonValue &value : ids) {
        const auto label = check.other({ItemType::Label, value.toString()});
        if (label && typeOf(*label) != "match"_L1)
            check.report(u"label-not-match"_s, path, {nameOf(*label, value.toString())});
    }
}

void checkResults(WriteCheck &check)
{
    const QString path = u"apply_tags"_s;
    check.reference(path, ItemType::Label);
    const QJsonArray ids = valueAt(check.item(), path).toArray();
    if (!ids.isEmpty() && json::text(check.item(), "action"_L1) == "block"_L1)
        check.report(u"results-on-block"_s, path);
    QStringList vlans;
    for (const QJsonValue &value : ids) {
        const auto label = check.other({ItemType::Label, value.toString()});
        if (!label)
            continue;
        const QString type = typeOf(*label);
        if (type == "match"_L1)
            check.report(u"label-not-result"_s, path, {nameOf(*label, value.toString())});
        // Both set where untagged traffic goes; egress_vlan_names may go beside either.
        if (type == "vlan"_L1)
            vlans.append(nameOf(*label, value.toString()));
    }
    if (vlans.size() > 1)
        check.report(u"vlan-twice"_s, path, vlans);
}

void checkPattern(WriteCheck &check, const QString &path, const QString &value)
{
    static constexpr QLatin1StringView kRegex = "regex="_L1;
    if (!value.startsWith(kRegex))
        return;
    const QString expression = value.mid(kRegex.size());
    // Whose dialect the cloud speaks is not known (mist-api 5.2): what no engine would take.
    const QRegularExpression regex(expression);
    if (expression.isEmpty())
        check.report(u"value-empty"_s, path);
    else if (!regex.isValid())
        check.report(u"pattern"_s, path,
                     {value, regex.errorString(), QString::number(regex.patternErrorOffset())});
}

void checkMatch(WriteCheck &check)
{
    check.required({"match"_L1, "values"_L1});
    const QJsonArray values = check.item().value("values"_L1).toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString value = json::toText(values.at(i));
        const QString path = entryPath(u"values"_s, i);
        if (value.trimmed().isEmpty() || value == "!"_L1)
            check.report(u"value-empty"_s, path);
        else
            checkPattern(check, path, value);
    }
}

/// An entry as it may be shown: a secret value becomes a marker.
QString plainEntry(const QString &text)
{
    const QJsonObject list{{u"values"_s, QJsonArray{text}}};
    return redactSecrets(Kind::Label, list, Secret())["values"_L1].toArray().first().toString();
}

void checkAttributes(WriteCheck &check, const QString &path)
{
    check.required(path);
    const QJsonArray attributes = check.item().value(path).toArray();
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        const QString text = json::toText(attributes.at(i));
        const QString name = text.section(u'=', 0, 0);
        switch (radiusAttribute(text)) {
        case AttributeSyntax::Good:
            break;
        case AttributeSyntax::Malformed:
            check.report(u"radius-attribute"_s, entryPath(path, i), {plainEntry(text)});
            break;
        case AttributeSyntax::TooLong:
            check.report(u"radius-too-long"_s, entryPath(path, i), {name});
            break;
        }
    }
}

void checkEgressVlans(WriteCheck &check)
{
    const QString path = u"egress_vlan_names"_s;
    check.required(path);
    const QJsonArray names = check.item().value(path).toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = json::toText(names.at(i));
        if (!isEgressVlan(name))
            check.report(u"egress-vlan"_s, entryPath(path, i), {name});
    }
}

void checkGbpTag(WriteCheck &check)
{
    const QString path = u"gbp_tag"_s;
    check.required(path);
    const QString text = json::toText(check.item().value(path));
    // A variable of the site is text; whatever looks like a number must be one of the range.
    const bool isNumber =
            !text.isEmpty() && (text.at(0).isDigit() || text.at(0) == u'-' || text.at(0) == u'+');
    if (isNumber)
        check.range(path, 1, kLastGbpTag);
}

} // namespace

void checkRule(WriteCheck &check)
{
    check.name(kLongestRuleName);
    check.required(u"action"_s);
    check.range(u"order"_s, 0, kMostNumber);
    checkCriteria(check, u"matching.nactags"_s);
    checkCriteria(check, u"not_matching.nactags"_s);
    checkResults(check);
}

void checkLabel(WriteCheck &check)
{
    check.name(kLongestLabelName);
    check.required(u"type"_s);
    const QString type = typeOf(check.item());
    if (type == "match"_L1)
        checkMatch(check);
    else if (type == "radius_attrs"_L1 || type == "radius_vendor_attrs"_L1)
        checkAttributes(check, type);
    else if (type == "egress_vlan_names"_L1)
        checkEgressVlans(check);
    else if (type == "gbp_tag"_L1)
        checkGbpTag(check);
    else if (type == "radius_group"_L1 || type == "username_attr"_L1)
        check.required(type);
    if (type == "vlan"_L1) {
        check.required(type);
        check.vlan(type);
    }
    if (type == "session_timeout"_L1) {
        check.required(type);
        check.range(type, 0, kMostNumber);
    }
    if (type == "redirect_nacportal_id"_L1) {
        check.required(u"nacportal_id"_s);
        check.reference(u"nacportal_id"_s, ItemType::Portal);
    }
}

} // namespace sekisho::api::mist
