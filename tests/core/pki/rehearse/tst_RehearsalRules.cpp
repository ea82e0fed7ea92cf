// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/rehearse/Lab.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace sekisho;
using namespace sekisho::pki;
using namespace sekisho::test;

/// Who refuses, and what is said: eap-tls-round-trips.md section 5, and what the supplicants
/// document (certificate-rules.md section 6).
class tst_RehearsalRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusals_data();
    void refusals();
    void supplicants_data();
    void supplicants();
    void notMeasuredIsSaid();
    void codesAreListed();
    void namesAndBack();

private:
    static void change(RehearsalSetup &setup, const QString &what);
};

void tst_RehearsalRules::change(RehearsalSetup &setup, const QString &what)
{
    const Holder root = makeRoot(u"Server Root"_s);
    const Holder ca = makeIntermediate(u"Server CA"_s, root);
    const Holder clientRoot = makeRoot(u"Client Root"_s);
    const Holder clientCa = makeIntermediate(u"Client CA"_s, clientRoot);
    const auto setServer = [&](const Tweak &tweak, KeyKind kind = KeyKind::Ec256) {
        const Holder leaf = makeServer(ca, kind, tweak);
        setup.serverCertificates = {leaf.der, ca.der};
        setup.serverKey = leaf.pkcs8();
    };
    const auto setClient = [&](const Tweak &tweak) {
        const Holder leaf = makeClient(clientCa, KeyKind::Ec256, tweak);
        setup.clientCertificates = {leaf.der, clientCa.der};
        setup.clientKey = leaf.pkcs8();
    };
    const auto now = QDateTime::currentDateTimeUtc();
    const auto expired = [&](CertificateTemplate &t) { t.notAfter = now.addDays(-1); };
    const auto nested = [&](const QString &purpose) {
        return makeIntermediate(u"Nested"_s, purpose == "clientAuth"_L1 ? root : clientRoot,
                                KeyKind::Ec256,
                                [&](CertificateTemplate &t) { t.extendedKeyUsage = {purpose}; });
    };
    if (what == "expired-ca"_L1) {
        const Holder old = makeIntermediate(u"Server CA"_s, root, KeyKind::Ec256, expired);
        setup.serverCertificates = {makeServer(old).der, old.der};
    } else if (what == "expired-client"_L1) {
        setClient(expired);
    } else if (what == "expired"_L1) {
        setServer(expired);
    } else if (what == "expired-both"_L1) {
        setServer(expired);
        setClient(expired);
    } else if (what == "future"_L1) {
        setServer([&](CertificateTemplate &t) { t.notBefore = now.addDays(3); });
    } else if (what == "missing-intermediate"_L1) {
        setup.serverCertificates.removeLast();
    } else if (what == "wrong-ca"_L1) {
        setup.clientTrust = {clientRoot.der};
    } else if (what == "intermediate-only"_L1) {
        setup.clientTrust = {ca.der};
    } else if (what == "root-sent-not-trusted"_L1) {
        setup.serverCertificates.append(root.der);
        setup.clientTrust = {clientRoot.der};
    } else if (what == "wrong-purpose"_L1) {
        setServer([](CertificateTemplate &t) { t.extendedKeyUsage = {u"clientAuth"_s}; });
    } else if (what == "any-purpose"_L1) {
        setServer([](CertificateTemplate &t) { t.extendedKeyUsage = {u"2.5.29.37.0"_s}; });
    } else if (what == "no-purpose"_L1) {
        setServer([](CertificateTemplate &t) { t.extendedKeyUsage.clear(); });
    } else if (what == "ed25519"_L1) {
        setServer([](CertificateTemplate &) {}, KeyKind::Ed25519);
    } else if (what == "key-encipherment"_L1) {
        setServer([](CertificateTemplate &t) { t.keyUsage = {u"keyEncipherment"_s}; },
                  KeyKind::Rsa2048);
    } else if (what == "nested-server"_L1) {
        const Holder between = nested(u"clientAuth"_s);
        setup.serverCertificates = {makeServer(between).der, between.der};
    } else if (what == "nested-client"_L1) {
        const Holder between = nested(u"serverAuth"_s);
        setup.clientCertificates = {makeClient(between).der, between.der};
    } else if (what == "client-key-usage"_L1) {
        setClient([](CertificateTemplate &t) { t.keyUsage = {u"nonRepudiation"_s}; });
    } else if (what == "client-unknown"_L1) {
        setup.serverTrust = {root.der};
    } else if (what == "client-issuer-trusted"_L1) {
        setup.clientCertificates.removeLast();
        setup.serverTrust = {clientCa.der};
    } else if (what == "client-weak"_L1) {
        const Holder weak = makeLeaf(clientCa, smallRsaKey(), u"pc1"_s, u"clientAuth"_s);
        setup.clientCertificates = {weak.der, clientCa.der};
        setup.clientKey = weak.pkcs8();
    } else if (what == "client-sha1"_L1) {
        setClient([](CertificateTemplate &t) { t.digest = u"SHA1"_s; });
    } else if (what == "client-no-purpose"_L1) {
        setClient([](CertificateTemplate &t) { t.extendedKeyUsage.clear(); });
    } else if (what == "no-client"_L1) {
        setup.clientCertificates.clear();
        setup.clientKey.reset();
    } else if (what == "no-server-trust"_L1) {
        setup.serverTrust.clear();
    } else if (what == "cn-only"_L1) {
        setServer([](CertificateTemplate &t) { t.subjectAlternativeNames.clear(); });
    } else if (what == "cn-beside-san"_L1) {
        setServer([](CertificateTemplate &t) {
            t.subjectAlternativeNames = {u"DNS:other.example.jp"_s};
        });
    } else if (what == "wildcard-san"_L1) {
        setServer([](CertificateTemplate &t) {
            t.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
        });
    } else if (what == "wildcard-cn"_L1) {
        setServer([](CertificateTemplate &t) { t.subject = {{u"CN"_s, u"*.example.jp"_s}}; });
    } else if (what == "suffix"_L1) {
        setup.serverName = u"example.jp"_s;
    } else if (what == "part-of-label"_L1) {
        setup.serverName = u"ius.example.jp"_s;
    } else if (what == "pattern"_L1) {
        setup.serverName = u"*.Example.jp"_s;
    } else if (what == "alternatives"_L1) {
        setup.serverName = u"a.example.jp; RADIUS.example.JP"_s;
    } else if (what == "three-years"_L1) {
        setServer([](CertificateTemplate &t) { t.notAfter = t.notBefore.addDays(1000); });
    } else if (what == "sha1-ca"_L1) {
        const Holder old = makeIntermediate(u"Server CA"_s, root, KeyKind::Ec256,
                                            [](CertificateTemplate &t) { t.digest = u"SHA1"_s; });
        setup.serverCertificates = {makeServer(old).der};
        setup.clientTrust = {root.der, old.der};
    } else if (what == "no-trust"_L1) {
        setup.clientTrust.clear();
    } else if (what == "no-trust-other-name"_L1) {
        setup.clientTrust.clear();
        setup.serverName = u"other.example.jp"_s;
    } else if (what == "anchor-no-ca"_L1) {
        const Holder own =
                makeRoot(u"radius.example.jp"_s, KeyKind::Ec256, [](CertificateTemplate &t) {
                    t.ca = false;
                    t.basicConstraints = false;
                    t.keyUsage = {u"digitalSignature"_s};
                    t.extendedKeyUsage = {u"serverAuth"_s};
                    t.subjectAlternativeNames = {u"DNS:radius.example.jp"_s};
                });
        setup.serverCertificates = {own.der};
        setup.serverKey = own.pkcs8();
        setup.clientTrust = {own.der};
    } else if (what == "no-name"_L1) {
        setup.serverName.clear();
    } else {
        QCOMPARE(what, u"nothing"_s);
    }
}

