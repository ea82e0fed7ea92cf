// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/rehearse/Rehearsal.h"

#include <QCoreApplication>
#include <QString>

namespace sekisho::ui {

/// Words for a rehearsed EAP-TLS authentication, in the interface language. Needs nothing but
/// QtCore.
struct RehearsalText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::RehearsalText)
public:
    /// "Windows 11".
    static QString supplicant(pki::Supplicant supplicant);
    /// One sentence: accepted, or who refuses.
    static QString outcome(pki::RehearsalOutcome outcome);
    /// Why, as a sentence; empty when accepted.
    static QString reason(const pki::RehearsalResult &result);
    /// Which certificate it is about ("the server's certificate"); empty if about none.
    static QString subjectOf(const pki::RehearsalResult &result);
    /// What alert is raised and who gets to see it; empty without one.
    static QString alert(const pki::RehearsalResult &result);
    /// Round trips against the limits that are known.
    static QString roundTrips(const pki::RehearsalResult &result);
    static QString assumption(const QString &code);
    /// What one side says in a step.
    static QString step(const pki::RehearsalStep &step);
    /// "1,193 bytes in 2 fragments"; empty where a step carries no TLS.
    static QString size(const pki::RehearsalStep &step);
    /// "Client" or "RADIUS server".
    static QString side(pki::RehearsalSide side);
    /// What is wrong with the input, for the InvalidArgument codes of rehearse().
    static QString inputProblem(const Error &error);
};

} // namespace sekisho::ui
