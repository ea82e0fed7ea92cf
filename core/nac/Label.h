// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Ids.h"
#include "core/nac/Open.h"

#include <QDateTime>
#include <QStringList>

namespace sekisho::nac {

/// What a label is ("type" of a NAC tag). Match labels are criteria, all others are results.
enum class LabelType {
    Match,
    Vlan,
    EgressVlanNames,
    GbpTag,
    RadiusAttributes,
    RadiusGroup,
    RadiusVendorAttributes,
    RedirectPortal,
    SessionTimeout,
    UsernameAttribute
};

/// What a match label compares ("match").
enum class MatchKind {
    CertCn,
    CertEku,
    CertIssuer,
    CertSan,
    CertSerial,
    CertSubject,
    CertTemplate,
    ClientMac,
    EdrStatus,
    GbpTag,
    Hostname,
    IdpRole,
    IngressVlan,
    MdmStatus,
    NasIp,
    RadiusGroup,
    Realm,
    Ssid,
    UserName,
    UsermacLabel
};

/// The portal's own grouping of labels (portal-screens 4.2).
enum class LabelCategory {
    AaaAttribute,
    CertificateAttribute,
    ClientList,
    ClientLabel,
    DirectoryAttribute,
    Ssid,
    MdmCompliance,
    EdrStatus,
    Hostname,
    RedirectPortal,
    Other
};

/// An auth policy label ("NAC tag", /orgs/{org_id}/nactags).
struct Label
{
    LabelId id;
    QString name;
    Open<LabelType> type;
    Open<MatchKind> match; ///< match labels only
    QStringList values;    ///< match labels only; ORed unless matchAll
    bool matchAll = false;
    bool allowUsermacOverride = false;
    QString vlan; ///< VLAN id or name
    QStringList egressVlanNames;
    QString gbpTag; ///< number or variable, as text
    QString radiusGroup;
    QStringList radiusAttributes;
    QStringList radiusVendorAttributes;
    std::optional<qint64> sessionTimeoutSeconds;
    QString usernameAttribute;
    PortalId redirectPortal;
    QDateTime created;
    QDateTime modified;

    bool isMatch() const { return type.is(LabelType::Match); }
};

/// Where the portal files the label.
LabelCategory categoryOf(const Label &label);
/// The label's values whatever its type, as the cloud wrote them: for tables, filters and export.
QStringList valuesOf(const Label &label);

} // namespace sekisho::nac
