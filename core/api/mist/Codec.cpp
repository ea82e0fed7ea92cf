// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who the token is, times, and the small kinds. Rules, settings, providers and clients have files
// of their own.

#include "core/api/mist/Codec.h"

#include "core/api/mist/Json.h"

#include <cmath>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

QDateTime decodeTime(const QJsonValue &value)
{
    double number = 0;
    if (value.isDouble()) {
        number = value.toDouble();
    } else if (value.isString()) {
        const QString text = value.toString().trimmed();
        bool ok = false;
        number = text.toDouble(&ok);
        if (!ok) {
            // "2025-08-18 10:10:30.949165+00:00" (mist-api 6.4, before spec 2605)
            QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
            if (time.timeSpec() == Qt::LocalTime) // the cloud has no local time
                time = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
            return time.toUTC();
        }
    }
    // Above 1e11 it counts milliseconds (mist-api section 9); 0 stands for "never" in the
    // examples; the upper bound is the year 9999.
    const double milliseconds = number > 1.0e11 ? number : number * 1000.0;
    if (!std::isfinite(milliseconds) || milliseconds <= 0.0 || milliseconds > 253402300799999.0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::llround(milliseconds)), Qt::UTC);
}

namespace {

constexpr json::Name<nac::AccessRole> kRoles[] = {
        {"admin"_L1, nac::AccessRole::Admin},         {"write"_L1, nac::AccessRole::Write},
        {"read"_L1, nac::AccessRole::Read},           {"helpdesk"_L1, nac::AccessRole::Helpdesk},
        {"installer"_L1, nac::AccessRole::Installer},
};

int strength(const nac::Open<nac::AccessRole> &role)
{
    if (!role.known)
        return 0;
    switch (*role.known) {
    case nac::AccessRole::Admin:
        return 5;
    case nac::AccessRole::Write:
        return 4;
    case nac::AccessRole::Read:
        return 3;
    case nac::AccessRole::Helpdesk:
        return 2;
    case nac::AccessRole::Installer:
        return 1;
    }
    return 0;
}

// A right over the whole organization counts for more than any right over some of its sites.
bool isStronger(const nac::Privilege &a, const nac::Privilege &b)
{
    if (a.siteScoped != b.siteScoped)
        return !a.siteScoped;
    return strength(a.role) > strength(b.role);
}

std::optional<nac::Privilege> decodePrivilege(const QJsonObject &json)
{
    nac::Privilege privilege;
    privilege.organization = nac::OrganizationId(json::text(json, "org_id"_L1));
    if (privilege.organization.isEmpty())
        return std::nullopt; // an MSP or organization group: not covered (mist-api 2.4)
    const QString scope = json::text(json, "scope"_L1);
    privilege.siteScoped = scope == "site"_L1 || scope == "sitegroup"_L1;
    privilege.organizationName = json::text(json, "org_name"_L1);
    if (scope == "org"_L1 || scope.isEmpty())
        privilege.organizationName = json::firstText(json, {"name"_L1, "org_name"_L1});
    privilege.role = json::open(json::text(json, "role"_L1), kRoles);
    return privilege;
}

} // namespace

Result<nac::Self> decodeSelf(const QJsonObject &json)
{
    const bool known = json.contains("email"_L1) || json.contains("privileges"_L1) ||
                       json.contains("name"_L1) || json.contains("admin_id"_L1);
    if (!known)
        return fail(ErrorCode::WrongShape, {u"self"_s, u"$"_s});
    nac::Self self;
    self.email = json::text(json, "email"_L1);
    self.name = json::text(json, "name"_L1);
    if (self.name.isEmpty())
        self.name = (json::text(json, "first_name"_L1) + u' ' + json::text(json, "last_name"_L1))
                            .trimmed();

    const QJsonValue privileges = json.value("privileges"_L1);
    if (!privileges.isUndefined() && !privileges.isNull() && !privileges.isArray())
        return fail(ErrorCode::WrongShape, {u"self"_s, u"$.privileges"_s});
    const QJsonArray list = privileges.toArray();
    for (const QJsonValue &item : list) {
        const auto privilege = decodePrivilege(item.toObject());
        if (!privilege)
            continue;
        const auto same = std::find_if(
                self.privileges.begin(), self.privileges.end(),
                [&](const nac::Privilege &p) { return p.organization == privilege->organization; });
        if (same == self.privileges.end()) {
            self.privileges.append(*privilege);
            continue;
        }
        const QString name = same->organizationName.isEmpty() ? privilege->organizationName
                                                              : same->organizationName;
        if (isStronger(*privilege, *same))
            *same = *privilege;
        if (same->organizationName.isEmpty())
            same->organizationName = name;
    }
    return self;
}

nac::Portal decodePortal(const QJsonObject &json)
{
    nac::Portal portal;
    portal.id = nac::PortalId(json::text(json, "id"_L1));
    portal.name = json::text(json, "name"_L1);
    portal.type = json::text(json, "type"_L1);
    portal.ssid = json::text(json, "ssid"_L1);
    return portal;
}

nac::AuditEntry decodeAuditEntry(const QJsonObject &json)
{
    nac::AuditEntry entry;
    entry.id = json::text(json, "id"_L1);
    entry.time = decodeTime(json.value("timestamp"_L1));
    entry.admin = json::firstText(json, {"admin_name"_L1, "admin_id"_L1});
    entry.message = json::text(json, "message"_L1);
    return entry;
}

nac::FingerprintTypes decodeFingerprintTypes(const QJsonObject &json)
{
    nac::FingerprintTypes types;
    types.families = json::textList(json, "family"_L1);
    types.manufacturers = json::textList(json, "mfg"_L1);
    types.models = json::textList(json, "model"_L1);
    // The field is `os`, the text says `os_type` (mist-api 11.2).
    types.osTypes = json::textList(json, "os"_L1);
    if (types.osTypes.isEmpty())
        types.osTypes = json::textList(json, "os_type"_L1);
    return types;
}

} // namespace sekisho::api::mist
