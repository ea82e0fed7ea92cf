// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Verdict.h"
#include "tests/core/pki/lint/LintBench.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace sekisho;
using namespace Qt::Literals::StringLiterals;
using lint::Profile;
using lint::Role;
using lint::Roles;
using lint::Severity;
using test::LintSubject;

namespace {

pki::SigningKey makeKey() { return *pki::SigningKey::generate(pki::SigningKey::Kind::Ec256); }

/// A root and what it issues; as a lab would make them.
struct Lab
{
    pki::SigningKey key = makeKey();
    QByteArray der;

    Lab() { der = pki::buildCertificate(root(), key, {}, key).value(); }

    static pki::CertificateTemplate root()
    {
        pki::CertificateTemplate made;
        made.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, u"Kakuu Lab Root"_s}};
        made.notBefore = test::judgementDay().addDays(-300);
        made.notAfter = test::judgementDay().addDays(3000);
        made.ca = true;
        made.keyUsage = {u"keyCertSign"_s, u"cRLSign"_s};
        return made;
    }
    QByteArray issue(const pki::CertificateTemplate &leaf,
                     const pki::SigningKey &leafKey = makeKey()) const
    {
        return pki::buildCertificate(leaf, leafKey, der, key).value();
    }
};

pki::CertificateTemplate server()
{
    pki::CertificateTemplate made;
    made.subject = {{u"O"_s, u"Kakuu Seiki K.K."_s}, {u"CN"_s, u"radius.example.jp"_s}};
    made.notBefore = test::judgementDay().addDays(-100);
    made.notAfter = test::judgementDay().addDays(500);
    made.keyUsage = {u"digitalSignature"_s};
    made.extendedKeyUsage = {u"serverAuth"_s};
    made.subjectAlternativeNames = {u"DNS:radius.example.jp"_s};
    made.crlDistributionPoints = {u"http://pki.example.jp/lab.crl"_s};
    made.ocspUrls = {u"http://ocsp.example.jp/"_s};
    return made;
}

Roles rolesOf(const QByteArray &der)
{
    return lint::inferredRoles(pki::readObjects(der).items.at(0));
}

} // namespace

class tst_Engine : public QObject
{
    Q_OBJECT

    Lab m_lab;

private Q_SLOTS:
    void rolesAreInferred()
    {
        QCOMPARE(rolesOf(m_lab.der), Roles(Role::RootCa));
        pki::CertificateTemplate authority = Lab::root();
        authority.subject = {{u"CN"_s, u"Kakuu Issuing CA"_s}};
        QCOMPARE(rolesOf(m_lab.issue(authority)), Roles(Role::IntermediateCa));

        pki::CertificateTemplate leaf = server();
        QCOMPARE(rolesOf(m_lab.issue(leaf)), Roles(Role::RadiusServer));
        leaf.extendedKeyUsage = {u"clientAuth"_s};
        QCOMPARE(rolesOf(m_lab.issue(leaf)), Roles(Role::Client));
        leaf.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
        QCOMPARE(rolesOf(m_lab.issue(leaf)), Roles(Role::RadiusServer) | Role::Client);
        leaf.extendedKeyUsage = {u"1.3.6.1.5.5.7.3.14"_s};
        QCOMPARE(rolesOf(m_lab.issue(leaf)), Roles(Role::RadiusServer));
        leaf.extendedKeyUsage = {};
        QCOMPARE(rolesOf(m_lab.issue(leaf)), Roles(Role::Leaf));
        leaf.subjectAlternativeNames = {u"otherName:1.3.6.1.4.1.311.20.2.3;UTF8:sato@example.jp"_s};
        QCOMPARE(rolesOf(m_lab.issue(leaf)), Roles(Role::Client));
    }

    // A purpose and a host's name: an end entity is meant, whatever cA says; unless it has issued.
    void endEntityWithCaTrueIsJudgedAsBoth()
    {
        pki::CertificateTemplate mistaken = server();
        mistaken.ca = true;
        const pki::SigningKey key = makeKey();
        const QByteArray alone = m_lab.issue(mistaken, key);
        QCOMPARE(rolesOf(alone), Roles(Role::IntermediateCa) | Role::RadiusServer);
        const QByteArray self = pki::buildCertificate(mistaken, key, {}, key).value();
        QCOMPARE(rolesOf(self), Roles(Role::RootCa) | Role::RadiusServer);
        const auto findings = LintSubject::of({alone}).findings(u"x509.bc.leaf"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.constFirst().severity, Severity::Error);

        const LintSubject subject = LintSubject::of({alone, m_lab.der});
        const lint::Verdict verdict = lint::judge(subject.items, 0, subject.options);
        QCOMPARE(verdict.assumedUsage(), lint::Usage::RadiusServer);
        QCOMPARE(verdict.cell(lint::Usage::RadiusServer, lint::Platform::Windows)->outcome,
                 lint::Outcome::Refused);
        QVERIFY(verdict.cell(lint::Usage::Authority, lint::Platform::Windows)->outcome !=
                lint::Outcome::NotApplicable);

        // An authority that may only sign servers' certificates, and does.
        const QByteArray issued = pki::buildCertificate(server(), makeKey(), alone, key).value();
        QVERIFY(LintSubject::of({issued, alone}).findings(u"x509.bc.leaf"_s).isEmpty());
        mistaken.subjectAlternativeNames = {};
        QCOMPARE(rolesOf(m_lab.issue(mistaken)), Roles(Role::IntermediateCa));
    }

