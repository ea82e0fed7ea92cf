// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"
#include "ui/inspector/InspectorInput.h"
#include "ui/text/PropertyRow.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words of the Inspector, in the interface language.
struct InspectorText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::InspectorText)
public:
    static QString inputName(const InspectorInput &input);
    /// "radius.example.jp", "Private key RSA 3072", "CRL Device CA G1": what the tree shows.
    static QString itemName(const pki::Item &item);
    static QString itemType(pki::ItemType type);
    static QString itemIcon(pki::ItemType type); ///< name in IconSet
    /// Shape of an object by its dates at the time `now`, None where nothing is wrong; of an input
    /// what concerns it as a whole.
    static State itemState(const pki::Item &item, const QDateTime &now);
    static QString itemStateText(const pki::Item &item, const QDateTime &now);
    static State inputState(const InspectorInput &input);
    static State worse(State a, State b);
    static QString inputStateText(const InspectorInput &input);
    static State problemState(const pki::Problem &problem);
    static QString problem(const pki::Problem &problem);
    /// One sentence: "The byte order mark at the beginning was skipped".
    static QString repair(const pki::Repair &repair);
    /// "pem" -> "PEM".
    static QString format(const QString &format);
    /// "radius-server" -> "RADIUS server".
    static QString role(const QString &role);
    /// Rows for everything that is not a certificate.
    static QList<PropertyRow> properties(const pki::Item &item);
};

} // namespace sekisho::ui
