// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/connection/ConnectionController.h"

#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using Step = ConnectionController::Step;
using Field = ConnectionController::Field;

class tst_ConnectionController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cloud = test::startSmallDemo(m_clock, test::kShowsAll); }

    void init()
    {
        m_fixture = std::make_unique<test::ShellFixture>();
        m_controller = std::make_unique<ConnectionController>(
                m_fixture->http, m_fixture->clock, m_fixture->workspaces, *m_fixture->tokens);
        m_cloud->setOffline(false);
        m_cloud->setFaults({});
    }

    void cleanup()
    {
        m_controller.reset();
        m_fixture.reset();
    }

    void tellsWhoTheTokenIsAndWhatItSees()
    {
        check(m_cloud->token());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QVERIFY(!m_controller->organizations().isEmpty());
        const int mine = indexOfDemo();
        QVERIFY(mine >= 0);
        QVERIFY(m_controller->organizations().at(mine).privilege.mayWrite());
        QTRY_VERIFY(m_controller->organizations().at(mine).accessAssurance == true);
        QVERIFY(!m_controller->error());
    }

    void tellsThatATokenMayOnlyRead()
    {
        check(m_cloud->readOnlyToken());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QVERIFY(!m_controller->organizations().at(indexOfDemo()).privilege.mayWrite());
    }

    void openingMakesAWorkspaceAndKeepsTheToken()
    {
        check(m_cloud->token());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QSignalSpy opened(m_controller.get(), &ConnectionController::opened);
        m_controller->open(indexOfDemo());
        QTRY_COMPARE(opened.size(), 1);
        const auto info = opened.first().first().value<sync::WorkspaceInfo>();
        QCOMPARE(info.organization.value(), m_cloud->organizationId());
        const auto kept = test::await(m_fixture->tokens->read(QStringLiteral("token/") + info.id));
        QVERIFY(kept.has_value());
        QCOMPARE((*kept)->reveal(), QByteArrayView(m_cloud->token().toUtf8()));
        QCOMPARE(m_controller->step(), Step::Idle);
    }

    void takesTheTokenThatIsStoredForAnotherOrganization()
    {
        const sync::WorkspaceInfo known = m_fixture->workspace(*m_cloud, m_cloud->token());
        QVERIFY(m_controller->workspacesOf(QStringLiteral("https://api.mist.com")).isEmpty());
        const auto found = m_controller->workspacesOf(m_cloud->url().toString());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, known.id);
        m_controller->checkStored(found.first());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QVERIFY(m_controller->organizations().size() > 1);
        // It becomes the token of whatever is opened with it.
        const int other = indexOfDemo() == 0 ? 1 : 0;
        QSignalSpy opened(m_controller.get(), &ConnectionController::opened);
        m_controller->open(other);
        QTRY_COMPARE(opened.size(), 1);
        const auto info = opened.first().first().value<sync::WorkspaceInfo>();
        QVERIFY(info.id != known.id);
        const auto kept = test::await(m_fixture->tokens->read(QStringLiteral("token/") + info.id));
        QCOMPARE((*kept)->reveal(), QByteArrayView(m_cloud->token().toUtf8()));
    }

    void saysWhenNoneIsStored()
    {
        const sync::WorkspaceInfo known = m_fixture->workspace(*m_cloud, m_cloud->token());
        QVERIFY(test::await(m_fixture->tokens->remove(QStringLiteral("token/") + known.id)));
        m_controller->checkStored(known);
        QTRY_COMPARE(m_controller->step(), Step::Failed);
        QCOMPARE(m_controller->errorField(), Field::Token);
        QCOMPARE(m_controller->error()->code, ErrorCode::TokenMissing);
    }

    void refusesATokenOfAnotherCloud()
    {
        check(QStringLiteral("not-a-token-of-this-cloud"));
        QTRY_COMPARE(m_controller->step(), Step::Failed);
        QCOMPARE(m_controller->error()->code, ErrorCode::Unauthorized);
        QCOMPARE(m_controller->errorField(), Field::Token);
    }

    void tellsWhatIsWrongWithTheAddress()
    {
        m_controller->check(QStringLiteral("http://example.com"), Secret("token"));
        QCOMPARE(m_controller->step(), Step::Failed);
        QCOMPARE(m_controller->errorField(), Field::Cloud);
    }

    void asksForAToken()
    {
        m_controller->check(m_cloud->url().toString(), Secret());
        QCOMPARE(m_controller->step(), Step::Failed);
        QCOMPARE(m_controller->error()->code, ErrorCode::TokenMissing);
        QCOMPARE(m_controller->errorField(), Field::Token);
    }

    void tellsThatTheCloudCannotBeReached()
    {
        m_cloud->setOffline(true);
        check(m_cloud->token());
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->step(), Step::Failed, 30'000);
        QCOMPARE(m_controller->errorField(), Field::Cloud);
        QVERIFY(WorkspaceSession::isConnectionFailure(m_controller->error()->code));
    }

    void goesOnWhenAccessAssuranceCannotBeAsked()
    {
        m_cloud->setFaults({QStringLiteral("setting=403")});
        check(m_cloud->token());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        const int mine = indexOfDemo();
        QTRY_VERIFY(m_controller->organizations().at(mine).accessError.has_value());
        QVERIFY(!m_controller->organizations().at(mine).accessAssurance);
    }

    void changingAFieldForgetsTheAnswer()
    {
        check(m_cloud->token());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        m_controller->reset();
        QCOMPARE(m_controller->step(), Step::Idle);
        QVERIFY(m_controller->organizations().isEmpty());
        QSignalSpy opened(m_controller.get(), &ConnectionController::opened);
        m_controller->open(0);
        QCOMPARE(opened.size(), 0);
    }

    void anEarlierAnswerIsIgnored()
    {
        check(QStringLiteral("not-a-token-of-this-cloud"));
        check(m_cloud->token());
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QCOMPARE(m_controller->step(), Step::Checked);
    }

    // ------------------------------------------------------------------------------- account

    void signsInWithAPassword()
    {
        const auto logouts = [this] {
            return m_cloud->requestLog().count(QStringLiteral("POST /api/v1/logout"));
        };
        const qsizetype before = logouts();
        signIn(QStringLiteral("demo@example.jp"));
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QVERIFY(m_controller->isSession());
        QCOMPARE(m_controller->self().email, QStringLiteral("demo@example.jp"));
        QSignalSpy opened(m_controller.get(), &ConnectionController::opened);
        m_controller->open(indexOfDemo());
        QTRY_COMPARE(opened.size(), 1);
        const auto info = opened.first().first().value<sync::WorkspaceInfo>();
        const auto kept = test::await(m_fixture->tokens->read(QStringLiteral("token/") + info.id));
        QVERIFY(kept.has_value());
        QVERIFY(api::mist::Credentials::fromSecret(**kept).isSession());
        m_controller.reset();
        QCOMPARE(logouts(), before);
    }

    void asksForTheSecondFactor()
    {
        signIn(QStringLiteral("demo-2fa@example.jp"));
        QTRY_COMPARE(m_controller->step(), Step::SecondFactor);
        QVERIFY(!m_controller->error());
        m_controller->secondFactor(QStringLiteral("000000"));
        QTRY_COMPARE(m_controller->step(), Step::SecondFactor);
        QTRY_VERIFY(m_controller->error().has_value());
        QCOMPARE(m_controller->error()->code, ErrorCode::SecondFactorWrong);
        // Codes are often shown in two halves.
        m_controller->secondFactor(QStringLiteral("123 456"));
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        QCOMPARE(m_controller->self().email, QStringLiteral("demo-2fa@example.jp"));
    }

    void tellsWhatIsWrongWithTheAccount_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("password") << QStringLiteral("demo@example.jp") << QStringLiteral("guess")
                                  << QStringLiteral("LoginFailed");
        QTest::newRow("elsewhere")
                << QStringLiteral("demo-sso@example.jp") << QStringLiteral("demo-not-a-secret")
                << QStringLiteral("LoginElsewhere");
        QTest::newRow("nothing") << QString() << QString() << QStringLiteral("TokenMissing");
    }
    void tellsWhatIsWrongWithTheAccount()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        QFETCH(QString, code);
        m_controller->signIn(m_cloud->url().toString(), email, Secret::fromString(password));
        QTRY_COMPARE(m_controller->step(), Step::Failed);
        QCOMPARE(errorCodeName(m_controller->error()->code), code);
        QCOMPARE(m_controller->errorField(), Field::Token);
    }

    void aSessionThatNobodyUsesIsEnded()
    {
        signIn(QStringLiteral("demo@example.jp"));
        QTRY_COMPARE(m_controller->step(), Step::Checked);
        m_controller->reset();
        QTRY_VERIFY(m_cloud->requestLog().contains(QStringLiteral("POST /api/v1/logout")));
    }

private:
    void signIn(const QString &email)
    {
        m_controller->signIn(m_cloud->url().toString(), email,
                             Secret(QByteArray("demo-not-a-secret")));
    }
    void check(const QString &token)
    {
        m_controller->check(m_cloud->url().toString(), Secret::fromString(token));
    }

    int indexOfDemo() const
    {
        for (int i = 0; i < m_controller->organizations().size(); ++i) {
            if (m_controller->organizations().at(i).privilege.organization.value() ==
                m_cloud->organizationId())
                return i;
        }
        return -1;
    }

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    std::unique_ptr<ConnectionController> m_controller;
};

SEKISHO_TEST(ConnectionController);
#include "tst_ConnectionController.moc"
