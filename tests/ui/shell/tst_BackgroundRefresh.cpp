// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Patience.h"
#include "tests/support/ShellFixture.h"
#include "tests/support/TestRegistry.h"
#include "ui/shell/BackgroundRefresh.h"
#include "ui/shell/WorkspaceDesk.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using sekisho::test::kPatience;

/// Rings only when the test says so.
struct HandAlarm final : sync::Refresher::Alarm
{
    void set(qint64) override { due = true; }
    void stop() override { due = false; }
    bool due = false;
};

} // namespace

/// The open organization is kept fresh, and the admin hears when somebody else touched his draft.
class tst_BackgroundRefresh : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<demo::DemoCloud> m_cloud;
    std::unique_ptr<test::ShellFixture> m_fixture;
    HandAlarm *m_alarm = nullptr;
    std::unique_ptr<BackgroundRefresh> m_refresh;

    WorkspaceSession &session() const { return m_fixture->session; }
    void ring() const
    {
        QVERIFY(m_alarm->due);
        m_alarm->ring();
    }
    qsizetype requests(const QString &end) const
    {
        return m_cloud->requestLog().filter(end).size();
    }
    /// Another admin changes a label behind the console's back.
    void changeLabel(const QString &id, const QJsonObject &body)
    {
        QNetworkRequest request(QUrl(m_cloud->url().toString() + u"/api/v1/orgs/"_s +
                                     m_cloud->organizationId() + u"/nactags/"_s + id));
        request.setRawHeader("Authorization", "Token " + m_cloud->token().toLatin1());
        request.setRawHeader("Content-Type", "application/json");
        QNetworkReply *reply = m_fixture->network.put(request, QJsonDocument(body).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatience);
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
    }

    void start(const QMap<QString, QString> &switches = {})
    {
        m_cloud = test::startSmallDemo(m_clock, switches);
        m_fixture = std::make_unique<test::ShellFixture>();
        auto alarm = std::make_unique<HandAlarm>();
        m_alarm = alarm.get();
        m_refresh = std::make_unique<BackgroundRefresh>(
                session(), m_fixture->clock, [] { return 0.5; }, std::move(alarm));
        QSignalSpy synced(&session(), &WorkspaceSession::synced);
        session().open(m_fixture->workspace(*m_cloud, m_cloud->token()).path, *m_fixture->tokens);
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(session().usage().second > 0, kPatience);
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup()
    {
        m_refresh.reset();
        m_fixture.reset();
        m_cloud.reset();
    }

    void aQuietCloudIsAskedOnce_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("first"); ///< requests of the first look
        QTest::newRow("as of old") << u"old"_s << u"/logs"_s << 1;
        QTest::newRow("moved") << u"new"_s << u"/logs/search"_s << 2;
        QTest::newRow("both") << u"both"_s << u"/logs"_s << 1;
    }
    /// Where the log is, it finds out once.
    void aQuietCloudIsAskedOnce()
    {
        QFETCH(QString, where);
        QFETCH(QString, path);
        QFETCH(int, first);
        cleanup();
        start({{u"logs-path"_s, where == "new"_L1 ? u"old"_s : where}}); // when it was pulled
        m_cloud->setSwitch(u"logs-path"_s, where);
        for (const int expected : {first, 1}) {
            const qsizetype before = m_cloud->requestLog().size();
            ring();
            QTRY_VERIFY_WITH_TIMEOUT(m_cloud->requestLog().size() > before, kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(m_alarm->due, kPatience);
            QCOMPARE(m_cloud->requestLog().size(), before + expected);
            QVERIFY(m_cloud->requestLog().last().endsWith(path));
            QVERIFY(!session().isPulling());
        }
    }

    void aChangeIsFetchedAndTheDraftIsTold()
    {
        const nac::Label label = session().organization()->labels.constFirst();
        const api::mist::ItemKey key{api::mist::ItemType::Label, label.id.value()};
        const auto items = test::await(session().items());
        QVERIFY(items && items->contains(key));
        QJsonObject mine = items->value(key);
        mine.insert(u"name"_s, u"Mine"_s);
        sync::DraftEdit edit;
        edit.what = u"edit"_s;
        edit.changes.insert(key, mine);
        QTRY_VERIFY_WITH_TIMEOUT(session().desk().draft(), kPatience);
        QVERIFY(test::await(session().desk().edit(edit)));

        QJsonObject theirs = items->value(key);
        theirs.insert(u"name"_s, u"Theirs"_s);
        changeLabel(label.id.value(), theirs);
        QSignalSpy found(m_refresh.get(), &BackgroundRefresh::foreignChangesFound);
        ring();
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kPatience);
        QCOMPARE(found.first().first().toInt(), 1);
        QVERIFY(session().context().foreignChanges);
        const sync::ForeignChange change = session().context().foreignChanges->constFirst();
        QCOMPARE(change.key, key);
        QCOMPARE(change.name, u"Theirs"_s);
        QVERIFY(!change.admin.isEmpty());
        // The draft is what it was.
        QCOMPARE(session().desk().draft()->items.value(key).value->value(u"name"_s).toString(),
                 u"Mine"_s);
        // Taken back, there is nothing to tell any more.
        QVERIFY(test::await(session().desk().undo()));
        QTRY_VERIFY_WITH_TIMEOUT(!session().context().foreignChanges, kPatience);
    }

    void itRestsWhileTheCloudIsAway()
    {
        m_cloud->setOffline(true);
        ring();
        QTRY_VERIFY_WITH_TIMEOUT(session().context().isOffline(), kPatience);
        QVERIFY(!m_alarm->due);
        m_cloud->setOffline(false);
        session().sync();
        QTRY_VERIFY_WITH_TIMEOUT(m_alarm->due, kPatience);
    }

    void anEndedSessionIsSaid()
    {
        m_cloud->setFaults({u"*=401"_s});
        ring();
        QTRY_VERIFY_WITH_TIMEOUT(session().context().error.has_value(), kPatience);
        QCOMPARE(session().context().error->code, ErrorCode::Unauthorized);
        QVERIFY(!m_alarm->due);
    }
};

SEKISHO_TEST(BackgroundRefresh);
#include "tst_BackgroundRefresh.moc"
