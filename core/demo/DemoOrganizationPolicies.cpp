// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/DemoOrganization.h"

namespace sekisho::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

// Labels as a table. For match labels `kind` is the match, for results the type; values separated
// by '|'. One of every type, and most of the portal's categories.
struct LabelRow
{
    const char *key;  ///< how rules below name it
    const char *name; ///< at most 32 characters (portal)
    const char *kind;
    const char *values;
};
constexpr LabelRow kMatches[] = {
        // The last value is the slip of the mock-up: "KK" where certificates say "K.K.".
        {"device-ca", "Issuer: Device CA", "cert_issuer",
         "/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G2|"
         "/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G1|"
         "/C=JP/O=Kakuu Seiki KK/CN=Nagoya*"},
        {"lab-ca", "Issuer: Mie Plant Lab CA", "cert_issuer",
         "/C=JP/O=Kakuu Seiki K.K./CN=Mie Plant Lab CA"},
        {"scep-ca", "Issuer: Mist SCEP CA", "cert_issuer", "/C=US/O=MIST/OU=%org%/CN=Mist SCEP CA"},
        {"compliant", "Intune-Compliant", "mdm_status", "compliant"},
        {"non-compliant", "Intune-Non-Compliant", "mdm_status", "not compliant"},
        {"contractors", "contractors", "idp_role", "grp-contractors"},
        {"engineers", "engineers", "idp_role", "grp-eng|grp-rd"},
        {"netadmins", "network admins", "idp_role", "grp-netadmin"},
        {"lost", "lost-or-stolen", "usermac_label", "lost|stolen"},
        {"printer", "printer, camera", "usermac_label", "printer|camera"},
        {"phone", "desk phones", "usermac_label", "phone"},
        {"scanner", "warehouse scanners", "usermac_label", "scanner"},
        {"voice-macs", "Voice phones", "client_mac", "5c5b35*|00408c*"},
        {"guest-ssid", "SSID: lobby-guest", "ssid", "lobby-guest"},
        {"kiosk", "Kiosk host names", "hostname", "kiosk-*"},
        {"corp-realm", "Realm: corp", "realm", "corp.example.jp"},
        {"plant-realm", "Realm: plant", "realm", "plant.example.jp"},
        {"smart-card", "EKU: smart card logon", "cert_eku", "1.3.6.1.4.1.311.20.2.2"},
        {"edr-risk", "CrowdStrike at risk", "edr_status", "crowdstrike_high|crowdstrike_critical"},
};
struct ResultRow
{
    const char *key;
    const char *name;
    const char *type;
    const char *value;
};
constexpr ResultRow kResults[] = {
        {"vlan-corp", "Corp VLAN 750", "vlan", "750"},
        {"vlan-quarantine", "Quarantine (VLAN 1)", "vlan", "1"},
        {"vlan-iot", "IoT VLAN 310", "vlan", "310"},
        {"vlan-guest", "Guest VLAN 90", "vlan", "90"},
        {"vlan-byod", "BYOD 760", "vlan", "760"},
        {"vlan-lab", "Lab VLAN 42", "vlan", "42"},
        {"role-byod", "byod", "radius_group", "byod"},
        {"session", "Session 8 h", "session_timeout", "28800"},
        {"egress", "Voice egress", "egress_vlan_names", "1vlan-20|2vlan-750"},
        {"gbp", "GBP Engineering", "gbp_tag", "100"},
        {"idle", "Idle 10 min", "radius_attrs", "Idle-Timeout=600"},
        {"admin-role", "Switch admin", "radius_vendor_attrs", "Juniper-Local-User-Name=netadmin"},
        {"upn", "User name from UPN", "username_attr", "upn"},
        {"portal", "To the lobby portal", "redirect_nacportal_id", "%portal%"},
};

