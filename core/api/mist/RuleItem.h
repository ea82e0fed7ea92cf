// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Rule.h"

#include <QJsonObject>

namespace sekisho::api::mist {

/// The rule in an item; one without a name too.
nac::Rule ruleOf(const QString &id, const QJsonObject &item);
/// `item` (empty for a new rule) with what a person edits of `rule`. What means the same stays as
/// it is spelled, lists that become empty go away, members that are not known here stay.
QJsonObject withRule(QJsonObject item, const nac::Rule &rule);

// The values that a rule may have, in the portal's order.
QList<nac::Open<nac::AuthType>> ruleAuthTypes();
QList<nac::Open<nac::PortType>> rulePortTypes();
QList<nac::Open<nac::GuestAuthState>> ruleGuestStates();
nac::Open<nac::RuleAction> ruleAction(nac::RuleAction action);
/// Vendors of network devices that are met in the vendor's own documents.
QStringList ruleVendors();

} // namespace sekisho::api::mist
