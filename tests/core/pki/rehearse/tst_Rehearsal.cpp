// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Reader.h"
#include "tests/core/pki/rehearse/Lab.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>
#include <tuple>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

namespace {

int fragments(qsizetype bytes, int size) { return int((bytes + size - 1) / size); }

/// Σ(DER + extra) of what a side sends.
qsizetype sizeOf(const QList<QByteArray> &certificates, int extra)
{
    qsizetype sum = 0;
    for (const QByteArray &der : certificates)
        sum += der.size() + extra;
    return sum;
}

/// A distinguished name of "O=Kakuu Seiki K.K.", "CN=<name>" in DER: two SETs of one attribute.
qsizetype nameSize(const QString &commonName)
{
    constexpr qsizetype kAttribute = 2 + 2 + 5 + 2; // SET, SEQUENCE, OID, string header
    return 2 + kAttribute + qsizetype(qstrlen("Kakuu Seiki K.K.")) + kAttribute + commonName.size();
}

const RehearsalStep *stepNamed(const RehearsalResult &result, const QString &what)
{
    for (const RehearsalStep &step : result.steps) {
        if (step.what == what)
            return &step;
    }
    return nullptr;
}

} // namespace

class tst_Rehearsal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void flightsFollowTheFormulas_data();
    void flightsFollowTheFormulas();
    void roundTripsFollowTheFormulas_data();
    void roundTripsFollowTheFormulas();
    void sharedRootIsSentByBoth();
    void namesOfTheTrustFileCountOnce();
    void closingFlights();
    void noteOfUncertainty();
    void judgesAtTheGivenTime();
    void limitOfRoundTrips();
    void longFlights();
    void anotherCurveCostsARoundTrip();
    void weakServerDoesNotStart();
    void badInput_data();
    void badInput();
    void manyTimesInParallel();
};

void tst_Rehearsal::flightsFollowTheFormulas_data()
{
    QTest::addColumn<int>("serverKind");
    QTest::addColumn<int>("clientKind");
    QTest::addColumn<int>("serverSignature"); // the middle of its range
    QTest::addColumn<int>("clientSignature");
    QTest::addColumn<int>("tolerance");
    const int p256 = int(KeyKind::Ec256);
    const int p384 = int(KeyKind::Ec384);
    const int rsa = int(KeyKind::Rsa2048);
    const int ed = int(KeyKind::Ed25519);
    QTest::newRow("RSA-2048") << rsa << rsa << 256 << 256 << 0;
    QTest::newRow("P-256") << p256 << p256 << 71 << 71 << 3;
    QTest::newRow("P-384 and RSA-2048") << p384 << rsa << 103 << 256 << 3;
    QTest::newRow("RSA-2048 and Ed25519") << rsa << ed << 256 << 64 << 0;
}

void tst_Rehearsal::flightsFollowTheFormulas()
{
    QFETCH(int, serverKind);
    QFETCH(int, clientKind);
    QFETCH(int, serverSignature);
    QFETCH(int, clientSignature);
    QFETCH(int, tolerance);
    // eap-tls-round-trips.md section 3, measured.
    struct Constants
    {
        TlsVersion version;
        int hello, server, client, perCertificate;
    };
    for (const Constants &c : {Constants{TlsVersion::Tls12, 184, 193, 118, 3},
                               Constants{TlsVersion::Tls13, 261, 336, 134, 5}}) {
        RehearsalSetup setup = plainSetup(KeyKind(serverKind), KeyKind(clientKind));
        setup.tls = c.version;
        const auto result = rehearse(setup);
        QVERIFY(result);
        QCOMPARE(result->outcome, RehearsalOutcome::Accepted);
        QVERIFY(result->reason.isEmpty());
        QCOMPARE(result->tls, c.version);
        QCOMPARE(result->clientHelloBytes, c.hello);
        const qsizetype server = c.server + sizeOf(setup.serverCertificates, c.perCertificate) +
                                 serverSignature + nameSize(u"Client Root"_s) + 2;
        const qsizetype client =
                c.client + sizeOf(setup.clientCertificates, c.perCertificate) + clientSignature;
        QVERIFY2(qAbs(result->serverFlightBytes - server) <= tolerance,
                 qPrintable(u"%1, expected %2"_s.arg(result->serverFlightBytes).arg(server)));
        QVERIFY2(qAbs(result->clientFlightBytes - client) <= tolerance,
                 qPrintable(u"%1, expected %2"_s.arg(result->clientFlightBytes).arg(client)));
        QVERIFY(result->cipher.contains("AES_256_GCM_SHA384"_L1));
    }
}

