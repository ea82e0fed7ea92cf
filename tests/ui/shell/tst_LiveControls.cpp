// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/drivers/MainWindowDriver.h"
#include "ui/shell/StatusArea.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/DetailsDrawer.h"
#include "ui/widgets/MiniTabBar.h"
#include "ui/widgets/SignButton.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <functional>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using sekisho::test::kPatience;
constexpr int kRows = 6; ///< of each table: more of them lead nowhere else

/// Whether anybody listens to one of the signals.
bool isHeard(const QObject &object, std::initializer_list<const char *> signatures)
{
    struct Open : QObject
    {
        static auto heard() { return &Open::isSignalConnected; }
    };
    const QMetaObject *meta = object.metaObject();
    for (const char *signature : signatures) {
        const int index = meta->indexOfSignal(signature);
        if (index >= 0 && (object.*Open::heard())(meta->method(index)))
            return true;
    }
    return false;
}

bool isDead(const QAbstractButton &button)
{
    // Boxes to tick are often looked at only when the dialog is done with.
    if (qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button))
        return false;
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return !(push && push->menu()) && !button.group() &&
           !isHeard(button, {"clicked(bool)", "toggled(bool)", "pressed()", "released()"});
}

/// Actions of a menu are also heard by the menu, so what hears their signal is asked of the others
/// only: those that the program named.
bool isDead(const QAction &action)
{
    return !action.menu() && !action.isSeparator() && !action.objectName().isEmpty() &&
           !action.actionGroup() && !isHeard(action, {"triggered(bool)", "toggled(bool)"});
}

/// What the toolkit makes inside its own controls has no name of ours.
bool isOurs(const QObject &object)
{
    return !object.objectName().isEmpty() && !object.objectName().startsWith("qt_"_L1) &&
           !object.inherits("QToolButton");
}

QString described(const QObject &object)
{
    QString path = object.objectName();
    for (const QObject *parent = object.parent(); parent; parent = parent->parent()) {
        if (!parent->objectName().isEmpty())
            path.prepend(parent->objectName() + u'/');
    }
    return path;
}

QStringList deadIn(const QObject &root)
{
    QStringList dead;
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (isOurs(*button) && isDead(*button))
            dead.append(described(*button));
    }
    for (const QAction *action : root.findChildren<QAction *>()) {
        if (isOurs(*action) && isDead(*action))
            dead.append(described(*action));
    }
    return dead;
}

} // namespace

