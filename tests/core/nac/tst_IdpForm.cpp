// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdpFindings.h"
#include "core/nac/IdpForm.h"
#include "core/nac/IdpResolution.h"
#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace sekisho;
using namespace sekisho::nac;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(sekisho::nac::IdpForm)
Q_DECLARE_METATYPE(sekisho::nac::IdpField)
Q_DECLARE_METATYPE(sekisho::nac::IdpIssue)

namespace {

const QString kUuid = u"01234567-89ab-cdef-0123-456789abcdef"_s;

IdpSecret typed() { return {false, false, u"typed"_s}; }

IdpForm goodForm(IdpKind kind)
{
    IdpForm form;
    form.kind = kind;
    form.name = u"New"_s;
    form.realms = {u"new.example.jp"_s};
    form.hosts = {u"ldap.example.jp"_s, u"10.1.2.3"_s, u"2001:db8::1"_s};
    form.baseDn = u"DC=abc,DC=com"_s;
    form.bindDn = u"CN=nas\\, no. 2,CN=users,DC=abc,DC=com"_s;
    form.bindPassword = typed();
    form.userFilter = u"(&(objectClass=user)(mail=%s))"_s;
    form.groupFilter = u"(objectClass=group)"_s;
    form.memberFilter = u"(CN=%s)"_s;
    form.tenantId = kind == IdpKind::OAuthOkta ? u"dev-88336535"_s : kUuid;
    form.clientId = u"app"_s;
    form.clientSecret = typed();
    form.ssids = {u"eduroam"_s};
    form.clusterId = kUuid;
    form.authServers = {{u"radius.example.jp"_s, 1812, typed(), 2, 5, false, -1}};
    if (kind == IdpKind::LdapGoogle) {
        form.clientCertificate = u"-"_s; // read elsewhere
        form.clientKey = typed();
    }
    return form;
}

QList<IdpProblem> blocking(const IdpForm &form, const IdpSurroundings &around = {})
{
    QList<IdpProblem> problems = idpProblems(form, around);
    problems.removeIf([](const IdpProblem &problem) { return !problem.blocks; });
    return problems;
}

QString certificatePem(const pki::SigningKey &key)
{
    pki::CertificateTemplate description;
    description.subject = {{u"CN"_s, u"client"_s}};
    description.notBefore = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
    description.notAfter = description.notBefore.addYears(1);
    description.subjectAlternativeNames = {u"email:taro@corp.example.jp"_s,
                                           u"DNS:pc1.example.jp"_s};
    return QString::fromLatin1(
            pki::certificateToPem(*pki::buildCertificate(description, key, {}, key)));
}

} // namespace

