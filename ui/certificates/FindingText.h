// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Sentences for what core/nac/CertificateChecks finds.
struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::FindingText)
public:
    static QString sentence(const nac::CertificateFinding &finding);
    /// What stands where something else was asked for; `type` as pki::itemTypeName().
    static QString objectSentence(const QString &type);
    static State state(nac::Severity severity);
    /// Shape of the worst one; Ok where there is none.
    static State worst(const QList<nac::CertificateFinding> &findings);
    /// "2 warnings": how many there are of the worst kind; "None".
    static QString summary(const QList<nac::CertificateFinding> &findings);
    /// "Findings: 1 error, 2 warnings", for screen readers and tool tips.
    static QString spoken(const QList<nac::CertificateFinding> &findings);
};

} // namespace sekisho::ui