/// Nothing in the window is for show: every control has something behind it, and every link leads
/// to what it names.
class tst_LiveControls : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<test::MainWindowDriver> m_driver;
    QStringList m_dead;
    int m_dialogs = 0;

    /// The dialog that an action opened, if it did.
    QDialog *opened() const
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void lookAtDialogs()
    {
        // Some are opened when their item has been read.
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        while (QDialog *dialog = opened()) {
            if (!qobject_cast<QFileDialog *>(dialog)) {
                ++m_dialogs;
                m_dead += deadIn(*dialog);
            }
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// The row is the current one, and the drawer shows it.
    static void select(const Page &page, DataTable &table, int row)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, 0));
        table.selectRow(row);
        const auto drawers = page.findChildren<DetailsDrawer *>();
        if (std::none_of(drawers.begin(), drawers.end(),
                         [](const DetailsDrawer *drawer) { return drawer->isVisible(); }))
            QTest::keyClick(&table, Qt::Key_Space);
        QCoreApplication::sendPostedEvents();
    }
    static void selectFirst(const Page &page)
    {
        for (DataTable *table : page.findChildren<DataTable *>()) {
            if (table->isVisible() && table->shownRows() > 0)
                select(page, *table, 0);
        }
    }
    /// Does it with each tab of the page in front.
    void eachTab(PageId page, const std::function<void()> &act) const
    {
        m_window->showPage(page);
        auto *tabs = m_window->page(page)->findChild<MiniTabBar *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs && !tabs->isTabVisible(tab))
                continue;
            if (tabs)
                tabs->setCurrentIndex(tab);
            act();
        }
    }
    /// Follows each link of the drawers as they are now.
    int follow(PageId from) const
    {
        int followed = 0;
        const Page &page = *m_window->page(from);
        for (int i = 0;; ++i) {
            QList<QAbstractButton *> links;
            for (const DetailsDrawer *drawer : page.findChildren<DetailsDrawer *>()) {
                for (QAbstractButton *button : drawer->findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && button->isEnabled() &&
                        (qobject_cast<LinkButton *>(button) ||
                         button->objectName().contains("Events"_L1)))
                        links.append(button);
                }
            }
            if (i >= links.size())
                return followed;
            const QString what = described(*links.at(i)) + u' ' + links.at(i)->text();
            m_window->statusArea().showNotice(u"before"_s);
            links.at(i)->click();
            if (m_window->currentPageId() != from) {
                ++followed;
                if (m_window->statusArea().shownText() != u"before"_s)
                    QTest::qFail(qPrintable(what + u": "_s + m_window->statusArea().shownText()),
                                 __FILE__, __LINE__);
            }
            m_window->showPage(from);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_cloud = test::startSmallDemo(m_clock);
        m_fixture = std::make_unique<test::ShellFixture>();
        m_window = std::make_unique<MainWindow>(m_fixture->services());
        m_driver = std::make_unique<test::MainWindowDriver>(*m_window);
        m_driver->show();
        m_fixture->session.open(m_fixture->workspace(*m_cloud, m_cloud->token()).path,
                                *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() &&
                                         m_fixture->session.desk().draft() &&
                                         !m_fixture->session.isPulling(),
                                 kPatience);
        m_window->makeAllPages();
    }
    void cleanupTestCase()
    {
        m_driver.reset();
        m_window.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void whatNobodyHearsIsFound()
    {
        QWidget root;
        auto *dead = new QPushButton(&root);
        dead->setObjectName(u"deadButton"_s);
        auto *live = new QPushButton(&root);
        live->setObjectName(u"liveButton"_s);
        connect(live, &QPushButton::clicked, &root, &QWidget::hide);
        auto *action = new QAction(&root);
        action->setObjectName(u"deadAction"_s);
        root.addAction(action);
        QCOMPARE(deadIn(root), (QStringList{u"deadButton"_s, u"deadAction"_s}));
    }

    void everyControlOfTheWindowIsHeard()
    {
        for (const PageId page : allPages())
            eachTab(page, [&] { selectFirst(*m_window->page(page)); }); // drawers are filled
        const QStringList dead = deadIn(*m_window);
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u'\n')));
    }

    void everyLinkLeadsToWhatItNames()
    {
        int followed = 0;
        for (const PageId id : allPages()) {
            const Page &page = *m_window->page(id);
            eachTab(id, [&] {
                for (DataTable *table : page.findChildren<DataTable *>()) {
                    for (int row = 0; row < std::min(table->shownRows(), kRows); ++row) {
                        if (!table->isVisible() || QTest::currentTestFailed())
                            return;
                        select(page, *table, row);
                        followed += follow(id);
                    }
                }
            });
        }
        QVERIFY2(followed > 20, qPrintable(QString::number(followed)));
    }

    /// The last one: it changes the draft.
    void everyControlOfTheDialogsIsHeard()
    {
        for (const PageId id : allPages()) {
            const Page &page = *m_window->page(id);
            const QList<QAction *> actions = page.actions();
            QSet<const QAction *> done;
            eachTab(id, [&] {
                for (QAction *action : actions) {
                    m_window->showPage(id);
                    selectFirst(page);
                    if (!action->isEnabled() || done.contains(action))
                        continue;
                    done.insert(action);
                    action->trigger();
                    lookAtDialogs();
                }
            });
        }
        const CommandSet &commands = m_window->commands();
        for (const CommandId id : commands.all()) {
            // Not those that leave the window, or look at it another way.
            const bool leaves = id == CommandId::Quit || id == CommandId::CloseOrganization ||
                                id == CommandId::OpenPortal;
            if (leaves || commands.menu(id) == CommandSet::Menu::View || !commands.isInPalette(id))
                continue;
            m_window->commands().trigger(id);
            lookAtDialogs();
        }
        QVERIFY2(m_dead.isEmpty(), qPrintable(m_dead.join(u'\n')));
        QVERIFY2(m_dialogs > 20, qPrintable(QString::number(m_dialogs)));
    }
};

SEKISHO_TEST(LiveControls);
#include "tst_LiveControls.moc"
