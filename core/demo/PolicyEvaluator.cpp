// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/PolicyEvaluator.h"

#include "core/demo/ClientJson.h"

#include <QRegularExpression>
#include <algorithm>

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray())
        list.append(element.toString());
    return list;
}

bool inList(const QStringList &wanted, const QString &fact)
{
    return wanted.isEmpty() || wanted.contains(fact);
}

} // namespace

bool labelValueMatches(const QString &value, const QString &fact)
{
    if (value.startsWith("regex="_L1))
        return QRegularExpression(value.mid(6)).match(fact).hasMatch();
    if (value.startsWith(u'!'))
        return !labelValueMatches(value.mid(1), fact);
    const bool head = value.startsWith(u'*');
    const bool tail = value.size() > 1 && value.endsWith(u'*');
    if (head && tail)
        return fact.contains(value.mid(1, value.size() - 2));
    if (tail)
        return fact.startsWith(value.chopped(1));
    if (head)
        return fact.endsWith(value.mid(1));
    return value == fact;
}

PolicyEvaluator::PolicyEvaluator(const OrgState &org)
    : m_org(org)
{
    for (const QJsonObject &json : org.tags) {
        Tag tag;
        tag.type = json.value("type"_L1).toString();
        tag.match = json.value("match"_L1).toString();
        tag.values = strings(json.value("values"_L1));
        tag.matchAll = json.value("match_all"_L1).toBool();
        tag.json = json;
        m_tags.insert(json.value("id"_L1).toString(), tag);
    }
    for (const QJsonObject &site : org.sites) {
        for (const QString &group : strings(site.value("sitegroup_ids"_L1)))
            m_groupSites[group].append(site.value("id"_L1).toString());
    }
    QList<QPair<int, int>> order; // order, index
    for (qsizetype i = 0; i < org.rules.size(); ++i)
        order.append({org.rules.at(i).value("order"_L1).toInt(), int(i)});
    std::stable_sort(order.begin(), order.end());
    for (const auto &[position, index] : std::as_const(order)) {
        const QJsonObject &json = org.rules.at(index);
        if (!json.value("enabled"_L1).toBool(true))
            continue;
        Rule rule;
        rule.index = index;
        rule.allow = json.value("action"_L1).toString() == "allow"_L1;
        rule.dryRun = json.value("dry_run"_L1).toBool();
        rule.guestAuthState = json.value("guest_auth_state"_L1).toString();
        rule.matching = criteria(json.value("matching"_L1).toObject());
        rule.notMatching = criteria(json.value("not_matching"_L1).toObject());
        for (const QString &id : strings(json.value("apply_tags"_L1))) {
            if (const auto tag = m_tags.constFind(id); tag != m_tags.cend())
                rule.results.append(&*tag);
        }
        m_rules.append(rule);
    }
}

PolicyEvaluator::Criteria PolicyEvaluator::criteria(const QJsonObject &json) const
{
    Criteria criteria;
    criteria.isEmpty = json.isEmpty();
    criteria.authType = json.value("auth_type"_L1).toString();
    criteria.portTypes = strings(json.value("port_types"_L1));
    criteria.siteIds = strings(json.value("site_ids"_L1));
    criteria.siteGroupIds = strings(json.value("sitegroup_ids"_L1));
    criteria.families = strings(json.value("family"_L1));
    criteria.manufacturers = strings(json.value("mfg"_L1));
    criteria.models = strings(json.value("model"_L1));
    criteria.osTypes = strings(json.value("os_type"_L1));
    criteria.vendors = strings(json.value("vendor"_L1));
    QMap<QString, QList<const Tag *>> byKind;
    for (const QString &id : strings(json.value("nactags"_L1))) {
        const auto tag = m_tags.constFind(id);
        if (tag == m_tags.cend())
            criteria.dangling = true;
        else
            byKind[tag->match].append(&*tag);
    }
    criteria.labels = byKind.values();
    return criteria;
}

QStringList PolicyEvaluator::factsFor(const QString &match, const DemoClient &client) const
{
    const bool certificate = client.certificate != DemoClient::NoCertificate;
    const auto one = [](const QString &fact) {
        return fact.isEmpty() ? QStringList() : QStringList(fact);
    };
    if (match == "cert_issuer"_L1)
        return one(issuerLine(client.certificate, m_org.id));
    if (match == "mdm_status"_L1)
        return one(client.mdmCompliance);
    if (match == "usermac_label"_L1)
        return client.usermacLabels;
    if (match == "idp_role"_L1)
        return client.idpRoles;
    if (match == "client_mac"_L1)
        return one(client.mac);
    if (match == "ssid"_L1)
        return one(client.wireless ? client.ssid : QString());
    if (match == "hostname"_L1)
        return one(client.hostname);
    if (match == "realm"_L1)
        return one(client.username.section(u'@', 1));
    if (match == "user_name"_L1)
        return one(client.username);
    if (match == "nas_ip"_L1)
        return one(client.nasIp);
    if (match == "edr_status"_L1)
        return one(client.edrStatus);
    if (!certificate)
        return {};
    if (match == "cert_cn"_L1)
        return one(client.hostname);
    if (match == "cert_sub"_L1)
        return one(u"/C=JP/O=Kakuu Seiki K.K./CN="_s + client.hostname);
    if (match == "cert_san"_L1)
        return one(client.certSanDns) + one(client.certSanUpn);
    if (match == "cert_serial"_L1)
        return one(client.certSerial);
    if (match == "cert_eku"_L1)
        return client.certEku;
    if (match == "cert_template"_L1)
        return one(client.certTemplate);
    return {}; // ingress_vlan, gbp_tag, radius_group: no demo client has them
}

