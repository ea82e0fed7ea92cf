// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Verdict.h"
#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// Words about verdicts: whether a certificate works, as what, where.
struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::VerdictText)
public:
    static QString outcome(lint::Outcome outcome); ///< "Works", "May fail", "Refused", "n/a"
    static State state(lint::Outcome outcome, bool assumed);
    static QString usage(lint::Usage usage); ///< "RADIUS server", "Client", "CA"
    /// "Apple × RADIUS server"
    static QString cell(const lint::VerdictCell &cell);
    /// "38 of 41 rules hold"
    static QString rules(const lint::VerdictCell &cell);
    /// "Chain complete (3 to the root)", or which issuer is missing.
    static QString chain(const lint::Verdict &verdict);
    /// The whole verdict as lines of text, for Copy and screen readers.
    static QString text(const lint::Verdict &verdict);
};

} // namespace sekisho::ui
