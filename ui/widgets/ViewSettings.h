// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QSettings;

namespace sekisho::ui {

/// Where views remember columns, sizes and sort order, by key ("certificates.external/columns").
/// Never secrets, never the cloud's data.
class ViewSettings
{
public:
    virtual ~ViewSettings() = default;
    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
    virtual void remove(const QString &key) = 0;
};

/// Over QSettings, group "view". The settings must outlive this object.
class StoredViewSettings final : public ViewSettings
{
public:
    explicit StoredViewSettings(QSettings &settings);
    QVariant value(const QString &key, const QVariant &fallback = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;
    void remove(const QString &key) override;

private:
    QSettings &m_settings;
};

/// Forgets at the end: tests, gallery, windows that remember nothing.
class MemoryViewSettings final : public ViewSettings
{
public:
    QVariant value(const QString &key, const QVariant &fallback = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;
    void remove(const QString &key) override;

private:
    QHash<QString, QVariant> m_values;
};

} // namespace sekisho::ui
