// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/PlatformBench.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Platform;
using lint::Profile;
using lint::Role;
using lint::Severity;
using pki::CertificateTemplate;
using test::lintRow;
using test::LintSubject;
using test::PlatformBench;

/// Catalogue sections 6.1 to 6.4: Windows, Apple, Android, wpa_supplicant, ChromeOS, eduroam.
class tst_PlatformRules : public QObject
{
    Q_OBJECT

    PlatformBench m_bench;

    static void noSan(CertificateTemplate &made) { made.subjectAlternativeNames = {}; }
    static void noSubject(CertificateTemplate &made) { made.subject = {}; }
    static void noPurpose(CertificateTemplate &made) { made.extendedKeyUsage = {}; }

    void windowsServerRows() const
    {
        const PlatformBench &b = m_bench;
        const LintSubject good = b.goodOne();
        lintRow("win.server.subject", Severity::Error, b.aServer(noSubject), good);
        lintRow("win.server.san", Severity::Error, b.aServer(noSan), good);
        lintRow("win.server.san", Severity::Error, b.aServer([](CertificateTemplate &made) {
            made.subjectAlternativeNames = {u"DNS:radius"_s};
        }),
                good, "short");
        lintRow("win.server.san", Severity::Error, b.goodOne().expecting({u"nac.example.jp"_s}),
                b.goodOne().expecting({uR"(radius\d?\.example\.jp)"_s}), "mismatch");
        lintRow("win.server.rsa", Severity::Info, good, b.one(b.rsaServer(2048)));
        const auto wildcardSan = [](CertificateTemplate &made) {
            made.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
        };
        lintRow("win.wildcard.cn", Severity::Error, b.aServer([&](CertificateTemplate &made) {
            wildcardSan(made);
            made.subject.last().second = u"*.example.jp"_s;
        }),
                b.aServer(wildcardSan));
        lintRow("win.ntauth", Severity::Info,
                LintSubject::of({b.issuing}, {b.root}).with(Profile::ClientAd),
                LintSubject::of({b.issuing}, {b.root}));
        lintRow("win.sha512-tls12", Severity::Notice, sha512(u"SHA512"_s), sha512(u"SHA256"_s));
    }

    /// An RSA authority's signature is needed here.
    static LintSubject sha512(const QString &digest)
    {
        static const pki::SigningKey key = PlatformBench::newKey(pki::SigningKey::Kind::Rsa2048);
        CertificateTemplate made = PlatformBench::rootTemplate();
        made.digest = digest;
        return LintSubject::of({pki::buildCertificate(made, key, {}, key).value()});
    }

