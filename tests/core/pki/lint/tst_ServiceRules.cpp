// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pki/lint/PlatformBench.h"
#include "tests/support/TestRegistry.h"

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Profile;
using lint::Profiles;
using lint::Role;
using lint::Severity;
using pki::CertificateTemplate;
using pki::Pkcs12Anatomy;
using test::lintRow;
using test::LintSubject;
using test::PlatformBench;
using test::tlv;

/// Catalogue section 6.5: Intune, SCEP, Jamf, Okta, Citrix, APNs, and PKCS#12 files.
class tst_ServiceRules : public QObject
{
    Q_OBJECT

    PlatformBench m_bench;

    LintSubject clientFor(Profiles profiles,
                          void (*spoil)(CertificateTemplate &) = &PlatformBench::asIs) const
    {
        return m_bench.aClient(spoil).with(profiles);
    }

    void intuneRows() const
    {
        const PlatformBench &b = m_bench;
        const Profile intune = Profile::ClientMistIntune;
        const LintSubject good = b.one(b.rsaClient(2048)).with(intune);
        const auto lasting = [&](qint64 days) {
            return b.aClient([=](CertificateTemplate &made) {
                        made.notAfter = made.notBefore.addDays(days);
                    })
                    .with(intune);
        };
        lintRow("intune.trusted-root", Severity::Warning,
                LintSubject::of({b.issuing}, {b.root}).with(intune),
                LintSubject::of({b.root}).with(intune));
        lintRow("intune.validity.max", Severity::Error, lasting(800), lasting(730));
        // The issuing authority ends 2,000 days from now.
        lintRow("intune.validity.max", Severity::Error,
                b.aClient([](CertificateTemplate &made) {
                     made.notBefore = test::judgementDay().addDays(1900);
                     made.notAfter = made.notBefore.addDays(200);
                 }).with(intune),
                good, "issuer");
        lintRow("intune.validity.min", Severity::Warning, lasting(4), lasting(5));
        lintRow("intune.key", Severity::Error, b.one(b.rsaClient(1024)).with(intune), good);
        lintRow("intune.key", Severity::Notice, b.one(b.rsaClient(3072)).with(intune),
                b.one(b.rsaClient(4096)).with(intune), "size");
        lintRow("intune.key", Severity::Notice, clientFor(intune), good, "type");
        const auto named = [](CertificateTemplate &made) {
            made.subject.last().second = u"Akawa, Asaku"_s;
        };
        lintRow("intune.subject.special", Severity::Warning, clientFor(intune, named), good);
        CertificateTemplate request = PlatformBench::client();
        const QByteArray plain = pki::buildCsr(request, b.leafKey).value();
        named(request);
        lintRow("intune.subject.special", Severity::Warning,
                LintSubject::of({pki::buildCsr(request, b.leafKey).value()}).with(intune),
                LintSubject::of({plain}).with(intune), "a request");
        const auto device = [](CertificateTemplate &made) {
            made.subjectAlternativeNames = {
                    u"DNS:0f8fad5b-d9cb-469f-a165-70867728950e.kakuu.example"_s};
        };
        lintRow("intune.san.device", Severity::Info, clientFor(intune, device), good);
        const auto withSid = [](CertificateTemplate &made) {
            made.subjectAlternativeNames.append(PlatformBench::sidUri("S-1-5-21-1-2-3-1104"));
        };
        lintRow("intune.sid", Severity::Error, clientFor(Profiles(intune) | Profile::ClientAd),
                clientFor(Profiles(intune) | Profile::ClientAd, withSid));
        lintRow("intune.sid", Severity::Info, good, clientFor(intune, withSid), "other");
    }

    /// The same request with a challengePassword, 1.2.840.113549.1.9.7; its signature breaks.
    static QByteArray withChallenge(const QByteArray &request)
    {
        pki::DerElement whole, information, part, attributes;
        QByteArray fields;
        pki::DerCursor(request).read(pki::der::kSequence, whole);
        pki::DerCursor outer(whole.content);
        outer.read(pki::der::kSequence, information);
        const QByteArray rest(outer.position(), whole.content.end() - outer.position());
        pki::DerCursor inner(information.content);
        for (int i = 0; i < 3 && inner.read(part); ++i)
            fields += part.whole.toByteArray();
        inner.read(pki::der::contextConstructed(0), attributes);
        const QByteArray password = tlv('\x30', QByteArray::fromHex("06092a864886f70d010907") +
                                                        tlv('\x31', tlv('\x0c', "himitsu")));
        return tlv('\x30',
                   tlv('\x30', fields + tlv('\xa0', attributes.content.toByteArray() + password)) +
                           rest);
    }

