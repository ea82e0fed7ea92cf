// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/connection/ConnectionForm.h"
#include "ui/connection/FirstStartPage.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FormField.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_FirstStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }

    void init()
    {
        m_fixture = std::make_unique<test::ShellFixture>();
        m_controller = std::make_unique<ConnectionController>(
                m_fixture->http, m_fixture->clock, m_fixture->workspaces, *m_fixture->tokens);
        m_page = std::make_unique<FirstStartPage>(m_fixture->theme, m_fixture->view,
                                                  m_fixture->choices, *m_controller);
        m_page->resize(1366, 768);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_controller.reset();
        m_fixture.reset();
    }

    void everyControlHasANameAndNothingIsCut()
    {
        for (UiLanguage language :
             {UiLanguage::English, UiLanguage::Japanese, UiLanguage::Pseudo}) {
            m_fixture->language.setLanguage(language);
            QApplication::processEvents();
            QApplication::processEvents();
            test::ScreenFixture::grab(*m_page,
                                      QStringLiteral("first-start-%1").arg(languageCode(language)));
            const QStringList unnamed = test::unnamedWidgets(*m_page);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
            const QStringList cut = test::cutTexts(*m_page);
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        }
    }

    void checksTheTokenAndListsOrganizations()
    {
        enter(m_cloud->url().toString(), m_cloud->token());
        click("checkButton");
        auto *table = m_page->findChild<DataTable *>(QStringLiteral("organizationTableView"));
        QTRY_VERIFY(table->totalRows() > 0);
        QTRY_VERIFY(open()->isEnabled());
        QVERIFY(table->currentSourceIndex().isValid());
        // What has been typed since no longer belongs to the answer.
        QTest::keyClicks(token(), QStringLiteral("x"));
        QTRY_COMPARE(table->totalRows(), 0);
        QVERIFY(!open()->isEnabled());
        QVERIFY(!open()->toolTip().isEmpty());
    }

    void saysInWordsThatTheTokenIsOfAnotherCloud()
    {
        enter(m_cloud->url().toString(), QStringLiteral("wrong"));
        click("checkButton");
        const QList<FormField *> fields = m_page->findChildren<FormField *>();
        const auto shown = [&fields] {
            for (const FormField *field : fields) {
                if (field->error().contains(QStringLiteral("one cloud")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(shown());
        auto *technical = m_page->findChild<QLabel *>(QStringLiteral("connectionTechnicalLabel"));
        QVERIFY(technical->isVisible());
        QVERIFY(technical->text().contains(QStringLiteral("401")));
    }

    void offersTheTokensThatAreStored()
    {
        auto *stored = m_page->findChild<QAbstractButton *>(QStringLiteral("storedTokenButton"));
        QVERIFY(stored);
        QVERIFY(!stored->isVisible());
        m_fixture->workspace(*m_cloud, m_cloud->token());
        enter(m_cloud->url().toString(), {});
        QVERIFY(stored->isVisible());
        const auto *menu = m_page->findChild<QMenu *>(QStringLiteral("storedTokenMenu"));
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QTRY_COMPARE(m_controller->step(), ConnectionController::Step::Checked);
        // Not in the field: a stored secret is never shown.
        QVERIFY(token()->text().isEmpty());
        QTRY_VERIFY(open()->isEnabled());
    }

    void returnInTheTokenFieldChecks()
    {
        enter(m_cloud->url().toString(), m_cloud->token());
        QTest::keyClick(token(), Qt::Key_Return);
        QTRY_COMPARE(m_controller->step(), ConnectionController::Step::Checked);
    }

    void theTokenIsGoneFromTheFieldAfterOpening()
    {
        enter(m_cloud->url().toString(), m_cloud->token());
        click("checkButton");
        QTRY_VERIFY(open()->isEnabled());
        QSignalSpy opened(m_controller.get(), &ConnectionController::opened);
        click("openOrganizationButton");
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(token()->text().isEmpty());
    }

    void offersTheDemoTheFilesAndEarlierWorkspaces()
    {
        QSignalSpy demoSpy(m_page.get(), &FirstStartPage::demoRequested);
        QSignalSpy files(m_page.get(), &FirstStartPage::filesRequested);
        QSignalSpy workspaces(m_page.get(), &FirstStartPage::workspaceRequested);
        click("demoButton");
        click("openFilesButton");
        QCOMPARE(demoSpy.size(), 1);
        QCOMPARE(files.size(), 1);
        QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("recentWorkspaces"))->isVisible());
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        m_page->setWorkspaces({info}, m_fixture->clock.now());
        QApplication::processEvents();
        click("workspaceButton1");
        QCOMPARE(workspaces.size(), 1);
        QCOMPARE(workspaces.first().first().value<sync::WorkspaceInfo>().id, info.id);
        m_page->setDemoAvailable(false);
        QVERIFY(!m_page->findChild<QAbstractButton *>(QStringLiteral("demoButton"))->isEnabled());
    }

    void languageAndAppearanceCanBeChangedFirst()
    {
        auto *language = m_page->findChild<QComboBox *>(QStringLiteral("languageComboBox"));
        const QString before = open()->text();
        Q_EMIT language->activated(2);
        QTRY_VERIFY(open()->text() != before);
        QCOMPARE(m_fixture->settings.value(settingKeys().language), QStringLiteral("ja"));
        auto *appearance = m_page->findChild<QComboBox *>(QStringLiteral("appearanceComboBox"));
        Q_EMIT appearance->activated(2);
        QVERIFY(m_fixture->theme.isDark());
    }

private:
    QLineEdit *token() const
    {
        return m_page->findChild<QLineEdit *>(QStringLiteral("tokenLineEdit"));
    }
    QAbstractButton *open() const
    {
        return m_page->findChild<QAbstractButton *>(QStringLiteral("openOrganizationButton"));
    }
    void enter(const QString &cloud, const QString &text)
    {
        m_page->findChild<QComboBox *>(QStringLiteral("cloudComboBox"))->setEditText(cloud);
        token()->clear();
        QTest::keyClicks(token(), text);
    }
    void click(const char *name)
    {
        auto *button = m_page->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<ConnectionController> m_controller;
    std::unique_ptr<FirstStartPage> m_page;
};

SEKISHO_TEST(FirstStartPage);
#include "tst_FirstStartPage.moc"
