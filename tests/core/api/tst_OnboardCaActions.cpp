// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/OnboardCaActions.h"
#include "core/api/mist/OnboardCaItem.h"
#include "tests/core/api/WriteDemo.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::api::mist;
using namespace Qt::Literals::StringLiterals;
using State = RevocationState;

/// Revocation and what device management is told, against DemoCloud.
class tst_OnboardCaActions : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WriteDemo> m_demo;

    QStringList listed() const
    {
        QStringList serials;
        for (const RawObject &one : m_demo->all(Kind::IssuedCertificate))
            serials.append(one.id);
        return serials;
    }
    RevocationReport revoke(const QStringList &serials, const CancelToken &cancel = {},
                            const RevocationProgress &progress = {}) const
    {
        const auto report = test::await(revokeCertificates(*m_demo->client, m_demo->organization,
                                                           serials, cancel, progress));
        return report.value_or(RevocationReport());
    }
    qsizetype posts() const { return m_demo->cloud->requestLog().filter(u"POST"_s).size(); }
    void useReadOnlyToken()
    {
        m_demo->client = std::make_unique<MistClient>(
                m_demo->http, cloudFromText(m_demo->cloud->url().toString()).value(),
                Secret(m_demo->cloud->readOnlyToken().toLatin1()), m_demo->clock);
    }

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<test::WriteDemo>();
        // Needs more than a handful of certificates, and what a cloud that masks does not tell.
        QVERIFY(m_demo->start({{u"secrets"_s, u"clear"_s}, {u"onboard-ca"_s, u"available"_s}},
                              demo::Size::Small));
    }
    void cleanup() { m_demo.reset(); }

    void tellsDeviceManagement()
    {
        const auto information =
                test::await(fetchMdmInformation(*m_demo->client, m_demo->organization));
        QVERIFY(information);
        QCOMPARE(information->onboardCa.state, nac::OnboardCaState::Active);
        QVERIFY(information->onboardCa.intuneScepUrl.endsWith(u"/scep"_s));
        QVERIFY(information->jamfAccessToken);
        QVERIFY(information->jamfAccessToken->size() > 10);
    }

    void hidesTheTokenFromReaders()
    {
        useReadOnlyToken();
        const auto information =
                test::await(fetchMdmInformation(*m_demo->client, m_demo->organization));
        QVERIFY(information);
        QVERIFY(!information->jamfAccessToken);
    }

    void saysWhenItIsNotEnabled_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("code");
        QTest::newRow("403") << u"mist_scep=403"_s << int(ErrorCode::Forbidden);
        QTest::newRow("404") << u"mist_scep=404"_s << int(ErrorCode::NotFound);
        QTest::newRow("400") << u"mist_scep=400"_s << int(ErrorCode::BadRequest);
    }
    void saysWhenItIsNotEnabled()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, code);
        m_demo->cloud->setFaults({fault});
        const auto information =
                test::await(fetchMdmInformation(*m_demo->client, m_demo->organization));
        QVERIFY(!information);
        QCOMPARE(int(information.error().code), code);
    }

    void revokesInBatches()
    {
        const QStringList before = listed();
        const QStringList wanted = before.mid(3, 120);
        QList<std::pair<qsizetype, qsizetype>> steps;
        const RevocationReport report = revoke(wanted, {}, [&](qsizetype done, qsizetype of) {
            steps.append({done, of});
        });
        QCOMPARE(report.count(State::Revoked), 120);
        QVERIFY(report.rest().isEmpty());
        QVERIFY(!report.stoppedBy && !report.cancelled);
        QCOMPARE(posts(), 3);
        QCOMPARE(steps, (QList<std::pair<qsizetype, qsizetype>>{
                                {0, 120}, {50, 120}, {100, 120}, {120, 120}}));
        const QStringList after = listed();
        QCOMPARE(after.size(), before.size() - 120);
        for (const QString &serial : wanted)
            QVERIFY(!after.contains(serial));
    }

    /// Whatever a cloud makes of a serial number that does not exist.
    void tellsWhatDoesNotExist_data()
    {
        QTest::addColumn<QString>("unknown");
        for (const char *value : {"refuse", "partly", "ignore"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }
    void tellsWhatDoesNotExist()
    {
        QFETCH(const QString, unknown);
        m_demo->cloud->setSwitch(u"revoke-unknown"_s, unknown);
        const QStringList before = listed();
        const RevocationReport report = revoke({before.at(0), u"00 11 22"_s, before.at(1)});
        QVERIFY(report.rest().isEmpty());
        QVERIFY(!report.stoppedBy);
        QCOMPARE(listed().size(), before.size() - 2);
        if (unknown == u"refuse"_s) {
            QCOMPARE(report.entries.at(0).state, State::Revoked);
            QCOMPARE(report.entries.at(1).state, State::Gone);
            QCOMPARE(report.entries.at(2).state, State::Revoked);
        } else if (unknown == u"partly"_s) { // who it was nobody can tell
            QCOMPARE(report.count(State::Gone), 3);
        } else {
            QCOMPARE(report.count(State::Revoked), 3);
        }
    }

    void asksOneByOneWhatTheCloudRefusesTogether()
    {
        const QStringList before = listed();
        m_demo->cloud->setFaults({u"POST revoke=400@1"_s, u"POST revoke=400@3"_s});
        const RevocationReport report = revoke(before.mid(0, 3));
        QCOMPARE(report.count(State::Revoked), 2);
        QCOMPARE(report.entries.at(1).state, State::Refused);
        QCOMPARE(report.entries.at(1).error->code, ErrorCode::BadRequest);
        QCOMPARE(report.rest(), QStringList{before.at(1)});
        QVERIFY(listed().contains(before.at(1)));
        m_demo->cloud->setFaults({});
        QCOMPARE(revoke(report.rest()).count(State::Revoked), 1);
        QCOMPARE(listed().size(), before.size() - 3);
    }

    void readersRevokeNothing()
    {
        const QStringList before = listed();
        useReadOnlyToken();
        const RevocationReport report = revoke(before.mid(0, 60));
        QCOMPARE(report.stoppedBy->code, ErrorCode::Forbidden);
        QCOMPARE(report.count(State::Waiting), 60);
        QCOMPARE(posts(), 1); // it is not asked again for the second batch
        QCOMPARE(listed(), before);
    }

    void stopsBetweenBatches()
    {
        const QStringList before = listed();
        CancelSource cancel;
        const RevocationReport report =
                revoke(before, cancel.token(), [&](qsizetype done, qsizetype) {
                    if (done == 50)
                        cancel.cancel();
                });
        QVERIFY(report.cancelled);
        QCOMPARE(report.count(State::Revoked), 50);
        QCOMPARE(report.rest().size(), before.size() - 50);
        QCOMPARE(listed().size(), before.size() - 50);
    }

    /// The answer is lost: the list says what became of it, nothing is sent twice.
    void findsOutAfterALostAnswer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("done");
        QTest::newRow("done, then cut") << u"POST revoke=cut:0"_s << true;
        QTest::newRow("dropped before") << u"POST revoke=drop"_s << false;
        QTest::newRow("server error") << u"POST revoke=500"_s << false;
    }
    void findsOutAfterALostAnswer()
    {
        QFETCH(const QString, fault);
        QFETCH(const bool, done);
        const QStringList before = listed();
        m_demo->cloud->setFaults({fault});
        const RevocationReport report = revoke(before.mid(0, 51));
        QVERIFY(report.stoppedBy);
        QCOMPARE(posts(), 1);
        QCOMPARE(report.count(done ? State::Revoked : State::Refused), 50);
        QCOMPARE(report.count(State::Waiting), 1);
        QCOMPARE(listed().size(), before.size() - (done ? 50 : 0));
    }

    void staysInDoubtWhereTheListCannotBeAsked()
    {
        const QStringList before = listed();
        m_demo->cloud->setFaults({u"POST revoke=cut:0"_s, u"GET client_certs=500"_s});
        const RevocationReport report = revoke(before.mid(0, 2));
        QCOMPARE(report.count(State::InDoubt), 2);
        QCOMPARE(report.rest().size(), 2);
        m_demo->cloud->setFaults({});
        m_demo->cloud->setSwitch(u"revoke-unknown"_s, u"refuse"_s);
        // Asked for again, the cloud has none of them any more.
        QCOMPARE(revoke(report.rest()).count(State::Gone), 2);
    }

    void offlineNothingIsRevoked()
    {
        const QStringList before = listed();
        m_demo->cloud->setOffline(true);
        const RevocationReport report = revoke(before.mid(0, 2));
        QVERIFY(report.stoppedBy);
        QCOMPARE(report.count(State::Revoked), 0);
        QCOMPARE(report.rest().size(), 2);
        m_demo->cloud->setOffline(false);
        QCOMPARE(listed(), before);
    }

    void findsByTheNameOfTheNacPortal()
    {
        const auto find = [this](const QString &name) {
            return test::await(issuedToSsoName(*m_demo->client, m_demo->organization, name));
        };
        // Since spec 2605 the cloud knows no such filter: no answer instead of a wrong one.
        m_demo->cloud->setSwitch(u"cert-times"_s, u"int"_s);
        const auto ignored = find(u"tab-0091@example.jp"_s);
        QVERIFY(ignored);
        QVERIFY(!*ignored);
        m_demo->cloud->setSwitch(u"cert-times"_s, u"text"_s);
        const auto found = find(u"tab-0091@example.jp"_s);
        QVERIFY(found && *found);
        QCOMPARE((*found)->size(), 1);
        QVERIFY(listed().contains((*found)->first()));
        QVERIFY(find(u"nobody@example.jp"_s).value()->isEmpty());
    }

    void statesOfTheItem()
    {
        using S = nac::OnboardCaState;
        const QJsonObject live{{u"enabled"_s, true},
                               {u"suspended"_s, false},
                               {u"cert_providers"_s, QJsonArray{u"jamf"_s}}};
        QCOMPARE(onboardCaState(live), S::Active);
        QCOMPARE(withOnboardCaState(live, S::Active), live);
        const QJsonObject suspended = withOnboardCaState(live, S::Suspended);
        QCOMPARE(onboardCaState(suspended), S::Suspended);
        QCOMPARE(suspended.value("cert_providers"_L1), live.value("cert_providers"_L1));
        QCOMPARE(withOnboardCaState(suspended, S::Active), live);
        QCOMPARE(withOnboardCaState(live, S::Disabled), (QJsonObject{{u"enabled"_s, false}}));
        QCOMPARE(onboardCaState(withOnboardCaState({}, S::Active)), S::Active);
        QCOMPARE(onboardCaState({}), S::Unavailable);
    }
};

SEKISHO_TEST(OnboardCaActions);
#include "tst_OnboardCaActions.moc"
