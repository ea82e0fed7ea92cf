// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/Settings.h"

#include "core/base/Log.h"

namespace sekisho::ui {

namespace {

bool isLanguage(const QString &value)
{
    return value.isEmpty() || value == QLatin1String("en") || value == QLatin1String("ja");
}

bool isAppearance(const QString &value)
{
    return value == QLatin1String("system") || value == QLatin1String("light") ||
           value == QLatin1String("dark");
}

bool isDensity(const QString &value)
{
    return value == QLatin1String("compact") || value == QLatin1String("standard") ||
           value == QLatin1String("roomy");
}

bool isRefreshInterval(const int &minutes)
{
    return minutes == 0 || minutes == 5 || minutes == 15 || minutes == 60;
}

bool isProxyKind(const QString &value)
{
    return value == QLatin1String("system") || value == QLatin1String("manual") ||
           value == QLatin1String("none");
}

bool isPort(const int &port) { return port > 0 && port < 65536; }

} // namespace

const SettingKeys &settingKeys()
{
    static const SettingKeys keys{
            {"ui/language", QString(), SettingScope::Person, &isLanguage},
            {"ui/appearance", QStringLiteral("system"), SettingScope::Person, &isAppearance},
            {"ui/density", QStringLiteral("standard"), SettingScope::Person, &isDensity},
            {"ui/portal-names", true, SettingScope::Person, nullptr},
            {"ui/rail-as-icons", false, SettingScope::Person, nullptr},
            {"workspaces/folder", QString(), SettingScope::Machine, nullptr},
            {"workspaces/last", QString(), SettingScope::Machine, nullptr},
            {"ui/last-page", QStringLiteral("certificates"), SettingScope::Machine, nullptr},
            {"window/geometry", QByteArray(), SettingScope::Machine, nullptr},
            {"workspaces/reopen-last", true, SettingScope::Person, nullptr},
            {"sync/refresh-minutes", 5, SettingScope::Person, &isRefreshInterval},
            {"network/proxy", QStringLiteral("system"), SettingScope::Machine, &isProxyKind},
            {"network/proxy-host", QString(), SettingScope::Machine, nullptr},
            {"network/proxy-port", 8080, SettingScope::Machine, &isPort},
            {"network/proxy-user", QString(), SettingScope::Machine, nullptr},
            {"network/ca-file", QString(), SettingScope::Machine, nullptr},
    };
    return keys;
}

Settings::Settings(const QString &personFile, const QString &machineFile, QObject *parent)
    : QObject(parent)
    , m_person(std::make_unique<QSettings>(personFile, QSettings::IniFormat))
    , m_machine(std::make_unique<QSettings>(machineFile, QSettings::IniFormat))
{
    upgrade();
}

Settings::~Settings() = default;

void Settings::upgrade()
{
    const int found = m_person->value(QStringLiteral("format"), kFormat).toInt();
    if (found > kFormat)
        qCWarning(lcUi) << "settings of a newer version, format" << found;
    // Format 1 is the first; later ones add their steps here. Never written back to a lower one.
}

bool Settings::save()
{
    if (!m_person->allKeys().isEmpty() && !m_person->contains(QStringLiteral("format")))
        m_person->setValue(QStringLiteral("format"), kFormat);
    m_person->sync();
    m_machine->sync();
    return m_person->status() == QSettings::NoError && m_machine->status() == QSettings::NoError;
}

} // namespace sekisho::ui