// Rules in their order. Label keys of the tables above, separated by spaces; "-" = nothing;
// "missing" is a label that somebody deleted.
struct RuleRow
{
    const char *name;
    bool allow;
    const char *authType;
    const char *portType;
    const char *labels;
    const char *sites; ///< names
    const char *notSites;
    const char *results;
    const char *extra; ///< disabled, dry-run, authorized, unknown, plants
};
constexpr RuleRow kRules[] = {
        {"Block lost devices", false, "", "", "lost", "", "", "", ""},
        {"Printers and cameras", true, "mab", "wired", "printer", "", "", "vlan-iot", ""},
        {"Corp Compliant", true, "eap-tls", "", "compliant device-ca", "", "", "vlan-corp session",
         ""},
        {"Corp Quarantine", true, "eap-tls", "", "non-compliant", "", "", "vlan-quarantine", ""},
        {"BYOD", true, "eap-tls", "", "scep-ca", "", "", "vlan-byod role-byod", ""},
        {"Corp any wireless", true, "eap-tls", "wireless", "", "", "", "vlan-corp", "dry-run"},
        // Its CA has no CA flag: certificates that it signs are refused before rules are read.
        {"Old lab", true, "eap-tls", "", "lab-ca", "", "", "vlan-lab", ""},
        {"Contractors", true, "eap-ttls", "", "contractors", "", "", "vlan-guest", "disabled"},
        // Shadowed: "Printers and cameras" above takes all of it.
        {"Mie Plant cameras", true, "mab", "wired", "printer", "Mie Plant", "", "vlan-lab", ""},
        {"Desk phones", true, "mab", "wired", "phone", "", "", "egress gbp", ""},
        // Dangling: the second label does not exist any more.
        {"Warehouse scanners", true, "mab", "wireless", "scanner missing", "", "", "vlan-iot", ""},
        {"Warehouse scanners 2024", true, "mab", "wireless", "scanner", "", "", "vlan-iot idle",
         ""},
        {"Kiosks", true, "mab", "wireless", "kiosk", "", "", "vlan-guest idle", ""},
        {"Lobby guests signed in", true, "mab", "wireless", "guest-ssid", "", "", "vlan-guest",
         "authorized"},
        {"Lobby guests", true, "mab", "wireless", "guest-ssid", "", "", "portal vlan-guest",
         "unknown"},
        {"Staff by password", true, "eap-peap", "wireless", "corp-realm", "", "Lobby", "vlan-corp",
         ""},
        {"Plant operators", true, "eap-teap", "wired", "plant-realm", "", "", "vlan-corp upn",
         "plants"},
        {"Switch administrators", true, "device-auth", "wired", "netadmins", "", "", "admin-role",
         ""},
        {"Engineers with smart card", true, "eap-tls", "wired", "engineers smart-card", "", "",
         "vlan-corp gbp", ""},
        {"CrowdStrike at risk", true, "eap-ttls", "", "edr-risk", "", "", "vlan-quarantine", ""},
};

QString text(const char *bytes) { return QString::fromUtf8(bytes); }

QStringList words(const char *bytes, QChar separator = u' ')
{
    return text(bytes).split(separator, Qt::SkipEmptyParts);
}

QJsonObject stamped(QJsonObject object, const OrgState &org, const QString &id, double created)
{
    object.insert("id"_L1, id);
    object.insert("org_id"_L1, org.id);
    object.insert("created_time"_L1, created);
    object.insert("modified_time"_L1, created);
    return object;
}

QString labelId(quint32 seed, const QString &key)
{
    return demoId(seed, QString(u"nactag "_s + key), 0);
}

} // namespace

void addLabels(OrgState &org, quint32 seed, double created, Size size)
{
    const QString portal = org.nacPortals.last().value("id"_L1).toString();
    double time = created;
    for (const LabelRow &row : kMatches) {
        QString values = text(row.values);
        values.replace("%org%"_L1, org.id);
        org.tags.append(stamped({{u"name"_s, text(row.name)},
                                 {u"type"_s, u"match"_s},
                                 {u"match"_s, text(row.kind)},
                                 {u"match_all"_s, false},
                                 {u"values"_s, QJsonArray::fromStringList(values.split(u'|'))}},
                                org, labelId(seed, text(row.key)), time += 61.25));
    }
    for (const ResultRow &row : kResults) {
        const QString type = text(row.type);
        const QString value = text(row.value).replace("%portal%"_L1, portal);
        QJsonObject label{{u"name"_s, text(row.name)}, {u"type"_s, type}};
        if (type == "session_timeout"_L1 || type == "gbp_tag"_L1)
            label.insert(type, value.toInt());
        else if (type == "egress_vlan_names"_L1 || type == "radius_attrs"_L1 ||
                 type == "radius_vendor_attrs"_L1)
            label.insert(type, QJsonArray::fromStringList(value.split(u'|')));
        else if (type == "redirect_nacportal_id"_L1)
            label.insert("nacportal_id"_L1, value);
        else
            label.insert(type, value);
        if (type == "vlan"_L1)
            label.insert("allow_usermac_override"_L1, value == "310"_L1);
        org.tags.append(stamped(label, org, labelId(seed, text(row.key)), time += 47.5));
    }
    if (size == Size::Large) {
        // 1,000 labels in all; they match machines that the demo does not have.
        for (int i = 0; org.tags.size() < 1000; ++i) {
            org.tags.append(stamped(
                    {{u"name"_s, u"Cell %1 machines"_s.arg(i, 4, 10, QLatin1Char('0'))},
                     {u"type"_s, u"match"_s},
                     {u"match"_s, u"hostname"_s},
                     {u"match_all"_s, false},
                     {u"values"_s, QJsonArray{u"cell-%1-*"_s.arg(i, 4, 10, QLatin1Char('0'))}}},
                    org, labelId(seed, u"cell %1"_s.arg(i)), time += 1.0));
        }
    }
}

