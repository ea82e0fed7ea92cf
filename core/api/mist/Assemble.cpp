// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Codec.h"
#include "core/api/mist/Json.h"
#include "core/base/Async.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

class Assembler
{
public:
    Assembler(const QHash<Kind, QList<RawObject>> &objects, QStringList *problems)
        : m_objects(objects)
        , m_problems(problems)
    {
    }

    QList<RawObject> all(Kind kind) const { return m_objects.value(kind); }
    QJsonObject first(Kind kind) const
    {
        const QList<RawObject> list = all(kind);
        return list.isEmpty() ? QJsonObject() : list.constFirst().json;
    }

    template <class T>
    QList<T> list(Kind kind, T (*decode)(const QJsonObject &)) const
    {
        const QList<RawObject> objects = all(kind);
        QList<T> values;
        values.reserve(objects.size());
        for (const RawObject &object : objects)
            values.append(decode(object.json));
        return values;
    }

    template <class T>
    QList<T> list(Kind kind, Result<T> (*decode)(const QJsonObject &)) const
    {
        const QList<RawObject> objects = all(kind);
        QList<T> values;
        values.reserve(objects.size());
        for (const RawObject &object : objects) {
            Result<T> value = decode(object.json);
            if (value)
                values.append(std::move(*value));
            else
                report(kind, object.id, value.error());
        }
        return values;
    }

    void report(Kind kind, const QString &id, const Error &error) const
    {
        if (m_problems)
            m_problems->append(u"%1 %2: %3"_s.arg(kindName(kind), id, error.toLogLine()));
    }

private:
    const QHash<Kind, QList<RawObject>> &m_objects;
    QStringList *m_problems;
};

nac::Site decodeSite(const QJsonObject &json)
{
    nac::Site site;
    site.id = nac::SiteId(json::text(json, "id"_L1));
    site.name = json::text(json, "name"_L1);
    const QStringList groups = json::textList(json, "sitegroup_ids"_L1);
    for (const QString &group : groups)
        site.groups.append(nac::SiteGroupId(group));
    return site;
}

nac::SiteGroup decodeSiteGroup(const QJsonObject &json)
{
    return {nac::SiteGroupId(json::text(json, "id"_L1)), json::text(json, "name"_L1)};
}

// mist_nac.idps says which realms a provider serves; without an entry there it serves nothing.
void mapRealms(const QJsonObject &setting, nac::Organization *organization)
{
    const QJsonArray idps = setting.value("mist_nac"_L1).toObject().value("idps"_L1).toArray();
    for (const QJsonValue &item : idps) {
        const QJsonObject mapping = item.toObject();
        const nac::IdentityProviderId id(json::text(mapping, "id"_L1));
        for (nac::IdentityProvider &provider : organization->identityProviders) {
            if (id.isEmpty() || provider.id != id)
                continue;
            provider.isMapped = true;
            provider.realms += json::textList(mapping, "user_realms"_L1);
            provider.excludedRealms += json::textList(mapping, "exclude_realms"_L1);
        }
    }
    for (nac::IdentityProvider &provider : organization->identityProviders) {
        provider.isDefault =
                !provider.id.isEmpty() && provider.id == organization->settings.defaultIdp;
    }
}