    void windowsClientRows() const
    {
        const PlatformBench &b = m_bench;
        const LintSubject good = b.goodClientOne();
        const auto user = [](CertificateTemplate &made) {
            made.subjectAlternativeNames = {PlatformBench::upn()};
        };
        const auto userWithSid = [&](CertificateTemplate &made) {
            user(made);
            made.otherExtensions = {PlatformBench::sid("S-1-5-21-1-2-3-1104")};
        };
        const auto withUri = [](const char *sid) {
            return [sid](CertificateTemplate &made) {
                made.subjectAlternativeNames.append(PlatformBench::sidUri(sid));
            };
        };
        lintRow("win.client.upn", Severity::Error, b.aClient(noSan).with(Profile::ClientAd),
                b.aClient(user).with(Profile::ClientAd));
        lintRow("win.client.upn", Severity::Info, b.aClient(noSan), good, "other");
        lintRow("win.client.subject", Severity::Error, b.aClient(noSubject), good);
        lintRow("win.client.eku", Severity::Warning, b.aClient(noPurpose), good);
        lintRow("win.client.eku", Severity::Error, b.aClient(noPurpose).as(Role::Client), good,
                "chosen role");
        lintRow("win.client.any-purpose", Severity::Warning,
                b.aClient([](CertificateTemplate &made) {
                     made.extendedKeyUsage = {u"anyExtendedKeyUsage"_s};
                 }).as(Role::Client),
                good);
        lintRow("win.strong-mapping", Severity::Error, b.goodClientOne().with(Profile::ClientAd),
                b.aClient(userWithSid).with(Profile::ClientAd));
        lintRow("win.strong-mapping", Severity::Error, b.aClient(user).with(Profile::ClientAd),
                b.aClient(withUri("S-1-5-21-1-2-3-1104")).with(Profile::ClientAd), "SAN URI");
        lintRow("win.strong-mapping", Severity::Info, b.aClient(user), good, "other");
        const auto withSid = [&](const QByteArray &text, char type = '\x01') {
            return b.aClient([=](CertificateTemplate &made) {
                made.otherExtensions = {PlatformBench::sid(text, type)};
            });
        };
        lintRow("win.sid.format", Severity::Error, withSid("S-1-5-21-1-2-3-1104", '\x02'),
                withSid("S-1-5-21-1-2-3-1104"), "structure");
        lintRow("win.sid.format", Severity::Error, withSid("{{OnPremisesSecurityIdentifier}}"),
                withSid("S-1-5-21-4294967295-2-3-1104"), "text");
        lintRow("win.sid.format", Severity::Error, withSid("S-1-5-18"), b.aClient(userWithSid),
                "no-domain");
        lintRow("win.sid.format", Severity::Error, b.aClient([&](CertificateTemplate &made) {
            userWithSid(made);
            withUri("S-1-5-21-1-2-3-1105")(made);
        }),
                b.aClient([&](CertificateTemplate &made) {
                    userWithSid(made);
                    withUri("S-1-5-21-1-2-3-1104")(made);
                }),
                "different");
        lintRow("win.smartcard-logon-eku", Severity::Notice,
                b.aClient([](CertificateTemplate &made) {
                    made.extendedKeyUsage = {u"clientAuth"_s, u"1.3.6.1.4.1.311.20.2.2"_s};
                }),
                b.aClient([](CertificateTemplate &made) {
                    made.extendedKeyUsage = {u"1.3.6.1.4.1.311.20.2.2"_s};
                }));
        lintRow("win.store.user", Severity::Info, b.goodClientOne().with(Profile::ClientOkta),
                good);
        // BMPString "Pc"; a template's OID with 100.4; application policies for servers.
        const auto with = [&](const char *oid, const char *hex) {
            return b.aClient([=](CertificateTemplate &made) {
                made.otherExtensions = {PlatformBench::extension(oid, QByteArray::fromHex(hex))};
            });
        };
        lintRow("win.template", Severity::Info, with("1.3.6.1.4.1.311.20.2", "1e0400500063"), good,
                "name");
        lintRow("win.template", Severity::Info,
                with("1.3.6.1.4.1.311.21.7", "300e06062b0601040137020164020104"), good);
        lintRow("win.template", Severity::Warning,
                with("1.3.6.1.4.1.311.21.10", "300c300a06082b06010505070301"),
                with("1.3.6.1.4.1.311.21.10", "300c300a06082b06010505070302"), "policies");
    }

    void appleRows() const
    {
        const PlatformBench &b = m_bench;
        const LintSubject good = b.goodOne();
        lintRow("apple.rsa2048", Severity::Error, b.one(b.rsaServer(1024)),
                b.one(b.rsaServer(2048)));
        lintRow("apple.sha2", Severity::Error,
                b.aServer([](CertificateTemplate &made) { made.digest = u"SHA1"_s; }), good);
        lintRow("apple.san.dns", Severity::Error, b.aServer(noSan), good);
        lintRow("apple.eku", Severity::Error, b.aServer(noPurpose).as(Role::RadiusServer),
                b.aServer([](CertificateTemplate &made) {
                     noPurpose(made);
                     made.notBefore = QDateTime(QDate(2019, 6, 30), QTime(0, 0), Qt::UTC);
                 }).as(Role::RadiusServer));
        const auto lasting = [&](qint64 seconds) {
            return b.aServer([=](CertificateTemplate &made) {
                made.notAfter = made.notBefore.addSecs(seconds);
            });
        };
        constexpr qint64 kDay = 86'400;
        lintRow("apple.825", Severity::Error, lasting(900 * kDay), lasting(825 * kDay - 1));
        lintRow("apple.825", Severity::Error, lasting(825 * kDay), good, "barely");
        const auto publicly = [&](qint64 seconds) {
            return b.aServer([=](CertificateTemplate &made) {
                made.notAfter = made.notBefore.addSecs(seconds);
                made.otherExtensions = {{u"certificatePolicies"_s, u"2.23.140.1.2.2"_s}};
            });
        };
        lintRow("apple.398", Severity::Error, publicly(399 * kDay), publicly(398 * kDay - 1));
        lintRow("apple.398", Severity::Error, publicly(398 * kDay), lasting(700 * kDay), "barely");
        lintRow("apple.eap.name", Severity::Warning, b.goodOne().expecting({u"nac.example.jp"_s}),
                b.goodOne().expecting({u"*.example.jp"_s}));
        lintRow("apple.eap.name", Severity::Info, good,
                b.goodOne().expecting({u"RADIUS.example.jp"_s}), "set");
        lintRow("apple.name.spaces", Severity::Warning, b.aServer([](CertificateTemplate &made) {
            made.subject.last().second = u"Kakuu RADIUS"_s;
        }),
                good);
        lintRow("apple.client.cn", Severity::Warning,
                b.aClient([](CertificateTemplate &made) { made.subject.removeLast(); }),
                b.goodClientOne(), "none");
        lintRow("apple.client.cn", Severity::Warning, b.aClient([](CertificateTemplate &made) {
            made.subject.last().second = u"pc\u00010412"_s;
        }),
                b.aClient([](CertificateTemplate &made) {
                    made.subject.last().second = u"関所 太郎"_s;
                }));
        lintRow("apple.p12", Severity::Warning, b.wholePkcs12(),
                b.pkcs12Made(PlatformBench::plainAnatomy()));
        lintRow("apple.p12", Severity::Warning, b.pkcs12Made({}),
                b.pkcs12Made(PlatformBench::plainAnatomy()), "no-password");
        lintRow("apple.scep.key4096", Severity::Notice, b.one(b.rsaClient(4096)),
                b.one(b.rsaClient(2048)));
    }