    // Catalogue section 8: a profile is chosen by what the end entity is for.
    void clientsKeyIsNoServersKey()
    {
        pki::CertificateTemplate leaf = server();
        leaf.extendedKeyUsage = {u"clientAuth"_s};
        const pki::SigningKey key = makeKey();
        const QByteArray client = m_lab.issue(leaf, key);
        const Secret password(QByteArrayLiteral("kagi"));
        pki::ReadOptions open;
        open.passwords.push_back(&password);
        const auto identity = [&](const QByteArray &certificate, const pki::SigningKey &ofIt) {
            return pki::readObjects(
                           pki::buildPkcs12(certificate, ofIt, {m_lab.der}, password, u"pc-0412"_s)
                                   .value(),
                           open)
                    .items;
        };
        const auto aboutPortal = [](const LintSubject &subject) {
            QStringList ids;
            for (const lint::Finding &finding : lint::lint(subject.items, subject.options)) {
                if (finding.id.startsWith("mist.key."_L1) || finding.id == "mist.cert.markers"_L1)
                    ids.append(finding.id);
            }
            return ids;
        };
        LintSubject subject = LintSubject::of({});
        subject.items = identity(client, key);
        QCOMPARE(aboutPortal(subject), QStringList());
        QVERIFY(!subject.findings(u"apple.p12"_s).isEmpty());
        // Beside a server's certificate, the key is a client's still.
        LintSubject both = subject;
        both.items += pki::readObjects(m_lab.issue(server())).items;
        both.options.bundles = {QList<qsizetype>(), {}};
        for (qsizetype i = 0; i < subject.items.size(); ++i)
            both.options.bundles[0].append(i);
        both.options.bundles[1].append(subject.items.size());
        QCOMPARE(aboutPortal(both), QStringList());
        // Somebody says that it goes into the portal, or it is a server's: then it is told.
        subject.with(Profile::MistRadius);
        QVERIFY(aboutPortal(subject).contains("mist.key.pem"_L1));
        LintSubject ofServer = LintSubject::of({});
        ofServer.items = identity(m_lab.issue(server(), key), key);
        QVERIFY(aboutPortal(ofServer).contains("mist.key.pem"_L1));
        // A key alone may be anybody's.
        LintSubject alone = LintSubject::of({});
        alone.items = pki::readObjects(key.toPkcs8().reveal()).items;
        QVERIFY(aboutPortal(alone).contains("mist.key.pem"_L1));
    }

    // An end entity of unknown purpose: server and client rules, each one severity lower.
    void unknownPurposeIsJudgedMilder()
    {
        pki::CertificateTemplate bad = server();
        bad.subjectAlternativeNames = {u"DNS:*.example.jp"_s};
        const auto severity = [&](const QStringList &purposes) {
            bad.extendedKeyUsage = purposes;
            const LintSubject subject = LintSubject::of({m_lab.issue(bad)}, {m_lab.der});
            const auto found = subject.findings(u"mist.wildcard"_s);
            return found.isEmpty() ? Severity::Info : found.constFirst().severity;
        };
        QCOMPARE(severity({u"serverAuth"_s}), Severity::Error);
        QCOMPARE(severity({}), Severity::Warning);
    }

    void sameThingIsSaidOnce()
    {
        pki::CertificateTemplate both = server();
        both.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
        both.notAfter = test::judgementDay().addDays(-1);
        const LintSubject subject = LintSubject::of({m_lab.issue(both)}, {m_lab.der});
        QCOMPARE(subject.findings(u"x509.validity.now"_s).size(), 1);
    }

    void worstComesFirst()
    {
        pki::CertificateTemplate bad = server();
        bad.notAfter = test::judgementDay().addDays(3000);
        bad.subjectAlternativeNames = {u"email:radius@example.jp"_s};
        const LintSubject subject = LintSubject::of({m_lab.issue(bad)}, {m_lab.der});
        const auto findings = lint::lint(subject.items, subject.options);
        QVERIFY(findings.size() > 2);
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(findings.at(i - 1).severity >= findings.at(i).severity);
    }

    // One rule, several findings: each says for itself whom it concerns.
    void findingsOfOtherPlatformsStayOut()
    {
        const pki::SigningKey key =
                pki::SigningKey::generate(pki::SigningKey::Kind::Ed25519).value();
        LintSubject subject = LintSubject::of({m_lab.issue(server(), key)}, {m_lab.der});
        QCOMPARE(subject.findings(u"sig.eddsa"_s).size(), 2);
        subject.options.platforms = lint::Platform::Apple;
        auto found = subject.findings(u"sig.eddsa"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().severity, Severity::Warning);
        subject.options.platforms = lint::Platform::Windows;
        found = subject.findings(u"sig.eddsa"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().severity, Severity::Error);
        subject.options.platforms = lint::Platform::WpaSupplicant;
        QVERIFY(subject.findings(u"sig.eddsa"_s).isEmpty());
    }

