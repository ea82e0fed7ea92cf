// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Database.h"
#include "core/sync/WorkspaceFile.h"
#include "tests/core/sync/WorkspaceFixture.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using test::FakeCloud;
using test::WorkspaceFixture;

namespace {

PullReport pulled(WorkspaceFixture &fixture)
{
    const Result<PullReport> report = test::await(fixture.puller->pull());
    if (!report)
        qFatal("%s", qPrintable(report.error().toLogLine()));
    return *report;
}

ErrorCode failed(WorkspaceFixture &fixture)
{
    const Result<PullReport> report = test::await(fixture.puller->pull());
    return report ? ErrorCode::Internal : report.error().code;
}

qint64 rows(const WorkspaceFixture &fixture, const QString &table)
{
    const auto database =
            store::Database::open(databasePath(fixture.path), store::Database::Mode::ReadOnly);
    return database ? (*database)->integer(u"SELECT count(*) FROM "_s + table).value_or(-1) : -1;
}

} // namespace

class tst_Puller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePull()
    {
        WorkspaceFixture fixture;
        const PullReport report = pulled(fixture);
        QCOMPARE(report.requests, 26);
        QCOMPARE(fixture.cloud.requests.size(), 26);
        QCOMPARE(QSet<QString>(fixture.cloud.requests.begin(), fixture.cloud.requests.end()).size(),
                 26);
        QVERIFY(fixture.cloud.maxRunning <= 4);
        QVERIFY(fixture.cloud.maxRunning > 1);
        QVERIFY(!report.resumed);
        QVERIFY(report.unreadableKinds.isEmpty());
        QCOMPARE(report.counts.size(), api::mist::allKinds().size());
        for (const Kind kind : api::mist::allKinds()) {
            const qint64 expected = kind == Kind::LinkedApp ? 6 : fixture.cloud.list(kind).size();
            QCOMPARE(report.counts.value(api::mist::kindName(kind), -1), expected);
        }
        QCOMPARE(report.added, fixture.cloud.objectCount() - 1); // hit counts do not count
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.removed, 0);
        QCOMPARE(fixture.workspace->info().lastPull, fixture.clock.now());

        const auto organization = test::await(fixture.workspace->organization()).value();
        QVERIFY(organization);
        QCOMPARE(organization->id.value(), u"org-1"_s);
        QCOMPARE(organization->name, u"架空精機株式会社"_s);
        QCOMPARE(organization->cloudHost, u"api.ac5.mist.com"_s);
        QCOMPARE(organization->cloudName, u"APAC 01"_s);
        QCOMPARE(organization->snapshotId, report.snapshotId);
        QCOMPARE(organization->pulled, fixture.clock.now());
        QVERIFY(organization->mayWrite());
        QCOMPARE(organization->rules.size(), 3);
        QCOMPARE(organization->rules.first().name, u"rule 2"_s); // order 98
        QCOMPARE(organization->linkedAccounts.size(), 6);
        QCOMPARE(organization->events.size(), 3);
        // The same value as long as there is no newer snapshot.
        QCOMPARE(test::await(fixture.workspace->organization()).value(), organization);
        QCOMPARE(test::await(fixture.workspace->counts()).value(), report.counts);
        const auto snapshots = test::await(fixture.workspace->snapshots()).value();
        QCOMPARE(snapshots.size(), 1);
        QCOMPARE(snapshots.first().id, report.snapshotId);
        QCOMPARE(snapshots.first().added, report.added);
    }

    void firstRequestsGoInTheOrderOfKinds()
    {
        WorkspaceFixture fixture;
        pulled(fixture);
        QStringList expected;
        for (const Kind kind : api::mist::allKinds()) {
            if (kind != Kind::LinkedApp)
                expected.append(FakeCloud::partName(kind));
            else
                for (const nac::LinkedApp app : nac::allLinkedApps())
                    expected.append(FakeCloud::partName(kind, app));
        }
        QCOMPARE(fixture.cloud.requests, expected);
    }

    void manyPages()
    {
        WorkspaceFixture fixture;
        fixture.cloud = FakeCloud::ordinary(25);
        fixture.cloud.pageSize = 4;
        fixture.cloud.latencyMs = 1;
        const PullReport report = pulled(fixture);
        QCOMPARE(report.requests, 26 + 13 * 6); // 13 lists of 7 pages
        QVERIFY(fixture.cloud.maxRunning <= 4);
        QCOMPARE(report.counts.value(api::mist::kindName(Kind::Label)), 25);
        const auto raw = test::await(fixture.workspace->rawSnapshot()).value();
        QCOMPARE(raw->objects.value(Kind::Label).size(), 25);
        for (int i = 0; i < 25; ++i) // in the cloud's order, over pages
            QCOMPARE(raw->objects.value(Kind::Label).at(i).json,
                     fixture.cloud.list(Kind::Label).at(i).json);
    }

    void withoutTotalsAsWell()
    {
        WorkspaceFixture fixture;
        fixture.cloud = FakeCloud::ordinary(9);
        fixture.cloud.pageSize = 3;
        fixture.cloud.tellsTotal = false;
        QCOMPARE(pulled(fixture).counts.value(api::mist::kindName(Kind::Label)), 9);
    }

    void theNextPullStoresOnlyWhatChanged()
    {
        WorkspaceFixture fixture;
        fixture.cloud = FakeCloud::ordinary(20);
        pulled(fixture);
        const qint64 contents = rows(fixture, u"content"_s);
        const qint64 versions = rows(fixture, u"object_version"_s);

        fixture.clock.advanceSeconds(3600);
        const PullReport same = pulled(fixture);
        QCOMPARE(same.added + same.changed + same.removed, 0);
        QCOMPARE(rows(fixture, u"content"_s), contents);
        QCOMPARE(rows(fixture, u"object_version"_s), versions);

        auto &labels = fixture.cloud.list(Kind::Label);
        labels.removeFirst();
        labels[3].json.insert(u"name"_s, u"renamed"_s);
        labels.prepend({u"new"_s, {{u"id"_s, u"new"_s}, {u"name"_s, u"new"_s}}});
        fixture.clock.advanceSeconds(3600);
        const PullReport other = pulled(fixture);
        QCOMPARE(other.added, 1);
        QCOMPARE(other.changed, 1);
        QCOMPARE(other.removed, 1);
        QCOMPARE(rows(fixture, u"content"_s), contents + 2);
        QCOMPARE(rows(fixture, u"object_version"_s), versions + 2);
        const auto organization = test::await(fixture.workspace->organization()).value();
        QCOMPARE(organization->labels.size(), 20);
        QCOMPARE(organization->labels.first().name, u"new"_s);
        // The second pull changed nothing: it was the newest, but is no point in time to go back
        // to.
        const auto snapshots = test::await(fixture.workspace->snapshots()).value();
        QCOMPARE(snapshots.size(), 2);
        QCOMPARE(snapshots.first().id, other.snapshotId);
        QCOMPARE(snapshots.first().completed, fixture.clock.now());
        QCOMPARE(fixture.workspace->info().lastPull, fixture.clock.now());
    }

    void eventsAreAskedForSinceTheNewest()
    {
        WorkspaceFixture fixture;
        fixture.clock.set(QDateTime::fromSecsSinceEpoch(1795262400 + 60, Qt::UTC));
        pulled(fixture);
        const auto scope = [&](Kind kind) {
            return fixture.cloud.scopes.at(
                    fixture.cloud.requests.indexOf(FakeCloud::partName(kind)));
        };
        QCOMPARE(scope(Kind::Event).eventsSince, fixture.clock.now().addDays(-7));
        fixture.cloud.forgetRequests();

        // Next time the cloud lists one that is known and one that is new.
        auto &events = fixture.cloud.list(Kind::Event);
        const auto known = events.first();
        events = {{u"other id, same event"_s, known.json},
                  {u"new"_s, {{u"type"_s, u"X"_s}, {u"timestamp"_s, 1795262460}}}};
        fixture.clock.advanceSeconds(3600);
        const PullReport report = pulled(fixture);
        QCOMPARE(scope(Kind::Event).eventsSince,
                 QDateTime::fromSecsSinceEpoch(1795262400 - 600, Qt::UTC));
        QCOMPARE(scope(Kind::AuditEntry).eventsSince,
                 QDateTime::fromSecsSinceEpoch(1795262400 - 600, Qt::UTC));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.removed, 0);
        QCOMPARE(report.counts.value(api::mist::kindName(Kind::Event)), 4);

        // After a long time nothing older than 7 days is asked for, or kept.
        fixture.cloud.forgetRequests();
        events.clear();
        fixture.cloud.list(Kind::AuditEntry).clear();
        fixture.clock.advanceSeconds(20 * 86400);
        QCOMPARE(pulled(fixture).counts.value(api::mist::kindName(Kind::Event)), 0);
        QCOMPARE(scope(Kind::Event).eventsSince, fixture.clock.now().addDays(-7));
    }

    void anEventOfTheFutureDoesNotStopTheRest()
    {
        WorkspaceFixture fixture;
        fixture.clock.set(QDateTime::fromSecsSinceEpoch(1795262400 - 86400, Qt::UTC));
        pulled(fixture);
        fixture.cloud.forgetRequests();
        pulled(fixture);
        const qsizetype at = fixture.cloud.requests.indexOf(FakeCloud::partName(Kind::Event));
        QCOMPARE(fixture.cloud.scopes.at(at).eventsSince, fixture.clock.now().addSecs(-600));
    }

    void unreadableKindsDoNotStopTheRest()
    {
        WorkspaceFixture fixture;
        pulled(fixture);
        fixture.cloud.failures = {
                {FakeCloud::partName(Kind::Rule), {Error(ErrorCode::Forbidden), 0}},
                {FakeCloud::partName(Kind::Portal), {Error(ErrorCode::NotFound), 0}},
                {FakeCloud::partName(Kind::OnboardCa), {Error(ErrorCode::BadRequest), 0}},
                {FakeCloud::partName(Kind::LinkedApp, nac::LinkedApp::Jamf),
                 {Error(ErrorCode::NotFound), 0}},
        };
        const PullReport report = pulled(fixture);
        QStringList expected{api::mist::kindName(Kind::OnboardCa),
                             api::mist::kindName(Kind::Portal), api::mist::kindName(Kind::Rule),
                             FakeCloud::partName(Kind::LinkedApp, nac::LinkedApp::Jamf)};
        QStringList found = report.unreadableKinds;
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QVERIFY(!report.counts.contains(api::mist::kindName(Kind::Rule)));
        QCOMPARE(report.counts.value(api::mist::kindName(Kind::LinkedApp)), 5);
        QCOMPARE(report.removed, 0); // nothing says that the rules are gone
        auto organization = test::await(fixture.workspace->organization()).value();
        QVERIFY(organization->rules.isEmpty());
        QCOMPARE(organization->labels.size(), 3);
        QCOMPARE(organization->linkedAccounts.size(), 5);
        found = organization->unreadableKinds;
        found.sort();
        QCOMPARE(found, expected);

        fixture.cloud.failures.clear();
        const PullReport again = pulled(fixture);
        QCOMPARE(again.added + again.changed + again.removed, 0);
        QVERIFY(again.unreadableKinds.isEmpty());
        organization = test::await(fixture.workspace->organization()).value();
        QCOMPARE(organization->rules.size(), 3);
    }

    void failuresEndThePull_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code :
             {ErrorCode::Unauthorized, ErrorCode::RateLimited, ErrorCode::ServerError,
              ErrorCode::NetworkUnreachable, ErrorCode::NetworkTimeout, ErrorCode::ConnectionCut,
              ErrorCode::NotJson, ErrorCode::WrongShape, ErrorCode::AnswerTooLarge,
              ErrorCode::ForeignNextPage, ErrorCode::CaptivePortal,
              ErrorCode::TlsCertificateExpired})
            QTest::newRow(qPrintable(errorCodeName(code))) << Kind::Label << code;
        QTest::newRow("no rights at all") << Kind::Organization << ErrorCode::Forbidden;
        QTest::newRow("organization gone") << Kind::Organization << ErrorCode::NotFound;
        QTest::newRow("bad request for rules") << Kind::Rule << ErrorCode::BadRequest;
    }
    void failuresEndThePull()
    {
        QFETCH(const Kind, kind);
        QFETCH(const ErrorCode, code);
        WorkspaceFixture fixture;
        const PullReport before = pulled(fixture);
        fixture.clock.advanceSeconds(3600);
        fixture.cloud.list(Kind::Rule).clear();
        fixture.cloud.failures[FakeCloud::partName(kind)] = {Error(code, {u"argument"_s}), 0};
        const Result<PullReport> report = test::await(fixture.puller->pull());
        QVERIFY(!report);
        QCOMPARE(report.error().code, code);
        QCOMPARE(report.error().arguments, QStringList{u"argument"_s});
        QVERIFY(!fixture.puller->isRunning());
        QCOMPARE(fixture.cloud.running, 0);
        // The last whole snapshot is what is there.
        QCOMPARE(test::await(fixture.workspace->counts()).value(), before.counts);
        QCOMPARE(test::await(fixture.workspace->organization()).value()->rules.size(), 3);
    }

    void afterACutItGoesOn()
    {
        WorkspaceFixture fixture;
        fixture.cloud = FakeCloud::ordinary(10);
        fixture.cloud.pageSize = 2;
        fixture.cloud.failures[FakeCloud::partName(Kind::Client)] = {
                Error(ErrorCode::ConnectionCut), 2};
        QCOMPARE(failed(fixture), ErrorCode::ConnectionCut);
        QVERIFY(!fixture.cloud.requests.contains(FakeCloud::partName(Kind::AuditEntry)));
        const QStringList first = fixture.cloud.requests;

        fixture.close(); // in another run of the program
        fixture.cloud.forgetRequests();
        fixture.cloud.failures.clear();
        fixture.clock.advanceSeconds(14 * 60);
        fixture.open();
        const PullReport report = pulled(fixture);
        QVERIFY(report.resumed);
        QVERIFY(!fixture.cloud.requests.contains(FakeCloud::partName(Kind::Label)));
        QVERIFY(fixture.cloud.requests.contains(FakeCloud::partName(Kind::Client)));
        QVERIFY(fixture.cloud.requests.contains(FakeCloud::partName(Kind::AuditEntry)));
        QVERIFY(report.requests < first.size());
        QCOMPARE(report.counts.value(api::mist::kindName(Kind::Client)), 10);
        QCOMPARE(report.counts.value(api::mist::kindName(Kind::Label)), 10);
        QCOMPARE(report.counts.size(), api::mist::allKinds().size());
    }

    void afterALongTimeItBeginsAnew()
    {
        WorkspaceFixture fixture;
        fixture.cloud.failures[FakeCloud::partName(Kind::AuditEntry)] = {
                Error(ErrorCode::ConnectionCut), 0};
        QCOMPARE(failed(fixture), ErrorCode::ConnectionCut);
        fixture.cloud.failures.clear();
        fixture.cloud.forgetRequests();
        fixture.clock.advanceSeconds(16 * 60);
        const PullReport report = pulled(fixture);
        QVERIFY(!report.resumed);
        QCOMPARE(report.requests, 26);
    }

    void whatIsDoneIsNotResumed()
    {
        WorkspaceFixture fixture;
        pulled(fixture);
        QVERIFY(!pulled(fixture).resumed);
    }

    void cancelKeepsTheStaging()
    {
        WorkspaceFixture fixture;
        CancelSource cancel;
        fixture.cloud.latencyMs = 2;
        fixture.cloud.onRequest = [&](const QString &part, int) {
            if (part == FakeCloud::partName(Kind::Event))
                cancel.cancel();
        };
        const auto report = test::await(fixture.puller->pull(cancel.token()));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(!fixture.puller->isRunning());
        QCOMPARE(fixture.cloud.running, 0);
        QVERIFY(!test::await(fixture.workspace->organization()).value());
        fixture.cloud.onRequest = {};
        const PullReport again = pulled(fixture);
        QVERIFY(again.resumed);
        QVERIFY(again.requests < 26);
        QCOMPARE(again.counts.size(), api::mist::allKinds().size());
    }

    void cancelledBeforeItBegins()
    {
        WorkspaceFixture fixture;
        CancelSource cancel;
        cancel.cancel();
        QCOMPARE(test::await(fixture.puller->pull(cancel.token())).error().code,
                 ErrorCode::Cancelled);
    }

    void endedWhileItRuns()
    {
        WorkspaceFixture fixture;
        fixture.cloud.latencyMs = 5;
        const Future<PullReport> future = fixture.puller->pull();
        QTRY_VERIFY(fixture.cloud.requests.size() > 6);
        fixture.puller.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(test::await(fixture.workspace->counts()).value().isEmpty());
    }

    void onePullAtATime()
    {
        WorkspaceFixture fixture;
        fixture.cloud.latencyMs = 1;
        const Future<PullReport> one = fixture.puller->pull();
        QVERIFY(fixture.puller->isRunning());
        const Future<PullReport> two = fixture.puller->pull();
        QCOMPARE(test::await(one).value().snapshotId, test::await(two).value().snapshotId);
        QCOMPARE(fixture.cloud.requests.size(), 26);
        QVERIFY(!fixture.puller->isRunning());
    }

    void withoutAnOrganization()
    {
        const QTemporaryDir dir;
        FixedClock clock(QDateTime::currentDateTimeUtc());
        const auto workspace = test::await(Workspace::open(dir.path(), clock));
        QVERIFY(workspace);
        FakeCloud cloud;
        test::FakeTokens tokens;
        Puller puller(**workspace, std::make_unique<test::FakeSource>(cloud), tokens, clock);
        QCOMPARE(test::await(puller.pull()).error().code, ErrorCode::NoOrganization);
    }

    void endlessPagingIsStopped()
    {
        WorkspaceFixture fixture;
        fixture.cloud.circular = true;
        QCOMPARE(failed(fixture), ErrorCode::EndlessPaging);
    }

    void theSamePageUnderOtherNamesIsStopped()
    {
        WorkspaceFixture fixture;
        fixture.cloud.repeating = true;
        QCOMPARE(failed(fixture), ErrorCode::EndlessPaging);
        QVERIFY(fixture.cloud.requests.size() < 30);
    }

    void moreAndMorePagesAreStopped()
    {
        WorkspaceFixture fixture;
        fixture.cloud.endless = true;
        for (auto &list : fixture.cloud.parts)
            list.clear();
        QCOMPARE(failed(fixture), ErrorCode::EndlessPaging);
        QVERIFY(fixture.cloud.requests.size() < 4 * 2100);
    }

    void progressIsToldButNotTooOften()
    {
        qRegisterMetaType<PullProgress>();
        WorkspaceFixture fixture;
        fixture.cloud = FakeCloud::ordinary(12);
        fixture.cloud.pageSize = 3;
        fixture.cloud.latencyMs = 8;
        QList<PullProgress> told;
        QObject::connect(fixture.puller.get(), &Puller::progressed, fixture.puller.get(),
                         [&](const PullProgress &progress) { told.append(progress); });
        QElapsedTimer timer;
        timer.start();
        pulled(fixture);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.size() <= timer.elapsed() / 100 + 1);
        QVERIFY(told.last().requestsPlanned >= 26);
        for (const PullProgress &progress : std::as_const(told))
            QVERIFY(progress.requestsDone <= progress.requestsPlanned);
        for (qsizetype i = 1; i < told.size(); ++i)
            QVERIFY(told.at(i).requestsDone >= told.at(i - 1).requestsDone);
    }

    void secretsNeverReachTheDisk_data()
    {
        QTest::addColumn<auth::TokenStore::Place>("place");
        QTest::newRow("with a key") << auth::TokenStore::Place::Keychain;
        QTest::newRow("without") << auth::TokenStore::Place::Memory;
    }
    void secretsNeverReachTheDisk()
    {
        QFETCH(const auth::TokenStore::Place, place);
        WorkspaceFixture fixture;
        fixture.tokens.where = place;
        pulled(fixture);
        // As packed content would hide them: everything that is stored, unpacked…
        const auto raw = test::await(fixture.workspace->rawSnapshot()).value();
        int markers = 0;
        for (const auto &list : std::as_const(raw->objects)) {
            for (const auto &object : list) {
                const QByteArray json = QJsonDocument(object.json).toJson();
                QVERIFY2(!json.contains("PLANTED"), json.constData());
                markers += int(json.count("$secret"));
            }
        }
        QVERIFY(markers >= 3 + 3 + 6);
        // … and every byte of every file, the key's among them.
        fixture.close();
        QCOMPARE(fixture.tokens.secrets.size(),
                 place == auth::TokenStore::Place::Keychain ? size_t(1) : size_t(0));
        for (const QString &name : QDir(fixture.path).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(fixture.path + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("PLANTED"), qPrintable(name));
            for (const auto &[key, secret] : fixture.tokens.secrets)
                QVERIFY(!bytes.contains(QByteArray(secret->reveal().data(), secret->size())));
        }
    }

    void aChangedSecretIsAChange()
    {
        WorkspaceFixture fixture;
        pulled(fixture);
        QCOMPARE(fixture.tokens.secrets.begin()->first,
                 u"digest-key/"_s + fixture.workspace->info().id);
        QCOMPARE(pulled(fixture).changed, 0);
        fixture.cloud.list(Kind::Sso)[0].json.insert(u"oauth_cc_client_secret"_s, u"PLANTED-new"_s);
        QCOMPARE(pulled(fixture).changed, 1);
    }

    void aKeychainThatRefusesIsWorkedAround()
    {
        WorkspaceFixture fixture;
        fixture.tokens.readError = Error(ErrorCode::KeychainDenied);
        QVERIFY(pulled(fixture).snapshotId > 0);
        fixture.tokens.readError.reset();
        fixture.tokens.writeError = Error(ErrorCode::KeychainDenied);
        QVERIFY(pulled(fixture).snapshotId > 0);
        const auto raw = test::await(fixture.workspace->rawSnapshot()).value();
        QVERIFY(QJsonDocument(raw->objects.value(Kind::Sso).first().json)
                        .toJson()
                        .contains("\"$secret\": true"));
    }

    void readingGoesOnDuringAPull()
    {
        WorkspaceFixture fixture;
        pulled(fixture);
        fixture.cloud.latencyMs = 3;
        const Future<PullReport> running = fixture.puller->pull();
        QTRY_VERIFY(fixture.cloud.requests.size() > 30);
        QCOMPARE(test::await(fixture.workspace->organization()).value()->labels.size(), 3);
        QVERIFY(test::await(running));
    }
};

SEKISHO_TEST(Puller);
#include "tst_Puller.moc"
