// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/TokenStore.h"
#include "ui/page/Page.h"

class QAbstractItemModel;

namespace sekisho::ui {

class Settings;
class ViewChoices;

/// What the settings page needs beyond PageServices.
struct SettingsPageNeeds
{
    ViewChoices &choices;
    Settings &settings;
    auth::TokenStore &tokens;
    QAbstractItemModel &shortcuts;
    QString workspaceRoot;
};

/// The one place that knows the classes of the pages.
struct PageRegistry
{
    /// The pages of this version in the order of the rail.
    static QList<PageId> pages();
    static Page *make(PageId page, const PageServices &services, const SettingsPageNeeds &needs,
                      QWidget *parent);
};

} // namespace sekisho::ui