    void scepRows() const
    {
        const PlatformBench &b = m_bench;
        const Profile okta = Profile::ClientOkta;
        static const pki::SigningKey rsa = PlatformBench::newKey(pki::SigningKey::Kind::Rsa2048);
        const LintSubject good = b.one(b.rsaClient(2048)).with(okta);
        const auto spoiled = [&](void (*spoil)(CertificateTemplate &)) {
            return b.one(b.issueFor(2048, PlatformBench::client(), spoil)).with(okta);
        };
        lintRow("scep.ku", Severity::Warning,
                spoiled([](CertificateTemplate &made) { made.keyUsage = {u"keyEncipherment"_s}; }),
                good);
        lintRow("scep.ku", Severity::Warning, spoiled([](CertificateTemplate &made) {
                                                  made.extendedKeyUsage = {};
                                              }).as(Role::Client),
                good, "purpose");
        lintRow("scep.ku", Severity::Warning, clientFor(okta), good, "key");
        lintRow("scep.ku", Severity::Warning,
                spoiled([](CertificateTemplate &made) { made.digest = u"SHA1"_s; }), good, "hash");
        const QByteArray request = pki::buildCsr(PlatformBench::client(), rsa).value();
        CertificateTemplate noUsage = PlatformBench::client();
        noUsage.keyUsage = {u"keyEncipherment"_s};
        lintRow("scep.ku", Severity::Warning,
                LintSubject::of({pki::buildCsr(noUsage, rsa).value()}).with(okta),
                LintSubject::of({request}).with(okta), "a request");
        lintRow("scep.challenge", Severity::Warning, LintSubject::of({withChallenge(request)}),
                LintSubject::of({request}));
        const auto answer = [&](const QStringList &purposes) {
            CertificateTemplate agent = PlatformBench::client();
            agent.extendedKeyUsage = purposes;
            agent.keyUsage = {u"digitalSignature"_s, u"keyEncipherment"_s};
            return LintSubject::of({pki::buildPkcs7({b.issued(agent), b.issuing}).value()});
        };
        lintRow("scep.ra", Severity::Info, answer({}), answer({u"serverAuth"_s}));
        lintRow("jamf.level", Severity::Info, good, b.goodClientOne());
    }

    void oktaRows() const
    {
        const PlatformBench &b = m_bench;
        const Profile okta = Profile::ClientOkta;
        const LintSubject good = clientFor(okta);
        const auto noPoint = [](CertificateTemplate &made) { made.crlDistributionPoints = {}; };
        lintRow("okta.crl.client", Severity::Error, clientFor(okta, noPoint), good);
        CertificateTemplate without = PlatformBench::issuingTemplate();
        noPoint(without);
        lintRow("okta.crl.ca", Severity::Error,
                LintSubject::of(
                        {pki::buildCertificate(without, b.issuingKey, b.root, b.rootKey).value()},
                        {b.root})
                        .with(okta),
                LintSubject::of({b.issuing}, {b.root}).with(okta));

        CertificateTemplate named = PlatformBench::issuingTemplate();
        named.subject.last().second = u"Organization Intermediate Authority"_s;
        const QByteArray authority =
                pki::buildCertificate(named, b.issuingKey, b.root, b.rootKey).value();
        const auto issued = [&](int daysAgo) {
            CertificateTemplate made = PlatformBench::client();
            made.notBefore = test::judgementDay().addDays(-daysAgo);
            const QByteArray der =
                    pki::buildCertificate(made, b.leafKey, authority, b.issuingKey).value();
            return LintSubject::of({der}, {authority, b.root}).with(okta);
        };
        lintRow("okta.unused-90d", Severity::Info, issued(10), good);
        lintRow("okta.unused-90d", Severity::Warning, issued(80), good, "soon");
        lintRow("okta.unused-90d", Severity::Info, issued(91), good, "over");
        lintRow("okta.device-state", Severity::Info, issued(10), good);
        lintRow("okta.ca-file-name", Severity::Info,
                LintSubject::of({authority}, {b.root}).with(okta),
                LintSubject::of({b.issuing}, {b.root}).with(okta));
        LintSubject twice = LintSubject::of({b.goodClient()}).with(okta);
        twice.items.append(twice.items.first());
        twice.items.first().entry = u"35693803564380.p12"_s;
        LintSubject once = twice;
        once.items.last().entry = once.items.first().entry;
        twice.items.last().entry = u"35693803564399.p12"_s;
        lintRow("okta.one-device", Severity::Error, twice, once);
    }

