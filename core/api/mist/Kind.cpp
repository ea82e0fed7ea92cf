// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/Kind.h"

namespace sekisho::api::mist {

QList<Kind> allKinds()
{
    return {Kind::Self,
            Kind::Organization,
            Kind::Site,
            Kind::SiteGroup,
            Kind::Setting,
            Kind::OrgCertificate,
            Kind::CrlFile,
            Kind::OnboardCa,
            Kind::IssuedCertificate,
            Kind::Rule,
            Kind::Label,
            Kind::Sso,
            Kind::LinkedApp,
            Kind::Portal,
            Kind::Endpoint,
            Kind::Client,
            Kind::EventCount,
            Kind::Event,
            Kind::EventType,
            Kind::FingerprintTypes,
            Kind::AuditEntry};
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Self:
        return QStringLiteral("self");
    case Kind::Organization:
        return QStringLiteral("organization");
    case Kind::Site:
        return QStringLiteral("site");
    case Kind::SiteGroup:
        return QStringLiteral("sitegroup");
    case Kind::Setting:
        return QStringLiteral("setting");
    case Kind::OrgCertificate:
        return QStringLiteral("org_certificate");
    case Kind::CrlFile:
        return QStringLiteral("crl_file");
    case Kind::OnboardCa:
        return QStringLiteral("onboard_ca");
    case Kind::IssuedCertificate:
        return QStringLiteral("issued_certificate");
    case Kind::Rule:
        return QStringLiteral("rule");
    case Kind::Label:
        return QStringLiteral("label");
    case Kind::Sso:
        return QStringLiteral("sso");
    case Kind::LinkedApp:
        return QStringLiteral("linked_app");
    case Kind::Portal:
        return QStringLiteral("portal");
    case Kind::Endpoint:
        return QStringLiteral("endpoint");
    case Kind::Client:
        return QStringLiteral("client");
    case Kind::EventCount:
        return QStringLiteral("event_count");
    case Kind::Event:
        return QStringLiteral("event");
    case Kind::EventType:
        return QStringLiteral("event_type");
    case Kind::FingerprintTypes:
        return QStringLiteral("fingerprint_types");
    case Kind::AuditEntry:
        return QStringLiteral("audit_entry");
    }
    return {};
}

std::optional<Kind> kindFromName(const QString &name)
{
    const QList<Kind> kinds = allKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](Kind kind) { return kindName(kind) == name; });
    return found == kinds.end() ? std::nullopt : std::optional<Kind>(*found);
}

} // namespace sekisho::api::mist
