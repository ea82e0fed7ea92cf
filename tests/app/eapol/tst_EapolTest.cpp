// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/rehearse/Rehearsal.h"
#include "tests/app/eapol/RadiusServer.h"
#include "tests/core/pki/rehearse/Lab.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

/// An ECDSA signature is a few bytes longer or shorter from run to run.
constexpr int kSignatureVariation = 4;

} // namespace

/// The same certificates through the rehearsal and through FreeRADIUS with eapol_test.
class tst_EapolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agrees_data();
    void agrees();

private:
    QList<Scenario> m_scenarios;
    RadiusServer m_server;
};

void tst_EapolTest::initTestCase()
{
    const QString missing = RadiusServer::missingPrograms();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing)); // house-rule: ./dev test installs both; other systems lack them
    m_scenarios = comparedScenarios();
    QList<RehearsalSetup> setups;
    for (const Scenario &scenario : std::as_const(m_scenarios))
        setups.append(scenario.setup);
    QVERIFY2(m_server.start(setups), qPrintable(m_server.reason()));
}

void tst_EapolTest::agrees_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("tls13");
    for (int i = 0; i < int(m_scenarios.size()); ++i) {
        QTest::newRow((m_scenarios.at(i).name + ", TLS 1.2").constData()) << i << false;
        QTest::newRow((m_scenarios.at(i).name + ", TLS 1.3").constData()) << i << true;
    }
}

void tst_EapolTest::agrees()
{
    QFETCH(int, number);
    QFETCH(bool, tls13);
    RehearsalSetup setup = m_scenarios.at(number).setup;
    setup.tls = tls13 ? TlsVersion::Tls13 : TlsVersion::Tls12;

    const auto rehearsed = rehearse(setup);
    QVERIFY2(rehearsed, qPrintable(rehearsed ? QString() : rehearsed.error().toLogLine()));
    // Only a client that asks for a passphrase ends by waiting.
    const bool silent = rehearsed->reason == "client-certificate-not-loaded"_L1;
    const Authentication real = m_server.authenticate(number, setup.tls, silent ? 1 : 25);

    const bool accepted = rehearsed->outcome == RehearsalOutcome::Accepted;
    QVERIFY2(accepted == real.accepted,
             qPrintable(rehearsed->reason + u'\n' + real.log.right(2000)));
    if (rehearsed->uncertain)
        QVERIFY(qAbs(rehearsed->roundTrips - real.accessRequests) <= 2);
    else
        QCOMPARE(rehearsed->roundTrips, real.accessRequests);

    const auto isNear = [](qsizetype a, int b) { return qAbs(a - b) <= kSignatureVariation; };
    if (real.clientHelloBytes > 0)
        QCOMPARE(rehearsed->clientHelloBytes, real.clientHelloBytes);
    if (real.serverFlightBytes > 0 && rehearsed->reason != "server-flight-too-long"_L1) {
        QVERIFY2(isNear(rehearsed->serverFlightBytes, real.serverFlightBytes),
                 qPrintable(u"%1 and %2"_s.arg(rehearsed->serverFlightBytes)
                                    .arg(real.serverFlightBytes)));
    }
    if (real.clientFlightBytes > 0) {
        QVERIFY2(isNear(rehearsed->clientFlightBytes, real.clientFlightBytes),
                 qPrintable(u"%1 and %2"_s.arg(rehearsed->clientFlightBytes)
                                    .arg(real.clientFlightBytes)));
    }
    const bool byClient = rehearsed->alert.from == RehearsalSide::Client;
    QCOMPARE(byClient ? rehearsed->alert.name : QString(), real.clientAlert);
    QCOMPARE(byClient ? QString() : rehearsed->alert.name, real.serverAlert);
}

SEKISHO_TEST(EapolTest);
#include "tst_EapolTest.moc"
