// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Roles.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// The word of each state (visual guide section 3).
struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::StateText)
public:
    static QString word(State state); ///< "Error", "エラー"; empty for None
    /// "1 error", "2 warnings", for badges that count findings.
    static QString count(State state, int n);
    /// Name for tests and object names, English, never translated: "error".
    static QString name(State state);
    static QList<State> all(); ///< every state except None
};

} // namespace sekisho::ui
