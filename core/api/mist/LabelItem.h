// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Label.h"
#include "core/nac/Rule.h"

#include <QJsonObject>

namespace sekisho::api::mist {

/// The label in an item; without id and times, which items do not have.
nac::Label labelFromItem(const QJsonObject &item);
/// `item` (empty for a new label) with what a person edits of `label`. What means the same stays as
/// it is spelled, members that are not known here stay.
QJsonObject withLabel(QJsonObject item, const nac::Label &label);

/// The attribute names and values that the API has for MDM and EDR states, in the order in which
/// they are offered.
QStringList knownMdmStates();
QStringList knownEdrStates();
/// How the API spells the values of `username_attr`.
QStringList knownUsernameAttributes();
/// The raw names of a type and of a match kind.
QString labelTypeName(nac::LabelType type);
QString matchKindName(nac::MatchKind kind);

/// Where a rule names labels.
enum class LabelPlace { Matching, NotMatching, Assigned };
QStringList labelsOfRule(const QJsonObject &rule, LabelPlace place);
/// `rule` with these labels there; a list that becomes empty goes away.
QJsonObject withLabelsOfRule(QJsonObject rule, LabelPlace place, const QStringList &labels);
/// `rule` without the label, wherever it stands. `disable` switches the rule off.
QJsonObject withoutLabel(QJsonObject rule, const QString &label, bool disable);

/// Where the secret begins in an attribute ("Tunnel-Password=…"); -1: there is none.
qsizetype secretOfAttribute(const QString &attribute);
/// The attribute with the marker of a draft secret in the place of its value.
QString attributeWithSecret(const QString &attribute, const QString &secretId);

} // namespace sekisho::api::mist