void tst_Rehearsal::roundTripsFollowTheFormulas_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("serverFragment");
    QTest::addColumn<int>("clientFragment");
    QTest::newRow("defaults") << 0 << 1014 << 1398;
    QTest::newRow("1024") << 1024 << 1014 << 1024;
    QTest::newRow("500") << 500 << 490 << 500;
    QTest::newRow("below the server's least") << 60 << 90 << 60;
    QTest::newRow("above the framed MTU") << 4000 << 1400 << 4000;
}

void tst_Rehearsal::roundTripsFollowTheFormulas()
{
    QFETCH(int, size);
    QFETCH(int, serverFragment);
    QFETCH(int, clientFragment);
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        RehearsalSetup setup = plainSetup();
        setup.tls = version;
        if (size > 0)
            setup.fragmentSize = size;
        QCOMPARE(setup.fragmentSize.has_value(), size > 0);

        const auto accepted = rehearse(setup);
        QVERIFY(accepted);
        QCOMPARE(accepted->serverFragmentBytes, serverFragment);
        QCOMPARE(accepted->clientFragmentBytes, clientFragment);
        QCOMPARE(accepted->assumptions.contains(u"framed-mtu-1400"_s), size > 1410);
        const auto counted = [&](const RehearsalResult &r) {
            return std::array{fragments(r.clientHelloBytes, clientFragment),
                              fragments(r.serverFlightBytes, serverFragment),
                              fragments(r.clientFlightBytes, clientFragment)};
        };
        auto [h, s, c] = counted(*accepted);
        QCOMPARE(accepted->roundTrips, 1 + h + s + c);
        QCOMPARE(accepted->steps.last().what, u"success"_s);
        QCOMPARE(accepted->steps.last().roundTripsSoFar, accepted->roundTrips);
        QCOMPARE(stepNamed(*accepted, u"server-flight"_s)->fragments, s);
        QCOMPARE(stepNamed(*accepted, u"server-flight"_s)->bytes, accepted->serverFlightBytes);

        setup.serverName = u"other.example.jp"_s;
        const auto byClient = rehearse(setup);
        QVERIFY(byClient);
        QCOMPARE(byClient->outcome, RehearsalOutcome::RefusedByClient);
        QCOMPARE(byClient->clientFlightBytes, 7); // the alert, in the clear in both versions
        std::tie(h, s, c) = std::tuple_cat(counted(*byClient));
        QCOMPARE(byClient->roundTrips, 1 + h + s);
        QCOMPARE(byClient->steps.last().what, u"failure"_s);

        setup.serverName.clear();
        setup.serverTrust = setup.clientTrust;
        const auto byServer = rehearse(setup);
        QVERIFY(byServer);
        QCOMPARE(byServer->outcome, RehearsalOutcome::RefusedByServer);
        std::tie(h, s, c) = std::tuple_cat(counted(*byServer));
        QCOMPARE(byServer->roundTrips, h + s + c);
        QVERIFY(!byServer->alert.delivered);
    }
}

void tst_Rehearsal::sharedRootIsSentByBoth()
{
    const Holder root = makeRoot(u"Everything Root"_s);
    const Holder server = makeServer(root);
    const Holder client = makeClient(root);
    RehearsalSetup setup = plainSetup();
    setup.serverCertificates = {server.der};
    setup.serverKey = server.pkcs8();
    setup.clientCertificates = {client.der};
    setup.clientKey = client.pkcs8();
    setup.clientTrust = setup.serverTrust = {root.der};
    const auto result = rehearse(setup);
    QVERIFY(result);
    QCOMPARE(result->outcome, RehearsalOutcome::Accepted);
    const qsizetype certificates = sizeOf({server.der, root.der}, 3);
    QVERIFY(qAbs(result->serverFlightBytes -
                 (193 + certificates + 71 + nameSize(u"Everything Root"_s) + 2)) <= 3);
    QVERIFY(qAbs(result->clientFlightBytes - (118 + sizeOf({client.der, root.der}, 3) + 71)) <= 3);
}