    void profilesAndPlatformsChoose()
    {
        pki::CertificateTemplate bad = server();
        bad.notAfter = test::judgementDay().addDays(3000);
        LintSubject subject = LintSubject::of({m_lab.issue(bad)}, {m_lab.der});
        QVERIFY(!subject.findings(u"apple.825"_s).isEmpty());
        subject.options.platforms = lint::Platform::Windows;
        QVERIFY(subject.findings(u"apple.825"_s).isEmpty());
        subject.options.platforms = {};
        subject.with(Profile::Rfc5280);
        QVERIFY(subject.findings(u"apple.825"_s).isEmpty());
        subject.on(bad.notAfter.addDays(1));
        QVERIFY(!subject.findings(u"x509.validity.now"_s).isEmpty());
    }

    // The flaws of the certificate that the vendor's manual shows.
    void manualsSample()
    {
        const auto key = *pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048);
        pki::CertificateTemplate sample = server();
        sample.subject = {
                {u"C"_s, u"US"_s}, {u"O"_s, u"mist"_s}, {u"CN"_s, u"radius-test@test.net"_s}};
        sample.subjectAlternativeNames = {u"email:radius-test@test.net"_s};
        sample.notAfter = sample.notBefore.addDays(3226);
        const LintSubject subject = LintSubject::of({m_lab.issue(sample, key)});
        const auto name = subject.findings(u"mist.san.dns"_s);
        QCOMPARE(name.size(), 1);
        QCOMPARE(name.constFirst().severity, Severity::Error);
        const auto days = subject.findings(u"apple.825"_s);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days.constFirst().severity, Severity::Error);
    }

    void goodPrivateCertificateIsLeftInPeace()
    {
        const LintSubject subject = LintSubject::of({m_lab.issue(server())}, {m_lab.der});
        for (const lint::Finding &finding : lint::lint(subject.items, subject.options)) {
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
            QVERIFY2(!finding.id.startsWith("cabf."_L1) && !finding.id.startsWith("chrome."_L1) &&
                             !finding.id.startsWith("public."_L1),
                     qPrintable(finding.message));
        }
    }

    // Catalogue section 9: Apple's limit is applied unevenly; and who is not judged is not refused.
    void verdictByUseAndPlatform()
    {
        pki::CertificateTemplate longLived = server();
        longLived.notAfter = longLived.notBefore.addDays(1096);
        const LintSubject subject = LintSubject::of({m_lab.issue(longLived), m_lab.der});
        const lint::Verdict verdict = lint::judge(subject.items, 0, subject.options);
        const auto outcome = [&](lint::Usage usage, lint::Platform platform) {
            const lint::VerdictCell *cell = verdict.cell(usage, platform);
            return cell ? cell->outcome : lint::Outcome::NotApplicable;
        };
        using lint::Outcome;
        using lint::Platform;
        using lint::Usage;
        QCOMPARE(outcome(Usage::RadiusServer, Platform::Apple), Outcome::MayFail);
        QCOMPARE(outcome(Usage::RadiusServer, Platform::Windows), Outcome::Works);
        QCOMPARE(outcome(Usage::Client, Platform::Windows), Outcome::Refused);
        QCOMPARE(outcome(Usage::Authority, Platform::Windows), Outcome::NotApplicable);
        QVERIFY(verdict.chainComplete);
        QCOMPARE(verdict.chainLength, 2);
        const lint::VerdictCell *apple = verdict.cell(Usage::RadiusServer, Platform::Apple);
        QVERIFY(apple->holding < apple->rules);
    }

    void cancelledItStops()
    {
        CancelSource source;
        source.cancel();
        const LintSubject subject = LintSubject::of({m_lab.issue(server())});
        QVERIFY(lint::lint(subject.items, subject.options, source.token()).isEmpty());
    }

    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const lint::RuleInfo &rule : lint::catalogue()) {
            QVERIFY2(!ids.contains(QString::fromLatin1(rule.id)), rule.id);
            ids.insert(QString::fromLatin1(rule.id));
            QVERIFY2(*rule.source, rule.id);
            QVERIFY2(rule.roles, rule.id);
        }
    }

    // A rule without a pair of objects, one that trips it and one that does not, is a guess.
    void everyRuleHasItsPair()
    {
        QSet<QString> tested;
        const QDir folder(QStringLiteral(SEKISHO_SOURCE_DIR "/tests/core/pki/lint"));
        const QRegularExpression row(u"lintRow\\(\\s*\"([^\"]+)\""_s);
        for (const QString &name : folder.entryList({u"tst_*.cpp"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = row.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                tested.insert(matches.next().captured(1));
        }
        QStringList missing;
        for (const lint::RuleInfo &rule : lint::catalogue()) {
            if (!tested.contains(QString::fromLatin1(rule.id)))
                missing.append(QString::fromLatin1(rule.id));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }
};

SEKISHO_TEST(Engine);
#include "tst_Engine.moc"
