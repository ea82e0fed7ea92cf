// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/Settings.h"
#include "ui/text/LanguageController.h"
#include "ui/theme/Theme.h"

#include <QObject>

namespace sekisho::ui {

/// The person's choices about the look: puts stored ones into force at start, applies and stores
/// new ones at once. Menus, the first-start page and the settings page all go through it. What the
/// command line asks for is applied without being stored.
class ViewChoices : public QObject
{
    Q_OBJECT
public:
    ViewChoices(Settings &settings, Theme &theme, LanguageController &language,
                QObject *parent = nullptr);

    /// Applies what is stored. `languageCode` and `appearanceName` win if they are not empty.
    void applyStored(const QString &languageCode = {}, const QString &appearanceName = {});

    UiLanguage language() const { return m_language.language(); }
    Theme::Appearance appearance() const { return m_theme.appearance(); }
    Density density() const { return m_theme.density(); }
    bool portalNames() const { return m_theme.showsPortalNames(); }
    bool railAsIcons() const { return m_railAsIcons; }

    void setLanguage(UiLanguage language);
    void setAppearance(Theme::Appearance appearance);
    void setDensity(Density density);
    void setPortalNames(bool shown);
    void setRailAsIcons(bool icons);

    static QString appearanceName(Theme::Appearance appearance);
    static Theme::Appearance appearanceFromName(const QString &name);
    static QString densityName(Density density);
    static Density densityFromName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    Theme &m_theme;
    LanguageController &m_language;
    bool m_railAsIcons = false;
};

} // namespace sekisho::ui