void assembleSettings(const Assembler &from, nac::Organization *organization)
{
    organization->sites = from.list(Kind::Site, decodeSite);
    organization->siteGroups = from.list(Kind::SiteGroup, decodeSiteGroup);
    const QJsonObject setting = from.first(Kind::Setting);
    organization->settings = decodeSetting(setting);
    organization->mistCertificate = decodeOrgCertificate(from.first(Kind::OrgCertificate));
    organization->crlFiles = from.list(Kind::CrlFile, decodeCrlFile);
    organization->onboardCa = decodeOnboardCa(from.first(Kind::OnboardCa));
    organization->rules = from.list(Kind::Rule, decodeRule);
    std::sort(organization->rules.begin(), organization->rules.end(), nac::evaluatesBefore);
    organization->labels = from.list(Kind::Label, decodeLabel);
    organization->identityProviders = from.list(Kind::Sso, decodeSso);
    mapRealms(setting, organization);

    const QList<RawObject> linkedApps = from.all(Kind::LinkedApp);
    const QList<nac::LinkedApp> apps = nac::allLinkedApps();
    for (const nac::LinkedApp app : apps) {
        for (const RawObject &object : linkedApps) {
            if (object.id == nac::linkedAppKey(app))
                organization->linkedAccounts += decodeLinkedApp(app, object.json);
        }
    }

    organization->portals = from.list(Kind::Portal, decodePortal);
    const QList<RawObject> counts = from.all(Kind::EventCount);
    if (!counts.isEmpty())
        organization->hitCounts.insert(nac::HitPeriod::Last7Days,
                                       decodeHitCounts(counts.constFirst().json));
    const QList<RawObject> types = from.all(Kind::EventType);
    QSet<QString> seen;
    for (const RawObject &object : types) {
        // Typed as sample events with `type`, but the sibling lists have `key` (mist-api 11.2).
        const QString type = json::firstText(object.json, {"type"_L1, "key"_L1});
        if (type.isEmpty() || seen.contains(type))
            continue;
        seen.insert(type);
        organization->eventTypes.append(type);
    }
    organization->fingerprintTypes = decodeFingerprintTypes(from.first(Kind::FingerprintTypes));
    organization->readCertificates();
}

void assembleEvents(const Assembler &from, nac::Organization *organization)
{
    organization->events = from.list(Kind::Event, decodeEvent);
    std::stable_sort(
            organization->events.begin(), organization->events.end(),
            [](const nac::ClientEvent &a, const nac::ClientEvent &b) { return a.time > b.time; });
}

void assembleLists(const Assembler &from, nac::Organization *organization)
{
    organization->issuedCertificates = from.list(Kind::IssuedCertificate, decodeIssuedCertificate);
    organization->endpoints = from.list(Kind::Endpoint, decodeEndpoint);
    organization->clients = from.list(Kind::Client, decodeClient);
    organization->auditLog = from.list(Kind::AuditEntry, decodeAuditEntry);
    std::stable_sort(
            organization->auditLog.begin(), organization->auditLog.end(),
            [](const nac::AuditEntry &a, const nac::AuditEntry &b) { return a.time > b.time; });
}

} // namespace

nac::OrganizationPtr assembleOrganization(const QHash<Kind, QList<RawObject>> &objects,
                                          const nac::OrganizationId &id, QStringList *problems)
{
    const Assembler from(objects, problems);
    auto organization = std::make_shared<nac::Organization>();
    organization->id = id;
    organization->name = json::text(from.first(Kind::Organization), "name"_L1);

    const QList<nac::Self> selves = from.list(Kind::Self, decodeSelf);
    if (!selves.isEmpty())
        organization->self = selves.constFirst();
    for (const nac::Privilege &privilege : std::as_const(organization->self.privileges)) {
        if (privilege.organization != id)
            continue;
        organization->role = privilege.role;
        if (organization->name.isEmpty())
            organization->name = privilege.organizationName;
    }

    // What there is much of beside the rest, each into members of its own.
    using Part = void (*)(const Assembler &from, nac::Organization *organization);
    constexpr std::array<Part, 3> kParts{assembleSettings, assembleEvents, assembleLists};
    std::array<QStringList, kParts.size()> found;
    async::forEach(*QThreadPool::globalInstance(), int(kParts.size()), [&](int at) {
        const auto part = static_cast<size_t>(at);
        kParts[part](Assembler(objects, &found[part]), organization.get());
    });
    if (problems) {
        for (const QStringList &some : found)
            *problems += some;
    }
    return organization;
}

} // namespace sekisho::api::mist