void tst_RehearsalRules::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("alert12");
    QTest::addColumn<int>("alert13");
    const auto row = [](const char *what, const char *outcome, const char *reason, int depth,
                        int alert12, int alert13 = -2) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(reason) << depth << alert12
                            << (alert13 == -2 ? alert12 : alert13);
    };
    const char *const accepted = "accepted";
    const char *const client = "refused-by-client";
    const char *const server = "refused-by-server";
    row("nothing", accepted, "", -1, -1);
    row("expired", client, "cert-has-expired", 0, 45);
    row("expired-ca", client, "cert-has-expired", 1, 45);
    row("expired-both", client, "cert-has-expired", 0, 45);
    row("future", client, "cert-not-yet-valid", 0, 42);
    row("missing-intermediate", client, "unable-to-get-issuer-cert-locally", 0, 48);
    row("wrong-ca", client, "unable-to-get-issuer-cert-locally", 1, 48);
    row("intermediate-only", client, "unable-to-get-issuer-cert", 1, 48);
    row("root-sent-not-trusted", client, "self-signed-cert-in-chain", 2, 48);
    row("wrong-purpose", client, "invalid-purpose", 0, 43);
    row("any-purpose", client, "invalid-purpose", 0, 43);
    row("nested-server", client, "invalid-purpose", 1, 43);
    row("wildcard-san", client, "name-mismatch", 0, 80);
    row("cn-beside-san", client, "name-mismatch", 0, 80);
    row("suffix", client, "name-mismatch", 0, 80);
    row("sha1-ca", client, "ca-md-too-weak", 1, 42);
    row("no-client", client, "no-client-key", -1, -1);
    row("client-sha1", client, "client-certificate-not-loaded", -1, -1);
    row("expired-client", server, "cert-has-expired", 0, 45);
    row("client-unknown", server, "unable-to-get-issuer-cert-locally", 1, 48);
    row("nested-client", server, "invalid-purpose", 1, 43);
    row("client-key-usage", server, "invalid-purpose", 0, 43);
    row("client-weak", server, "ee-key-too-small", 0, 42);
    row("no-server-trust", server, "unable-to-get-issuer-cert-locally", 1, 48);
    row("client-issuer-trusted", accepted, "", -1, -1);
    row("no-purpose", accepted, "", -1, -1);
    row("key-encipherment", accepted, "", -1, -1);
    row("cn-only", accepted, "", -1, -1);
    row("alternatives", accepted, "", -1, -1);
    row("no-trust", accepted, "", -1, -1);
    row("no-trust-other-name", client, "name-mismatch", 0, 48);
}

