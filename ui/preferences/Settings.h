// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <memory>

namespace sekisho::ui {

/// Where a setting belongs: with the person (may roam between computers) or with this computer.
enum class SettingScope { Person, Machine };

/// One typed setting. `valid` may be null; a stored value it refuses counts as the default.
template <class T>
struct SettingKey
{
    const char *name;
    T fallback;
    SettingScope scope = SettingScope::Person;
    bool (*valid)(const T &) = nullptr;
};

/// The table of all settings. Names are stored, so they never change; no secret is ever a setting.
struct SettingKeys
{
    SettingKey<QString> language;        ///< "", "en", "ja" (languageCode())
    SettingKey<QString> appearance;      ///< "system", "light", "dark"
    SettingKey<QString> density;         ///< "compact", "standard", "roomy"
    SettingKey<bool> portalNames;        ///< portal's English names beneath Japanese ones
    SettingKey<bool> railAsIcons;        ///< Ctrl+B
    SettingKey<QString> workspaceFolder; ///< "" = the standard place
    SettingKey<QString> lastWorkspace;   ///< id; "" = first-start page
    SettingKey<QString> lastPage;        ///< pageKey()
    SettingKey<QByteArray> windowGeometry;
    SettingKey<bool> reopenLast;    ///< open the last workspace at start
    SettingKey<int> refreshMinutes; ///< 0 = only when asked, 5, 15, 60
    SettingKey<QString> proxyKind;  ///< "system", "manual", "none"
    SettingKey<QString> proxyHost;
    SettingKey<int> proxyPort;
    SettingKey<QString> proxyUser; ///< its password is in the keychain: kProxyPasswordKey
    SettingKey<QString> caFile;    ///< authorities of an inspecting proxy; "" = none
};
const SettingKeys &settingKeys();

/// The person's settings in two INI files. Keys this version does not know survive; a value equal
/// to its default is not written, so that a later default reaches everybody who never chose.
/// GUI thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// Version of the format, in the key "format" of the person's file; upgraded step by step.
    static constexpr int kFormat = 1;

    Settings(const QString &personFile, const QString &machineFile, QObject *parent = nullptr);
    ~Settings() override;

    template <class T>
    T value(const SettingKey<T> &key) const
    {
        const QVariant stored = store(key.scope).value(QLatin1String(key.name));
        if (!stored.isValid() || !stored.canConvert<T>())
            return key.fallback;
        const T value = stored.value<T>();
        return key.valid && !key.valid(value) ? key.fallback : value;
    }

    template <class T>
    void set(const SettingKey<T> &key, const T &newValue)
    {
        if (key.valid && !key.valid(newValue))
            return;
        if (value(key) == newValue)
            return;
        if (newValue == key.fallback)
            store(key.scope).remove(QLatin1String(key.name));
        else
            store(key.scope).setValue(QLatin1String(key.name), QVariant::fromValue(newValue));
        Q_EMIT changed(QString::fromLatin1(key.name));
    }

    /// Writes what is pending. False if the files cannot be written; the settings then last as
    /// long as the program.
    bool save();
    QString personFile() const { return m_person->fileName(); }
    /// The store of this computer, for what views remember (StoredViewSettings).
    QSettings &machineStore() const { return *m_machine; }

Q_SIGNALS:
    void changed(const QString &name);

private:
    QSettings &store(SettingScope scope) const
    {
        return scope == SettingScope::Person ? *m_person : *m_machine;
    }
    void upgrade();

    std::unique_ptr<QSettings> m_person;
    std::unique_ptr<QSettings> m_machine;
};

} // namespace sekisho::ui
