// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/FakeChangeDesk.h"

#include <QJsonArray>

namespace sekisho::test {

inline api::mist::ItemKey ruleKey(const QString &id) { return {api::mist::ItemType::Rule, id}; }
inline api::mist::ItemKey labelKey(const QString &id) { return {api::mist::ItemType::Label, id}; }

inline QJsonObject rule(const QString &name, int order, const QStringList &results,
                        const QStringList &excludedSites = {})
{
    QJsonObject made{{QStringLiteral("name"), name},
                     {QStringLiteral("order"), order},
                     {QStringLiteral("enabled"), true},
                     {QStringLiteral("action"), QStringLiteral("allow")},
                     {QStringLiteral("matching"),
                      QJsonObject{{QStringLiteral("auth_type"), QStringLiteral("eap-tls")}}},
                     {QStringLiteral("apply_tags"), QJsonArray::fromStringList(results)}};
    if (!excludedSites.isEmpty())
        made.insert(QStringLiteral("not_matching"),
                    QJsonObject{{QStringLiteral("site_ids"),
                                 QJsonArray::fromStringList(excludedSites)}});
    return made;
}

inline QJsonObject vlanLabel(const QString &name, const QString &vlan)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"), QStringLiteral("vlan")},
            {QStringLiteral("vlan"), vlan}};
}

/// An organization that knows the names of what the items refer to.
inline nac::OrganizationPtr namedOrganization()
{
    auto organization = std::make_shared<nac::Organization>(sampleOrganization());
    const auto label = [&](const char *id, const char *name) {
        nac::Label made;
        made.id = nac::LabelId(QString::fromLatin1(id));
        made.name = QString::fromLatin1(name);
        organization->labels.append(made);
    };
    label("l750", "Corp VLAN 750");
    label("l751", "Corp VLAN 751");
    label("l8h", "Session 8 h");
    nac::Site lobby;
    lobby.id = nac::SiteId(QStringLiteral("lobby"));
    lobby.name = QStringLiteral("Lobby");
    organization->sites.append(lobby);
    nac::AuditEntry entry;
    entry.time = sampleNow().addSecs(-780);
    entry.admin = QStringLiteral("netadmin2");
    entry.message = QStringLiteral("Update NAC rule \"Corp Compliant\"");
    organization->auditLog.prepend(entry);
    return organization;
}

/// Four pending changes like those of picture 15: a rule in conflict, a label changed, a rule
/// added, and a label that somebody else changed to the same value.
inline void fillDesk(FakeChangeDesk &desk)
{
    desk.snapshot = {
            {labelKey(QStringLiteral("l750")),
             vlanLabel(QStringLiteral("Corp VLAN 750"), QStringLiteral("750"))},
            {labelKey(QStringLiteral("l751")),
             vlanLabel(QStringLiteral("Corp VLAN 751"), QStringLiteral("751"))},
            {labelKey(QStringLiteral("l8h")),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("Session 8 h")},
                         {QStringLiteral("type"), QStringLiteral("session_timeout")},
                         {QStringLiteral("session_timeout"), 28800}}},
            {labelKey(QStringLiteral("guest")),
             vlanLabel(QStringLiteral("Guest VLAN 90"), QStringLiteral("90"))},
            {ruleKey(QStringLiteral("r1")), rule(QStringLiteral("Block lost devices"), 10, {})},
            {ruleKey(QStringLiteral("r3")),
             rule(QStringLiteral("Corp Compliant"), 20, {QStringLiteral("l750")})}};
    desk.cloud = desk.snapshot;
    desk.start();
    desk.setOrganization(namedOrganization());
    desk.set(ruleKey(QStringLiteral("r3")),
             rule(QStringLiteral("Corp Compliant"), 20,
                  {QStringLiteral("l750"), QStringLiteral("l8h")}, {QStringLiteral("lobby")}));
    desk.set(labelKey(QStringLiteral("l8h")),
             QJsonObject{{QStringLiteral("name"), QStringLiteral("Session 9 h")},
                         {QStringLiteral("type"), QStringLiteral("session_timeout")},
                         {QStringLiteral("session_timeout"), 32400}});
    desk.set(ruleKey(QStringLiteral("new-00000000-0000-4000-8000-000000000001")),
             rule(QStringLiteral("Corp any wireless"), 30, {QStringLiteral("l750")}));
    desk.set(labelKey(QStringLiteral("guest")),
             vlanLabel(QStringLiteral("Guest VLAN 91"), QStringLiteral("91")));
    // What netadmin2 did meanwhile.
    desk.cloud[ruleKey(QStringLiteral("r3"))] =
            rule(QStringLiteral("Corp Compliant 2026"), 20, {QStringLiteral("l751")});
    desk.cloud[labelKey(QStringLiteral("guest"))] =
            vlanLabel(QStringLiteral("Guest VLAN 91"), QStringLiteral("91"));
}

} // namespace sekisho::test