/// The forms for identity providers: what may be saved, and what not.
class tst_IdpForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindCanBeFilledIn()
    {
        const QList<IdpKind> kinds = allIdpKinds();
        QCOMPARE(kinds.size(), 11);
        for (const IdpKind kind : kinds) {
            const QList<IdpProblem> problems = blocking(goodForm(kind));
            QVERIFY2(problems.isEmpty(),
                     qPrintable(u"%1: field %2, issue %3"_s.arg(int(kind))
                                        .arg(problems.isEmpty() ? 0 : int(problems[0].field))
                                        .arg(problems.isEmpty() ? 0 : int(problems[0].issue))));
            IdpForm empty;
            empty.kind = kind;
            QVERIFY(!blocking(empty).isEmpty());
            QVERIFY(!idpFieldsOf(kind).isEmpty());
        }
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<IdpForm>("form");
        QTest::addColumn<IdpField>("field");
        QTest::addColumn<IdpIssue>("issue");
        const auto row = [](const char *name, IdpKind kind, auto spoil, IdpField field,
                            IdpIssue issue) {
            IdpForm form = goodForm(kind);
            spoil(form);
            QTest::newRow(name) << form << field << issue;
        };
        using K = IdpKind;
        using F = IdpField;
        using I = IdpIssue;
        row(
                "no name", K::OpenRoaming, [](IdpForm &f) { f.name = u"  "_s; }, F::Name,
                I::Missing);
        row(
                "realm", K::OAuthEntra, [](IdpForm &f) { f.realms = {u"a b"_s}; }, F::Realms,
                I::NotADomain);
        row(
                "realm twice", K::OAuthEntra,
                [](IdpForm &f) {
                    f.realms = {u"a.jp"_s, u"A.jp"_s};
                },
                F::Realms, I::Twice);
        row(
                "tenant", K::OAuthEntra, [](IdpForm &f) { f.tenantId = u"contoso"_s; }, F::TenantId,
                I::NotUuid);
        row(
                "ping", K::OAuthPing, [](IdpForm &f) { f.tenantId += u'0'; }, F::TenantId,
                I::NotUuid);
        row(
                "okta domain", K::OAuthOkta, [](IdpForm &f) { f.tenantId = u"dev-1.okta.com"_s; },
                F::TenantId, I::WithDomain);
        row(
                "okta url", K::OAuthOkta,
                [](IdpForm &f) { f.tenantId = u"https://dev-1.okta.com/"_s; }, F::TenantId,
                I::WithDomain);
        row(
                "okta name", K::OAuthOkta, [](IdpForm &f) { f.tenantId = u"dev 1"_s; }, F::TenantId,
                I::NotATenant);
        row(
                "client id", K::OAuthEntraGov, [](IdpForm &f) { f.clientId = u"a b"_s; },
                F::ClientId, I::WithSpaces);
        row(
                "secret", K::OAuthEntra, [](IdpForm &f) { f.clientSecret = {}; }, F::ClientSecret,
                I::Missing);
        row(
                "no host", K::LdapAzure, [](IdpForm &f) { f.hosts.clear(); }, F::Hosts, I::Missing);
        for (const QString &host : {u"ldaps://a"_s, u"a_b.c/d"_s, u"10.1.2"_s, u"10.1.2.256"_s,
                                    u"-a"_s, u"a..b"_s, u"1::2::3"_s})
            row(
                    qPrintable(host), K::LdapOkta, [&](IdpForm &f) { f.hosts = {host}; }, F::Hosts,
                    I::NotAHost);
        row(
                "base", K::LdapPing, [](IdpForm &f) { f.baseDn = u"abc.com"_s; }, F::BaseDn,
                I::NotADn);
        row(
                "base part", K::LdapPing, [](IdpForm &f) { f.baseDn = u"DC=a,b"_s; }, F::BaseDn,
                I::NotADn);
        row(
                "bind", K::LdapAzure, [](IdpForm &f) { f.bindDn = u"nas"_s; }, F::BindDn,
                I::NotADn);
        row(
                "password", K::LdapAzure, [](IdpForm &f) { f.bindPassword = {}; }, F::BindPassword,
                I::Missing);
        row(
                "no %s", K::LdapCustom, [](IdpForm &f) { f.userFilter = u"(mail=x)"_s; },
                F::UserFilter, I::NoPlaceholder);
        row(
                "member", K::LdapCustom, [](IdpForm &f) { f.memberFilter = u"(CN=*)"_s; },
                F::MemberFilter, I::NoPlaceholder);
        row(
                "parentheses", K::LdapCustom, [](IdpForm &f) { f.groupFilter = u"(a=b"_s; },
                F::GroupFilter, I::NotAFilter);
        row(
                "bare filter", K::LdapCustom, [](IdpForm &f) { f.userFilter = u"mail=%s"_s; },
                F::UserFilter, I::NotAFilter);
        row(
                "no filter", K::LdapCustom, [](IdpForm &f) { f.groupFilter.clear(); },
                F::GroupFilter, I::Missing);
        row(
                "certificate alone", K::LdapAzure, [](IdpForm &f) { f.clientCertificate = u"x"_s; },
                F::ClientKey, I::CertificateWithout);
        row(
                "key alone", K::OpenRoaming, [](IdpForm &f) { f.clientKey = typed(); },
                F::ClientCertificate, I::KeyWithout);
        row(
                "google", K::LdapGoogle, [](IdpForm &f) { f.clientKey = {}; }, F::ClientKey,
                I::Missing);
        row(
                "no ssid", K::OpenRoaming, [](IdpForm &f) { f.ssids.clear(); }, F::Ssids,
                I::Missing);
        row(
                "cluster", K::MistEdgeProxy, [](IdpForm &f) { f.clusterId = u"edges"_s; },
                F::Cluster, I::NotUuid);
        row(
                "no server", K::MistEdgeProxy, [](IdpForm &f) { f.authServers.clear(); },
                F::AuthServers, I::Missing);
        row(
                "port", K::MistEdgeProxy, [](IdpForm &f) { f.authServers[0].port = 0; },
                F::AuthServers, I::PortRange);
        row(
                "timeout", K::MistEdgeProxy, [](IdpForm &f) { f.authServers[0].timeout = 0; },
                F::AuthServers, I::NumberRange);
        row(
                "server secret", K::MistEdgeProxy, [](IdpForm &f) { f.authServers[0].secret = {}; },
                F::AuthServers, I::Missing);
        row(
                "exclude", K::MistEdgeProxy, [](IdpForm &f) { f.excludedRealms = {u"*"_s}; },
                F::ExcludedRealms, I::NotADomain);
    }
    void refusesBadInput()
    {
        QFETCH(const IdpForm, form);
        QFETCH(const IdpField, field);
        QFETCH(const IdpIssue, issue);
        const QList<IdpProblem> problems = blocking(form);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
        QCOMPARE(problems.first().issue, issue);
        // A provider that is that way already may still be renamed, though not spoiled further.
        IdpSurroundings around;
        around.before = form;
        IdpForm renamed = form;
        renamed.scim = !renamed.scim;
        QVERIFY(blocking(renamed, around).isEmpty());
        around.before = goodForm(form.kind);
        QCOMPARE(blocking(form, around).size(), 1);
    }

    void looksIntoKeysAndCertificates()
    {
        const auto ec = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        const auto other = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        const IdpPem key = readIdpPem(ec->toPem().reveal());
        QCOMPARE(key.keys, 1);
        QVERIFY(!key.other);
        const IdpPem locked = readIdpPem(ec->toPem(Secret(QByteArray("a password"))).reveal());
        QVERIFY(locked.encrypted);
        const IdpPem certificate = readIdpPem(certificatePem(*ec).toUtf8());
        QCOMPARE(certificate.certificates.size(), 1);
        QCOMPARE(certificate.certificateKey, key.key);
        const IdpPem junk =
                readIdpPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----");

        IdpForm form = goodForm(IdpKind::LdapGoogle);
        form.clientCertificate = certificate.certificates.constFirst();
        IdpSurroundings around;
        const auto issueWith = [&](const IdpPem &cert, const IdpPem &pem) {
            around.pems = {{IdpField::ClientCertificate, cert}, {IdpField::ClientKey, pem}};
            const QList<IdpProblem> problems = blocking(form, around);
            return problems.isEmpty() ? -1 : int(problems.first().issue);
        };
        QCOMPARE(issueWith(certificate, key), -1);
        QCOMPARE(issueWith(certificate, readIdpPem(other->toPem().reveal())),
                 int(IdpIssue::OtherKey));
        QCOMPARE(issueWith(certificate, locked), int(IdpIssue::KeyEncrypted));
        QCOMPARE(issueWith(certificate, junk), int(IdpIssue::NotAKey));
        QCOMPARE(issueWith(certificate, certificate), int(IdpIssue::NotAKey));
        QCOMPARE(issueWith(key, key), int(IdpIssue::NotCertificates));

        form = goodForm(IdpKind::OAuthOkta);
        around.pems = {{IdpField::ClientSecret, key}};
        QCOMPARE(blocking(form, around).first().issue, IdpIssue::NotRsa);
        around.pems = {{IdpField::ClientSecret, junk}};
        QCOMPARE(blocking(form, around).first().issue, IdpIssue::NotAKey);
        const auto rsa = pki::SigningKey::generate(pki::SigningKey::Kind::Rsa2048);
        around.pems = {{IdpField::ClientSecret, readIdpPem(rsa->toPem().reveal())}};
        QVERIFY(blocking(form, around).isEmpty());
    }

    void entriesComeInManyWays()
    {
        QCOMPARE(entriesFrom(u" a.jp, b.jp;c.jp\n\na.jp  d.jp、e.jp"_s),
                 (QStringList{u"a.jp"_s, u"b.jp"_s, u"c.jp"_s, u"d.jp"_s, u"e.jp"_s}));
        QCOMPARE(realmsFrom(u"@a.jp\n@\nb.jp"_s), (QStringList{u"a.jp"_s, u"b.jp"_s}));
        QCOMPARE(ssidsFrom(u"Guest net, eduroam\n"_s), (QStringList{u"Guest net"_s, u"eduroam"_s}));
    }

    void findsOverlapsAndGaps()
    {
        const auto provider = [](const QString &id, const QStringList &realms,
                                 bool standard = false) {
            IdentityProvider one;
            one.id = IdentityProviderId(id);
            one.name = id;
            one.realms = realms;
            one.isMapped = !realms.isEmpty();
            one.isDefault = standard;
            return one;
        };
        Organization organization;
        organization.identityProviders = {provider(u"a"_s, {u"example.jp"_s, u"x.jp"_s}),
                                          provider(u"b"_s, {u"x.jp"_s, u"EXAMPLE.jp"_s}),
                                          provider(u"c"_s, {u"corp.example.jp"_s}),
                                          provider(u"d"_s, {})};
        Client client;
        client.username = u"taro@unknown.jp"_s;
        client.mac = u"1"_s;
        organization.clients = {client};
        const QList<IdpFinding> findings = idpFindings(organization);
        using Kind = IdpFinding::Kind;
        QList<Kind> kinds;
        for (const IdpFinding &finding : findings)
            kinds.append(finding.kind);
        QCOMPARE(kinds, (QList<Kind>{Kind::RealmTwice, Kind::CaseOnly, Kind::NeverAsked,
                                     Kind::Unserved, Kind::NoDefault, Kind::SubDomain}));
        QCOMPARE(findings.at(0).realm, u"x.jp"_s);
        QCOMPARE(findings.at(3).count, 1);
        organization.settings.defaultIdp = IdentityProviderId(u"gone"_s);
        QCOMPARE(idpFindings(organization).at(1).kind, Kind::DefaultGone);
        organization.identityProviders = {provider(u"a"_s, {u"unknown.jp"_s}, true)};
        QVERIFY(idpFindings(organization).isEmpty());
        const IdpLoss loss = lossOf(organization, IdentityProviderId(u"a"_s));
        QVERIFY(loss.wasDefault && loss.heir.isEmpty());
        QCOMPARE(loss.realms, QStringList{u"unknown.jp"_s});
    }

    void explainsACertificateByTheSwitches()
    {
        const auto key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256);
        const QByteArray der = pki::certificatesFromPem(certificatePem(*key).toUtf8()).first();
        const pki::CertificateIndex certificate = *pki::readCertificateIndex(der);
        Organization organization;
        IdentityProvider one;
        one.id = IdentityProviderId(u"a"_s);
        one.realms = {u"corp.example.jp"_s};
        one.isMapped = true;
        organization.identityProviders = {one};
        const auto steps = [&](const QString &field, bool machine) {
            organization.settings.idpUserCertLookupField = field;
            organization.settings.idpMachineCertLookupField = field;
            return explainIdp(organization, certificate, machine);
        };
        using Step = IdpStep::Kind;
        const IdpExplanation automatic = steps({}, false);
        QCOMPARE(automatic.name, u"taro@corp.example.jp"_s);
        QList<Step> kinds;
        for (const IdpStep &step : automatic.steps)
            kinds.append(step.kind);
        QCOMPARE(kinds, (QList<Step>{Step::FieldChosen, Step::FieldTried, Step::FieldFound,
                                     Step::RealmFound, Step::Matches}));
        QCOMPARE(steps(u"cn"_s, false).name, u"client"_s);
        QCOMPARE(steps(u"cn"_s, false).steps.constLast().kind, Step::NobodyAnswers);
        QCOMPARE(steps(u"upn"_s, false).steps.constLast().kind, Step::NothingFound);
        QCOMPARE(steps({}, true).name, u"pc1.example.jp"_s);
        QCOMPARE(steps(u"cn"_s, true).name, u"client"_s);
    }
};

SEKISHO_TEST(IdpForm);
#include "tst_IdpForm.moc"
