// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/EapBench.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Profile;
using lint::Role;
using lint::Severity;
using pki::CertificateTemplate;
using pki::SigningKey;
using test::EapBench;
using test::lintRow;
using test::LintSubject;

/// Catalogue section 3: what EAP-TLS asks of both ends.
class tst_EapRules : public QObject
{
    Q_OBJECT

    EapBench m_bench;

    LintSubject one(const QByteArray &certificate) const
    {
        return LintSubject::of({certificate}, {m_bench.issuing, m_bench.root});
    }

private Q_SLOTS:
    void rules_data()
    {
        test::lintColumns();
        const EapBench &bench = m_bench;
        const LintSubject goodServer = one(bench.goodServer());
        const LintSubject goodClient = one(bench.goodClient());
        const auto server = [&](auto spoil) { return one(bench.server(spoil)); };
        const auto client = [&](auto spoil) { return one(bench.client(spoil)); };
        const auto purposes = [](const QStringList &list) {
            return [list](CertificateTemplate &made) { made.extendedKeyUsage = list; };
        };
        const auto usages = [](const QStringList &list) {
            return [list](CertificateTemplate &made) { made.keyUsage = list; };
        };

        lintRow("eap.server.eku", Severity::Error,
                server(purposes({u"anyExtendedKeyUsage"_s})).as(Role::RadiusServer), goodServer,
                "any");
        lintRow("eap.server.eku", Severity::Warning, server(purposes({})), goodServer, "none");
        lintRow("eap.client.eku", Severity::Error,
                client(purposes({u"emailProtection"_s})).as(Role::Client), goodClient);
        lintRow("eap.client.eku", Severity::Warning, client(purposes({})), goodClient, "none");

        // A CA that is for e-mail only, and one that is for clients only.
        const auto authority = [&](const QStringList &list) {
            CertificateTemplate made = EapBench::issuingTemplate();
            made.extendedKeyUsage = list;
            return pki::buildCertificate(made, bench.issuingKey, bench.root, bench.rootKey).value();
        };
        const QByteArray forMail = authority({u"emailProtection"_s});
        const QByteArray forClients = authority({u"clientAuth"_s});
        const QByteArray forBoth = authority({u"clientAuth"_s, u"serverAuth"_s});
        lintRow("eap.ca.eku-nesting", Severity::Error, LintSubject::of({forMail}),
                LintSubject::of({forClients}), "neither");
        lintRow("eap.ca.eku-nesting", Severity::Error,
                LintSubject::of({bench.goodServer(), forClients}),
                LintSubject::of({bench.goodServer(), forBoth}), "server");
        lintRow("eap.ca.eku-nesting", Severity::Error,
                LintSubject::of({bench.goodClient(), forMail}),
                LintSubject::of({bench.goodClient(), forClients}), "client");

        const QByteArray forAny = authority({u"anyExtendedKeyUsage"_s});
        lintRow("eap.ca.eku-nesting", Severity::Error,
                LintSubject::of({bench.goodServer(), forAny}),
                LintSubject::of({bench.goodServer(), forBoth}), "any-server");
        lintRow("eap.ca.eku-nesting", Severity::Error,
                LintSubject::of({bench.goodClient(), forAny}),
                LintSubject::of({bench.goodClient(), forBoth}), "any-client");

        lintRow("eap.ku.server", Severity::Error, server(usages({u"keyEncipherment"_s})),
                goodServer);
        const SigningKey rsa = EapBench::newKey(SigningKey::Kind::Rsa2048);
        const auto rsaServer = [&](const QStringList &list) {
            CertificateTemplate made = EapBench::server();
            made.keyUsage = list;
            return one(pki::buildCertificate(made, rsa, bench.issuing, bench.issuingKey).value());
        };
        lintRow("eap.ku.server", Severity::Notice, rsaServer({u"digitalSignature"_s}),
                rsaServer({u"digitalSignature"_s, u"keyEncipherment"_s}), "encipherment");
        lintRow("eap.ku.client", Severity::Error, client(usages({u"keyAgreement"_s})), goodClient);
        lintRow("eap.ku.ec", Severity::Warning,
                server(usages({u"digitalSignature"_s, u"keyEncipherment"_s})), goodServer);
        const SigningKey edwards = EapBench::newKey(SigningKey::Kind::Ed25519);
        const auto edwardsServer = [&](const QStringList &list) {
            CertificateTemplate made = EapBench::server();
            made.keyUsage = list;
            return one(
                    pki::buildCertificate(made, edwards, bench.issuing, bench.issuingKey).value());
        };
        lintRow("eap.ku.eddsa", Severity::Error,
                edwardsServer({u"digitalSignature"_s, u"keyEncipherment"_s}),
                edwardsServer({u"digitalSignature"_s, u"nonRepudiation"_s}));
        lintRow("eap.identity.san", Severity::Error, server([](CertificateTemplate &made) {
                    made.subject = {};
                    made.subjectAlternativeNames = {};
                }),
                server([](CertificateTemplate &made) { made.subject = {}; }));
        const auto names = [&](const QStringList &list) {
            return client(
                    [list](CertificateTemplate &made) { made.subjectAlternativeNames = list; });
        };
        const QString upn = u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:sato@example.jp"_s;
        lintRow("eap.identity.multiple", Severity::Notice, names({upn, u"email:ito@example.jp"_s}),
                names({upn, u"email:sato@example.jp"_s, u"DNS:pc-0412.example.jp"_s}), "users");
        lintRow("eap.identity.multiple", Severity::Notice,
                names({u"DNS:pc-0412.example.jp"_s, u"DNS:pc-0413.example.jp"_s}),
                names({u"DNS:pc-0412.example.jp"_s, u"DNS:PC-0412"_s}), "devices");

        const auto noPointers = [](CertificateTemplate &made) {
            made.crlDistributionPoints = {};
            made.ocspUrls = {};
        };
        lintRow("eap.revocation.pointer", Severity::Warning, server(noPointers), goodServer);
        lintRow("eap.revocation.pointer", Severity::Error,
                client(noPointers).with(Profile::ClientOkta),
                LintSubject(goodClient).with(Profile::ClientOkta), "okta");
        lintRow("eap.revocation.before-network", Severity::Notice,
                server([](CertificateTemplate &made) { made.ocspUrls = {}; }), goodServer);
        const QByteArray fetched = bench.server([](CertificateTemplate &made) {
            made.caIssuersUrls = {u"http://pki.example.jp/server-g2.cer"_s};
        });
        lintRow("eap.aia.no-fetch", Severity::Error,
                LintSubject::of({EapBench::pem(fetched), bench.keyPem()}),
                LintSubject::of(
                        {EapBench::pem(fetched), EapBench::pem(bench.issuing), bench.keyPem()}));
        lintRow("eap.crldp.missing", Severity::Notice,
                server([](CertificateTemplate &made) { made.crlDistributionPoints = {}; }),
                goodServer);
        const QString overLan = u"1.3.6.1.5.5.7.3.14"_s;
        lintRow("eap.eapoverlan", Severity::Info, server(purposes({overLan, u"serverAuth"_s})),
                goodServer);
        lintRow("eap.eapoverlan", Severity::Error, server(purposes({overLan})), goodServer,
                "alone");
        const auto extension = [&](const QString &oid, const QString &value) {
            return server([=](CertificateTemplate &made) {
                made.otherExtensions = {{oid, value}};
            });
        };
        lintRow("eap.ssid-list", Severity::Info,
                extension(u"1.3.6.1.5.5.7.1.13"_s,
                          u"DER:"_s + QString::fromLatin1(
                                              test::tlv('\x30', test::tlv('\x04', "kakuu-corp"))
                                                      .toHex())),
                goodServer);
        const LintSubject strict =
                extension(u"certificatePolicies"_s, u"1.3.6.1.4.1.40808.1.3.1"_s);
        const LintSubject otherPolicy =
                extension(u"certificatePolicies"_s, u"1.3.6.1.4.1.99999.7"_s);
        lintRow("eap.tod", Severity::Info, strict, otherPolicy);
        lintRow("eap.tod.absent", Severity::Info, otherPolicy, strict);
    }
    void rules() { test::checkLintRow(); }

