// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sekisho/ScreenshotMaterial.h"
#include "ui/shell/MainWindow.h"

#include <functional>

namespace sekisho::app {

/// A picture of something that a command of a page opens.
struct ScreenshotScene
{
    QString name;                               ///< of the picture, without language and appearance
    std::function<void(ui::MainWindow &)> open; ///< as a person would
    QString shown;                              ///< name of the dialog or popup; empty: the window
    std::function<void(QWidget &)> fill = {};   ///< what is typed there
    std::function<bool(QWidget &)> isBusy = {}; ///< still works on what was typed
    std::function<void(ui::MainWindow &)> close = {}; ///< besides Esc
    bool inAllLooks = false; ///< else English in the light, Japanese in the dark
    bool inSmallest = false; ///< also in the smallest window
    bool onWindow = false;   ///< a popup: painted where it stands on the window
};

/// The tabs and dialogs of the pages that edit. `folder` is where files to import may be put.
/// Nothing of it is saved: whoever makes the pictures closes each with Esc.
QList<ScreenshotScene> screenshotScenes(const ScreenshotMaterial &material, const QString &folder);

/// Chooses the CA with the most to say on the certificates page.
void showExpiringAuthority(ui::MainWindow &window);
/// As if a person pressed it there.
void pressEscape(QWidget &widget);

} // namespace sekisho::app