void tst_Rehearsal::namesOfTheTrustFileCountOnce()
{
    RehearsalSetup setup = plainSetup(KeyKind::Rsa2048);
    const auto once = rehearse(setup);
    setup.serverTrust.append(setup.serverTrust.first());
    const auto twice = rehearse(setup);
    setup.serverTrust.append(makeRoot(u"Other"_s).der);
    const auto other = rehearse(setup);
    QVERIFY(once && twice && other);
    QCOMPARE(twice->serverFlightBytes, once->serverFlightBytes);
    QCOMPARE(other->serverFlightBytes, once->serverFlightBytes + nameSize(u"Other"_s) + 2);
}

void tst_Rehearsal::closingFlights()
{
    RehearsalSetup setup = plainSetup();
    const auto old = rehearse(setup);
    setup.tls = TlsVersion::Tls13;
    const auto current = rehearse(setup);
    QVERIFY(old && current);
    QCOMPARE(stepNamed(*old, u"closing"_s)->bytes, 51);
    QCOMPARE(stepNamed(*current, u"closing"_s)->bytes, 23);
}

void tst_Rehearsal::noteOfUncertainty()
{
    RehearsalSetup setup = plainSetup();
    setup.tls = TlsVersion::Tls12;
    const auto first = rehearse(setup);
    QVERIFY(first);
    // A fragment exactly as long as the flight, as far as its signature allows to say.
    setup.fragmentSize = int(first->clientFlightBytes);
    const auto close = rehearse(setup);
    QVERIFY(close);
    QVERIFY(close->uncertain);
    setup.fragmentSize = int(first->clientFlightBytes) + 200;
    const auto far = rehearse(setup);
    QVERIFY(far);
    QVERIFY(!far->uncertain);

    // RSA signatures have one length.
    RehearsalSetup rsa = plainSetup(KeyKind::Rsa2048, KeyKind::Rsa2048);
    const auto firstRsa = rehearse(rsa);
    QVERIFY(firstRsa);
    rsa.fragmentSize = int(firstRsa->clientFlightBytes);
    const auto closeRsa = rehearse(rsa);
    QVERIFY(closeRsa);
    QVERIFY(!closeRsa->uncertain);
}

void tst_Rehearsal::judgesAtTheGivenTime()
{
    RehearsalSetup setup = plainSetup();
    setup.time = QDateTime::currentDateTimeUtc().addYears(2);
    const auto later = rehearse(setup);
    QVERIFY(later);
    QCOMPARE(later->outcome, RehearsalOutcome::RefusedByClient);
    QCOMPARE(later->reason, u"cert-has-expired"_s);
    QCOMPARE(later->reasonDepth, 0);
    setup.time = QDateTime::currentDateTimeUtc().addYears(-2);
    const auto earlier = rehearse(setup);
    QVERIFY(earlier);
    QCOMPARE(earlier->reason, u"cert-not-yet-valid"_s);
    QCOMPARE(earlier->alert.number, 42);
}

void tst_Rehearsal::limitOfRoundTrips()
{
    // Certificates of the same size with fragments from small to large: 51 is the last that works.
    RehearsalSetup setup = plainSetup(KeyKind::Rsa2048, KeyKind::Rsa2048);
    int longest = 0;
    bool refused = false;
    for (int size = 20; size < 120; ++size) {
        setup.fragmentSize = size;
        const auto result = rehearse(setup);
        QVERIFY(result);
        if (result->outcome == RehearsalOutcome::Accepted) {
            longest = std::max(longest, result->roundTrips);
        } else {
            refused = true;
            QCOMPARE(result->outcome, RehearsalOutcome::RefusedByServer);
            QCOMPARE(result->reason, u"too-many-round-trips"_s);
            QCOMPARE(result->roundTrips, 52);
            QVERIFY(result->alert.name.isEmpty());
        }
    }
    QVERIFY(refused);
    QVERIFY2(longest > 45 && longest <= 51, qPrintable(QString::number(longest)));
}