    void androidRows() const
    {
        const PlatformBench &b = m_bench;
        const LintSubject good = b.goodOne();
        const auto nameless = [](CertificateTemplate &made) {
            made.subject.last().second = u"RADIUS 1"_s;
            noSan(made);
        };
        lintRow("android.ca-and-domain", Severity::Error, b.aServer(nameless), b.aServer(noSan));
        lintRow("android.ca-and-domain", Severity::Error,
                b.goodOne().expecting({u"kakuu.example"_s}),
                b.goodOne().expecting({u"example.jp"_s}), "mismatch");
        lintRow("android.eku", Severity::Error, b.aServer(noPurpose).as(Role::RadiusServer), good);
        lintRow("android.tofu", Severity::Info, good, b.aServer(nameless));
        lintRow("android.tofu", Severity::Info,
                LintSubject::of({b.root}).on(test::judgementDay().addDays(3500)),
                LintSubject::of({b.root}), "root");
        CertificateTemplate noFlag = PlatformBench::rootTemplate();
        noFlag.ca = false;
        lintRow("android.ca-flag", Severity::Error,
                LintSubject::of({b.selfSigned(noFlag)}).as(Role::RootCa),
                LintSubject::of({b.root}));
        lintRow("android.selfsigned-leaf", Severity::Error,
                LintSubject::of({b.selfSigned(PlatformBench::server())}), good);
        lintRow("android.p12", Severity::Notice, b.wholePkcs12(),
                b.pkcs12Made(PlatformBench::plainAnatomy()));
        LintSubject alone = b.pkcs12({});
        alone.items.first().pkcs12.reset();
        lintRow("android.p12", Severity::Notice, alone, b.pkcs12Made(PlatformBench::plainAnatomy()),
                "no-chain");
        LintSubject noKey = alone;
        noKey.items.removeIf(
                [](const pki::Item &item) { return item.type == pki::ItemType::PrivateKey; });
        lintRow("android.p12", Severity::Notice, noKey, b.pkcs12Made(PlatformBench::plainAnatomy()),
                "no-key");
        LintSubject noCertificate = alone;
        noCertificate.items.removeIf(
                [](const pki::Item &item) { return item.type == pki::ItemType::Certificate; });
        lintRow("android.p12", Severity::Notice, noCertificate,
                b.pkcs12Made(PlatformBench::plainAnatomy()), "no-certificate");
    }