void addRules(OrgState &org, quint32 seed, double created, Size size)
{
    const auto siteIds = [&org](const char *names) {
        QJsonArray ids;
        for (const QString &name : words(names, u'|')) {
            for (const QJsonObject &site : std::as_const(org.sites)) {
                if (site.value("name"_L1).toString() == name)
                    ids.append(site.value("id"_L1));
            }
        }
        return ids;
    };
    const auto ids = [seed](const char *keys) {
        QJsonArray list;
        for (const QString &key : words(keys))
            list.append(labelId(seed, key));
        return list;
    };
    double time = created + 3600;
    for (const RuleRow &row : kRules) {
        const QStringList extra = words(row.extra);
        QJsonObject matching;
        if (*row.authType)
            matching.insert("auth_type"_L1, text(row.authType));
        if (*row.portType)
            matching.insert("port_types"_L1, QJsonArray{text(row.portType)});
        if (*row.labels)
            matching.insert("nactags"_L1, ids(row.labels));
        if (*row.sites)
            matching.insert("site_ids"_L1, siteIds(row.sites));
        if (extra.contains("plants"_L1))
            matching.insert("sitegroup_ids"_L1, QJsonArray{org.siteGroups.first().value("id"_L1)});
        QJsonObject notMatching;
        if (*row.notSites)
            notMatching.insert("site_ids"_L1, siteIds(row.notSites));
        QJsonObject rule{{u"name"_s, text(row.name)},
                         {u"action"_s, row.allow ? u"allow"_s : u"block"_s},
                         {u"order"_s, int(org.rules.size()) + 1},
                         {u"enabled"_s, !extra.contains("disabled"_L1)},
                         {u"matching"_s, matching},
                         {u"not_matching"_s, notMatching},
                         {u"apply_tags"_s, ids(row.results)}};
        if (extra.contains("dry-run"_L1))
            rule.insert("dry_run"_L1, true);
        for (const auto &state : {"authorized"_L1, "unknown"_L1}) {
            if (extra.contains(state))
                rule.insert("guest_auth_state"_L1, QString(state));
        }
        org.rules.append(stamped(rule, org, demoId(seed, u"nacrule", quint64(org.rules.size())),
                                 time += 93.75));
    }
    if (size == Size::Large) {
        for (int i = 0; org.rules.size() < 1000; ++i) {
            const QJsonObject matching{
                    {u"auth_type"_s, u"eap-tls"_s},
                    {u"nactags"_s,
                     QJsonArray{labelId(seed, u"cell %1"_s.arg(i % 900)),
                                labelId(seed, i % 2 == 0 ? u"device-ca"_s : u"compliant"_s)}}};
            org.rules.append(stamped(
                    {{u"name"_s, u"Cell %1"_s.arg(i, 4, 10, QLatin1Char('0'))},
                     {u"action"_s, i % 7 == 0 ? u"block"_s : u"allow"_s},
                     {u"order"_s, int(org.rules.size()) + 1},
                     {u"enabled"_s, i % 11 != 0},
                     {u"matching"_s, matching},
                     {u"not_matching"_s, QJsonObject{}},
                     {u"apply_tags"_s,
                      i % 7 == 0 ? QJsonArray{} : QJsonArray{labelId(seed, u"vlan-lab"_s)}}},
                    org, demoId(seed, u"nacrule", quint64(org.rules.size())), time += 1.0));
        }
    }
    for (const QJsonObject &rule : std::as_const(org.rules)) {
        org.firstRuleIds.append(rule.value("id"_L1).toString());
        org.firstRuleNames.append(rule.value("name"_L1).toString());
    }
}

} // namespace sekisho::demo
