// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/SampleOrganization.h"

#include "core/pki/CertificateBuilder.h"
#include "core/pki/Reader.h"

#include <QTimeZone>

namespace sekisho::test {

using namespace nac;

namespace {

using Subject = QList<QPair<QString, QString>>;

QDateTime day(const char *text)
{
    return QDateTime(QDate::fromString(QString::fromLatin1(text), Qt::ISODate), QTime(0, 0),
                     QTimeZone::utc());
}

Subject kakuu(const QString &commonName)
{
    return {{QStringLiteral("C"), QStringLiteral("JP")},
            {QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
            {QStringLiteral("CN"), commonName}};
}

/// A certificate and the key that belongs to it.
struct Authority
{
    QByteArray der;
    pki::SigningKey key;
    QString pem() const { return QString::fromLatin1(pki::certificateToPem(der)); }
};

pki::CertificateTemplate description(const Subject &subject, const char *from, const char *to)
{
    pki::CertificateTemplate description;
    description.subject = subject;
    description.notBefore = day(from);
    // Noon: the same day in every zone that a test may run in.
    description.notAfter = day(to).addSecs(12 * 3600);
    description.ca = true;
    description.keyUsage = {QStringLiteral("keyCertSign"), QStringLiteral("cRLSign")};
    return description;
}

Authority make(const pki::CertificateTemplate &what, const Authority *issuer)
{
    pki::SigningKey key = pki::SigningKey::generate(pki::SigningKey::Kind::Ec256).value();
    QByteArray der = pki::buildCertificate(what, key,
                                           issuer ? QByteArrayView(issuer->der) : QByteArrayView(),
                                           issuer ? issuer->key : key)
                             .value();
    return {std::move(der), std::move(key)};
}

Label matchLabel(const QString &id, const QString &name, MatchKind kind, const QString &raw,
                 const QStringList &values)
{
    Label label;
    label.id = LabelId(id);
    label.name = name;
    label.type = {LabelType::Match, QStringLiteral("match")};
    label.match = {kind, raw};
    label.values = values;
    label.created = day("2025-06-03");
    label.modified = day("2026-02-10");
    return label;
}

Label vlanLabel(const QString &id, const QString &name, const QString &vlan)
{
    Label label;
    label.id = LabelId(id);
    label.name = name;
    label.type = {LabelType::Vlan, QStringLiteral("vlan")};
    label.vlan = vlan;
    return label;
}

Open<AuthType> authType(AuthType type, const char *raw) { return {type, QString::fromLatin1(raw)}; }

Rule rule(const QString &id, const QString &name, int order, bool allow)
{
    Rule rule;
    rule.id = RuleId(id);
    rule.name = name;
    rule.order = order;
    rule.action = allow ? Open<RuleAction>{RuleAction::Allow, QStringLiteral("allow")}
                        : Open<RuleAction>{RuleAction::Block, QStringLiteral("block")};
    return rule;
}

LabelId l(const char *id) { return LabelId(QString::fromLatin1(id)); }

void addCertificates(Organization &organization)
{
    const Authority root = make(description(kakuu(QStringLiteral("Kakuu Seiki Root CA G2")),
                                            "2021-04-01", "2041-03-31"),
                                nullptr);
    pki::CertificateTemplate g1 = description(kakuu(QStringLiteral("Kakuu Seiki Device CA G1")),
                                              "2022-01-15", "2027-01-14");
    g1.crlDistributionPoints = {QStringLiteral("http://pki.corp.internal/g1.crl")};
    pki::CertificateTemplate g2 = description(kakuu(QStringLiteral("Kakuu Seiki Device CA G2")),
                                              "2023-04-01", "2031-03-31");
    g2.crlDistributionPoints = {QStringLiteral("http://pki.example.jp/g2.crl")};
    pki::CertificateTemplate lab =
            description({{QStringLiteral("CN"), QStringLiteral("Mie Plant Lab CA")}}, "2023-07-13",
                        "2034-07-12");
    lab.ca = false;
    lab.keyUsage.clear();
    const Authority deviceG2 = make(g2, &root);
    organization.settings.present = true;
    organization.settings.certificateAuthorities = {make(g1, &root).pem(), deviceG2.pem(),
                                                    make(lab, nullptr).pem(), root.pem()};

    pki::CertificateTemplate server =
            description({{QStringLiteral("C"), QStringLiteral("JP")},
                         {QStringLiteral("O"), QStringLiteral("Kakuu Seiki K.K.")},
                         {QStringLiteral("CN"), QStringLiteral("radius.example.jp")}},
                        "2025-01-27", "2027-02-27");
    server.ca = false;
    server.keyUsage = {QStringLiteral("digitalSignature")};
    server.extendedKeyUsage = {QStringLiteral("serverAuth")};
    server.subjectAlternativeNames = {QStringLiteral("DNS:radius.example.jp")};
    server.notAfter = day("2027-02-28");
    organization.settings.hasServerCertificate = true;
    organization.settings.serverKeyPresent = true;
    // Without its intermediate: one warning.
    organization.settings.serverCertificate = make(server, &deviceG2).pem();

    organization.mistCertificate.pem =
            make(description({{QStringLiteral("C"), QStringLiteral("US")},
                              {QStringLiteral("O"), QStringLiteral("Mist")},
                              {QStringLiteral("OU"), QStringLiteral("OrgCA")},
                              {QStringLiteral("CN"), organization.id.value()}},
                             "2021-08-30", "2031-08-28"),
                 nullptr)
                    .pem();
    organization.settings.onboardCaCertificates = {
            make(description({{QStringLiteral("C"), QStringLiteral("US")},
                              {QStringLiteral("O"), QStringLiteral("MIST")},
                              {QStringLiteral("OU"), organization.id.value()},
                              {QStringLiteral("CN"), QStringLiteral("Mist SCEP CA")}},
                             "2025-09-01", "2035-08-30"),
                 nullptr)
                    .pem()};
    organization.onboardCa = {OnboardCaState::Active,
                              {QStringLiteral("intune"), QStringLiteral("byod")},
                              QStringLiteral("https://scep.example.com/intune"),
                              QString(),
                              QString(),
                              false};
    organization.crlFiles = {
            {CrlFileId(QStringLiteral("c1")),
             QStringLiteral("C=JP, O=Kakuu Seiki K.K., CN=Kakuu Seiki Device CA "
                            "G1"),
             QStringLiteral("https://example.com/crl/c1"), day("2026-10-01"), day("2026-11-01")},
            {CrlFileId(QStringLiteral("c2")),
             QStringLiteral("C=JP, O=Kakuu Seiki K.K., CN=Kakuu Seiki Root CA G2"),
             QStringLiteral("https://example.com/crl/c2"), day("2026-09-01"), QDateTime()}};
}

void addIssued(Organization &organization, int count)
{
    static const QStringList providers{QStringLiteral("intune"), QStringLiteral("byod"),
                                       QStringLiteral("jamf")};
    organization.issuedCertificates.reserve(count);
    for (int i = 0; i < count; ++i) {
        IssuedCertificate certificate;
        certificate.commonName = (i % 3 == 1 ? QStringLiteral("tab-%1") : QStringLiteral("pc-%1"))
                                         .arg(i + 1, 4, 10, QLatin1Char('0'));
        certificate.provider = providers.at(i % providers.size());
        certificate.deviceId = QStringLiteral("5a17%1-71c4-4b12-a0%2-9c00e14%3")
                                       .arg(i, 4, 16, QLatin1Char('0'))
                                       .arg(i % 97, 2, 10, QLatin1Char('0'))
                                       .arg(i % 1000, 4, 10, QLatin1Char('0'));
        certificate.serialNumber =
                QStringLiteral("5c %1 17 c3").arg(i + 0x100000, 6, 16, QLatin1Char('0'));
        certificate.created = day("2025-12-01").addDays(i % 350);
        certificate.expires = certificate.created.addDays(365);
        organization.issuedCertificates.append(certificate);
    }
}

void addLabels(Organization &organization)
{
    organization.labels = {
            matchLabel(QStringLiteral("issuer-device"), QStringLiteral("Issuer: Device CA"),
                       MatchKind::CertIssuer, QStringLiteral("cert_issuer"),
                       {QStringLiteral("/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G2"),
                        QStringLiteral("/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G1")}),
            matchLabel(QStringLiteral("issuer-lab"), QStringLiteral("Issuer: Mie Plant Lab CA"),
                       MatchKind::CertIssuer, QStringLiteral("cert_issuer"),
                       {QStringLiteral("/CN=Mie Plant Lab CA")}),
            matchLabel(QStringLiteral("issuer-scep"), QStringLiteral("Issuer: Mist SCEP CA"),
                       MatchKind::CertIssuer, QStringLiteral("cert_issuer"),
                       {QStringLiteral("/C=US/O=MIST/CN=Mist SCEP CA")}),
            matchLabel(QStringLiteral("compliant"), QStringLiteral("Intune-Compliant"),
                       MatchKind::MdmStatus, QStringLiteral("mdm_status"),
                       {QStringLiteral("compliant")}),
            matchLabel(QStringLiteral("not-compliant"), QStringLiteral("Intune-Non-Compliant"),
                       MatchKind::MdmStatus, QStringLiteral("mdm_status"),
                       {QStringLiteral("not compliant")}),
            matchLabel(QStringLiteral("contractors"), QStringLiteral("contractors"),
                       MatchKind::IdpRole, QStringLiteral("idp_role"),
                       {QStringLiteral("grp-contractors")}),
            matchLabel(QStringLiteral("lost"), QStringLiteral("lost-or-stolen"),
                       MatchKind::UsermacLabel, QStringLiteral("usermac_label"),
                       {QStringLiteral("lost"), QStringLiteral("stolen")}),
            matchLabel(QStringLiteral("printers"), QStringLiteral("printer, camera"),
                       MatchKind::UsermacLabel, QStringLiteral("usermac_label"),
                       {QStringLiteral("printer"), QStringLiteral("camera")}),
            matchLabel(QStringLiteral("phones"), QStringLiteral("Voice phones"),
                       MatchKind::ClientMac, QStringLiteral("client_mac"),
                       {QStringLiteral("5c5b35*"), QStringLiteral("00408c*")}),
            vlanLabel(QStringLiteral("vlan750"), QStringLiteral("Corp VLAN 750"),
                      QStringLiteral("750")),
            vlanLabel(QStringLiteral("vlan1"), QStringLiteral("Quarantine (VLAN 1)"),
                      QStringLiteral("1")),
            vlanLabel(QStringLiteral("vlan310"), QStringLiteral("IoT VLAN 310"),
                      QStringLiteral("310")),
            vlanLabel(QStringLiteral("vlan90"), QStringLiteral("Guest VLAN 90"),
                      QStringLiteral("90"))};
    Label role;
    role.id = l("role-byod");
    role.name = QStringLiteral("byod");
    role.type = {LabelType::RadiusGroup, QStringLiteral("radius_group")};
    role.radiusGroup = QStringLiteral("byod");
    organization.labels.append(role);
    Label future; // of a newer cloud
    future.id = l("future");
    future.name = QStringLiteral("From tomorrow");
    future.type = {std::nullopt, QStringLiteral("quantum_state")};
    future.values = {QStringLiteral("superposed")};
    organization.labels.append(future);
}

void addRules(Organization &organization)
{
    Rule lost = rule(QStringLiteral("r1"), QStringLiteral("Block lost devices"), 1, false);
    lost.matching.labels = {l("lost")};
    Rule printers = rule(QStringLiteral("r2"), QStringLiteral("Printers and cameras"), 2, true);
    printers.matching.authType = authType(AuthType::Mab, "mab");
    printers.matching.portTypes = {{PortType::Wired, QStringLiteral("wired")}};
    printers.matching.labels = {l("printers")};
    printers.assignedLabels = {l("vlan310")};
    Rule corp = rule(QStringLiteral("r3"), QStringLiteral("Corp Compliant"), 3, true);
    corp.matching.authType = authType(AuthType::EapTls, "eap-tls");
    corp.matching.labels = {l("compliant"), l("issuer-device")};
    corp.notMatching.sites = {SiteId(QStringLiteral("s-lobby"))};
    corp.assignedLabels = {l("vlan750")};
    Rule quarantine = rule(QStringLiteral("r4"), QStringLiteral("Corp Quarantine"), 4, true);
    quarantine.matching.authType = authType(AuthType::EapTls, "eap-tls");
    quarantine.matching.labels = {l("not-compliant")};
    quarantine.assignedLabels = {l("vlan1")};
    Rule byod = rule(QStringLiteral("r5"), QStringLiteral("BYOD"), 5, true);
    byod.matching.authType = authType(AuthType::EapTls, "eap-tls");
    byod.matching.labels = {l("issuer-scep")};
    byod.assignedLabels = {l("vlan90"), l("role-byod")};
    Rule wireless = rule(QStringLiteral("r6"), QStringLiteral("Corp any wireless"), 6, true);
    wireless.dryRun = true;
    wireless.matching.authType = authType(AuthType::EapTls, "eap-tls");
    wireless.matching.portTypes = {{PortType::Wireless, QStringLiteral("wireless")}};
    wireless.assignedLabels = {l("vlan750")};
    // Shadowed by rule 4.
    Rule old = rule(QStringLiteral("r7"), QStringLiteral("Old lab"), 7, true);
    old.matching.authType = authType(AuthType::EapTls, "eap-tls");
    old.matching.labels = {l("not-compliant"), l("issuer-lab")};
    old.assignedLabels = {l("gone")};
    Rule contractors = rule(QStringLiteral("r8"), QStringLiteral("Contractors"), 8, true);
    contractors.enabled = false;
    contractors.matching.authType = authType(AuthType::EapTtls, "eap-ttls");
    contractors.matching.labels = {l("contractors")};
    contractors.assignedLabels = {l("vlan90")};
    Rule sensors = rule(QStringLiteral("r9"), QStringLiteral("Sensors"), 9, true);
    sensors.matching.authType = authType(AuthType::Mab, "mab");
    sensors.matching.manufacturers = {QStringLiteral("Kagaku Sensor Works")};
    organization.rules = {lost,     printers, corp,        quarantine, byod,
                          wireless, old,      contractors, sensors};

    HitCounts counts;
    counts.from = sampleNow().addDays(-7);
    counts.to = sampleNow();
    counts.fetched = organization.pulled;
    counts.byRule = {{RuleId(QStringLiteral("r1")), 3},
                     {RuleId(QStringLiteral("r2")), 1204},
                     {RuleId(QStringLiteral("r3")), 18412},
                     {RuleId(QStringLiteral("r4")), 214},
                     {RuleId(QStringLiteral("r5")), 2077}};
    counts.unmatched = 96;
    organization.hitCounts.insert(HitPeriod::Last7Days, counts);
}

void addIdentity(Organization &organization)
{
    IdentityProvider entra;
    entra.id = IdentityProviderId(QStringLiteral("idp-entra"));
    entra.name = QStringLiteral("Entra ID Kakuu");
    entra.type = {IdpType::OAuth, QStringLiteral("oauth")};
    entra.oauthType = {OAuthType::Azure, QStringLiteral("azure")};
    entra.oauthTenantId = QStringLiteral("9f2c71ab-1111-4222-8333-444455550d4e");
    entra.oauthClientCredentialId = QStringLiteral("11112222-3333-4444-5555-666677778888");
    entra.realms = {QStringLiteral("example.jp"), QStringLiteral("corp.example.jp")};
    entra.isDefault = true;
    entra.isMapped = true;
    IdentityProvider okta;
    okta.id = IdentityProviderId(QStringLiteral("idp-okta"));
    okta.name = QStringLiteral("Okta contractors");
    okta.type = {IdpType::OAuth, QStringLiteral("oauth")};
    okta.oauthType = {OAuthType::Okta, QStringLiteral("okta")};
    okta.oauthTenantId = QStringLiteral("kakuu-partners");
    okta.realms = {QStringLiteral("partner.example.jp")};
    okta.isMapped = true;
    IdentityProvider plant;
    plant.id = IdentityProviderId(QStringLiteral("idp-plant"));
    plant.name = QStringLiteral("Plant LDAP");
    plant.type = {IdpType::Ldap, QStringLiteral("ldap")};
    plant.ldapType = {LdapType::Custom, QStringLiteral("custom")};
    plant.ldapHosts = {QStringLiteral("ldap1.plant.example.jp")};
    plant.ldapBaseDn = QStringLiteral("DC=plant,DC=example,DC=jp");
    plant.realms = {QStringLiteral("plant.example.jp")};
    plant.isMapped = true;
    organization.identityProviders = {entra, okta, plant};

    LinkedAccount intune;
    intune.app = LinkedApp::Intune;
    intune.accountId = QStringLiteral("9f2c71ab-1111-4222-8333-444455550d4e");
    intune.name = QStringLiteral("Kakuu Seiki K.K.");
    intune.linkedBy = QStringLiteral("netadmin");
    intune.linked = day("2025-06-03");
    intune.lastSync = sampleNow().addSecs(-6 * 3600 - 1800);
    intune.status = {LinkStatus::Failed, QStringLiteral("failed")};
    intune.errors = {QStringLiteral("OAuth token refresh failed, please re-link your account")};
    LinkedAccount jamf;
    jamf.app = LinkedApp::Jamf;
    jamf.accountId = QStringLiteral("jamf-1");
    jamf.instanceUrl = QStringLiteral("kakuu.jamf.example.com");
    jamf.smartGroup = QStringLiteral("Compliant Macs");
    jamf.linkedBy = QStringLiteral("netadmin");
    jamf.linked = day("2025-09-18");
    jamf.lastSync = sampleNow().addSecs(-37 * 60);
    jamf.status = {LinkStatus::Success, QStringLiteral("success")};
    LinkedAccount crowdStrike;
    crowdStrike.app = LinkedApp::CrowdStrike;
    crowdStrike.accountId = QStringLiteral("CID-7F2A");
    crowdStrike.name = QStringLiteral("Kakuu Seiki (CID 7F2A)");
    crowdStrike.linkedBy = QStringLiteral("secops");
    crowdStrike.linked = day("2026-02-10");
    crowdStrike.lastSync = sampleNow().addSecs(-52 * 60);
    crowdStrike.status = {LinkStatus::Success, QStringLiteral("success")};
    organization.linkedAccounts = {intune, jamf, crowdStrike};
}

void addClients(Organization &organization)
{
    const QString issuer = QStringLiteral("/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA %1");
    for (int i = 0; i < 2318; ++i) {
        Client client;
        client.mac = QStringLiteral("5c5b35%1").arg(i, 6, 16, QLatin1Char('0'));
        client.hostname = QStringLiteral("pc-%1").arg(i, 4, 10, QLatin1Char('0'));
        client.certIssuer = issuer.arg(i < 412 ? QStringLiteral("G1") : QStringLiteral("G2"));
        organization.clients.append(client);
    }
    for (int i = 0; i < 24; ++i) {
        Endpoint endpoint;
        endpoint.id = EndpointId(QStringLiteral("e%1").arg(i));
        endpoint.mac = QStringLiteral("00408c%1").arg(i, 6, 16, QLatin1Char('0'));
        endpoint.name = i % 4 == 3 ? QString() : QStringLiteral("printer-%1").arg(i);
        endpoint.labels = i % 2 ? QStringList{QStringLiteral("printer")}
                                : QStringList{QStringLiteral("camera"), QStringLiteral("plant")};
        endpoint.vlan = i % 3 ? QString() : QStringLiteral("310");
        endpoint.radiusGroup = i % 5 ? QString() : QStringLiteral("iot");
        endpoint.notes = i ? QString() : QString::fromUtf8("三重工場 2階");
        organization.endpoints.append(endpoint);
    }
}

void addEvents(Organization &organization, int count)
{
    struct Kind
    {
        const char *type;
        const char *text;
        const char *rule;
        const char *idp;
    };
    static const Kind kinds[] = {
            {"NAC_CLIENT_PERMIT", "", "r3", ""},
            {"NAC_CLIENT_CERT_CHECK_FAILURE", "unable to get local issuer certificate", "", ""},
            {"NAC_CLIENT_DENY", "No matching rule", "", ""},
            {"NAC_IDP_GROUPS_LOOKUP_SUCCESS", "", "", "idp-entra"},
            {"NAC_CLIENT_PERMIT", "", "r2", ""},
            {"NAC_IDP_AUTHC_FAILURE", "Invalid Credentials", "", "idp-okta"},
            {"NAC_CLIENT_DENY", "", "r1", ""},
            {"NAC_CLIENT_TELEPORTED", "", "", ""}};
    organization.events.reserve(count);
    for (int i = 0; i < count; ++i) {
        const Kind &kind = kinds[i % std::size(kinds)];
        ClientEvent event;
        event.type = QString::fromLatin1(kind.type);
        event.text = QString::fromLatin1(kind.text);
        event.rule = RuleId(QString::fromLatin1(kind.rule));
        event.ruleMatched = !event.rule.isEmpty();
        event.idpId = QString::fromLatin1(kind.idp);
        event.time = sampleNow().addSecs(-53 - i * 97);
        event.mac = QStringLiteral("5c5b35%1").arg(i % 2318, 6, 16, QLatin1Char('0'));
        event.username =
                QStringLiteral("h%1@corp.example.jp").arg(i % 900, 4, 10, QLatin1Char('0'));
        event.authType = QStringLiteral("eap-tls");
        event.ssid = QStringLiteral("kakuu-corp");
        event.site = SiteId(i % 2 ? QStringLiteral("s-head") : QStringLiteral("s-nagoya"));
        event.certCn = QStringLiteral("pc-%1").arg(i % 2318, 4, 10, QLatin1Char('0'));
        event.certIssuer = QStringLiteral("/C=JP/O=Kakuu Seiki K.K./CN=Kakuu Seiki Device CA G2");
        if (i % 8 == 1)
            event.extra = QJsonObject{{QStringLiteral("tls_version"), QStringLiteral("TLSv1.2")},
                                      {QStringLiteral("random_mac"), false},
                                      {QStringLiteral("port_id"), 7}};
        organization.events.append(event);
    }
}

Organization build()
{
    Organization organization;
    organization.id = OrganizationId(QStringLiteral("6c1f8a52-0d3b-4a7e-9b65-1f2e3d4ce02b"));
    organization.name = QString::fromUtf8("架空精機株式会社");
    organization.cloudHost = QStringLiteral("api.ac5.mist.com");
    organization.cloudName = QStringLiteral("APAC 01");
    organization.role = {AccessRole::Write, QStringLiteral("write")};
    organization.pulled = sampleNow().addSecs(-4 * 60);
    organization.snapshotId = 1;
    organization.sites = {{SiteId(QStringLiteral("s-head")), QStringLiteral("Head Office"), {}},
                          {SiteId(QStringLiteral("s-nagoya")), QStringLiteral("Nagoya"), {}},
                          {SiteId(QStringLiteral("s-mie")), QStringLiteral("Mie Plant"), {}},
                          {SiteId(QStringLiteral("s-lobby")), QStringLiteral("Lobby"), {}}};
    addCertificates(organization);
    addIssued(organization, 1284);
    addLabels(organization);
    addRules(organization);
    addIdentity(organization);
    addClients(organization);
    addEvents(organization, 640);
    return organization;
}

} // namespace

QDateTime sampleNow() { return QDateTime(QDate(2026, 11, 21), QTime(1, 42), QTimeZone::utc()); }

Organization sampleOrganization()
{
    static const Organization organization = build();
    return organization;
}

OrganizationPtr sampleOrganizationPtr()
{
    return std::make_shared<const Organization>(sampleOrganization());
}

OrganizationPtr largeOrganization(int rows)
{
    Organization organization = sampleOrganization();
    organization.issuedCertificates.clear();
    organization.events.clear();
    addIssued(organization, rows);
    addEvents(organization, rows);
    organization.snapshotId = 2;
    return std::make_shared<const Organization>(organization);
}

} // namespace sekisho::test
