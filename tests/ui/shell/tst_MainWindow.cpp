// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ScreenChecks.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/connection/FirstStartPage.h"
#include "ui/inspector/InspectorPage.h"
#include "ui/shell/HelpDialogs.h"
#include "ui/widgets/PageState.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using test::MainWindowDriver;

namespace {

using sekisho::test::kPatience;

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }

    void init()
    {
        m_cloud->setOffline(false);
        m_cloud->setFaults({});
        m_fixture = std::make_unique<test::ShellFixture>();
        ShellServices services = m_fixture->services();
        services.openInspectorWindow = [this](const QStringList &files) {
            m_inspectorFiles = files;
            ++m_inspectorWindows;
        };
        m_inspectorWindows = 0;
        m_window = std::make_unique<MainWindow>(services);
        m_driver = std::make_unique<MainWindowDriver>(*m_window);
        m_driver->show();
    }

    void cleanup()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
    }

    void firstStartConnectsPullsAndFillsEveryPage()
    {
        QVERIFY(!m_window->isConsoleShown());
        m_driver->enterToken(m_cloud->url().toString(), m_cloud->token());
        QTRY_VERIFY(m_driver->organizations()->totalRows() > 0);
        QVERIFY(m_driver->organizations()->selectObject(m_cloud->organizationId()));
        QTRY_VERIFY(m_driver->find<QAbstractButton>("openOrganizationButton")->isEnabled());
        m_driver->click("openOrganizationButton");
        QTRY_VERIFY(m_window->isConsoleShown());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
        for (PageId page : {PageId::Certificates, PageId::AuthPolicies, PageId::Labels,
                            PageId::IdentityProviders, PageId::Endpoints, PageId::Activity})
            QTRY_VERIFY2(m_driver->rowsOf(page) > 0, qPrintable(pageKey(page)));
        QCOMPARE(m_window->header().organizationButton().name(),
                 m_fixture->session.organization()->name);
        QVERIFY(m_window->header().syncText().startsWith(QStringLiteral("Synced")));
        // It is the one to be opened at the next start.
        QCOMPARE(m_fixture->settings.value(settingKeys().lastWorkspace),
                 m_fixture->session.info().id);
    }

    void pagesAreReachedByKeysRailAndPalette()
    {
        open();
        for (int i = 1; i <= 8; ++i) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + i),
                            Qt::ControlModifier);
            QCOMPARE(m_window->currentPageId(), allPages().at(i - 1));
            QCOMPARE(m_window->rail().currentPage(), allPages().at(i - 1));
        }
        m_window->commands().trigger(CommandId::Settings);
        QCOMPARE(m_window->currentPageId(), PageId::Settings);
        m_window->rail().setFocus();
        QTest::keyClick(&m_window->rail(), Qt::Key_Home);
        QCOMPARE(m_window->currentPageId(), PageId::Certificates);

        const nac::Label label = m_fixture->session.organization()->labels.first();
        QVERIFY(m_driver->paletteTexts(label.name).contains(label.name));
        QVERIFY(m_window->palette().isOpen());
        m_driver->pressInPalette(Qt::Key_Escape);
        QVERIFY(!m_window->palette().isOpen());
        const QStringList found = m_driver->paletteTexts(QStringLiteral("auth policy labels"));
        QCOMPARE(found.first(), QStringLiteral("Auth Policy Labels"));
        m_driver->pressInPalette(Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), PageId::Labels);
        QVERIFY(!m_window->palette().isOpen());
    }

    void thePaletteOpensAnObjectOnItsPage()
    {
        open();
        const nac::Rule rule = m_fixture->session.organization()->rules.at(2);
        m_driver->paletteTexts(rule.name);
        const PaletteModel &model = m_window->palette().model();
        int row = 0;
        while (row < model.rowCount() && model.entryAt(row)->target.toString() != rule.id.value())
            ++row;
        QVERIFY(row < model.rowCount());
        for (int i = 0; i < row; ++i)
            m_driver->pressInPalette(Qt::Key_Down);
        m_driver->pressInPalette(Qt::Key_Return);
        QCOMPARE(m_window->currentPageId(), PageId::AuthPolicies);
        const QList<DataTable *> tables =
                m_window->page(PageId::AuthPolicies)->findChildren<DataTable *>();
        const bool selected =
                std::any_of(tables.begin(), tables.end(), [&rule](const DataTable *table) {
                    return table->currentObject().toString() == rule.id.value();
                });
        QVERIFY(selected);
    }

    void offlineIsMarkedAndTheDataStay()
    {
        open();
        const int rules = m_driver->rowsOf(PageId::AuthPolicies);
        m_cloud->setOffline(true);
        m_window->commands().trigger(CommandId::Sync);
        auto *mark = m_driver->find("offlineMark");
        QTRY_VERIFY_WITH_TIMEOUT(mark->isVisible(), kPatience);
        QVERIFY(m_window->header().syncText().startsWith(QStringLiteral("Offline")));
        QVERIFY(m_driver->find<QAbstractButton>("tryAgainButton")->isVisible());
        QCOMPARE(m_driver->rowsOf(PageId::AuthPolicies), rules);
        m_cloud->setOffline(false);
        QTRY_VERIFY_WITH_TIMEOUT(!mark->isVisible(), kPatience);
    }

    void aReadOnlyTokenSaysSo()
    {
        open(m_cloud->readOnlyToken());
        QVERIFY(m_window->header().organizationButton().detail().contains(QStringLiteral("read"),
                                                                          Qt::CaseInsensitive));
    }

    void languageAndAppearanceChangeEverythingAtRunTime()
    {
        open();
        m_window->makeAllPages();
        const QStringList rail = m_driver->railTexts();
        const QStringList menus = m_driver->menuTexts();
        const QString sync = m_window->header().syncText();
        m_window->commands().trigger(CommandId::LanguageJapanese);
        QApplication::processEvents();
        const QStringList japanese = m_driver->railTexts();
        for (const QString &text : rail)
            QVERIFY2(!japanese.contains(text), qPrintable(text));
        for (const QString &text : menus)
            QVERIFY2(!m_driver->menuTexts().contains(text), qPrintable(text));
        QVERIFY(m_window->header().syncText() != sync);
        QVERIFY(m_window->commands().action(CommandId::LanguageJapanese)->isChecked());
        m_window->commands().trigger(CommandId::AppearanceDark);
        QVERIFY(m_fixture->theme.isDark());
        m_window->commands().trigger(CommandId::LanguageEnglish);
        m_window->commands().trigger(CommandId::AppearanceLight);
        QApplication::processEvents();
        QCOMPARE(m_driver->railTexts(), rail);
        QCOMPARE(m_driver->menuTexts(), menus);
    }

    void everyFocusableWidgetHasANameAndNothingIsCut()
    {
        open();
        m_window->makeAllPages();
        for (UiLanguage language :
             {UiLanguage::English, UiLanguage::Japanese, UiLanguage::Pseudo}) {
            m_fixture->language.setLanguage(language);
            for (PageId page : m_window->pages()) {
                m_window->showPage(page);
                QApplication::processEvents();
                QApplication::processEvents();
                const QString where = pageKey(page) + QLatin1Char(' ') + languageCode(language) +
                                      QLatin1Char('\n');
                const QStringList unnamed = test::unnamedWidgets(*m_window);
                QVERIFY2(unnamed.isEmpty(), qPrintable(where + unnamed.join(QLatin1Char('\n'))));
                const QStringList cut = test::cutTexts(*m_window);
                QVERIFY2(cut.isEmpty(), qPrintable(where + cut.join(QLatin1Char('\n'))));
            }
        }
    }

    void narrowWindowsTurnTheRailIntoIcons()
    {
        open();
        QVERIFY(!m_window->rail().isAsIcons());
        m_window->resize(1024, 700);
        QApplication::processEvents();
        QVERIFY(m_window->rail().isAsIcons());
        QVERIFY(!m_fixture->choices.railAsIcons());
        m_window->resize(1366, 768);
        QApplication::processEvents();
        QVERIFY(!m_window->rail().isAsIcons());
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_window->rail().isAsIcons());
        QVERIFY(m_fixture->settings.value(settingKeys().railAsIcons));
        m_window->resize(900, 600);
        QApplication::processEvents();
        QCOMPARE(m_window->width(), 900);
    }

    void theCommandBoxTakesWhatIsLeft()
    {
        open();
        const CommandBox &box = m_window->header().commandBox();
        for (const QSize size : {QSize(1366, 768), QSize(1024, 700), QSize(900, 600)}) {
            m_window->resize(size);
            for (int round = 0; round < 4; ++round)
                QApplication::processEvents();
            const QStringList cut = test::cutTexts(m_window->header());
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
            QVERIFY(box.width() <= box.sizeHint().width());
            QVERIFY(box.isIconOnly() || box.width() >= 150);
            // Its words are whole wherever there is room for them.
            if (size.width() >= 1024)
                QVERIFY2(box.width() > 200, qPrintable(QString::number(box.width())));
        }
    }

    void theDemosCloudIsNamedInTheInterfaceLanguage()
    {
        auto where = api::mist::cloudFromText(m_cloud->url().toString());
        QVERIFY(where.has_value());
        where->name = QStringLiteral("Demo");
        const auto info = m_fixture->workspaces.create(
                *where, nac::OrganizationId(m_cloud->organizationId()), QStringLiteral("Demo"));
        QVERIFY(info.has_value());
        QVERIFY(test::await(m_fixture->tokens->write(QStringLiteral("token/") + info->id,
                                                     Secret::fromString(m_cloud->token())))
                        .has_value());
        m_window->openWorkspace(*info);
        const OrganizationButton &button = m_window->header().organizationButton();
        QTRY_VERIFY_WITH_TIMEOUT(button.detail().startsWith(QStringLiteral("Demo")), kPatience);
        m_window->commands().trigger(CommandId::LanguageJapanese);
        QTRY_VERIFY(button.detail().startsWith(QStringLiteral("デモ")));
        m_window->commands().trigger(CommandId::LanguageEnglish);
        QApplication::processEvents();
    }

    void thePaletteShowsHowTheConnectionStands()
    {
        open();
        QVERIFY(m_driver->paletteTexts(QStringLiteral("connection details"))
                        .contains(QStringLiteral("Connection Details")));
        m_driver->pressInPalette(Qt::Key_Return);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("connectionDetailsDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
    }

    void f6GoesThroughThePanes()
    {
        open();
        m_window->showPage(PageId::AuthPolicies);
        m_window->rail().setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            seen.insert(m_window->focusWidget());
        }
        QVERIFY(seen.size() >= 3);
        QVERIFY(seen.contains(&m_window->rail()));
        m_window->rail().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_window->focusWidget(), &m_window->rail());
    }

    void goCommandsBringTheFocusIntoThePage()
    {
        open();
        const QList<QPair<CommandId, PageId>> all{
                {CommandId::GoCertificates, PageId::Certificates},
                {CommandId::GoAuthPolicies, PageId::AuthPolicies},
                {CommandId::GoLabels, PageId::Labels},
                {CommandId::GoIdentityProviders, PageId::IdentityProviders},
                {CommandId::GoEndpoints, PageId::Endpoints},
                {CommandId::GoActivity, PageId::Activity},
                {CommandId::GoInspector, PageId::Inspector},
                {CommandId::GoChanges, PageId::Changes}};
        for (const auto &[command, id] : all) {
            m_window->rail().setFocus();
            m_window->commands().trigger(command);
            QCOMPARE(m_window->currentPageId(), id);
            const QWidget *focus = m_window->focusWidget();
            QVERIFY2(focus == m_window->page(id) || m_window->page(id)->isAncestorOf(focus),
                     qPrintable(pageKey(id)));
        }
    }

    void droppedFilesGoToTheInspector()
    {
        QFile file(m_fixture->folder.filePath(QStringLiteral("a.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a certificate\n");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        // No organization: a window of its own.
        drop(data);
        QCOMPARE(m_inspectorWindows, 1);
        QCOMPARE(m_inspectorFiles, QStringList{file.fileName()});
        open();
        drop(data);
        QCOMPARE(m_window->currentPageId(), PageId::Inspector);
        QCOMPARE(m_inspectorWindows, 1);
    }

    void closingTheOrganizationOffersItAgain()
    {
        open();
        m_window->commands().trigger(CommandId::CloseOrganization);
        QVERIFY(!m_window->isConsoleShown());
        QVERIFY(m_fixture->settings.value(settingKeys().lastWorkspace).isEmpty());
        QApplication::processEvents();
        MainWindowDriver::clickIn(m_window->firstStart(), "workspaceButton1");
        QTRY_VERIFY(m_window->isConsoleShown());
        // The snapshot is there at once.
        QTRY_VERIFY(m_fixture->session.organization() != nullptr);
    }

    void aWorkspaceThatCannotBeOpenedIsExplained()
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        QFile database(info.path + QStringLiteral("/workspace.db"));
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write("this is no database, it only looks like a file of one");
        database.close();
        m_window->openWorkspace(info);
        auto *banner =
                m_window->firstStart().findChild<Banner *>(QStringLiteral("openFailedBanner"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(!m_window->isConsoleShown());
        // The file is as it was.
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(database.readAll().startsWith("this is no database"));
    }

    void whileAnOrganizationIsOnItsWayTheConsoleStands()
    {
        WorkspaceSession &session = m_fixture->session;
        session.expect();
        QVERIFY(m_window->isConsoleShown());
        auto *state = m_window->page(m_window->currentPageId())
                              ->findChild<PageState *>(QStringLiteral("pageState"));
        QVERIFY(state);
        QCOMPARE(state->view(), PageState::View::Loading);
        QCOMPARE(m_window->header().syncText(), QStringLiteral("Opening the workspace"));
        // Who does not want to wait gets the first-start page again.
        Q_EMIT state->cancelRequested();
        QCOMPARE(session.state(), WorkspaceSession::State::Closed);
        QVERIFY(!m_window->isConsoleShown());
        QVERIFY(!session.context().opening);
    }

    void aWindowMadeMeanwhileHasNoFirstStartPage()
    {
        m_fixture->session.expect();
        MainWindow next(m_fixture->services());
        QVERIFY(next.isConsoleShown());
        QVERIFY(!next.findChild<FirstStartPage *>());
        QCOMPARE(next.page(next.currentPageId())->isVisibleTo(&next), true);
        m_fixture->session.close();
    }

    void sizeAndPlaceAreRemembered()
    {
        m_window->resize(1200, 700);
        QApplication::processEvents();
        m_window->close();
        QVERIFY(!m_fixture->settings.value(settingKeys().windowGeometry).isEmpty());
        MainWindow next(m_fixture->services());
        next.restoreOrPlace();
        QCOMPARE(next.size(), QSize(1200, 700));
    }

    void dialogsAreWholeInEveryLanguage_data() { test::languageRows(); }
    void dialogsAreWholeInEveryLanguage()
    {
        QFETCH(const UiLanguage, language);
        open();
        m_fixture->language.setLanguage(language);
        for (CommandId command : {CommandId::ShortcutHelp, CommandId::About, CommandId::Connect,
                                  CommandId::ManageWorkspaces}) {
            m_window->commands().trigger(command);
            QDialog *dialog = nullptr;
            for (QDialog *one : m_window->findChildren<QDialog *>()) {
                if (one->isVisible())
                    dialog = one;
            }
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            test::checkDialog(*dialog);
            if (QTest::currentTestFailed())
                return;
            dialog->reject();
        }
        m_window->commands().trigger(CommandId::CommandPalette);
        QVERIFY(m_window->palette().isOpen());
        test::checkDialog(m_window->palette());
        m_window->palette().dismiss();
    }

    void helpDialogsListEveryShortcutAndNameEverything()
    {
        m_window->commands().trigger(CommandId::ShortcutHelp);
        auto *shortcuts = m_window->findChild<ShortcutsDialog *>();
        QVERIFY(shortcuts);
        QVERIFY(QTest::qWaitForWindowExposed(shortcuts));
        QVERIFY(test::unnamedWidgets(*shortcuts).isEmpty());
        QVERIFY(shortcuts->findChild<DataTable *>()->totalRows() > 20);
        shortcuts->reject();
        m_window->commands().trigger(CommandId::About);
        auto *about = m_window->findChild<AboutDialog *>();
        QVERIFY(about);
        QVERIFY(QTest::qWaitForWindowExposed(about));
        QVERIFY(test::unnamedWidgets(*about).isEmpty());
        about->reject();
    }

private:
    void open(const QString &token = {})
    {
        const sync::WorkspaceInfo info =
                m_fixture->workspace(*m_cloud, token.isEmpty() ? m_cloud->token() : token);
        m_window->openWorkspace(info);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isConsoleShown(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
                m_fixture->session.organization() && !m_fixture->session.isPulling(), kPatience);
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindowDriver> m_driver;
    QStringList m_inspectorFiles;
    int m_inspectorWindows = 0;
};

SEKISHO_TEST(MainWindow);
#include "tst_MainWindow.moc"