bool PolicyEvaluator::matches(const Tag &tag, const DemoClient &client) const
{
    const QStringList facts = factsFor(tag.match, client);
    const auto holds = [&](const QString &value) {
        return std::any_of(facts.begin(), facts.end(),
                           [&](const QString &fact) { return labelValueMatches(value, fact); });
    };
    if (tag.matchAll)
        return !tag.values.isEmpty() && std::all_of(tag.values.begin(), tag.values.end(), holds);
    return std::any_of(tag.values.begin(), tag.values.end(), holds);
}

bool PolicyEvaluator::matches(const Criteria &criteria, const DemoClient &client) const
{
    if (criteria.dangling)
        return false;
    if (criteria.authType == "cert"_L1) {
        if (client.certificate == DemoClient::NoCertificate)
            return false;
    } else if (criteria.authType == "idp"_L1) {
        if (client.idp < 0)
            return false;
    } else if (!criteria.authType.isEmpty() && criteria.authType != client.authType) {
        return false;
    }
    if (!inList(criteria.portTypes, client.wireless ? u"wireless"_s : u"wired"_s) ||
        !inList(criteria.families, client.family) ||
        !inList(criteria.manufacturers, client.manufacturer) ||
        !inList(criteria.models, client.model) || !inList(criteria.osTypes, client.os) ||
        !inList(criteria.vendors, client.nasVendor))
        return false;
    if (!criteria.siteIds.isEmpty() || !criteria.siteGroupIds.isEmpty()) {
        const QString site = m_org.sites.value(client.site).value("id"_L1).toString();
        bool here = criteria.siteIds.contains(site);
        for (const QString &group : criteria.siteGroupIds)
            here = here || m_groupSites.value(group).contains(site);
        if (!here)
            return false;
    }
    return std::all_of(criteria.labels.begin(), criteria.labels.end(), [&](const auto &kind) {
        return std::any_of(kind.begin(), kind.end(),
                           [&](const Tag *tag) { return matches(*tag, client); });
    });
}

DemoVerdict PolicyEvaluator::evaluate(const DemoClient &client) const
{
    DemoVerdict verdict;
    for (const Rule &rule : m_rules) {
        if (!rule.guestAuthState.isEmpty() && rule.guestAuthState != client.guestAuthState)
            continue;
        if (!matches(rule.matching, client))
            continue;
        if (!rule.notMatching.isEmpty && matches(rule.notMatching, client))
            continue;
        if (rule.dryRun) {
            if (verdict.dryRunRule < 0)
                verdict.dryRunRule = rule.index;
            continue;
        }
        verdict.rule = rule.index;
        verdict.permitted = rule.allow;
        if (!rule.allow)
            return verdict;
        for (const Tag *tag : rule.results) {
            if (tag->type == "vlan"_L1) {
                verdict.vlan = tag->json.value("vlan"_L1).toString();
                verdict.responseAttributes << u"Tunnel-Type=VLAN"_s
                                           << u"Tunnel-Medium-Type=IEEE-802"_s
                                           << u"Tunnel-Private-Group-ID="_s + verdict.vlan;
            } else if (tag->type == "session_timeout"_L1) {
                verdict.responseAttributes << u"Session-Timeout=%1"_s.arg(
                        tag->json.value("session_timeout"_L1).toInt());
            } else if (tag->type == "radius_group"_L1) {
                verdict.responseAttributes
                        << u"Filter-Id="_s + tag->json.value("radius_group"_L1).toString();
            } else if (tag->type == "egress_vlan_names"_L1) {
                for (const QString &name : strings(tag->json.value("egress_vlan_names"_L1)))
                    verdict.responseAttributes << u"Egress-VLAN-Name="_s + name;
            } else if (tag->type == "radius_attrs"_L1) {
                verdict.responseAttributes << strings(tag->json.value("radius_attrs"_L1));
            } else if (tag->type == "radius_vendor_attrs"_L1) {
                verdict.responseAttributes << strings(tag->json.value("radius_vendor_attrs"_L1));
            }
        }
        verdict.responseAttributes.removeDuplicates();
        return verdict;
    }
    return verdict;
}

} // namespace sekisho::demo
