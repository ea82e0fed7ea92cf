// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be registered as a CA or uploaded as a CRL, and whom the absence of a CA hits.

#include "core/nac/CrlReview.h"
#include "core/nac/Orphans.h"
#include "tests/support/CertificateMaker.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::nac;
using namespace Qt::Literals::StringLiterals;
using pki::CertificateTemplate;
using test::MadeAuthority;
using test::makeAuthority;
using Issue = CertificateIssue;
using Change = std::function<void(CertificateTemplate &)>;

namespace {

AuthorityReview reviewed(const QByteArray &bytes,
                         const QList<pki::CertificateDetails> &registered = {})
{
    return reviewAuthorities(bytes, registered, test::sampleNow());
}

pki::CertificateDetails detailsOf(const MadeAuthority &authority)
{
    return pki::readCertificateDetails(authority.der).value();
}

QList<Issue> issuesOf(const AuthorityCandidate &candidate)
{
    QList<Issue> issues;
    for (const CertificateFinding &finding : candidate.findings)
        issues.append(finding.issue);
    return issues;
}

QList<CrlIssue> issuesOf(const CrlCandidate &candidate)
{
    QList<CrlIssue> issues;
    for (const CrlFinding &finding : candidate.findings)
        issues.append(finding.issue);
    return issues;
}

PresentCrl present(const QString &id, const QString &name, const QByteArray &bytes = {})
{
    CrlFile file;
    file.id = CrlFileId(id);
    file.name = name;
    return bytes.isEmpty() ? PresentCrl{file, {}, {}} : readPresentCrl(file, bytes).value();
}

} // namespace