// eap-tls-round-trips.md section 4: HelloRetryRequest, one more round trip; TLS 1.2 has none.
void tst_Rehearsal::anotherCurveCostsARoundTrip()
{
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        RehearsalSetup setup = plainSetup();
        setup.tls = version;
        const auto usual = rehearse(setup);
        setup.serverCurve = u"prime256v1"_s;
        const auto other = rehearse(setup);
        QVERIFY(usual && other);
        QCOMPARE(other->outcome, RehearsalOutcome::Accepted);
        const bool retried = version == TlsVersion::Tls13;
        QCOMPARE(other->roundTrips, usual->roundTrips + (retried ? 1 : 0));
        QStringList said;
        for (const RehearsalStep &step : other->steps)
            said.append(step.what);
        QCOMPARE(said.count(u"hello-retry"_s), retried ? 1 : 0);
        QCOMPARE(said.count(u"client-hello"_s), retried ? 2 : 1);
    }
    RehearsalSetup setup = plainSetup();
    setup.serverCurve = u"no-such-curve"_s;
    const auto result = rehearse(setup);
    QVERIFY(!result);
    QCOMPARE(result.error().arguments, QStringList{u"server-curve"_s});
}

void tst_Rehearsal::longFlights()
{
    const auto large = [](CertificateTemplate &t) {
        for (int i = 0; i < 450; ++i)
            t.subjectAlternativeNames.append(
                    u"DNS:host%1.a-long-department-name.example.jp"_s.arg(i));
    };
    const Holder root = makeRoot(u"Server Root"_s);
    const Holder server = makeServer(root, KeyKind::Ec256, large);
    RehearsalSetup setup = plainSetup();
    setup.serverCertificates = {server.der};
    setup.serverKey = server.pkcs8();
    const auto cut = rehearse(setup);
    QVERIFY(cut);
    QVERIFY(cut->serverFlightBytes > 16384);
    QCOMPARE(cut->outcome, RehearsalOutcome::RefusedByServer);
    QCOMPARE(cut->reason, u"server-flight-too-long"_s);
    QCOMPARE(cut->roundTrips, 1 + 1 + fragments(16384, 1014));

    const Holder clientRoot = makeRoot(u"Client Root"_s);
    const Holder client = makeClient(clientRoot, KeyKind::Ec256, large);
    setup = plainSetup();
    setup.clientCertificates = {client.der};
    setup.clientKey = client.pkcs8();
    const auto refused = rehearse(setup);
    QVERIFY(refused);
    QVERIFY(refused->clientFlightBytes > 16384);
    QCOMPARE(refused->outcome, RehearsalOutcome::RefusedByServer);
    QCOMPARE(refused->reason, u"client-flight-too-long"_s);
    QCOMPARE(refused->roundTrips, 1 + 1 + fragments(refused->serverFlightBytes, 1014));
}

void tst_Rehearsal::weakServerDoesNotStart()
{
    const Holder root = makeRoot(u"Server Root"_s);
    RehearsalSetup setup = plainSetup();
    const Holder small = makeLeaf(root, smallRsaKey(), u"radius.example.jp"_s, u"serverAuth"_s);
    setup.serverCertificates = {small.der};
    setup.serverKey = small.pkcs8();
    const auto weakKey = rehearse(setup);
    QVERIFY(weakKey);
    QCOMPARE(weakKey->outcome, RehearsalOutcome::RefusedByServer);
    QCOMPARE(weakKey->reason, u"server-does-not-start"_s);
    QCOMPARE(weakKey->roundTrips, 0);

    const Holder sha1 =
            makeServer(root, KeyKind::Ec256, [](CertificateTemplate &t) { t.digest = u"SHA1"_s; });
    setup.serverCertificates = {sha1.der};
    setup.serverKey = sha1.pkcs8();
    const auto weakSignature = rehearse(setup);
    QVERIFY(weakSignature);
    QCOMPARE(weakSignature->reason, u"server-does-not-start"_s);
    QVERIFY(!weakSignature->detail.isEmpty());
}