    void linuxRows() const
    {
        const PlatformBench &b = m_bench;
        const LintSubject good = b.goodOne();
        const auto otherCn = [](CertificateTemplate &made) {
            made.subject.last().second = u"nac.kakuu.example"_s;
        };
        const auto cn = [](const QString &name) {
            return [name](CertificateTemplate &made) { made.subject.last().second = name; };
        };
        lintRow("wpa.dns-before-cn", Severity::Error,
                b.aServer(otherCn).expecting({u"nac.kakuu.example"_s}),
                b.aServer([&](CertificateTemplate &made) {
                     otherCn(made);
                     noSan(made);
                 }).expecting({u"nac.kakuu.example"_s}));
        lintRow("wpa.name-match", Severity::Error, b.goodOne().expecting({u"other.jp"_s}),
                b.goodOne().expecting({u"other.jp"_s, u"Example.JP"_s}));
        lintRow("wpa.name-match", Severity::Error, b.aServer(noSan).expecting({u"other.jp"_s}),
                b.aServer(noSan).expecting({u"radius.example.jp"_s}), "CN only");
        lintRow("wpa.name-match", Severity::Error, b.aServer([](CertificateTemplate &made) {
                                                        made.subject.removeLast();
                                                        noSan(made);
                                                    }).expecting({u"other.jp"_s}),
                b.goodOne(), "none");
        lintRow("wpa.suffix-label", Severity::Info, good, b.goodOne().expecting({u"example.jp"_s}));
        lintRow("wpa.suffix-label", Severity::Info, b.goodOne().expecting({u"ample.jp"_s}),
                b.goodOne().expecting({u"Example.JP"_s}), "part");
        lintRow("wpa.suffix-label", Severity::Info,
                b.aServer([](CertificateTemplate &made) {
                     made.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
                 }).expecting({u"example.jp"_s}),
                b.goodOne().expecting({u"example.jp"_s}), "wildcard");
        lintRow("wpa.subject-match", Severity::Warning, b.aServer([&](CertificateTemplate &made) {
            cn(u"RADIUS 1"_s)(made);
            noSan(made);
        }),
                b.aServer(noSan));
        lintRow("wpa.seclevel", Severity::Error,
                b.aServer([](CertificateTemplate &made) { made.digest = u"SHA1"_s; }), good);
        lintRow("wpa.seclevel", Severity::Error, b.one(b.rsaServer(1024)), b.one(b.rsaServer(2048)),
                "key");
        lintRow("wpa.mbedtls", Severity::Notice, b.aServer(noSan), good);
        LintSubject upload = LintSubject::of({b.root});
        upload.options.platforms = Platform::ChromeOs;
        lintRow("chromeos.pem-ca", Severity::Error, upload,
                LintSubject::of({PlatformBench::pem(b.root)}));
        lintRow("chromeos.pem-ca", Severity::Info, LintSubject::of({b.issuing}),
                LintSubject::of({pki::buildPkcs7({b.issuing}).value()}), "only seen");
        lintRow("chromeos.name-match", Severity::Warning, b.aServer(noSan),
                b.goodOne().expecting({u"example.jp"_s}));
        lintRow("chromeos.name-match", Severity::Warning,
                b.goodOne().expecting({u"nac.example.jp"_s}),
                b.goodOne().expecting({u"radius.example.jp"_s}), "mismatch");
        lintRow("chromeos.name-match", Severity::Info, good,
                b.goodOne().expecting({u"radius.example.jp"_s}), "set");
        lintRow("eduroam.cn-equals-san", Severity::Warning, b.aServer(otherCn), good);
        lintRow("eduroam.cn-equals-san", Severity::Warning,
                b.aServer([](CertificateTemplate &made) { made.subject.removeLast(); }), good,
                "no-cn");
        lintRow("eduroam.cn-equals-san", Severity::Warning,
                b.aServer([](CertificateTemplate &made) {
                    made.subject.append({u"CN"_s, u"radius.example.jp"_s});
                }),
                good, "several");
        lintRow("eduroam.cn-equals-san", Severity::Warning, b.aServer(cn(u"*.example.jp"_s)),
                b.aServer(cn(u"Radius.Example.JP"_s)), "wildcard");
        lintRow("eduroam.cn-equals-san", Severity::Warning, b.aServer(cn(u"192.0.2.7"_s)), good,
                "no-host");
        const auto named = [&](const QString &name) {
            return b.EapBench::server([&](CertificateTemplate &made) {
                made.subjectAlternativeNames = {u"DNS:"_s + name};
            });
        };
        lintRow("eduroam.same-name-all-servers", Severity::Notice,
                LintSubject::of({named(u"radius1.example.jp"_s), named(u"radius2.example.jp"_s)}),
                LintSubject::of({named(u"radius.example.jp"_s), b.goodServer()}));
        CertificateTemplate old = PlatformBench::rootTemplate();
        old.version = 1;
        lintRow("eduroam.ca-v3", Severity::Warning, LintSubject::of({b.selfSigned(old)}),
                LintSubject::of({b.root}));
    }

private Q_SLOTS:
    void rules_data()
    {
        test::lintColumns();
        windowsServerRows();
        windowsClientRows();
        appleRows();
        androidRows();
        linuxRows();
    }
    void rules() { test::checkLintVariant(); }

