// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CrlReview.h"
#include "ui/text/PropertyRow.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about certificate revocation lists.
struct CrlText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::CrlText)
public:
    static QString finding(const nac::CrlFinding &finding);
    /// All that was found of one, a sentence each.
    static QStringList sentences(const nac::CrlCandidate &candidate);
    /// Ok; Warning from a day before the next update, Error when it is over, Notice without one.
    static State freshness(const pki::CrlInfo &info, const QDateTime &now);
    static QString nextUpdate(const pki::CrlInfo &info, const QDateTime &now);
    static QList<PropertyRow> properties(const pki::CrlInfo &info);
    /// "12 revoked now that were not before", …
    static QStringList changes(const nac::CrlChange &change);
};

} // namespace sekisho::ui