void tst_RehearsalRules::refusals()
{
    QFETCH(QString, what);
    QFETCH(QString, outcome);
    QFETCH(QString, reason);
    QFETCH(int, depth);
    QFETCH(int, alert12);
    QFETCH(int, alert13);
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        RehearsalSetup setup = plainSetup();
        setup.tls = version;
        change(setup, what);
        const auto result = rehearse(setup);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().toLogLine()));
        QCOMPARE(rehearsalOutcomeName(result->outcome), outcome);
        QCOMPARE(result->reason, reason);
        QCOMPARE(result->reasonDepth, depth);
        QCOMPARE(result->alert.number, version == TlsVersion::Tls12 ? alert12 : alert13);
        QCOMPARE(result->alert.name.isEmpty(), result->alert.number < 0);
        if (result->alert.number >= 0) {
            const bool byClient = result->outcome == RehearsalOutcome::RefusedByClient;
            QCOMPARE(result->alert.from == RehearsalSide::Client, byClient);
            QCOMPARE(result->alert.delivered, byClient);
        }
        QVERIFY(result->reason.isEmpty() || rehearsalReasons().contains(result->reason));
        for (const QString &code : std::as_const(result->assumptions))
            QVERIFY2(rehearsalAssumptions().contains(code), qPrintable(code));
    }
}

