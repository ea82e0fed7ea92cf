// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/CertificateBuilder.h"
#include "core/sync/ExportDocument.h"
#include "tests/core/sync/DemoFixture.h"
#include "tests/support/FakeHttp.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

using namespace sekisho;
using namespace sekisho::sync;
using namespace Qt::Literals::StringLiterals;
using api::mist::Kind;
using api::mist::kindName;

/// The whole reading half over HTTP: client, puller and store against the demo cloud, healthy and
/// with each fault of design section 6.
class tst_PullDemo : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::DemoFixture> m_fixture;
    QMap<QString, qint64> m_counts; ///< of the healthy pull

    /// With all there is to pull, whatever the nightly tests flip.
    static demo::DemoOptions organizationOf(demo::Size size)
    {
        demo::DemoOptions options;
        options.size = size;
        options.switches = {{u"nac"_s, u"present"_s}, {u"onboard-ca"_s, u"available"_s}};
        return options;
    }
    static QString words(const Result<PullReport> &report)
    {
        return report ? u"success"_s : report.error().toLogLine();
    }
    /// "standards" is Entra ID, and is kept as it came.
    static void entraIdIsUnderstood(const nac::Organization &organization, const RawSnapshot &raw)
    {
        QStringList entraIds;
        for (const nac::IdentityProvider &provider : organization.identityProviders) {
            if (provider.oauthType.raw != "standards"_L1)
                continue;
            QVERIFY(provider.oauthType.is(nac::OAuthType::Azure));
            entraIds.append(provider.id.value());
        }
        QVERIFY(!entraIds.isEmpty());
        for (const api::mist::RawObject &sso : raw.objects.value(Kind::Sso)) {
            const QString type = sso.json.value("oauth_type"_L1).toString();
            QCOMPARE(type == "standards"_L1, entraIds.contains(sso.id));
            QVERIFY(type != "azure"_L1);
        }
    }
    /// "session_ended", the word up to spec 2511, says that a session is over.
    static void endedSessionsAreUnderstood(const nac::Organization &organization,
                                           const RawSnapshot &raw)
    {
        int ended = 0;
        for (const nac::Client &client : organization.clients) {
            QVERIFY2(client.status.known, qPrintable(client.status.raw));
            QCOMPARE(client.status.is(nac::ClientStatus::SessionStopped),
                     client.status.raw == "session_ended"_L1);
            ended += client.status.raw == "session_ended"_L1;
        }
        QVERIFY(ended > 0);
        for (const api::mist::RawObject &client : raw.objects.value(Kind::Client))
            ended -= client.json.value("last_status"_L1) == "session_ended"_L1;
        QCOMPARE(ended, 0);
    }
    using Counted = QMap<QString, qint64>;
    static Counted byValue(const Result<api::mist::ValueCounts> &counts)
    {
        if (!counts)
            qFatal("%s", qPrintable(counts.error().toLogLine()));
        Counted found;
        for (const api::mist::ValueCounts::Entry &entry : counts->entries)
            found[entry.value] += entry.count;
        if (counts->total != std::optional<qint64>(counts->entries.size()))
            qFatal("the total is not the number of values");
        return found;
    }
    PullReport pulled()
    {
        const Result<PullReport> report = m_fixture->pull();
        if (!report)
            qFatal("%s", qPrintable(words(report)));
        return *report;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<test::DemoFixture>(organizationOf(demo::Size::Tiny));
        m_counts = pulled().counts;
    }
    void cleanupTestCase() { m_fixture.reset(); }
    void init()
    {
        // Nothing of the test before may be gone on with.
        m_fixture->clock.advanceSeconds(3600);
    }
    void cleanup() { m_fixture->cloud->setFaults({}); }

    void theWholeOrganization()
    {
        demo::DemoOptions options;
        options.switches = {{u"nac"_s, u"present"_s}, {u"onboard-ca"_s, u"available"_s}};
        test::DemoFixture fixture(options);
        const Result<PullReport> report = fixture.pull();
        QVERIFY2(report, qPrintable(words(report)));
        QVERIFY(report->unreadableKinds.isEmpty());
        QCOMPARE(report->counts.size(), api::mist::allKinds().size());

        // The budget: 26 requests paging aside, 4 at once; one more where the audit log has moved.
        const QStringList log = fixture.cloud->requestLog();
        QStringList paths;
        for (const QString &line : log)
            paths.append(line.section(u'?', 0, 0));
        const qsizetype moved = paths.filter(u"/logs/search"_s).isEmpty() ? 0 : 1;
        QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 26 + moved);
        QCOMPARE(report->requests + moved, log.size()); // the client knows where it has moved
        const qint64 pages = (report->counts.value(kindName(Kind::IssuedCertificate)) / 1000) +
                             (report->counts.value(kindName(Kind::Event)) / 1000) + 2;
        QVERIFY2(log.size() <= 26 + moved + pages, qPrintable(QString::number(log.size())));
        QVERIFY(fixture.cloud->maxConcurrentRequests() <= 4);
        QVERIFY(fixture.cloud->maxConcurrentRequests() > 1);

        const auto organization = test::await(fixture.workspace->organization()).value();
        QCOMPARE(organization->issuedCertificates.size(), 2000);
        QCOMPARE(organization->clients.size(), 400);
        QVERIFY(organization->rules.size() >= 15);
        QVERIFY(organization->labels.size() >= 20);
        QVERIFY(organization->identityProviders.size() >= 4);
        QVERIFY(!organization->linkedAccounts.isEmpty());
        QVERIFY(organization->settings.present);
        // Read already, on the pool: no screen has to.
        QVERIFY(!organization->settings.certificateAuthorities.isEmpty());
        for (const QString &pem : organization->settings.certificateAuthorities)
            QVERIFY(organization->certificates.contains(pem));
        QVERIFY(organization->certificates.contains(organization->mistCertificate.pem));
        QVERIFY(organization->mayWrite());
        QCOMPARE(report->counts.value(kindName(Kind::Event)), organization->events.size());
    }

    void theNextPullStoresOnlyWhatChanged()
    {
        test::DemoFixture fixture(organizationOf(demo::Size::Small));
        QVERIFY(fixture.pull());
        const Result<PullReport> again = fixture.pull();
        QVERIFY2(again, qPrintable(words(again)));
        QCOMPARE(again->added, 0);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->removed, 0);
        QVERIFY(again->requests <= 26 + 3); // events since the newest: no pages
    }

    void aReaderPullsTheSame()
    {
        m_fixture->connectAs(m_fixture->cloud->readOnlyToken());
        const PullReport report = pulled();
        m_fixture->connectAs(m_fixture->cloud->token());
        QVERIFY(report.unreadableKinds.isEmpty());
        const auto organization = test::await(m_fixture->workspace->organization()).value();
        QCOMPARE(organization->rules.size(), m_counts.value(kindName(Kind::Rule)));
    }

    void exportHasNoSecrets()
    {
        const QJsonObject document =
                test::await(exportConfiguration(*m_fixture->workspace)).value();
        QCOMPARE(document.value("rules"_L1).toArray().size(), m_counts.value(kindName(Kind::Rule)));
        const QByteArray text = QJsonDocument(document).toJson();
        QVERIFY(!text.contains("PRIVATE KEY"));
        QVERIFY(!text.contains("$secret"));
        QVERIFY(!text.contains("org_id"));
    }

    /// The cloud counts what a search of the same time finds.
    void countsAgreeWithWhatWasFound()
    {
        test::DemoFixture fixture(organizationOf(demo::Size::Small));
        QVERIFY(fixture.pull());
        const auto organization = test::await(fixture.workspace->organization()).value();
        Counted types;
        Counted statuses;
        for (const nac::Client &client : organization->clients) {
            ++types[client.type];
            ++statuses[client.status.raw];
        }
        Counted eventTypes;
        Counted dryRuns;
        Counted rules;
        for (const nac::ClientEvent &event : organization->events) {
            ++eventTypes[event.type];
            if (!event.dryRunRule.isEmpty())
                ++dryRuns[event.dryRunRule.value()];
            if (!event.rule.isEmpty())
                ++rules[event.rule.value()];
        }
        QVERIFY(types.size() > 1 && statuses.size() > 1 && eventTypes.size() > 1);
        QVERIFY(!dryRuns.isEmpty() && !rules.isEmpty());

        const nac::OrganizationId id = organization->id;
        const QDateTime to = fixture.cloudClock.now();
        const QDateTime from = to.addDays(-7);
        const auto clients = [&](const QString &distinct) {
            return byValue(test::await(fixture.client->clientCounts(id, distinct, from, to)));
        };
        const auto events = [&](const QString &distinct) {
            return byValue(test::await(fixture.client->eventCounts(id, distinct, from, to)));
        };
        QCOMPARE(clients(u"type"_s), types);
        QCOMPARE(clients(u"status"_s), statuses);
        QCOMPARE(events(u"type"_s), eventTypes);
        QCOMPARE(events(u"dryrun_nacrule_id"_s), dryRuns);
        Counted hits = events(u"nacrule_id"_s);
        const auto hitCounts = test::await(fixture.client->hitCounts(id, from, to)).value();
        QCOMPARE(hits.take(QString()), hitCounts.unmatched);
        QCOMPARE(hits, rules);
        QCOMPARE(hitCounts.byRule.size(), rules.size());
        // What is no field of a count is the cloud's to refuse.
        const auto refused = test::await(fixture.client->eventCounts(id, u"os"_s, from, to));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadRequest);
    }

    void faultsThatEndThePull_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QString &fault, ErrorCode code) {
            QTest::newRow(name) << fault << code;
        };
        row("401", u"*=401"_s, ErrorCode::Unauthorized);
        row("401 in the middle", u"nactags=401"_s, ErrorCode::Unauthorized);
        row("403 for all", u"*=403"_s, ErrorCode::Forbidden);
        row("404 for the organization", u"orgs/*=404"_s, ErrorCode::NotFound);
        row("400 for rules", u"nacrules=400"_s, ErrorCode::BadRequest);
        row("429", u"nacrules=429:798"_s, ErrorCode::RateLimited);
        row("500", u"nacrules=500"_s, ErrorCode::ServerError);
        row("503", u"*=503"_s, ErrorCode::ServerError);
        row("dropped", u"ssos=drop"_s, ErrorCode::ConnectionCut);
        row("cut before the first byte", u"ssos=cut:0"_s, ErrorCode::ConnectionCut);
        row("cut in the middle", u"setting=cut"_s, ErrorCode::ConnectionCut);
        row("half an answer", u"nacrules=half"_s, ErrorCode::NotJson);
        row("captive portal", u"*=html"_s, ErrorCode::CaptivePortal);
        row("wrong shape altogether", u"nacrules=shape:top"_s, ErrorCode::WrongShape);
        row("a setting of another shape", u"setting=shape"_s, ErrorCode::WrongShape);
        row("100 MB", u"nactags=huge:100"_s, ErrorCode::AnswerTooLarge);
        row("endless list", u"nactags=endless"_s, ErrorCode::EndlessPaging);
        row("endless search", u"nac_clients/search=endless"_s, ErrorCode::EndlessPaging);
        row("redirect", u"nacrules=redirect"_s, ErrorCode::RedirectRefused);
    }
    /// The error is told as what it is, and the last whole snapshot stays.
    void faultsThatEndThePull()
    {
        QFETCH(const QString, fault);
        QFETCH(const ErrorCode, code);
        const auto before = test::await(m_fixture->workspace->snapshots()).value();
        m_fixture->cloud->setFaults({fault});
        const Result<PullReport> report = m_fixture->pull();
        QVERIFY2(!report, "the pull got through");
        QVERIFY2(report.error().code == code, qPrintable(words(report)));
        QCOMPARE(test::await(m_fixture->workspace->snapshots()).value().size(), before.size());
        const auto organization = test::await(m_fixture->workspace->organization()).value();
        QCOMPARE(organization->snapshotId, before.first().id);
        QCOMPARE(organization->rules.size(), m_counts.value(kindName(Kind::Rule)));

        // Healthy again, it goes through, with what was complete.
        m_fixture->cloud->setFaults({});
        const Result<PullReport> healed = m_fixture->pull();
        QVERIFY2(healed, qPrintable(words(healed)));
        QCOMPARE(healed->counts.value(kindName(Kind::Rule)), m_counts.value(kindName(Kind::Rule)));
    }

    /// Only a search of several pages has a next one; the first pull of events is.
    void aNextPageElsewhere()
    {
        test::DemoFixture fixture(organizationOf(demo::Size::Small));
        fixture.cloud->setFaults({u"events/search=foreign-next"_s});
        const Result<PullReport> report = fixture.pull();
        QVERIFY2(!report && report.error().code == ErrorCode::ForeignNextPage,
                 qPrintable(words(report)));
        QVERIFY(!test::await(fixture.workspace->organization()).value());
    }

    void offline()
    {
        const auto before = test::await(m_fixture->workspace->organization()).value();
        m_fixture->cloud->setOffline(true);
        const Result<PullReport> report = m_fixture->pull();
        QVERIFY(!report);
        QVERIFY2(report.error().code == ErrorCode::NetworkUnreachable, qPrintable(words(report)));
        QCOMPARE(test::await(m_fixture->workspace->organization()).value(), before);
        m_fixture->cloud->setOffline(false);
        QVERIFY(m_fixture->pull());
    }

    /// The token is not sent to who cannot prove to be the cloud, and what is known stays.
    void expiredCertificateOfTheCloud()
    {
        const auto before = test::await(m_fixture->workspace->organization()).value();
        const auto rootKey = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        const auto key = *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        pki::CertificateTemplate root;
        root.subject = {{u"CN"_s, u"Kakuu Test Root"_s}};
        root.notBefore = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
        root.notAfter = root.notBefore.addYears(30);
        root.ca = true;
        root.keyUsage = {u"keyCertSign"_s};
        const QByteArray rootDer = pki::buildCertificate(root, rootKey, {}, rootKey).value();
        pki::CertificateTemplate leaf;
        leaf.subject = {{u"CN"_s, u"api.kakuu.example"_s}};
        leaf.subjectAlternativeNames = {u"IP:127.0.0.1"_s};
        leaf.extendedKeyUsage = {u"serverAuth"_s};
        leaf.notAfter = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        leaf.notBefore = leaf.notAfter.addDays(-90);
        const QByteArray leafDer = pki::buildCertificate(leaf, key, rootDer, rootKey).value();
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = usual;
        trusting.setCaCertificates({QSslCertificate(rootDer, QSsl::Der)});
        QSslConfiguration::setDefaultConfiguration(trusting);
        test::FakeHttp server;
        server.useTls(QSslCertificate(leafDer, QSsl::Der).toPem(),
                      key.toPem().reveal().toByteArray());

        m_fixture->connectTo(server.url(u"/"_s), m_fixture->cloud->token());
        const Result<PullReport> report = m_fixture->pull();
        QSslConfiguration::setDefaultConfiguration(usual);
        m_fixture->connectAs(m_fixture->cloud->token());
        QVERIFY(!report);
        QVERIFY2(report.error().code == ErrorCode::TlsCertificateExpired,
                 qPrintable(words(report)));
        QCOMPARE(report.error().arguments.value(1), u"2026-01-02T03:04:05Z"_s);
        QVERIFY(server.arrivals().isEmpty());
        QCOMPARE(test::await(m_fixture->workspace->organization()).value(), before);
        QVERIFY(m_fixture->pull());
    }

    void faultsOfOneKindOnly_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QStringList>("unreadable");
        QTest::newRow("403 for rules") << u"nacrules=403"_s << QStringList{kindName(Kind::Rule)};
        QTest::newRow("404 for portals")
                << u"nacportals=404"_s << QStringList{kindName(Kind::Portal)};
        QTest::newRow("no onboard CA")
                << u"mist_scep=404"_s << QStringList{kindName(Kind::OnboardCa)};
        QTest::newRow("400 for the onboard CA")
                << u"mist_scep=400"_s << QStringList{kindName(Kind::OnboardCa)};
        QTest::newRow("no jamf") << u"jamf/link_accounts=404"_s
                                 << QStringList{kindName(Kind::LinkedApp) + u"/jamf"_s};
    }
    /// What cannot be read is named, everything else is there.
    void faultsOfOneKindOnly()
    {
        QFETCH(const QString, fault);
        QFETCH(const QStringList, unreadable);
        m_fixture->cloud->setFaults({fault});
        const PullReport report = pulled();
        QCOMPARE(report.unreadableKinds, unreadable);
        QCOMPARE(report.removed, 0);
        const auto organization = test::await(m_fixture->workspace->organization()).value();
        QCOMPARE(organization->unreadableKinds, unreadable);
        QCOMPARE(organization->labels.size(), m_counts.value(kindName(Kind::Label)));
        m_fixture->cloud->setFaults({});
        const PullReport healed = pulled();
        QVERIFY(healed.unreadableKinds.isEmpty());
        QCOMPARE(healed.added + healed.changed + healed.removed, 0);
    }

    void faultsThatAreReadAround_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault :
             {"nacrules=type", "nacrules=shape", "nacrules=missing", "nacrules=enum", "*=enum",
              "nactags=missing", "nactags=shape", "ssos=enum", "*=missing:name",
              "events/search=shape", "nac_clients/search=missing", "cert=drip:1",
              "nacrules=slow:50", "nacrules=503@1", "nacrules=drop@1", "setting=cut@1"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }
    /// Strange answers make a snapshot all the same, with as many objects as the cloud listed,
    /// which decodes; the next healthy pull puts everything right.
    void faultsThatAreReadAround()
    {
        QFETCH(const QString, fault);
        m_fixture->cloud->setFaults({fault});
        const Result<PullReport> report = m_fixture->pull();
        QVERIFY2(report, qPrintable(words(report)));
        QVERIFY(report->unreadableKinds.isEmpty());
        const auto organization = test::await(m_fixture->workspace->organization());
        QVERIFY2(organization,
                 qPrintable(organization ? QString() : organization.error().toLogLine()));
        m_fixture->cloud->setFaults({});
        m_fixture->clock.advanceSeconds(3600);
        const PullReport healed = pulled();
        QCOMPARE(healed.counts.value(kindName(Kind::Rule)), m_counts.value(kindName(Kind::Rule)));
        QCOMPARE(healed.counts.value(kindName(Kind::Label)), m_counts.value(kindName(Kind::Label)));
        const auto whole = test::await(m_fixture->workspace->organization()).value();
        QCOMPARE(whole->rules.size(), m_counts.value(kindName(Kind::Rule)));
    }

    /// A drip that would take for ever is cancelled, and what was complete is used next time.
    void cancelledInADrip()
    {
        m_fixture->cloud->setFaults({u"nac_clients/search=drip:1000"_s, u"events/search=hang"_s});
        CancelSource cancel;
        QObject context;
        QObject::connect(m_fixture->puller.get(), &Puller::progressed, &context,
                         [&](const PullProgress &progress) {
                             if (progress.requestsDone >= 20)
                                 cancel.cancel();
                         });
        const Result<PullReport> report = m_fixture->pull(cancel.token());
        QVERIFY2(!report && report.error().code == ErrorCode::Cancelled, qPrintable(words(report)));
        m_fixture->cloud->setFaults({});
        const PullReport again = pulled();
        QVERIFY(again.resumed);
        QVERIFY(again.requests < 26);
    }

    void switchesOfTheUnknown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::addRow("%s %s", name, value)
                    << QString::fromLatin1(name) << QString::fromLatin1(value);
        };
        row("secrets", "masked");
        row("secrets", "omitted");
        row("onboard-ca", "unavailable");
        row("entra-type", "standards");
        row("session-word", "session_ended");
        row("cert-times", "text");
        row("link-times", "milliseconds");
        row("list-headers", "absent");
        row("nac", "absent");
        row("logs-path", "old");
        row("logs-path", "new");
        row("event-fields", "full");
        row("scep-fields", "present");
        row("not-found", "id");
    }
    /// Whatever the real cloud does where nobody knows, a pull succeeds and secrets stay out.
    void switchesOfTheUnknown()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        demo::DemoOptions options = organizationOf(demo::Size::Tiny);
        options.switches.insert(name, value);
        test::DemoFixture fixture(options);
        const Result<PullReport> report = fixture.pull();
        QVERIFY2(report, qPrintable(words(report)));
        const bool noCa = name == "onboard-ca"_L1;
        QCOMPARE(report->unreadableKinds,
                 noCa ? (QStringList{kindName(Kind::IssuedCertificate), kindName(Kind::OnboardCa)})
                      : QStringList());
        const auto organization = test::await(fixture.workspace->organization()).value();
        QCOMPARE(organization->settings.present, name != "nac"_L1);
        QCOMPARE(organization->labels.size(), m_counts.value(kindName(Kind::Label)));
        if (!noCa)
            QCOMPARE(organization->issuedCertificates.size(), 30);
        const auto raw = test::await(fixture.workspace->rawSnapshot()).value();
        if (name == "entra-type"_L1)
            entraIdIsUnderstood(*organization, *raw);
        if (name == "session-word"_L1)
            endedSessionsAreUnderstood(*organization, *raw);
        for (const auto &list : std::as_const(raw->objects)) {
            for (const auto &object : list)
                QVERIFY(!QJsonDocument(object.json).toJson().contains("PRIVATE KEY"));
        }
    }
};

SEKISHO_TEST(PullDemo);
#include "tst_PullDemo.moc"
