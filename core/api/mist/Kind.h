// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/IdentityProvider.h"

#include <QList>
#include <QString>

namespace sekisho::api::mist {

/// Every kind of thing that a pull reads; the order is the order of pulling. Stored under its name,
/// so names never change.
enum class Kind {
    Self,
    Organization,
    Site,
    SiteGroup,
    Setting, ///< one object: {"mist_nac": {…}} of /setting
    OrgCertificate,
    CrlFile,
    OnboardCa,
    IssuedCertificate,
    Rule,
    Label,
    Sso,       ///< NAC kinds only; saml entries are never stored
    LinkedApp, ///< six requests, one object an app, id = app key
    Portal,
    Endpoint,
    Client,
    EventCount, ///< hit counts of the last 7 days; other periods on demand
    Event,
    EventType,
    FingerprintTypes,
    AuditEntry
};

QList<Kind> allKinds();
QString kindName(Kind kind);
std::optional<Kind> kindFromName(const QString &name);

} // namespace sekisho::api::mist