    void ssidsAreRead()
    {
        const QByteArray list = test::tlv(
                '\x30', test::tlv('\x04', "kakuu-corp") +
                                test::tlv('\x04', QByteArray("\xe6\x9e\xb6\xe7\xa9\xba")) +
                                test::tlv('\x04', QByteArray("\x00\x01", 2)));
        const LintSubject subject = one(m_bench.server([&](CertificateTemplate &made) {
            made.otherExtensions = {
                    {u"1.3.6.1.5.5.7.1.13"_s, u"DER:"_s + QString::fromLatin1(list.toHex())}};
        }));
        const auto found = subject.findings(u"eap.ssid-list"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().arguments, QStringList{u"kakuu-corp, 架空, 0001"_s});

        const LintSubject broken = one(m_bench.server([&](CertificateTemplate &made) {
            made.otherExtensions = {{u"1.3.6.1.5.5.7.1.13"_s, u"DER:0500"_s}};
        }));
        QCOMPARE(broken.findings(u"eap.ssid-list"_s).value(0).message,
                 u"eap.ssid-list/malformed"_s);
    }

    void bothTrustOverridePoliciesAreStrict()
    {
        const LintSubject subject = one(m_bench.server([](CertificateTemplate &made) {
            made.otherExtensions = {{u"certificatePolicies"_s,
                                     u"1.3.6.1.4.1.40808.1.3.1,1.3.6.1.4.1.40808.1.3.2"_s}};
        }));
        QCOMPARE(subject.findings(u"eap.tod"_s).value(0).message, u"eap.tod/both"_s);
    }

    // Each server whose CA shuts serverAuth out is refused; the CA itself is not at fault as such.
    void nestingIsSaidOfTheLeaf()
    {
        CertificateTemplate made = EapBench::issuingTemplate();
        made.extendedKeyUsage = {u"clientAuth"_s};
        const QByteArray authority =
                pki::buildCertificate(made, m_bench.issuingKey, m_bench.root, m_bench.rootKey)
                        .value();
        const auto found = LintSubject::of({m_bench.goodServer(), authority})
                                   .findings(u"eap.ca.eku-nesting"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().item, 0);
        QCOMPARE(found.constFirst().arguments, QStringList{u"Kakuu Server CA G2"_s});
    }
};

SEKISHO_TEST(EapRules);
#include "tst_EapRules.moc"
