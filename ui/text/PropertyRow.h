// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace sekisho::ui {

/// One row of a Properties box.
struct PropertyRow
{
    QString label;
    QString value;
    bool mono = false; ///< serials, fingerprints
    QString toolTip;   ///< the Japanese meaning of a name that stays English
    QString link = {}; ///< where the box leads from here; empty: nowhere
};

} // namespace sekisho::ui
