// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/TokenStore.h"
#include "tests/support/TestRegistry.h"
#include "ui/settings/SettingsPage.h"
#include "ui/theme/IconSet.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/ViewSettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace sekisho;
using namespace sekisho::ui;

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("p.ini")),
                                                m_folder->filePath(QStringLiteral("m.ini")));
        m_choices = std::make_unique<ViewChoices>(*m_settings, m_theme, m_language);
        m_choices->applyStored(QStringLiteral("en"), QStringLiteral("light"));
        m_page = std::make_unique<SettingsPage>(
                PageServices{m_theme, m_theme.icons(), m_clock, m_view, {}}, *m_choices,
                *m_settings, *m_tokens, m_shortcuts, QStringLiteral("/home/somebody/workspaces"));
        m_page->resize(1150, 668);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void choicesTakeEffectAndAreStored()
    {
        choose("densityComboBox", 0);
        QCOMPARE(m_theme.density(), Density::Compact);
        QCOMPARE(m_settings->value(settingKeys().density), QStringLiteral("compact"));
        choose("appearanceComboBox", 2);
        QVERIFY(m_theme.isDark());
        QCOMPARE(m_settings->value(settingKeys().appearance), QStringLiteral("dark"));
        m_page->findChild<QCheckBox *>(QStringLiteral("portalNamesCheckBox"))->click();
        QVERIFY(!m_theme.showsPortalNames());
        QVERIFY(!m_settings->value(settingKeys().portalNames));
        m_page->findChild<QCheckBox *>(QStringLiteral("reopenLastCheckBox"))->click();
        QVERIFY(!m_settings->value(settingKeys().reopenLast));
        // Others are left to what they are.
        m_choices->setPortalNames(true);
        m_choices->setDensity(Density::Standard);
    }

    void languageChangesThePageItself()
    {
        auto *rail = m_page->findChild<QCheckBox *>(QStringLiteral("railAsIconsCheckBox"));
        const QString english = rail->text();
        choose("languageComboBox", 2);
        QTRY_VERIFY(rail->text() != english);
        QCOMPARE(m_settings->value(settingKeys().language), QStringLiteral("ja"));
        choose("languageComboBox", 1);
        QTRY_COMPARE(rail->text(), english);
    }

    void followsChoicesMadeElsewhere()
    {
        m_choices->setDensity(Density::Roomy);
        QCOMPARE(m_page->findChild<QComboBox *>(QStringLiteral("densityComboBox"))->currentIndex(),
                 2);
        m_choices->setDensity(Density::Standard);
    }

    void saysWhereSecretsAre()
    {
        auto *place = m_page->findChild<QLineEdit *>(QStringLiteral("secretPlaceLineEdit"));
        m_page->setSecretPlace(auth::TokenStore::Place::Keychain);
        const QString keychain = place->text();
        m_page->setSecretPlace(auth::TokenStore::Place::Memory);
        QVERIFY(place->text() != keychain);
        QVERIFY(place->text().contains(QStringLiteral("memory")));
    }

    void onlyThePageScrolls()
    {
        auto *table = m_page->findChild<DataTable *>(QStringLiteral("shortcutsTableView"));
        auto *area = m_page->findChild<QScrollArea *>(QStringLiteral("settingsScrollArea"));
        QVERIFY(table && area);
        m_shortcuts.setRowCount(40);
        for (const Density density : {Density::Standard, Density::Roomy}) {
            m_choices->setDensity(density);
            QCoreApplication::processEvents();
            QCOMPARE(table->verticalScrollBar()->maximum(), 0);
            QVERIFY(table->viewport()->height() >= 40 * m_theme.rowHeight());
            QVERIFY(area->verticalScrollBar()->maximum() > 0);
        }
        // The table leaves the wheel to the page.
        QWheelEvent wheel(QPointF(20, 20), table->viewport()->mapToGlobal(QPointF(20, 20)),
                          QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(table->viewport(), &wheel);
        QVERIFY(!wheel.isAccepted());
        // The keyboard takes the page along.
        table->setFocus();
        area->verticalScrollBar()->setValue(0);
        table->setCurrentIndex(table->model()->index(39, 0));
        QVERIFY(area->verticalScrollBar()->value() > 0);
        m_choices->setDensity(Density::Standard);
        m_shortcuts.setRowCount(2);
    }

private:
    void choose(const char *name, int index)
    {
        auto *combo = m_page->findChild<QComboBox *>(QLatin1String(name));
        QVERIFY2(combo, name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }

    Theme m_theme;
    LanguageController m_language{m_theme};
    SystemClock m_clock;
    MemoryViewSettings m_view;
    std::unique_ptr<auth::TokenStore> m_tokens = auth::makeMemoryTokenStore();
    QStandardItemModel m_shortcuts{2, 3};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ViewChoices> m_choices;
    std::unique_ptr<SettingsPage> m_page;
};

SEKISHO_TEST(SettingsPage);
#include "tst_SettingsPage.moc"
