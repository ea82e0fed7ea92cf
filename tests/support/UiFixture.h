// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/LanguageController.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ViewSettings.h"

#include <QApplication>

namespace sekisho::test {

/// Theme, languages and settings as the composition root makes them, for tests of widgets.
struct UiFixture
{
    ui::Theme theme;
    ui::LanguageController languages{theme};
    ui::MemoryViewSettings settings;

    explicit UiFixture(ui::UiLanguage language = ui::UiLanguage::English,
                       ui::Theme::Appearance appearance = ui::Theme::Appearance::Light)
    {
        theme.setAppearance(appearance);
        languages.setLanguage(language);
        theme.apply(*qApp);
    }
};

} // namespace sekisho::test
