// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScreenChecks.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/connection/WorkspacesDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DataTable.h"

#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

class tst_WorkspacesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }

    void init()
    {
        m_fixture = std::make_unique<test::ShellFixture>();
        m_info = m_fixture->workspace(*m_cloud, m_cloud->token());
        open({});
    }

    void cleanup()
    {
        delete m_dialog;
        m_fixture.reset();
    }

    void everyControlHasAName()
    {
        const QStringList unnamed = test::unnamedWidgets(*m_dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
    }

    void opensTheChosenOne()
    {
        QSignalSpy opened(m_dialog, &WorkspacesDialog::openRequested);
        select();
        QTest::mouseClick(button("openWorkspaceButton"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<sync::WorkspaceInfo>().id, m_info.id);
    }

    void removingAsksFirstAndTakesTheSecretsToo()
    {
        select();
        QTest::mouseClick(button("removeWorkspaceButton"), Qt::LeftButton);
        auto *banner = m_dialog->findChild<Banner *>(QStringLiteral("workspacesBanner"));
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(m_info.organizationName));
        QVERIFY(QDir(m_info.path).exists());
        // Keep.
        QTest::mouseClick(banner->button(1), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        QVERIFY(QDir(m_info.path).exists());
        QTest::mouseClick(button("removeWorkspaceButton"), Qt::LeftButton);
        QTest::mouseClick(banner->button(0), Qt::LeftButton);
        QVERIFY(!QDir(m_info.path).exists());
        QCOMPARE(table()->totalRows(), 0);
        QTRY_VERIFY(!test::await(m_fixture->tokens->read(QStringLiteral("token/") + m_info.id)));
    }

    void theOpenOneCannotBeRemoved()
    {
        delete m_dialog;
        open(m_info.id);
        select();
        QVERIFY(!button("removeWorkspaceButton")->isEnabled());
        QVERIFY(!button("removeWorkspaceButton")->toolTip().isEmpty());
    }

private:
    void open(const QString &openId)
    {
        m_dialog = new WorkspacesDialog(m_fixture->theme, m_fixture->view, m_fixture->clock,
                                        m_fixture->workspaces, *m_fixture->tokens, openId, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        QCOMPARE(table()->totalRows(), 1);
    }
    DataTable *table() const
    {
        return m_dialog->findChild<DataTable *>(QStringLiteral("workspacesTableView"));
    }
    QAbstractButton *button(const char *name) const
    {
        return m_dialog->findChild<QAbstractButton *>(QLatin1String(name));
    }
    void select() { QVERIFY(table()->selectObject(m_info.id)); }

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    sync::WorkspaceInfo m_info;
    QPointer<WorkspacesDialog> m_dialog;
};

SEKISHO_TEST(WorkspacesDialog);
#include "tst_WorkspacesDialog.moc"
