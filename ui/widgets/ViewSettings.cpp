// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ViewSettings.h"

#include <QSettings>

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;

StoredViewSettings::StoredViewSettings(QSettings &settings)
    : m_settings(settings)
{
}

QVariant StoredViewSettings::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(u"view/"_s + key, fallback);
}

void StoredViewSettings::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(u"view/"_s + key, value);
}

void StoredViewSettings::remove(const QString &key) { m_settings.remove(u"view/"_s + key); }

QVariant MemoryViewSettings::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(key, fallback);
}

void MemoryViewSettings::setValue(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
}

void MemoryViewSettings::remove(const QString &key) { m_values.remove(key); }

} // namespace sekisho::ui
