// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would keep an identity provider from working (portal-screens 5.2, mist-api 7.1).

#include "core/nac/IdpForm.h"

#include <QRegularExpression>
#include <algorithm>

namespace sekisho::nac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRetries = 10;
constexpr int kLongestTimeout = 60;

bool isUuid(const QString &text)
{
    static const QRegularExpression kUuid(
            u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return kUuid.match(text).hasMatch();
}

bool isHostName(const QString &text)
{
    static const QRegularExpression kName(
            u"^(?=.{1,253}$)[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?"
            "(\\.[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?)*$"_s);
    return kName.match(text).hasMatch();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression kIpv4(
            u"^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}$"_s);
    static const QRegularExpression kGroup(u"^[0-9a-fA-F]{1,4}$"_s);
    if (kIpv4.match(text).hasMatch())
        return true;
    const qsizetype gap = text.indexOf("::"_L1);
    if (!text.contains(u':') || (gap >= 0 && text.indexOf("::"_L1, gap + 1) >= 0))
        return false;
    const QStringList groups = text.split(u':', gap >= 0 ? Qt::SkipEmptyParts : Qt::KeepEmptyParts);
    const bool fits = gap >= 0 ? groups.size() < 8 : groups.size() == 8;
    return fits && std::all_of(groups.begin(), groups.end(),
                               [](const QString &group) { return kGroup.match(group).hasMatch(); });
}

bool isHost(const QString &text)
{
    static const QRegularExpression kDigits(u"^[0-9.]+$"_s);
    return isAddress(text) || (isHostName(text) && !kDigits.match(text).hasMatch());
}

/// The RDN that is none; empty: all are (RFC 4514, quoted and escaped commas known).
QString brokenRdn(const QString &dn)
{
    static const QRegularExpression kRdn(
            u"^\\s*([A-Za-z][A-Za-z0-9-]*|[0-9]+(\\.[0-9]+)+)\\s*=\\s*\\S.*$"_s,
            QRegularExpression::DotMatchesEverythingOption);
    QStringList rdns{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < dn.size(); ++i) {
        const QChar c = dn.at(i);
        if (c == u'\\' && i + 1 < dn.size()) {
            rdns.last() += c;
            rdns.last() += dn.at(++i);
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        if (!quoted && (c == u',' || c == u';' || c == u'+'))
            rdns.append(QString());
        else
            rdns.last() += c;
    }
    for (const QString &rdn : std::as_const(rdns)) {
        if (!kRdn.match(rdn).hasMatch())
            return rdn.trimmed().isEmpty() ? dn : rdn.trimmed();
    }
    return {};
}

/// RFC 4515 by its parentheses; what is escaped (\28) is no parenthesis.
bool isFilter(const QString &filter)
{
    if (!filter.startsWith(u'(') || !filter.endsWith(u')'))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < filter.size(); ++i) {
        depth += filter.at(i) == u'(' ? 1 : (filter.at(i) == u')' ? -1 : 0);
        if (depth < 0 || (depth == 0 && i + 1 < filter.size() && filter.at(i + 1) != u'('))
            return false;
    }
    return depth == 0 && !filter.contains("()"_L1);
}

class Judge
{
public:
    Judge(const IdpForm &form, const IdpSurroundings &around)
        : m_form(form)
        , m_around(around)
    {
    }

    QList<IdpProblem> judge();

private:
    void say(IdpField field, IdpIssue issue, const QString &argument = {}, int row = -1)
    {
        m_problems.append({field, issue, argument, row, true});
    }
    void mention(IdpField field, IdpIssue issue, const QString &argument = {})
    {
        m_problems.append({field, issue, argument, -1, false});
    }
    bool needs(IdpField field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            say(field, IdpIssue::Missing);
        return !text.trimmed().isEmpty();
    }
    void needs(IdpField field, const IdpSecret &secret)
    {
        if (!secret.isThere())
            say(field, IdpIssue::Missing);
    }
    void needs(IdpField field, const QStringList &entries)
    {
        if (entries.isEmpty())
            say(field, IdpIssue::Missing);
    }

    void common();
    void realms(IdpField field, const QStringList &realms);
    void hosts(IdpField field, const QStringList &hosts);
    void identifier(IdpField field, const QString &id);
    void ldap();
    void filter(IdpField field, const QString &filter, bool placeholder);
    void authorities();
    /// A certificate and its key: both or neither.
    void pair(bool required);
    bool key(IdpField field);
    void oauth();
    void proxy();
    void servers(IdpField field, const QList<IdpServer> &servers);

    const IdpForm &m_form;
    const IdpSurroundings &m_around;
    QList<IdpProblem> m_problems;
};

QList<IdpProblem> Judge::judge()
{
    common();
    if (m_form.kind != IdpKind::Unknown) {
        switch (idpTypeOf(m_form.kind)) {
        case IdpType::Ldap:
            ldap();
            break;
        case IdpType::OAuth:
            oauth();
            break;
        case IdpType::MxEdgeProxy:
            proxy();
            break;
        case IdpType::OpenRoaming:
            needs(IdpField::Ssids, m_form.ssids);
            pair(false);
            break;
        }
    }
    return m_problems;
}

void Judge::common()
{
    if (needs(IdpField::Name, m_form.name) &&
        m_around.otherNames.contains(m_form.name.trimmed(), Qt::CaseInsensitive))
        mention(IdpField::Name, IdpIssue::NameTaken);
    realms(IdpField::Realms, m_form.realms);
    for (const QString &realm : m_form.realms) {
        if (const QString other = m_around.otherRealms.value(realm); !other.isEmpty())
            mention(IdpField::Realms, IdpIssue::RealmElsewhere, other);
    }
    if (m_form.realms.isEmpty() && !m_form.isDefault)
        mention(IdpField::Realms, IdpIssue::NeverAsked);
}

void Judge::realms(IdpField field, const QStringList &realms)
{
    QStringList met;
    for (const QString &realm : realms) {
        if (!isHostName(realm))
            say(field, IdpIssue::NotADomain, realm);
        if (met.contains(realm, Qt::CaseInsensitive))
            say(field, IdpIssue::Twice, realm);
        met.append(realm);
    }
}

void Judge::hosts(IdpField field, const QStringList &hosts)
{
    for (const QString &host : hosts) {
        if (!isHost(host))
            say(field, IdpIssue::NotAHost, host);
    }
}

void Judge::identifier(IdpField field, const QString &id)
{
    static const QRegularExpression kSpace(u"\\s"_s);
    if (id.contains(kSpace))
        say(field, IdpIssue::WithSpaces);
}

void Judge::filter(IdpField field, const QString &filter, bool placeholder)
{
    if (m_form.kind == IdpKind::LdapCustom && !needs(field, filter))
        return;
    if (filter.isEmpty())
        return;
    if (!isFilter(filter))
        say(field, IdpIssue::NotAFilter);
    else if (placeholder && !filter.contains("%s"_L1))
        say(field, IdpIssue::NoPlaceholder);
}

void Judge::ldap()
{
    needs(IdpField::Hosts, m_form.hosts);
    hosts(IdpField::Hosts, m_form.hosts);
    if (needs(IdpField::BaseDn, m_form.baseDn)) {
        if (const QString rdn = brokenRdn(m_form.baseDn); !rdn.isEmpty())
            say(IdpField::BaseDn, IdpIssue::NotADn, rdn);
    }
    // Google lets in whoever holds the client certificate; the others want a bind.
    const bool isGoogle = m_form.kind == IdpKind::LdapGoogle;
    if (!isGoogle) {
        needs(IdpField::BindDn, m_form.bindDn);
        needs(IdpField::BindPassword, m_form.bindPassword);
    }
    // Active Directory also takes user@domain and DOMAIN\user here.
    if (const QString dn = m_form.bindDn;
        !isGoogle && !dn.trimmed().isEmpty() && !dn.contains(u'@') && !dn.contains(u'\\')) {
        if (const QString rdn = brokenRdn(dn); !rdn.isEmpty())
            say(IdpField::BindDn, IdpIssue::NotADn, rdn);
    }
    authorities();
    pair(isGoogle);
    if (m_form.kind != IdpKind::LdapCustom)
        return;
    filter(IdpField::UserFilter, m_form.userFilter, true);
    filter(IdpField::GroupFilter, m_form.groupFilter, false);
    filter(IdpField::MemberFilter, m_form.memberFilter, true);
    if (!m_form.groupBase.trimmed().isEmpty() && m_form.groupBase != "base_dn"_L1) {
        if (const QString rdn = brokenRdn(m_form.groupBase); !rdn.isEmpty())
            say(IdpField::GroupBase, IdpIssue::NotADn, rdn);
    }
}

void Judge::authorities()
{
    const auto pem = m_around.pems.constFind(IdpField::CaCertificates);
    if (pem != m_around.pems.cend() && !pem->isEmpty &&
        (pem->certificates.isEmpty() || pem->keys > 0 || pem->other))
        say(IdpField::CaCertificates, IdpIssue::NotCertificates);
}

bool Judge::key(IdpField field)
{
    const auto pem = m_around.pems.constFind(field);
    if (pem == m_around.pems.cend() || pem->isEmpty)
        return true; // not typed
    if (pem->encrypted)
        say(field, IdpIssue::KeyEncrypted);
    else if (pem->keys != 1 || pem->other || !pem->certificates.isEmpty())
        say(field, IdpIssue::NotAKey);
    else
        return true;
    return false;
}

void Judge::pair(bool required)
{
    const bool hasCertificate = !m_form.clientCertificate.trimmed().isEmpty();
    const bool hasKey = m_form.clientKey.isThere();
    if (required && !hasCertificate)
        say(IdpField::ClientCertificate, IdpIssue::Missing);
    if (required && !hasKey)
        say(IdpField::ClientKey, IdpIssue::Missing);
    if (!required && hasCertificate && !hasKey)
        say(IdpField::ClientKey, IdpIssue::CertificateWithout);
    if (!required && hasKey && !hasCertificate)
        say(IdpField::ClientCertificate, IdpIssue::KeyWithout);

    const auto certificate = m_around.pems.constFind(IdpField::ClientCertificate);
    const bool readable = certificate != m_around.pems.cend() && !certificate->isEmpty;
    if (readable &&
        (certificate->certificates.isEmpty() || certificate->keys > 0 || certificate->other))
        return say(IdpField::ClientCertificate, IdpIssue::NotCertificates);
    if (!key(IdpField::ClientKey) || !hasCertificate || !hasKey)
        return;
    const IdpPem typed = m_around.pems.value(IdpField::ClientKey);
    if (!typed.isEmpty && readable && typed.key != certificate->certificateKey)
        say(IdpField::ClientKey, IdpIssue::OtherKey);
    else if (typed.isEmpty && m_around.before &&
             m_around.before->clientCertificate != m_form.clientCertificate)
        mention(IdpField::ClientKey, IdpIssue::KeyNotSeen);
}

void Judge::oauth()
{
    const QString tenant = m_form.tenantId;
    if (needs(IdpField::TenantId, tenant)) {
        if (m_form.kind == IdpKind::OAuthOkta) {
            static const QRegularExpression kTenant(u"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"_s);
            static const QRegularExpression kAddress(
                    u"^(?:https?://)?([A-Za-z0-9-]+)\\.[^\\s]+$"_s);
            if (const auto address = kAddress.match(tenant); address.hasMatch())
                say(IdpField::TenantId, IdpIssue::WithDomain, address.captured(1));
            else if (!kTenant.match(tenant).hasMatch())
                say(IdpField::TenantId, IdpIssue::NotATenant, tenant);
        } else if (!isUuid(tenant)) {
            say(IdpField::TenantId, IdpIssue::NotUuid);
        }
    }
    needs(IdpField::ClientId, m_form.clientId);
    identifier(IdpField::ClientId, m_form.clientId);
    needs(IdpField::ClientSecret, m_form.clientSecret);
    identifier(IdpField::RopcClientId, m_form.ropcClientId);
    if (m_form.kind != IdpKind::OAuthOkta)
        return;
    // Okta signs in with a key, the others with a text.
    const IdpPem typed = m_around.pems.value(IdpField::ClientSecret);
    if (key(IdpField::ClientSecret) && !typed.isEmpty && typed.keyType != pki::KeyType::Rsa)
        say(IdpField::ClientSecret, IdpIssue::NotRsa);
}

void Judge::proxy()
{
    if (needs(IdpField::Cluster, m_form.clusterId) && !isUuid(m_form.clusterId))
        say(IdpField::Cluster, IdpIssue::NotUuid);
    hosts(IdpField::ProxyHosts, m_form.proxyHosts);
    if (m_form.authServers.isEmpty())
        say(IdpField::AuthServers, IdpIssue::Missing);
    servers(IdpField::AuthServers, m_form.authServers);
    servers(IdpField::AccountingServers, m_form.accountingServers);
    realms(IdpField::ExcludedRealms, m_form.excludedRealms);
}

void Judge::servers(IdpField field, const QList<IdpServer> &servers)
{
    for (int row = 0; row < int(servers.size()); ++row) {
        const IdpServer &server = servers.at(row);
        if (server.host.trimmed().isEmpty())
            say(field, IdpIssue::Missing, u"host"_s, row);
        else if (!isHost(server.host))
            say(field, IdpIssue::NotAHost, server.host, row);
        if (server.port < 1 || server.port > kLastPort)
            say(field, IdpIssue::PortRange, QString::number(server.port), row);
        if (server.retries < 0 || server.retries > kMostRetries || server.timeout < 1 ||
            server.timeout > kLongestTimeout)
            say(field, IdpIssue::NumberRange, {}, row);
        if (!server.secret.isThere())
            say(field, IdpIssue::Missing, u"secret"_s, row);
    }
}

} // namespace

QList<IdpProblem> idpProblems(const IdpForm &form, const IdpSurroundings &around)
{
    QList<IdpProblem> problems = Judge(form, around).judge();
    if (around.before) {
        // The provider works as it is, whatever we think of it: only what is changed counts.
        IdpSurroundings untouched;
        untouched.before = around.before;
        const auto keep = [&](IdpField field, bool same) {
            if (same && around.pems.contains(field))
                untouched.pems.insert(field, around.pems.value(field));
        };
        keep(IdpField::CaCertificates, around.before->caCertificates == form.caCertificates);
        keep(IdpField::ClientCertificate,
             around.before->clientCertificate == form.clientCertificate);
        const QList<IdpProblem> known = Judge(*around.before, untouched).judge();
        for (IdpProblem &problem : problems)
            problem.blocks = problem.blocks && !known.contains(problem);
    }
    std::stable_sort(
            problems.begin(), problems.end(),
            [](const IdpProblem &a, const IdpProblem &b) { return a.blocks && !b.blocks; });
    return problems;
}

} // namespace sekisho::nac
