// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/page/ChangeDesk.h"
#include "ui/shell/HeaderBar.h"
#include "ui/shell/WorkspaceDesk.h"
#include "ui/widgets/Banner.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;

namespace {
using sekisho::test::kPatience;
} // namespace

/// Two consoles on one workspace: the second one reads, says why it may not write, and takes over
/// once the first one has ended.
class tst_OpenElsewhere : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoCloud> m_cloud;
    SystemClock m_clock;
    std::unique_ptr<test::ShellFixture> m_fixture;
    sync::WorkspaceInfo m_info;
    std::unique_ptr<QProcess> m_other;

    /// Another process takes the workspace.
    void hold()
    {
        m_other = std::make_unique<QProcess>();
        m_other->start(QStringLiteral(SEKISHO_PULL_CHILD), {QStringLiteral("hold"), m_info.path});
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
                [&] {
                    said += m_other->readAllStandardOutput();
                    return said.contains("ready");
                },
                kPatience));
    }
    void end()
    {
        if (!m_other)
            return;
        m_other->kill();
        m_other->waitForFinished();
        m_other.reset();
    }

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }
    /// A workspace with a snapshot that another process holds.
    void init()
    {
        m_fixture = std::make_unique<test::ShellFixture>();
        m_info = m_fixture->workspace(*m_cloud, m_cloud->token());
        WorkspaceSession &session = m_fixture->session;
        QSignalSpy synced(&session, &WorkspaceSession::synced);
        session.open(m_info.path, *m_fixture->tokens);
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
        session.close();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(m_info.path + QStringLiteral("/workspace.lock")),
                                 kPatience);
        hold();
    }
    void cleanup()
    {
        end();
        m_fixture.reset();
    }

    void itReadsAndDoesNotPull()
    {
        WorkspaceSession &session = m_fixture->session;
        QSignalSpy opened(&session, &WorkspaceSession::opened);
        QSignalSpy synced(&session, &WorkspaceSession::synced);
        session.open(m_info.path, *m_fixture->tokens);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
        QVERIFY(session.organization());
        QVERIFY(session.context().readOnly);
        QCOMPARE(session.context().lockedBy, QString::number(m_other->processId()));
        HeaderBar header(m_fixture->theme, session, m_clock);
        const OrganizationButton &button = header.organizationButton();
        QVERIFY2(button.detail().endsWith(QStringLiteral("read only, open elsewhere")),
                 qPrintable(button.detail()));
        QVERIFY(button.toolTip().contains(QStringLiteral("Another Sekisho writes")));
        QSignalSpy asked(&session, &WorkspaceSession::contextChanged);
        session.sync();
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), kPatience);
        QTRY_VERIFY(session.desk().draft() != nullptr);
        const auto refused = test::await(session.desk().edit(
                {QStringLiteral("edit"),
                 {{{sync::ItemType::Label, QStringLiteral("x")}, QJsonObject()}},
                 {}}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WorkspaceReadOnly);
        QVERIFY(!session.isPulling());
        QCOMPARE(synced.size(), 0);
    }

    void itTakesOver_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("F5") << true;
        QTest::newRow("by itself") << false;
    }
    void itTakesOver()
    {
        QFETCH(const bool, asks);
        WorkspaceSession &session = m_fixture->session;
        session.setWatchInterval(asks ? 1'000'000 : 5);
        QSignalSpy opened(&session, &WorkspaceSession::opened);
        QSignalSpy synced(&session, &WorkspaceSession::synced);
        session.open(m_info.path, *m_fixture->tokens);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
        const nac::OrganizationPtr before = session.organization();
        end();
        if (asks)
            session.sync();
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
        QVERIFY(session.context().lockedBy.isEmpty());
        QVERIFY(!session.context().readOnly);
        QVERIFY(session.organization());
        const auto edited = test::await(
                session.desk().edit({QStringLiteral("add"),
                                     {{{sync::ItemType::Label, api::mist::newLocalId()},
                                       QJsonObject{{QStringLiteral("name"), QStringLiteral("n")}}}},
                                     {}}));
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().toLogLine()));
    }

    void closingMeanwhileIsFine()
    {
        WorkspaceSession &session = m_fixture->session;
        session.setWatchInterval(1);
        QSignalSpy opened(&session, &WorkspaceSession::opened);
        session.open(m_info.path, *m_fixture->tokens);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kPatience);
        session.sync();
        session.close();
        // What was being opened meanwhile finds the other one still there.
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(session.state(), WorkspaceSession::State::Closed);
        QVERIFY(session.context().lockedBy.isEmpty());
    }

    void thePagesSayWhy()
    {
        MainWindow window(m_fixture->services());
        window.resize(1366, 768);
        window.show();
        window.openWorkspace(m_info);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
        Banner *banner = nullptr;
        QTRY_VERIFY((banner = window.page(window.currentPageId())
                                      ->findChild<Banner *>(QStringLiteral("banner"))) != nullptr);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(QString::number(m_other->processId())),
                 qPrintable(banner->text()));
        if (const QString folder = qEnvironmentVariable("SEKISHO_GRAB"); !folder.isEmpty())
            window.grab().save(folder + QStringLiteral("/open-elsewhere.png"));
    }
};

SEKISHO_TEST(OpenElsewhere);
#include "tst_OpenElsewhere.moc"