    void citrixRows() const
    {
        const PlatformBench &b = m_bench;
        const Profile citrix = Profile::ClientCitrix;
        const QByteArray client = b.goodClient();
        lintRow("citrix.chain-order", Severity::Error,
                LintSubject::of({client, b.root, b.issuing}).with(citrix),
                LintSubject::of({client, b.issuing, b.root}).with(citrix));
        const PlatformBench other;
        lintRow("citrix.one-cert-per-key", Severity::Error,
                LintSubject::of({client, b.goodClient()}).with(citrix),
                LintSubject::of({client, other.goodClient()}).with(citrix));
        LintSubject two = b.wholePkcs12().with(citrix);
        const auto key =
                std::find_if(two.items.cbegin(), two.items.cend(), [](const pki::Item &item) {
                    return item.type == pki::ItemType::PrivateKey;
                });
        two.items.append(*key);
        lintRow("citrix.p12.single", Severity::Warning, two, b.wholePkcs12().with(citrix));
        const auto named = [&](const QString &name, bool open) {
            LintSubject file = b.pkcs12({b.issuing}, open).with(citrix);
            for (pki::Item &item : file.items)
                item.entry = name;
            return file;
        };
        lintRow("citrix.bulk.names", Severity::Error, named(u"356938035643809.p12"_s, false),
                named(u"356938035643809.p12"_s, true));
        LintSubject wrong = named(u"356938035643809.p12"_s, false);
        wrong.items.first().passwordBeside = true;
        lintRow("citrix.bulk.names", Severity::Error, wrong, named(u"356938035643809.p12"_s, true),
                "password");
        lintRow("citrix.bulk.names", Severity::Error, named(u"iPad of Asaku.p12"_s, true),
                named(u"F9FXK2ABJC67.p12"_s, true), "name");
        lintRow("citrix.missing-ca", Severity::Info, LintSubject::of({b.root}).with(citrix),
                LintSubject::of({b.root}));
        const auto push = [&](qint64 days) {
            return b.aClient([=](CertificateTemplate &made) {
                made.subject.last().second = u"APSP:0f8fad5b-d9cb-469f-a165-70867728950e"_s;
                made.notAfter = test::judgementDay().addDays(days);
            });
        };
        const LintSubject good = b.goodClientOne();
        lintRow("apns.expiry", Severity::Info, push(200), good);
        lintRow("apns.expiry", Severity::Warning, push(20), good, "soon");
        lintRow("apns.expiry", Severity::Warning, push(5), good, "urgent");
        lintRow("apns.expiry", Severity::Warning, push(-5), good, "over");
    }