void tst_Rehearsal::badInput_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("argument");
    const int invalid = int(ErrorCode::InvalidArgument);
    QTest::newRow("no server certificate") << u"no-server"_s << invalid << u"server-certificates"_s;
    QTest::newRow("no server key") << u"no-server-key"_s << invalid << u"server-key"_s;
    QTest::newRow("other server key") << u"other-server-key"_s << invalid << u"server-key"_s;
    QTest::newRow("other client key") << u"other-client-key"_s << invalid << u"client-key"_s;
    QTest::newRow("client key alone")
            << u"client-key-alone"_s << invalid << u"client-certificates"_s;
    QTest::newRow("client certificate alone") << u"client-alone"_s << invalid << u"client-key"_s;
    QTest::newRow("key is no key") << u"key-rubbish"_s << invalid << u"server-key"_s;
    QTest::newRow("fragment of nothing") << u"fragment-0"_s << invalid << u"fragment-size"_s;
    QTest::newRow("fragment too large") << u"fragment-4001"_s << invalid << u"fragment-size"_s;
    QTest::newRow("certificate is none") << u"rubbish"_s << int(ErrorCode::MalformedDer) << u"0"_s;
    QTest::newRow("trust is cut") << u"cut-trust"_s << int(ErrorCode::MalformedDer) << QString();
    QTest::newRow("deep nesting") << u"deep"_s << int(ErrorCode::MalformedDer) << QString();
    QTest::newRow("too many") << u"many"_s << int(ErrorCode::LimitExceeded) << u"certificates"_s;
    QTest::newRow("key of another use")
            << u"x25519"_s << int(ErrorCode::InvalidArgument) << u"server-key"_s;
}

void tst_Rehearsal::badInput()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    QFETCH(QString, argument);
    RehearsalSetup setup = plainSetup();
    const auto otherKey = makeServer(makeRoot(u"Server Root"_s), KeyKind::Ec384).pkcs8();
    if (what == "no-server"_L1)
        setup.serverCertificates.clear();
    else if (what == "no-server-key"_L1)
        setup.serverKey.reset();
    else if (what == "other-server-key"_L1)
        setup.serverKey = otherKey;
    else if (what == "other-client-key"_L1)
        setup.clientKey = otherKey;
    else if (what == "client-key-alone"_L1)
        setup.clientCertificates.clear();
    else if (what == "client-alone"_L1)
        setup.clientKey.reset();
    else if (what == "key-rubbish"_L1)
        setup.serverKey = std::make_shared<const Secret>(QByteArray(100, 'x'));
    else if (what == "fragment-0"_L1)
        setup.fragmentSize = 0;
    else if (what == "fragment-4001"_L1)
        setup.fragmentSize = 4001;
    else if (what == "rubbish"_L1)
        setup.serverCertificates.first() = QByteArray("\x30\x03\x02\x01\x00", 5);
    else if (what == "cut-trust"_L1)
        setup.clientTrust.first().chop(1);
    else if (what == "deep"_L1)
        setup.serverTrust.append(QByteArray(5000, '\x30'));
    else if (what == "many"_L1)
        setup.clientTrust = QList<QByteArray>(20000, setup.clientTrust.first());
    else if (what == "x25519"_L1)
        // PKCS#8 of an all-zero X25519 key (RFC 8410 7): fits no certificate.
        setup.serverKey = std::make_shared<const Secret>(
                QByteArray::fromHex("302e020100300506032b656e04220420") + QByteArray(32, '\0'));
    const auto result = rehearse(setup);
    QVERIFY(!result);
    QCOMPARE(int(result.error().code), code);
    if (!argument.isEmpty())
        QCOMPARE(result.error().arguments.value(0), argument);
}

void tst_Rehearsal::manyTimesInParallel()
{
    const RehearsalSetup setup = plainSetup(KeyKind::Rsa2048, KeyKind::Rsa2048);
    const auto expected = rehearse(setup);
    QVERIFY(expected);
    std::vector<std::thread> threads;
    std::atomic<int> same = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 5; ++n) {
                const auto result = rehearse(setup);
                if (result && result->roundTrips == expected->roundTrips &&
                    result->serverFlightBytes == expected->serverFlightBytes)
                    ++same;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(same.load(), 20);
}

SEKISHO_TEST(Rehearsal);
#include "tst_Rehearsal.moc"
