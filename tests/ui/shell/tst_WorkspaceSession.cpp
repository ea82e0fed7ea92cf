// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/shell/SyncText.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using Situation = SyncText::Situation;

namespace {

using sekisho::test::kPatience;

/// Gives the token when told to, as a keychain does that asks the person first.
class SlowStore : public auth::TokenStore
{
public:
    Future<std::shared_ptr<const Secret>> read(const QString &key) override
    {
        if (!key.startsWith(QStringLiteral("token/")))
            return m_others->read(key);
        ++asked;
        return answer.future();
    }
    Future<> write(const QString &key, Secret secret) override
    {
        return m_others->write(key, std::move(secret));
    }
    Future<> remove(const QString &key) override { return m_others->remove(key); }
    Place place() const override { return Place::Memory; }

    int asked = 0;
    async::Answer<std::shared_ptr<const Secret>> answer;

private:
    std::unique_ptr<auth::TokenStore> m_others = auth::makeMemoryTokenStore();
};

} // namespace

class tst_WorkspaceSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock); }

    void init()
    {
        m_cloud->setOffline(false);
        m_cloud->setFaults({});
        m_fixture = std::make_unique<test::ShellFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void opensPullsAndPublishes()
    {
        WorkspaceSession &session = m_fixture->session;
        QSignalSpy opened(&session, &WorkspaceSession::opened);
        QSignalSpy synced(&session, &WorkspaceSession::synced);
        QCOMPARE(situation(), Situation::Closed);
        open(m_cloud->token());
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
        QCOMPARE(opened.size(), 1);
        QVERIFY(session.organization());
        QCOMPARE(session.organization()->id.value(), m_cloud->organizationId());
        QVERIFY(!session.context().isEmpty());
        QVERIFY(!session.context().readOnly);
        QVERIFY(!session.context().error);
        QCOMPARE(situation(), Situation::Synced);
        QTRY_VERIFY(session.usage().second > 0);
    }

    void aReadOnlyTokenMakesItReadOnly()
    {
        open(m_cloud->readOnlyToken());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
        QVERIFY(m_fixture->session.context().readOnly);
    }

    void goesOfflineKeepsTheDataAndComesBackByItself()
    {
        WorkspaceSession &session = m_fixture->session;
        QSignalSpy synced(&session, &WorkspaceSession::synced);
        open(m_cloud->token());
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
        const nac::OrganizationPtr before = session.organization();
        m_cloud->setOffline(true);
        session.sync();
        QTRY_VERIFY_WITH_TIMEOUT(session.context().isOffline(), kPatience);
        QCOMPARE(situation(), Situation::Offline);
        QCOMPARE(session.organization(), before);
        QVERIFY(WorkspaceSession::isConnectionFailure(session.context().error->code));
        const QDateTime since = session.context().offlineSince;
        QTRY_VERIFY(!SyncText::calls(session).isEmpty());
        // The next attempts fail quietly, and the time stays that of the first.
        session.sync();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isPulling(), kPatience);
        QCOMPARE(session.context().offlineSince, since);
        m_cloud->setOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 2, kPatience);
        QVERIFY(!session.context().isOffline());
        QVERIFY(!session.context().error);
    }

    void withoutANetworkTheLastSnapshotIsShown()
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        WorkspaceSession &session = m_fixture->session;
        session.open(info.path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(session.organization() && !session.isPulling(), kPatience);
        session.close();
        QVERIFY(!session.organization());
        m_cloud->setOffline(true);
        session.open(info.path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(session.organization() != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(session.context().isOffline(), kPatience);
    }

    void tellsThatTheTokenWasRefused()
    {
        open(QStringLiteral("expired"));
        WorkspaceSession &session = m_fixture->session;
        QTRY_VERIFY_WITH_TIMEOUT(session.context().error.has_value(), kPatience);
        QCOMPARE(session.context().error->code, ErrorCode::Unauthorized);
        QVERIFY(!session.context().isOffline());
        QCOMPARE(situation(), Situation::Failed);
    }

    void tellsThatThereIsNoToken()
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        QVERIFY(test::await(m_fixture->tokens->remove(QStringLiteral("token/") + info.id)));
        m_fixture->session.open(info.path, *m_fixture->tokens);
        QTRY_VERIFY(m_fixture->session.context().error.has_value());
        QCOMPARE(m_fixture->session.context().error->code, ErrorCode::TokenMissing);
        // It may have been put there since.
        QVERIFY(test::await(m_fixture->tokens->write(QStringLiteral("token/") + info.id,
                                                     Secret::fromString(m_cloud->token()))));
        m_fixture->session.sync();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
    }

    void aPullCanBeCancelled()
    {
        m_cloud->setFaults({QStringLiteral("*=slow:300")});
        open(m_cloud->token());
        WorkspaceSession &session = m_fixture->session;
        QTRY_VERIFY_WITH_TIMEOUT(session.isPulling(), kPatience);
        QCOMPARE(situation(), Situation::Pulling);
        session.cancelSync();
        QTRY_VERIFY_WITH_TIMEOUT(!session.isPulling(), kPatience);
        QVERIFY(!session.organization());
        QVERIFY(!session.context().error);
        QVERIFY(!session.context().isOffline());
    }

    void aServerErrorIsTriedAgain()
    {
        m_cloud->setFaults({QStringLiteral("nacrules=500")});
        QSignalSpy synced(&m_fixture->session, &WorkspaceSession::synced);
        open(m_cloud->token());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.context().error.has_value(), kPatience);
        QCOMPARE(m_fixture->session.context().error->code, ErrorCode::ServerError);
        QVERIFY(m_fixture->session.nextAttempt().isValid() || m_fixture->session.isPulling());
        m_cloud->setFaults({});
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
    }

    void aFolderThatIsNoWorkspaceFails()
    {
        QFile file(m_fixture->folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QSignalSpy failed(&m_fixture->session, &WorkspaceSession::openFailed);
        m_fixture->session.open(file.fileName(), *m_fixture->tokens);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_fixture->session.state(), WorkspaceSession::State::Closed);
    }

    void aSecondOpenReplacesTheFirst()
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        QSignalSpy opened(&m_fixture->session, &WorkspaceSession::opened);
        m_fixture->session.open(info.path, *m_fixture->tokens);
        QTRY_COMPARE(opened.size(), 1);
        m_fixture->session.open(info.path, *m_fixture->tokens);
        QTRY_COMPARE(opened.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
    }

    void openingTwiceAtOnceIsOpeningOnce()
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        QSignalSpy opened(&m_fixture->session, &WorkspaceSession::opened);
        QSignalSpy failed(&m_fixture->session, &WorkspaceSession::openFailed);
        m_fixture->session.open(info.path, *m_fixture->tokens);
        m_fixture->session.open(info.path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void whatWasClosedWhileItOpenedOpensAgain()
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        QSignalSpy failed(&m_fixture->session, &WorkspaceSession::openFailed);
        // The first one still has the lock when the second one asks for it.
        m_fixture->session.open(info.path, *m_fixture->tokens);
        m_fixture->session.close();
        m_fixture->session.open(info.path, *m_fixture->tokens);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
        QCOMPARE(failed.size(), 0);
    }

    void aSlowKeychainIsAskedOnce()
    {
        SlowStore slow;
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, m_cloud->token());
        WorkspaceSession &session = m_fixture->session;
        QSignalSpy synced(&session, &WorkspaceSession::synced);
        session.open(info.path, slow);
        QTRY_COMPARE(session.state(), WorkspaceSession::State::Open);
        session.sync();
        session.sync();
        QCOMPARE(slow.asked, 1);
        slow.answer.give(std::make_shared<const Secret>(Secret::fromString(m_cloud->token())));
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
        session.close();
    }

    void whileTheCloudAsksToWaitNothingIsAsked()
    {
        open(m_cloud->token());
        WorkspaceSession &session = m_fixture->session;
        QTRY_VERIFY_WITH_TIMEOUT(session.organization() && !session.isPulling(), kPatience);
        const QDateTime until = m_fixture->clock.now().addSecs(600);
        Q_EMIT m_fixture->http.rateLimited(until);
        QCOMPARE(situation(), Situation::Waiting);
        session.sync();
        QVERIFY(!session.isPulling());
        QVERIFY(session.nextAttempt().isValid());
        QVERIFY(qAbs(session.nextAttempt().msecsTo(until)) < 1500);
    }

    void hitCountsNeedAnOpenOrganization()
    {
        const auto refused = test::await(m_fixture->session.hitCounts({}, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NetworkUnreachable);
        open(m_cloud->token());
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.organization() != nullptr, kPatience);
        const QDateTime now = m_clock.now();
        const auto counts = test::await(m_fixture->session.hitCounts(now.addDays(-1), now));
        QVERIFY(counts.has_value());
    }

private:
    void open(const QString &token)
    {
        const sync::WorkspaceInfo info = m_fixture->workspace(*m_cloud, token);
        m_fixture->session.open(info.path, *m_fixture->tokens);
    }
    Situation situation() const
    {
        return SyncText::situation(m_fixture->session, m_fixture->clock.now());
    }

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
};

SEKISHO_TEST(WorkspaceSession);
#include "tst_WorkspaceSession.moc"