    void pkcs12Rows() const
    {
        const PlatformBench &b = m_bench;
        const LintSubject plain = b.pkcs12Made(PlatformBench::plainAnatomy());
        const auto made = [&](void (*spoil)(Pkcs12Anatomy &)) {
            Pkcs12Anatomy anatomy = PlatformBench::plainAnatomy();
            spoil(anatomy);
            return b.pkcs12Made(anatomy);
        };
        lintRow("p12.mac", Severity::Notice, b.wholePkcs12(), plain);
        lintRow("p12.mac", Severity::Warning, b.pkcs12Made({}), plain, "none");
        lintRow("p12.mac", Severity::Warning,
                made([](Pkcs12Anatomy &file) { file.macDigest = u"PBMAC1"_s; }), plain, "pbmac1");
        lintRow("p12.pbe", Severity::Notice, b.wholePkcs12(), plain);
        lintRow("p12.pbe", Severity::Notice, made([](Pkcs12Anatomy &file) { file.usesRc2 = true; }),
                plain, "rc2");
        lintRow("p12.pbe", Severity::Notice,
                made([](Pkcs12Anatomy &file) { file.uses3Des = true; }), plain, "3des");
        lintRow("p12.pbe", Severity::Notice,
                made([](Pkcs12Anatomy &file) { file.usesOther = true; }), plain, "other");
        lintRow("p12.iterations", Severity::Warning,
                made([](Pkcs12Anatomy &file) { file.macIterations = 1; }), b.wholePkcs12());
        lintRow("p12.iterations", Severity::Notice, made([](Pkcs12Anatomy &file) {
                    pki::Pkcs12Safe safe;
                    safe.encrypted = true;
                    safe.iterations = 2'000'000;
                    file.safes.append(safe);
                }),
                made([](Pkcs12Anatomy &file) {
                    pki::Pkcs12Safe safe;
                    safe.encrypted = true;
                    safe.iterations = 600'000;
                    file.safes.append(safe);
                }),
                "many");
        LintSubject stolen = b.wholePkcs12();
        for (pki::Item &item : stolen.items) {
            if (item.key)
                item.key->spkiSha256[0] = static_cast<char>(~item.key->spkiSha256[0]);
        }
        lintRow("p12.match", Severity::Error, stolen, b.wholePkcs12());
        const auto withIds = [&](const QByteArray &ofKey, const QByteArray &ofCertificate) {
            Pkcs12Anatomy file = PlatformBench::plainAnatomy();
            pki::Pkcs12Safe safe;
            safe.bags = {{u"shrouded-key"_s, {}, 2048, {}, ofKey},
                         {u"certificate"_s, {}, 0, {}, ofCertificate}};
            file.safes = {safe};
            return b.pkcs12Made(file);
        };
        lintRow("p12.match", Severity::Error, withIds("one", "two"), withIds("one", "one"),
                "key-id");
        const PlatformBench other;
        lintRow("p12.match", Severity::Warning, b.pkcs12({b.issuing, other.root}), b.wholePkcs12(),
                "stranger");
        LintSubject alone = b.wholePkcs12();
        alone.items.removeIf(
                [](const pki::Item &item) { return item.type == pki::ItemType::Certificate; });
        lintRow("p12.match", Severity::Error, alone, b.wholePkcs12(), "no-certificate");
        LintSubject closed = b.pkcs12({}, false);
        LintSubject opened = b.wholePkcs12();
        closed.options.keyPasswordGiven = true;
        opened.options.keyPasswordGiven = true;
        lintRow("p12.password.nonascii", Severity::Notice, closed, opened);
    }

private Q_SLOTS:
    void rules_data()
    {
        test::lintColumns();
        intuneRows();
        scepRows();
        oktaRows();
        citrixRows();
        pkcs12Rows();
    }
    void rules() { test::checkLintVariant(); }

    // What concerns one service is not said to those who do not use it.
    void servicesAreQuietUnlessChosen()
    {
        const QStringList all = m_bench.aClient([](CertificateTemplate &made) {
                                           made.crlDistributionPoints = {};
                                           made.notAfter = made.notBefore.addDays(1500);
                                       })
                                        .all();
        for (const QString &line : all) {
            for (const QLatin1StringView group :
                 {"intune."_L1, "scep."_L1, "jamf."_L1, "okta."_L1, "citrix."_L1})
                QVERIFY2(!line.startsWith(group), qPrintable(line));
        }
    }

    void challengeIsShownWhereItStands()
    {
        const QByteArray request =
                withChallenge(pki::buildCsr(PlatformBench::client(), m_bench.leafKey).value());
        const LintSubject subject = LintSubject::of({request});
        const lint::Finding finding = subject.findings(u"scep.challenge"_s).constFirst();
        QVERIFY(request.mid(finding.range.offset, finding.range.length).contains("himitsu"));
        QVERIFY(finding.arguments.isEmpty()); // a secret
    }

    void closedFilesAreNotBlamed()
    {
        const QStringList all = m_bench.pkcs12({m_bench.issuing}, false).all();
        for (const QString &line : all)
            QVERIFY2(!line.startsWith("p12.match"_L1), qPrintable(line));
    }
};

SEKISHO_TEST(ServiceRules);
#include "tst_ServiceRules.moc"
