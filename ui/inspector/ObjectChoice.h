// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"
#include "ui/inspector/InspectorInput.h"

#include <QCoreApplication>

namespace sekisho::ui {

/// One thing to choose in the dialogs of the Inspector: a whole file, or an object in it. Values:
/// what is closed meanwhile stays in an open dialog.
struct ObjectChoice
{
    Q_DECLARE_TR_FUNCTIONS(sekisho::ui::ObjectChoice)
public:
    QString label;
    QString name; ///< of the object, or of the file without its ending: for file names
    QList<pki::Item> items;
    int input = -1; ///< among those that are open
    int item = -1;  ///< in the input; -1 = the whole of it

    /// Files with more than one usable object come as a whole too. At most kMost, the first ones
    /// and those of the input `current`.
    static QList<ObjectChoice> of(const std::vector<InspectorInput> &inputs, int current);
    static constexpr int kMost = 500;
};

} // namespace sekisho::ui
