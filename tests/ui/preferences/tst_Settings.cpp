// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/Workspace.h"
#include "tests/support/TestRegistry.h"
#include "ui/preferences/Settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sekisho::ui;

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_person = m_folder->filePath(QStringLiteral("person.ini"));
        m_machine = m_folder->filePath(QStringLiteral("machine.ini"));
    }

    void sekishoctlReadsTheSameFolder()
    {
        QCOMPARE(settingKeys().workspaceFolder.name,
                 sekisho::sync::WorkspaceDirectory::kFolderSetting);
        QCOMPARE(settingKeys().workspaceFolder.scope, SettingScope::Machine);
    }

    void defaultsAreNotWritten()
    {
        {
            Settings settings(m_person, m_machine);
            QCOMPARE(settings.value(settingKeys().portalNames), true);
            settings.set(settingKeys().portalNames, false);
            settings.set(settingKeys().portalNames, true);
            settings.set(settingKeys().density, QStringLiteral("standard"));
            QVERIFY(settings.save());
        }
        const QSettings file(m_person, QSettings::IniFormat);
        QVERIFY(!file.contains(QStringLiteral("ui/portal-names")));
        QVERIFY(!file.contains(QStringLiteral("ui/density")));
    }

    void valuesSurviveAndGoToTheirScope()
    {
        {
            Settings settings(m_person, m_machine);
            settings.set(settingKeys().density, QStringLiteral("compact"));
            settings.set(settingKeys().lastPage, QStringLiteral("labels"));
            QVERIFY(settings.save());
        }
        Settings settings(m_person, m_machine);
        QCOMPARE(settings.value(settingKeys().density), QStringLiteral("compact"));
        QCOMPARE(settings.value(settingKeys().lastPage), QStringLiteral("labels"));
        const QSettings person(m_person, QSettings::IniFormat);
        QVERIFY(person.contains(QStringLiteral("ui/density")));
        QVERIFY(!person.contains(QStringLiteral("ui/last-page")));
        QCOMPARE(person.value(QStringLiteral("format")).toInt(), Settings::kFormat);
    }

    void unknownKeysSurvive()
    {
        {
            QSettings file(m_person, QSettings::IniFormat);
            file.setValue(QStringLiteral("ui/of-a-later-version"), 42);
        }
        {
            Settings settings(m_person, m_machine);
            settings.set(settingKeys().density, QStringLiteral("roomy"));
            QVERIFY(settings.save());
        }
        const QSettings file(m_person, QSettings::IniFormat);
        QCOMPARE(file.value(QStringLiteral("ui/of-a-later-version")).toInt(), 42);
    }

    void refusesWhatIsNotValid()
    {
        {
            QSettings file(m_person, QSettings::IniFormat);
            file.setValue(QStringLiteral("ui/appearance"), QStringLiteral("pink"));
        }
        Settings settings(m_person, m_machine);
        QCOMPARE(settings.value(settingKeys().appearance), QStringLiteral("system"));
        settings.set(settingKeys().appearance, QStringLiteral("green"));
        QCOMPARE(settings.value(settingKeys().appearance), QStringLiteral("system"));
    }

    void tellsOnlyRealChanges()
    {
        Settings settings(m_person, m_machine);
        QSignalSpy spy(&settings, &Settings::changed);
        settings.set(settingKeys().language, QString());
        QCOMPARE(spy.size(), 0);
        settings.set(settingKeys().language, QStringLiteral("ja"));
        settings.set(settingKeys().language, QStringLiteral("ja"));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), QStringLiteral("ui/language"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_person;
    QString m_machine;
};

SEKISHO_TEST(Settings);
#include "tst_Settings.moc"