class tst_AuthorityReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesACertificate_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<int>("issue"); // -1: none
        QTest::addColumn<AuthorityVerdict>("verdict");
        const auto row = [](const char *name, const Change &change, int issue,
                            AuthorityVerdict verdict) {
            QTest::newRow(name) << makeAuthority(u"Row CA"_s, change).pem() << issue << verdict;
        };
        const auto refuse = AuthorityVerdict::Refuse;
        const auto warn = AuthorityVerdict::Warn;
        row("good", {}, -1, AuthorityVerdict::Add);
        row(
                "leaf", [](auto &t) { t.ca = false; }, int(Issue::NotACa), refuse);
        row(
                "version 1",
                [](auto &t) {
                    t.version = 1;
                    t.basicConstraints = t.subjectKeyId = t.authorityKeyId = false;
                    t.keyUsage.clear();
                },
                int(Issue::NotVersion3), refuse);
        row(
                "no keyCertSign", [](auto &t) { t.keyUsage = {u"cRLSign"_s}; },
                int(Issue::CannotSign), refuse);
        row(
                "expired", [](auto &t) { t.notAfter = test::sampleNow().addDays(-1); },
                int(Issue::Expired), refuse);
        row(
                "not yet valid", [](auto &t) { t.notBefore = test::sampleNow().addDays(1); },
                int(Issue::NotYetValid), warn);
        row(
                "ldap", [](auto &t) { t.crlDistributionPoints = {u"ldap:///CN=CA"_s}; },
                int(Issue::CrlNotHttp), warn);
        row(
                "file", [](auto &t) { t.crlDistributionPoints = {u"file:///srv/ca.crl"_s}; },
                int(Issue::CrlNotHttp), warn);
        row(
                "single label", [](auto &t) { t.crlDistributionPoints = {u"http://pki/ca.crl"_s}; },
                int(Issue::PrivateCrlHost), warn);
        row(
                "private address",
                [](auto &t) { t.crlDistributionPoints = {u"http://10.1.2.3/ca.crl"_s}; },
                int(Issue::PrivateCrlHost), warn);
        // As AD CS writes them: one of both can be reached.
        row(
                "ldap and http",
                [](auto &t) {
                    t.crlDistributionPoints = {u"ldap:///CN=CA"_s,
                                               u"http://pki.example.jp/ca.crl"_s};
                },
                int(Issue::CrlNotHttp), AuthorityVerdict::Add);
        row(
                "EKU without clients", [](auto &t) { t.extendedKeyUsage = {u"serverAuth"_s}; },
                int(Issue::NoClientAuth), warn);
        row(
                "EKU with clients",
                [](auto &t) {
                    t.extendedKeyUsage = {u"serverAuth"_s, u"clientAuth"_s};
                },
                -1, AuthorityVerdict::Add);
    }

    void judgesACertificate()
    {
        QFETCH(QByteArray, pem);
        QFETCH(int, issue);
        QFETCH(AuthorityVerdict, verdict);
        const AuthorityReview review = reviewed(pem);
        QCOMPARE(review.candidates.size(), 1);
        const AuthorityCandidate &one = review.candidates.constFirst();
        QCOMPARE(one.verdict, verdict);
        if (issue < 0)
            QCOMPARE(issuesOf(one), QList<Issue>());
        else
            QVERIFY(issuesOf(one).contains(Issue(issue)));
        QCOMPARE(review.accepted().size(), verdict == AuthorityVerdict::Refuse ? 0 : 1);
    }

    void warnsOfWeakKeysAndSignatures()
    {
        const MadeAuthority root = makeAuthority(u"Root"_s);
        const MadeAuthority sha1 = makeAuthority(
                u"Old"_s, [](auto &t) { t.digest = u"SHA1"_s; }, &root);
        const auto one = reviewed(sha1.pem()).candidates.constFirst();
        QCOMPARE(one.verdict, AuthorityVerdict::Warn);
        QVERIFY(issuesOf(one).contains(Issue::WeakSignature));
        // Nobody checks what a root says of itself.
        const MadeAuthority self = makeAuthority(u"Self"_s, [](auto &t) { t.digest = u"SHA1"_s; });
        QCOMPARE(reviewed(self.pem()).candidates.constFirst().verdict, AuthorityVerdict::Add);
        pki::CertificateDetails small = detailsOf(root);
        small.index.keyType = pki::KeyType::Rsa;
        small.index.keyBits = 1024;
        QVERIFY(checkTrustedCa(small, test::sampleNow())
                        .contains(
                                CertificateFinding{Issue::WeakKey, Severity::Warning, u"1024"_s}));
    }

    void findsWhatIsThereAlready()
    {
        const MadeAuthority there = makeAuthority(u"There"_s);
        const MadeAuthority renewed = makeAuthority(
                u"There"_s, [](auto &t) { t.notAfter = t.notAfter.addYears(1); }, nullptr,
                there.key);
        const MadeAuthority fresh = makeAuthority(u"Fresh"_s);
        const AuthorityReview review = reviewed(
                there.pem() + renewed.pem() + fresh.pem() + fresh.pem(), {detailsOf(there)});
        QCOMPARE(review.candidates.size(), 4);
        QCOMPARE(issuesOf(review.candidates.at(0)), QList{Issue::AlreadyRegistered});
        QCOMPARE(review.candidates.at(1).verdict, AuthorityVerdict::Warn);
        QCOMPARE(review.candidates.at(1).findings,
                 (QList{CertificateFinding{Issue::SameKey, Severity::Warning, u"There"_s}}));
        QCOMPARE(review.candidates.at(2).verdict, AuthorityVerdict::Add);
        QCOMPARE(issuesOf(review.candidates.at(3)), QList{Issue::RepeatedHere});
        QCOMPARE(review.accepted(), (QList{renewed.der, fresh.der}));
        QSet<QString> ids;
        for (const AuthorityCandidate &one : review.candidates)
            ids.insert(one.id);
        QCOMPARE(ids.size(), 4);
    }

    void looksUpTheChainForExtendedKeyUsage()
    {
        const MadeAuthority root = makeAuthority(
                u"Web Root"_s, [](auto &t) { t.extendedKeyUsage = {u"serverAuth"_s}; });
        const MadeAuthority middle = makeAuthority(u"Middle"_s, {}, &root);
        const MadeAuthority below = makeAuthority(u"Below"_s, {}, &middle);
        const CertificateFinding expected{Issue::IssuerNoClientAuth, Severity::Warning,
                                          u"Web Root"_s};
        // In the same paste, in any order, and among those that are registered.
        const AuthorityReview together = reviewed(below.pem() + middle.pem() + root.pem());
        QVERIFY(together.candidates.at(0).findings.contains(expected));
        QVERIFY(together.candidates.at(1).findings.contains(expected));
        const AuthorityReview alone = reviewed(below.pem(), {detailsOf(middle), detailsOf(root)});
        QVERIFY(alone.candidates.at(0).findings.contains(expected));
        QCOMPARE(reviewed(below.pem()).candidates.at(0).verdict, AuthorityVerdict::Add);
    }

    void takesBundlesApartAndRefusesTheRest()
    {
        const MadeAuthority a = makeAuthority(u"A"_s);
        const MadeAuthority b = makeAuthority(u"B"_s, {}, &a);
        const QByteArray pkcs7 = pki::buildPkcs7({a.der, b.der}).value();
        QCOMPARE(reviewed(pkcs7).accepted(), (QList{a.der, b.der}));
        QCOMPARE(reviewed(a.der).accepted(), QList{a.der});

        const AuthorityReview mixed = reviewed(a.keyPem() + a.pem());
        QVERIFY(mixed.hasPrivateKey());
        QCOMPARE(mixed.accepted(), QList{a.der});
        QCOMPARE(mixed.count(AuthorityVerdict::Refuse), 1);

        const AuthorityReview locked = reviewed(
                pki::buildPkcs12(a.der, *a.key, {}, Secret::fromString(u"not-a-secret"_s), u"x"_s)
                        .value());
        QVERIFY(locked.accepted().isEmpty());
        QVERIFY(std::any_of(locked.candidates.begin(), locked.candidates.end(),
                            [](const auto &one) { return issuesOf(one).contains(Issue::Locked); }));

        QByteArray broken = a.pem();
        broken.replace(60, 20, "AAAAAAAAAAAAAAAAAAAA");
        QVERIFY(reviewed(broken).accepted().isEmpty());
        QVERIFY(!reviewed(broken).candidates.isEmpty());
        for (const QByteArray &garbage : {QByteArray(), QByteArray("hello"), QByteArray(1000, '\0'),
                                          QByteArray("-----BEGIN CERTIFICATE-----\n")})
            QVERIFY(reviewed(garbage).accepted().isEmpty());
    }

    void saysWhoIsLeftWithoutItsCa()
    {
        Organization organization = test::sampleOrganization();
        const QList<pki::CertificateDetails> all = registeredAuthorities(organization);
        const auto named = [&all](const QString &name) {
            for (const pki::CertificateDetails &one : all) {
                if (one.index.subject.commonName() == name)
                    return one;
            }
            return pki::CertificateDetails();
        };
        const pki::CertificateDetails g1 = named(u"Kakuu Seiki Device CA G1"_s);
        const Orphans orphans = orphansOf(organization, {g1});
        QVERIFY(orphans.clients.size() >= 412); // and those that only events know
        QVERIFY(orphans.issued.isEmpty());
        QVERIFY(!orphans.isUnknown);
        QSet<QString> macs;
        for (const Orphan &one : orphans.clients)
            macs.insert(one.mac);
        QCOMPARE(macs.size(), orphans.clients.size());
        // The same name and key under another certificate takes them over.
        organization.settings.certificateAuthorities.append(
                organization.settings.certificateAuthorities.constFirst());
        QCOMPARE(orphansOf(organization, {g1}).clients.size(), orphans.clients.size());

        const Orphans root = orphansOf(organization, {named(u"Kakuu Seiki Root CA G2"_s)});
        QVERIFY(root.clients.isEmpty());
        QVERIFY(root.authoritiesBelow.contains(u"Kakuu Seiki Device CA G1"_s));

        const QString onboard = organization.settings.onboardCaCertificates.constFirst();
        const auto scep = organization.certificatesOf(onboard).constFirst().details;
        QCOMPARE(orphansOf(organization, {*scep}).issued.size(),
                 organization.issuedCertificates.size());

        organization.clients.clear();
        organization.events.clear();
        QVERIFY(orphansOf(organization, {g1}).isUnknown);
    }

    void renewalTakesItsClientsOver()
    {
        const MadeAuthority old = makeAuthority(u"Branch CA"_s);
        const MadeAuthority renewed = makeAuthority(
                u"Branch CA"_s, [](auto &t) { t.notAfter = t.notAfter.addYears(1); }, nullptr,
                old.key);
        Organization organization;
        Client client;
        client.mac = u"001122334455"_s;
        client.certIssuer = u"/CN=Branch CA"_s;
        organization.clients = {client};
        organization.settings.certificateAuthorities = {old.text()};
        QCOMPARE(orphansOf(organization, {detailsOf(old)}).clients.size(), 1);
        organization.settings.certificateAuthorities.append(renewed.text());
        QCOMPARE(orphansOf(organization, {detailsOf(old)}).clients.size(), 0);
    }

    void judgesRevocationLists()
    {
        const MadeAuthority ca = makeAuthority(u"List CA"_s);
        const MadeAuthority twin = makeAuthority(u"List CA"_s); // of the same name, another key
        const MadeAuthority other = makeAuthority(u"Other CA"_s);
        CrlPlace place;
        place.now = test::sampleNow();
        place.authorities = {detailsOf(ca), detailsOf(other)};
        const QByteArray first = test::makeCrl(ca, 1, {"\x01", "\x02"});
        const QByteArray second = test::makeCrl(ca, 2, {"\x02", "\x03", "\x04"});

        const auto only = [&place](const QByteArray &bytes) {
            const QList<CrlCandidate> found = reviewCrls({bytes}, place);
            return found.size() == 1 ? found.constFirst() : CrlCandidate();
        };
        QCOMPARE(only(first).verdict, AuthorityVerdict::Add);
        QCOMPARE(only(first).name, u"CN=List CA"_s);
        QVERIFY(only(first).replaces.isEmpty());
        QCOMPARE(
                only("-----BEGIN X509 CRL-----\n" + first.toBase64() + "\n-----END X509 CRL-----\n")
                        .der,
                first);
        QCOMPARE(only(test::makeCrl(ca, 1, {}, -2)).verdict, AuthorityVerdict::Warn); // stale
        QCOMPARE(only(test::makeCrl(twin, 1, {})).verdict, AuthorityVerdict::Refuse); // signature
        QCOMPARE(issuesOf(only(test::makeCrl(makeAuthority(u"Stranger"_s), 1, {}))),
                 QList{CrlIssue::UnknownIssuer});
        QCOMPARE(issuesOf(only(ca.der)), QList{CrlIssue::NotACrl});
        for (const QByteArray &garbage : {QByteArray("nothing"), first.left(first.size() / 2)}) {
            for (const CrlCandidate &one : reviewCrls({garbage}, place))
                QCOMPARE(one.verdict, AuthorityVerdict::Refuse);
        }

        place.present = {present(u"c1"_s, u"CN=List CA"_s, first)};
        const CrlCandidate newer = only(second);
        QCOMPARE(newer.replaces.value(), u"c1"_s);
        QVERIFY(newer.change);
        QCOMPARE(newer.change->newlyRevoked, 2);
        QCOMPARE(newer.change->newSerials, (QStringList{u"03"_s, u"04"_s}));
        QCOMPARE(newer.change->noLongerRevoked, 1);
        QCOMPARE(issuesOf(only(first)), QList{CrlIssue::SameAsPresent});
        place.present = {present(u"c1"_s, u"CN=List CA"_s, second)};
        QCOMPARE(issuesOf(only(first)), QList{CrlIssue::Older});
        // What is in the cloud need not be known for it to be replaced.
        place.present = {present(u"c1"_s, u"/CN=List CA"_s)};
        QCOMPARE(only(first).replaces.value(), u"c1"_s);
        QCOMPARE(only(first).name, u"/CN=List CA"_s);

        place.wanted = CrlFileId(u"c1"_s);
        QCOMPARE(issuesOf(only(test::makeCrl(other, 1, {}))), QList{CrlIssue::OtherIssuer});
        place.wanted = {};
        const QList<CrlCandidate> twice = reviewCrls({first, second}, place);
        QCOMPARE(issuesOf(twice.at(1)), QList{CrlIssue::RepeatedHere});
    }
};

SEKISHO_TEST(AuthorityReview);
#include "tst_AuthorityReview.moc"