void tst_RehearsalRules::supplicants_data()
{
    QTest::addColumn<QString>("supplicant");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason"); // empty = accepted
    QTest::addColumn<QString>("assumption");
    const auto row = [](const char *supplicant, const char *what, const char *reason,
                        const char *assumption = "") {
        QTest::addRow("%s %s", supplicant, what)
                << QString::fromLatin1(supplicant) << QString::fromLatin1(what)
                << QString::fromLatin1(reason) << QString::fromLatin1(assumption);
    };
    for (const char *who : {"windows11", "apple", "android13", "chromeos"}) {
        row(who, "nothing", "", "supplicant-not-measured");
        row(who, "expired", "cert-has-expired", "alert-as-openssl");
        row(who, "part-of-label", "name-mismatch");
        row(who, "alternatives", "");
    }
    row("windows11", "no-purpose", "server-purpose-missing");
    row("windows11", "wildcard-cn", "wildcard-common-name");
    row("windows11", "cn-beside-san", "name-mismatch");
    row("windows11", "ed25519", "unsupported-signature-algorithm");
    row("chromeos", "ed25519", "");
    row("windows11", "cn-only", "");
    row("windows11", "wildcard-san", "");
    row("windows11", "suffix", "name-mismatch");
    row("windows11", "client-no-purpose", "client-certificate-not-offered");
    row("windows11", "no-trust", "", "user-accepts-server");
    row("windows11", "no-client", "no-client-certificate", "empty-client-certificate");
    row("windows11", "no-trust-other-name", "", "user-accepts-server");
    row("apple", "no-purpose", "server-purpose-missing");
    row("apple", "cn-only", "no-dns-name");
    row("apple", "wildcard-cn", "");
    row("apple", "pattern", "");
    row("apple", "three-years", "", "apple-825-days");
    row("apple", "no-trust", "", "user-accepts-server");
    row("apple", "no-client", "no-client-certificate", "empty-client-certificate");
    row("android13", "no-purpose", "server-purpose-missing");
    row("android13", "suffix", "");
    row("android13", "cn-beside-san", "name-mismatch");
    row("android13", "no-name", "", "android-needs-server-name");
    row("android13", "no-trust", "", "trust-on-first-use");
    row("android13", "anchor-no-ca", "depth-zero-self-signed-cert");
    row("android13", "no-client", "no-client-key");
    row("chromeos", "no-purpose", "");
    row("chromeos", "suffix", "");
    row("chromeos", "no-trust", "", "server-not-verified");
    row("chromeos", "no-name", "", "server-name-not-checked");
    row("wpa_supplicant", "anchor-no-ca", "");
    row("wpa_supplicant", "client-no-purpose", "");
    row("wpa_supplicant", "no-name", "", "server-name-not-checked");
    row("wpa_supplicant", "no-server-trust", "unable-to-get-issuer-cert-locally",
        "server-trusts-nothing");
}

void tst_RehearsalRules::supplicants()
{
    QFETCH(QString, supplicant);
    QFETCH(QString, what);
    QFETCH(QString, reason);
    QFETCH(QString, assumption);
    RehearsalSetup setup = plainSetup();
    setup.tls = TlsVersion::Tls13;
    setup.supplicant = supplicantFromName(supplicant).value();
    change(setup, what);
    const auto result = rehearse(setup);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toLogLine()));
    QCOMPARE(result->reason, reason);
    QCOMPARE(result->outcome == RehearsalOutcome::Accepted, reason.isEmpty());
    if (!assumption.isEmpty())
        QVERIFY2(result->assumptions.contains(assumption),
                 qPrintable(result->assumptions.join(u' ')));
    if (reason == "no-client-certificate"_L1) {
        // eap-tls-round-trips.md sections 1 and 5: the server's turn, h + s + 1.
        QCOMPARE(result->outcome, RehearsalOutcome::RefusedByServer);
        QCOMPARE(result->alert.number, 116);
    }
    if (reason == "no-client-key"_L1)
        QCOMPARE(result->roundTrips, 2);
}

void tst_RehearsalRules::notMeasuredIsSaid()
{
    for (const Supplicant supplicant : allSupplicants()) {
        RehearsalSetup setup = plainSetup();
        setup.supplicant = supplicant;
        const auto result = rehearse(setup);
        QVERIFY(result);
        QCOMPARE(result->assumptions.contains(u"supplicant-not-measured"_s),
                 supplicant != Supplicant::WpaSupplicant);
        QVERIFY(result->assumptions.contains(u"freeradius-3.2.1"_s));
    }
}

void tst_RehearsalRules::codesAreListed()
{
    const QStringList reasons = rehearsalReasons();
    QCOMPARE(QSet<QString>(reasons.cbegin(), reasons.cend()).size(), reasons.size());
    const QStringList assumptions = rehearsalAssumptions();
    QCOMPARE(QSet<QString>(assumptions.cbegin(), assumptions.cend()).size(), assumptions.size());
}

void tst_RehearsalRules::namesAndBack()
{
    for (const Supplicant supplicant : allSupplicants())
        QCOMPARE(supplicantFromName(supplicantName(supplicant)), supplicant);
    QVERIFY(!supplicantFromName(u"windows"_s));
    QCOMPARE(tlsVersionName(TlsVersion::Tls13), u"1.3"_s);
}

SEKISHO_TEST(RehearsalRules);
#include "tst_RehearsalRules.moc"
