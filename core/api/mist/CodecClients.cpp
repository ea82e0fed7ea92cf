// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Endpoints, clients, events and their counts (mist-api sections 10 and 11).

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/net/Paginator.h"

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr json::Name<nac::ClientStatus> kClientStatuses[] = {
        {"permitted"_L1, nac::ClientStatus::Permitted},
        {"session_started"_L1, nac::ClientStatus::SessionStarted},
        {"session_stopped"_L1, nac::ClientStatus::SessionStopped},
        {"session_ended"_L1, nac::ClientStatus::SessionStopped}, // up to spec 2511 (15.9)
        {"denied"_L1, nac::ClientStatus::Denied},
};

// No count of the cloud is larger; as many of them as fit into an answer do not overflow a sum.
constexpr qint64 kMostEvents = 1'000'000'000'000;

// "last_x" is one value, "x" a list of all that were seen: the last one if told, else the first.
QString lastOrFirst(const QJsonObject &json, QLatin1StringView last, QLatin1StringView list)
{
    const QString found = json::text(json, last);
    return found.isEmpty() ? json::textList(json, list).value(0) : found;
}

// What ClientEvent has a member for; everything else goes into `extra`.
constexpr QLatin1StringView kEventFields[] = {
        "type"_L1,
        "timestamp"_L1,
        "mac"_L1,
        "username"_L1,
        "auth_type"_L1,
        "ssid"_L1,
        "site_id"_L1,
        "nacrule_id"_L1,
        "nacrule_matched"_L1,
        "vlan"_L1,
        "dryrun_nacrule_id"_L1,
        "cert_cn"_L1,
        "cert_issuer"_L1,
        "idp_id"_L1,
        "text"_L1,
};

} // namespace

nac::Endpoint decodeEndpoint(const QJsonObject &json)
{
    nac::Endpoint endpoint;
    endpoint.id = nac::EndpointId(json::text(json, "id"_L1));
    endpoint.mac = json::text(json, "mac"_L1);
    endpoint.name = json::text(json, "name"_L1);
    endpoint.labels = json::textList(json, "labels"_L1);
    endpoint.vlan = json::text(json, "vlan"_L1);
    endpoint.radiusGroup = json::text(json, "radius_group"_L1);
    endpoint.notes = json::text(json, "notes"_L1);
    return endpoint;
}

nac::Client decodeClient(const QJsonObject &json)
{
    nac::Client client;
    client.mac = json::text(json, "mac"_L1);
    client.hostname = lastOrFirst(json, "last_hostname"_L1, "hostname"_L1);
    client.username = lastOrFirst(json, "last_username"_L1, "username"_L1);
    client.authType = json::textList(json, "auth_type"_L1).value(0);
    client.type = json::textList(json, "type"_L1).value(0);
    client.status =
            json::open(json::firstText(json, {"last_status"_L1, "status"_L1}), kClientStatuses);
    client.ssid = lastOrFirst(json, "last_ssid"_L1, "ssid"_L1);
    client.site = nac::SiteId(json::textList(json, "site_id"_L1).value(0));
    client.rule = nac::RuleId(lastOrFirst(json, "last_nacrule_id"_L1, "nacrule_id"_L1));
    client.ruleName = lastOrFirst(json, "last_nacrule_name"_L1, "nacrule_name"_L1);
    client.ruleMatched = json::boolean(json, "nacrule_matched"_L1, !client.rule.isEmpty());
    client.vlan = lastOrFirst(json, "last_vlan"_L1, "vlan"_L1);
    client.idp = nac::IdentityProviderId(json::textList(json, "idp_id"_L1).value(0));
    client.idpRoles = json::textList(json, "idp_role"_L1);
    client.usermacLabels = json::textList(json, "usermac_label"_L1);
    client.certCn = lastOrFirst(json, "last_cert_cn"_L1, "cert_cn"_L1);
    client.certIssuer = lastOrFirst(json, "last_cert_issuer"_L1, "cert_issuer"_L1);
    client.certSubject = lastOrFirst(json, "last_cert_subject"_L1, "cert_subject"_L1);
    client.certSerial = lastOrFirst(json, "last_cert_serial"_L1, "cert_serial"_L1);
    client.certExpiry = decodeTime(json.value("last_cert_expiry"_L1));
    client.edrStatus = json::text(json, "edr_status"_L1);
    client.mdmCompliance = json::text(json, "mdm_compliance"_L1);
    client.nasVendor = lastOrFirst(json, "last_nas_vendor"_L1, "nas_vendor"_L1);
    client.lastSeen = decodeTime(json.value("timestamp"_L1));
    return client;
}

nac::ClientEvent decodeEvent(const QJsonObject &json)
{
    nac::ClientEvent event;
    event.type = json::firstText(json, {"type"_L1, "key"_L1});
    event.time = decodeTime(json.value("timestamp"_L1));
    event.mac = json::text(json, "mac"_L1);
    event.username = json::text(json, "username"_L1);
    event.authType = json::text(json, "auth_type"_L1);
    event.ssid = json::text(json, "ssid"_L1);
    event.site = nac::SiteId(json::text(json, "site_id"_L1));
    event.rule = nac::RuleId(json::text(json, "nacrule_id"_L1));
    event.ruleMatched = json::boolean(json, "nacrule_matched"_L1, !event.rule.isEmpty());
    event.dryRunRule = nac::RuleId(json::text(json, "dryrun_nacrule_id"_L1));
    event.vlan = json::text(json, "vlan"_L1);
    event.certCn = json::text(json, "cert_cn"_L1);
    event.certIssuer = json::text(json, "cert_issuer"_L1);
    event.idpId = json::text(json, "idp_id"_L1);
    event.text = json::text(json, "text"_L1);
    event.extra = json;
    for (const QLatin1StringView field : kEventFields)
        event.extra.remove(field);
    return event;
}

ValueCounts decodeCounts(const QJsonObject &json, const QString &distinct)
{
    ValueCounts counts;
    counts.distinct = distinct;
    counts.from = decodeTime(json.value("start"_L1));
    counts.to = decodeTime(json.value("end"_L1));
    counts.total = net::Paginator::plausible(json::integer(json, "total"_L1));
    const QJsonArray results = json.value("results"_L1).toArray();
    for (const QJsonValue &item : results) {
        if (!item.isObject())
            continue;
        const QJsonObject object = item.toObject();
        counts.entries.append({json::toText(object.value(distinct)),
                               std::clamp<qint64>(json::integer(object, "count"_L1).value_or(0), 0,
                                                  kMostEvents)});
    }
    return counts;
}

nac::HitCounts hitCountsOf(const ValueCounts &counts)
{
    nac::HitCounts hits;
    hits.from = counts.from;
    hits.to = counts.to;
    hits.fetched = counts.to;
    for (const ValueCounts::Entry &entry : counts.entries) {
        if (entry.value.isEmpty())
            hits.unmatched += entry.count;
        else
            hits.byRule[nac::RuleId(entry.value)] += entry.count;
    }
    return hits;
}

nac::HitCounts decodeHitCounts(const QJsonObject &json)
{
    return hitCountsOf(decodeCounts(json, u"nacrule_id"_s));
}

} // namespace sekisho::api::mist
