// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/ViewChoices.h"

namespace sekisho::ui {

ViewChoices::ViewChoices(Settings &settings, Theme &theme, LanguageController &language,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_language(language)
{
}

void ViewChoices::applyStored(const QString &wantedLanguage, const QString &wantedAppearance)
{
    const SettingKeys &keys = settingKeys();
    m_theme.setAppearance(appearanceFromName(
            wantedAppearance.isEmpty() ? m_settings.value(keys.appearance) : wantedAppearance));
    m_theme.setDensity(densityFromName(m_settings.value(keys.density)));
    m_theme.setShowsPortalNames(m_settings.value(keys.portalNames));
    m_railAsIcons = m_settings.value(keys.railAsIcons);
    m_language.setLanguage(languageFromCode(
            wantedLanguage.isEmpty() ? m_settings.value(keys.language) : wantedLanguage));
    Q_EMIT changed();
}

void ViewChoices::setLanguage(UiLanguage language)
{
    m_settings.set(settingKeys().language, languageCode(language));
    m_language.setLanguage(language);
    Q_EMIT changed();
}

void ViewChoices::setAppearance(Theme::Appearance appearance)
{
    m_settings.set(settingKeys().appearance, appearanceName(appearance));
    m_theme.setAppearance(appearance);
    Q_EMIT changed();
}

void ViewChoices::setDensity(Density density)
{
    m_settings.set(settingKeys().density, densityName(density));
    m_theme.setDensity(density);
    Q_EMIT changed();
}

void ViewChoices::setPortalNames(bool shown)
{
    m_settings.set(settingKeys().portalNames, shown);
    m_theme.setShowsPortalNames(shown);
    Q_EMIT changed();
}

void ViewChoices::setRailAsIcons(bool icons)
{
    m_settings.set(settingKeys().railAsIcons, icons);
    m_railAsIcons = icons;
    Q_EMIT changed();
}

QString ViewChoices::appearanceName(Theme::Appearance appearance)
{
    switch (appearance) {
    case Theme::Appearance::Light:
        return QStringLiteral("light");
    case Theme::Appearance::Dark:
        return QStringLiteral("dark");
    case Theme::Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Appearance ViewChoices::appearanceFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Theme::Appearance::Light;
    if (name == QLatin1String("dark"))
        return Theme::Appearance::Dark;
    return Theme::Appearance::System;
}

QString ViewChoices::densityName(Density density)
{
    switch (density) {
    case Density::Compact:
        return QStringLiteral("compact");
    case Density::Roomy:
        return QStringLiteral("roomy");
    case Density::Standard:
        break;
    }
    return QStringLiteral("standard");
}

Density ViewChoices::densityFromName(const QString &name)
{
    if (name == QLatin1String("compact"))
        return Density::Compact;
    if (name == QLatin1String("roomy"))
        return Density::Roomy;
    return Density::Standard;
}

} // namespace sekisho::ui
