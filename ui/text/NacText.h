// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// The portal's words for the values of the domain, English or Japanese. Values that this version
/// does not know are shown as the cloud wrote them.
struct NacText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::NacText)
public:
    static QString ruleAction(nac::RuleAction action);
    static QString ruleAction(const nac::Open<nac::RuleAction> &action);
    static State ruleActionState(const nac::Open<nac::RuleAction> &action);
    static QString authType(nac::AuthType type);
    static QString authType(const nac::Open<nac::AuthType> &type);
    /// The auth_type text of clients and events, e.g. "eap-tls".
    static QString authTypeName(const QString &raw);
    static QString portType(nac::PortType type);
    static QString portType(const nac::Open<nac::PortType> &type);
    static QString guestState(const nac::Open<nac::GuestAuthState> &state);
    /// The portal's label type ("Certificate Attribute", "AAA Attribute" …).
    static QString labelCategory(nac::LabelCategory category);
    /// Category with its attribute: "AAA: VLAN", "Certificate Attribute: Issuer".
    static QString labelType(const nac::Label &label);
    static QString labelType(nac::LabelType type);
    static QString matchKind(nac::MatchKind kind);
    /// The values as a person reads them: "Compliant" for the MDM state, "1 h" is left as seconds.
    static QString labelValues(const nac::Label &label);
    /// Icon name of a label, of criteria without a label, of an app.
    static QString labelIcon(const nac::Label &label);
    static QString labelIcon(nac::LabelCategory category);
    static QString portTypeIcon(const nac::Open<nac::PortType> &type);
    static QString idpType(const nac::IdentityProvider &provider); ///< "OAuth – Entra ID"
    static QString linkedApp(nac::LinkedApp app);                  ///< "Microsoft Intune"
    static QString linkStatus(const nac::Open<nac::LinkStatus> &status);
    static State linkStatusState(const nac::Open<nac::LinkStatus> &status);
    static QString hitPeriod(nac::HitPeriod period); ///< "Last 7 Days"
    static QString clientStatus(const nac::Open<nac::ClientStatus> &status);
    static State clientStatusState(const nac::Open<nac::ClientStatus> &status);
    static QString onboardCaState(nac::OnboardCaState state);
    static State onboardCaStateState(nac::OnboardCaState state);
    static QString accessRole(const nac::Open<nac::AccessRole> &role); ///< "write access"
    /// Words for an event type ("Client certificate check failed"); unknown types as they are.
    static QString eventType(const QString &type);
    static State eventState(const QString &type);
    /// "5c:5b:35:…": twelve hex digits in pairs; anything else unchanged.
    static QString mac(const QString &raw);
    /// "Compliant", "Non Compliant", "Unknown" for the cloud's lower-case words.
    static QString complianceState(const QString &raw);
    static QString provider(const QString &raw); ///< "Intune", "Jamf", "NAC portal"
};

} // namespace sekisho::ui