    // What most networks have must be quiet: nothing above a fact, and few of those.
    void aGoodPrivateServerIsLeftInPeace_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        const auto usual = [](CertificateTemplate &made) {
            made.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
            made.notAfter = made.notBefore.addDays(825).addSecs(-1);
        };
        QTest::newRow("RSA-2048") << m_bench.issueFor(2048, PlatformBench::server(), usual);
        QTest::newRow("P-256") << m_bench.EapBench::server(usual);
    }
    void aGoodPrivateServerIsLeftInPeace()
    {
        QFETCH(QByteArray, certificate);
        LintSubject subject = LintSubject::of({PlatformBench::pem(certificate),
                                               PlatformBench::pem(m_bench.issuing),
                                               PlatformBench::pem(m_bench.root)});
        static const QStringList ours{
                u"win"_s,    u"apple"_s, u"android"_s, u"wpa"_s,    u"chromeos"_s, u"eduroam"_s,
                u"intune"_s, u"scep"_s,  u"jamf"_s,    u"okta"_s,   u"citrix"_s,   u"apns"_s,
                u"p12"_s,    u"cabf"_s,  u"chrome"_s,  u"public"_s, u"eku"_s};
        QHash<QString, int> facts;
        const QList<lint::Finding> findings = lint::lint(subject.items, subject.options);
        for (const lint::Finding &finding : findings) {
            const QString group = finding.id.section(u'.', 0, 0);
            if (!ours.contains(group))
                continue;
            QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
            QVERIFY2(group != "cabf"_L1 && group != "chrome"_L1 && group != "public"_L1,
                     qPrintable(finding.message));
            if (finding.item == 0)
                QVERIFY2(++facts[group] == 1, qPrintable(finding.message));
        }
    }

    // Every supplicant that compares names says so, in its own rule.
    void aWrongServerNameIsFoundForEachPlatform_data()
    {
        QTest::addColumn<lint::Platform>("platform");
        QTest::addColumn<QString>("rule");
        QTest::newRow("Windows") << Platform::Windows << u"win.server.san"_s;
        QTest::newRow("Apple") << Platform::Apple << u"apple.eap.name"_s;
        QTest::newRow("Android") << Platform::Android << u"android.ca-and-domain"_s;
        QTest::newRow("ChromeOS") << Platform::ChromeOs << u"chromeos.name-match"_s;
        QTest::newRow("wpa_supplicant") << Platform::WpaSupplicant << u"wpa.name-match"_s;
    }
    void aWrongServerNameIsFoundForEachPlatform()
    {
        QFETCH(lint::Platform, platform);
        QFETCH(QString, rule);
        LintSubject subject = m_bench.goodOne().expecting({u"other.jp"_s});
        subject.options.platforms = platform;
        QCOMPARE(subject.findings(rule).size(), 1);
        QVERIFY(subject.findings(rule).constFirst().severity >= Severity::Warning);
        subject.expecting({u"radius.example.jp"_s});
        QVERIFY(subject.findings(rule).isEmpty());
    }

    void findingsKnowTheirPlace()
    {
        const LintSubject subject = m_bench.aServer([](CertificateTemplate &made) {
            made.subject.last().second = u"*.example.jp"_s;
            made.notAfter = made.notBefore.addDays(1000);
        });
        const QByteArray der = subject.items.constFirst().der;
        const lint::Finding wildcard = subject.findings(u"win.wildcard.cn"_s).constFirst();
        QVERIFY(der.mid(wildcard.range.offset, wildcard.range.length).contains("*.example.jp"));
        QCOMPARE(wildcard.field, u"subject"_s);
        const lint::Finding period = subject.findings(u"apple.825"_s).constFirst();
        QCOMPARE(period.arguments, (QStringList{u"1000"_s, u"825"_s}));
        QVERIFY(der.mid(period.range.offset, period.range.length)
                        .contains(m_bench.issuing.isEmpty() ? "?" : "Z"));
    }

    // An end entity without a purpose is judged as both ends, one level lower.
    void withoutPurpose()
    {
        const LintSubject subject = m_bench.aServer(noPurpose);
        QCOMPARE(subject.findings(u"apple.eku"_s).constFirst().severity, Severity::Warning);
        QCOMPARE(subject.findings(u"win.client.eku"_s).constFirst().severity, Severity::Warning);
        QCOMPARE(subject.findings(u"eku.missing"_s).size(), 1);
    }
};

SEKISHO_TEST(PlatformRules);
#include "tst_PlatformRules.moc"
