// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Ids.h"
#include "core/nac/Open.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace sekisho::nac {

enum class RuleAction { Allow, Block };
/// What a rule may ask of the way a client authenticates ("auth_type").
enum class AuthType { Cert, DeviceAuth, EapTeap, EapTls, EapTtls, EapPeap, Idp, Mab, Psk };
enum class PortType { Wired, Wireless };
enum class GuestAuthState { Authorized, Unknown };

/// One side of a rule: what must match, or what must not. Lists within one dimension are OR;
/// dimensions are AND; several labels: see reference portal-screens 3.4 (OR inside a label type).
struct Criteria
{
    Open<AuthType> authType;
    QList<LabelId> labels;
    QList<Open<PortType>> portTypes;
    QList<SiteId> sites;
    QList<SiteGroupId> siteGroups;
    QStringList families;
    QStringList manufacturers;
    QStringList models;
    QStringList osTypes;
    QStringList vendors;

    bool isEmpty() const
    {
        return authType.isEmpty() && labels.isEmpty() && portTypes.isEmpty() && sites.isEmpty() &&
               siteGroups.isEmpty() && families.isEmpty() && manufacturers.isEmpty() &&
               models.isEmpty() && osTypes.isEmpty() && vendors.isEmpty();
    }
    bool operator==(const Criteria &) const = default;
};

/// An auth policy rule ("NAC rule", /orgs/{org_id}/nacrules). The first enabled rule that matches
/// in ascending `order` decides.
struct Rule
{
    RuleId id;
    QString name;
    int order = 0;
    bool enabled = true;
    bool dryRun = false;
    Open<RuleAction> action;
    Open<GuestAuthState> guestAuthState;
    Criteria matching;
    Criteria notMatching;
    QList<LabelId> assignedLabels; ///< result labels ("apply_tags"), in the cloud's order
    QDateTime created;
    QDateTime modified;
};

/// The order in which the cloud reads rules: `order`, then id, so that equal orders stay stable.
inline bool evaluatesBefore(const Rule &a, const Rule &b)
{
    return a.order != b.order ? a.order < b.order : a.id < b.id;
}

} // namespace sekisho::nac
