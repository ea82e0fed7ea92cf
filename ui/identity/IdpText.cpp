// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdpText.h"

#include "core/nac/RuleChecks.h"
#include "ui/text/DateText.h"

namespace sekisho::ui {

using namespace Qt::Literals::StringLiterals;
using nac::IdpField;
using nac::IdpFinding;
using nac::IdpIssue;
using nac::IdpKind;
using nac::IdpStep;
using nac::IdpType;

QString IdpText::name(const nac::Organization &organization, const nac::IdentityProviderId &id)
{
    const nac::IdentityProvider *provider = organization.identityProvider(id);
    return provider && !provider->name.isEmpty() ? provider->name : id.value();
}

QString IdpText::type(IdpType type)
{
    switch (type) {
    case IdpType::Ldap:
        return u"LDAPS"_s;
    case IdpType::OAuth:
        return u"OAuth"_s;
    case IdpType::MxEdgeProxy:
        return u"Mist Edge Proxy"_s;
    case IdpType::OpenRoaming:
        return u"OpenRoaming"_s;
    }
    return {};
}

QString IdpText::variant(IdpKind kind)
{
    switch (kind) {
    case IdpKind::LdapAzure:
        return u"Azure"_s;
    case IdpKind::LdapOkta:
    case IdpKind::OAuthOkta:
        return u"Okta"_s;
    case IdpKind::LdapGoogle:
        return u"Google"_s;
    case IdpKind::LdapPing:
    case IdpKind::OAuthPing:
        return u"Ping Identity"_s;
    case IdpKind::LdapCustom:
        return u"Custom"_s;
    case IdpKind::OAuthEntra:
        return u"Entra ID"_s;
    case IdpKind::OAuthEntraGov:
        return u"Entra ID (US government)"_s;
    case IdpKind::MistEdgeProxy:
    case IdpKind::OpenRoaming:
    case IdpKind::Unknown:
        break;
    }
    return {};
}

QString IdpText::variantLabel(IdpType type)
{
    if (type == IdpType::Ldap)
        return tr("LDAP Type");
    //: Second choice of a provider of the type OAuth: Entra ID, Okta …
    return type == IdpType::OAuth ? tr("OAuth Type") : QString();
}

QString IdpText::label(IdpField field, IdpKind kind)
{
    const bool isRoaming = kind == IdpKind::OpenRoaming;
    switch (field) {
    case IdpField::Name:
        return tr("Name");
    case IdpField::Realms:
        return tr("Domain Names");
    case IdpField::ExcludedRealms:
        return tr("Exclude realms");
    case IdpField::Hosts:
        return tr("Server Hosts");
    case IdpField::BaseDn:
        return tr("Base DN");
    case IdpField::BindDn:
        return tr("Bind DN");
    case IdpField::BindPassword:
        return tr("Bind Password");
    case IdpField::CaCertificates:
        return tr("CA certificates");
    case IdpField::ClientCertificate:
        return isRoaming ? tr("WBA client certificate") : tr("Client certificate");
    case IdpField::ClientKey:
        return isRoaming ? tr("WBA client key") : tr("Client key");
    case IdpField::UserFilter:
        return tr("User filter");
    case IdpField::GroupFilter:
        return tr("Group filter");
    case IdpField::MemberFilter:
        return tr("Member filter");
    case IdpField::GroupAttribute:
        return tr("Group attribute");
    case IdpField::GroupBase:
        return tr("Group search base");
    case IdpField::ResolveGroups:
        return tr("Resolve nested groups");
    case IdpField::TenantId:
        return tr("Tenant ID");
    case IdpField::ProviderDomain:
        return tr("Provider domain");
    case IdpField::Region:
        return tr("Region");
    case IdpField::ClientId:
        return tr("Client ID (client credentials)");
    case IdpField::ClientSecret:
        return kind == IdpKind::OAuthOkta ? tr("Private key (client credentials)")
                                          : tr("Client secret (client credentials)");
    case IdpField::RopcClientId:
        return tr("Client ID (ROPC)");
    case IdpField::RopcSecret:
        return tr("Client secret (ROPC)");
    case IdpField::Scim:
        return tr("SCIM");
    case IdpField::OperatorName:
        return tr("Operator name");
    case IdpField::Ssids:
        return tr("SSIDs");
    case IdpField::Cluster:
        return tr("Edge cluster");
    case IdpField::ProxyHosts:
        return tr("Proxy hosts");
    case IdpField::AuthServers:
        return tr("Authentication servers");
    case IdpField::AccountingServers:
        return tr("Accounting servers");
    }
    return {};
}

QString IdpText::portalName(IdpField field, IdpKind kind)
{
    Q_UNUSED(kind)
    switch (field) {
    case IdpField::Name:
        return u"Name"_s;
    case IdpField::Realms:
        return u"Domain Names"_s;
    case IdpField::Hosts:
        return u"Server Hosts"_s;
    case IdpField::BaseDn:
        return u"Base DN"_s;
    case IdpField::BindDn:
        return u"Bind DN"_s;
    case IdpField::BindPassword:
        return u"Bind Password"_s;
    case IdpField::TenantId:
        return u"Tenant ID"_s;
    default:
        return {}; // the portal's spelling of the others is not established
    }
}

QString IdpText::hint(IdpField field, IdpKind kind)
{
    switch (field) {
    case IdpField::Realms:
        return tr("What follows the @ in the user names that this provider answers for, one a "
                  "line.");
    case IdpField::ExcludedRealms:
        return tr("Your own domain names: these users are not sent to the proxy.");
    case IdpField::Hosts:
        return tr("Names or addresses, one a line.");
    case IdpField::BaseDn:
        return tr("For example DC=abc,DC=com");
    case IdpField::BindDn:
        return kind == IdpKind::LdapGoogle
                       ? tr("The user name of Google's access credentials, if you made some.")
                       : tr("For example CN=nas,CN=users,DC=abc,DC=com");
    case IdpField::CaCertificates:
        return tr("The authorities that signed the certificates of the servers: PEM, several one "
                  "after the other.");
    case IdpField::ClientCertificate:
        return kind == IdpKind::OpenRoaming
                       ? tr("Only for an agreement of your own with WBA; else Juniper's is used.")
                       : tr("PEM. What the directory asks of its clients, together with the key.");
    case IdpField::ClientKey:
        return tr("PEM without a password.");
    case IdpField::UserFilter:
        return tr("For example (mail=%s); %s becomes the user name.");
    case IdpField::GroupFilter:
        return tr("For example (objectClass=group)");
    case IdpField::MemberFilter:
        return tr("For example (CN=%s)");
    case IdpField::GroupAttribute:
        return tr("Empty: memberOf.");
    case IdpField::GroupBase:
        return tr("Empty: the base DN.");
    case IdpField::ResolveGroups:
        return tr("Groups in groups count, too. Lookups take longer.");
    case IdpField::TenantId:
        if (kind == IdpKind::OAuthOkta)
            return tr("The name in front of .okta.com, for example dev-88336535.");
        return kind == IdpKind::OAuthPing ? tr("The environment ID.")
                                          : tr("The directory ID of the tenant.");
    case IdpField::ClientId:
        return tr("Of the app that looks up groups and account states.");
    case IdpField::ClientSecret:
        return kind == IdpKind::OAuthOkta
                       ? tr("The RSA private key of the Okta API service app, in PEM.")
                       : QString();
    case IdpField::RopcClientId:
        return tr("Of the app that checks passwords (EAP-TTLS). It works without a second factor "
                  "only.");
    case IdpField::RopcSecret:
        return kind == IdpKind::OAuthOkta ? QString() : tr("May be empty for a public client.");
    case IdpField::Scim:
        return tr("The provider sends users and groups to the cloud; on an error the cloud asks "
                  "live.");
    case IdpField::Ssids:
        return kind == IdpKind::MistEdgeProxy ? tr("One a line, for example eduroam.")
                                              : tr("One a line.");
    case IdpField::Cluster:
        return tr("Mist Edges with NAC switched on.");
    case IdpField::ProxyHosts:
        return tr("Public names or addresses of the Mist Edges, one a line.");
    case IdpField::AuthServers:
        return tr("Where requests of visitors are sent.");
    case IdpField::OperatorName:
        return tr("Sent along as Operator-Name, for example 1example.jp.");
    case IdpField::Name:
    case IdpField::BindPassword:
    case IdpField::ProviderDomain:
    case IdpField::Region:
    case IdpField::AccountingServers:
        break;
    }
    return {};
}

QString IdpText::problem(const nac::IdpProblem &problem, IdpKind kind)
{
    const QString &argument = problem.argument;
    switch (problem.issue) {
    case IdpIssue::Missing:
        if (argument == "host"_L1)
            return tr("The server needs a name or an address.");
        if (argument == "secret"_L1)
            return tr("The server needs its shared secret.");
        if (problem.field == IdpField::AuthServers)
            return tr("At least one server is needed.");
        return tr("This is needed.");
    case IdpIssue::NotUuid:
        return kind == IdpKind::MistEdgeProxy
                       ? tr("This is no ID of a cluster.")
                       : tr("This is no ID like 01234567-89ab-cdef-0123-456789abcdef.");
    case IdpIssue::WithDomain:
        //: %1 is the name of an Okta tenant
        return tr("Without the domain: %1").arg(argument);
    case IdpIssue::NotATenant:
        return tr("“%1” is no name of an Okta tenant.").arg(argument);
    case IdpIssue::NotAHost:
        return tr("“%1” is neither a host name nor an address.").arg(argument);
    case IdpIssue::NotADomain:
        return tr("“%1” is no domain name.").arg(argument);
    case IdpIssue::Twice:
        return tr("“%1” is there twice.").arg(argument);
    case IdpIssue::NotADn:
        return tr("“%1” is no part of a distinguished name such as DC=abc.").arg(argument);
    case IdpIssue::NoPlaceholder:
        return tr("Without %s every user would be the same.");
    case IdpIssue::NotAFilter:
        return tr("This is no LDAP filter: the parentheses do not match.");
    case IdpIssue::WithSpaces:
        return tr("An ID has no spaces.");
    case IdpIssue::NotCertificates:
        return tr("This holds something that is no certificate.");
    case IdpIssue::NotAKey:
        return tr("This is no private key in PEM.");
    case IdpIssue::NotRsa:
        return tr("Okta needs an RSA key; this is another one.");
    case IdpIssue::KeyEncrypted:
        return tr("The key has a password. The cloud has no place for it: take the password off "
                  "first, for example in the Inspector.");
    case IdpIssue::KeyWithout:
        return tr("There is a key, so its certificate is needed, too.");
    case IdpIssue::CertificateWithout:
        return tr("There is a certificate, so its key is needed, too.");
    case IdpIssue::OtherKey:
        return tr("The key belongs to another certificate.");
    case IdpIssue::KeyNotSeen:
        return tr("The certificate is another one and the key stays: nobody can see whether they "
                  "belong together.");
    case IdpIssue::PortRange:
        return tr("A port is a number from 1 to 65535.");
    case IdpIssue::NumberRange:
        return tr("Retries go from 0 to 10, the timeout from 1 to 60 seconds.");
    case IdpIssue::NameTaken:
        return tr("Another provider has this name.");
    case IdpIssue::RealmElsewhere:
        //: %1 is the name of a provider
        return tr("%1 lists one of these, too; nobody knows which of them the cloud asks.")
                .arg(argument);
    case IdpIssue::NeverAsked:
        return tr("Without a domain name, and not the default, it is never asked.");
    }
    return {};
}

QString IdpText::problemWithField(const nac::IdpProblem &one, IdpKind kind)
{
    QString field = label(one.field, kind);
    if (one.row >= 0)
        //: %1 is the name of a list of servers, %2 a number
        field = tr("%1, no. %2").arg(field).arg(one.row + 1);
    //: %1 is the name of a field, %2 what is wrong with it, a sentence
    return tr("%1: %2").arg(field, problem(one, kind));
}

QString IdpText::finding(const nac::Organization &organization, const IdpFinding &finding)
{
    const QString provider = name(organization, finding.provider);
    QStringList names;
    for (const nac::IdentityProviderId &id : finding.others)
        names.append(name(organization, id));
    const QString others = names.join(tr(", ", "between items of a list"));
    switch (finding.kind) {
    case IdpFinding::Kind::RealmTwice:
        //: %1 is a domain name, %2 and %3 are names of providers
        return tr("%1 is listed by %2 and by %3. Nobody knows which of them the cloud asks.")
                .arg(finding.realm, provider, others);
    case IdpFinding::Kind::CaseOnly:
        //: %1 and %3 are domain names, %2 and %4 names of providers
        return tr("%1 (%2) and %3 (%4) differ in upper and lower case only.")
                .arg(finding.realm, provider, finding.otherRealm, others);
    case IdpFinding::Kind::NeverAsked:
        //: %1 is the name of a provider
        return tr("%1 has no domain name and is not the default, so it is never asked.")
                .arg(provider);
    case IdpFinding::Kind::NoDefault:
        return tr("There is no default: names without a domain, or with one that no provider "
                  "lists, get no answer.");
    case IdpFinding::Kind::DefaultGone:
        return tr("The default is a provider that does not exist.");
    case IdpFinding::Kind::Unserved: {
        const QString count = tr("%Ln client(s)", nullptr, int(finding.count));
        if (finding.provider.isEmpty())
            //: %1 is "3 clients", %2 a domain name
            return tr("%1 came with %2, which no provider lists: nobody answers.")
                    .arg(count, finding.realm);
        //: %1 is "3 clients", %2 a domain name, %3 the name of a provider
        return tr("%1 came with %2, which no provider lists: the default, %3, answers.")
                .arg(count, finding.realm, provider);
    }
    case IdpFinding::Kind::SubDomain:
        //: %1 and %3 are domain names, %2 and %4 names of providers
        return tr("%1 goes to %2, not to %4, although %4 has %3: domain names are compared whole.")
                .arg(finding.realm, provider, finding.otherRealm, others);
    }
    return {};
}

State IdpText::findingState(nac::Severity severity)
{
    switch (severity) {
    case nac::Severity::Error:
        return State::Error;
    case nac::Severity::Warning:
        return State::Warning;
    case nac::Severity::Notice:
        return State::Notice;
    case nac::Severity::Info:
        break;
    }
    return State::Info;
}

namespace {

/// A value of the lookup switches, or a field of a certificate.
QString fieldName(const QString &field)
{
    if (field == "cn"_L1)
        return u"CN"_s;
    if (field == "upn"_L1)
        return u"UPN"_s;
    if (field == "dns"_L1)
        return u"DNS"_s;
    if (field == "email"_L1)
        return IdpText::tr("email address");
    return field;
}

} // namespace

QString IdpText::step(const nac::Organization &organization, const IdpStep &step)
{
    const QString provider = name(organization, step.provider);
    switch (step.kind) {
    case IdpStep::Kind::FieldChosen:
        if (step.argument == "automatic"_L1)
            return tr("The certificate field for lookups is set to Automatic. The order is not "
                      "documented; this one is assumed.");
        //: %1 is a field of a certificate, e.g. "UPN"
        return tr("The certificate field for lookups is set to %1.").arg(fieldName(step.argument));
    case IdpStep::Kind::FieldTried:
        //: %1 is a field of a certificate, e.g. "UPN"
        return tr("The certificate has no %1.").arg(fieldName(step.argument));
    case IdpStep::Kind::FieldFound:
        //: %1 is a field of a certificate, %2 its value
        return tr("%1 of the certificate: %2").arg(fieldName(step.argument), step.value);
    case IdpStep::Kind::NothingFound:
        return tr("So there is no name, and no provider can be asked.");
    case IdpStep::Kind::RealmFound:
        //: %1 is a domain name
        return tr("What follows the last @ is the domain name: %1").arg(step.value);
    case IdpStep::Kind::NoRealm:
        return tr("Nothing follows an @, so there is no domain name.");
    case IdpStep::Kind::Excluded:
        //: %1 is the name of a provider, %2 a domain name
        return tr("%1 leaves %2 to others.").arg(provider, step.argument);
    case IdpStep::Kind::CaseDiffers:
        //: %1 is the name of a provider, %2 a domain name
        return tr("%1 lists %2, spelled in other letter case. Whether the cloud takes that is not "
                  "documented.")
                .arg(provider, step.value);
    case IdpStep::Kind::Matches:
        //: %1 is the name of a provider, %2 a domain name
        return tr("%1 lists %2: it is asked.").arg(provider, step.value);
    case IdpStep::Kind::MatchesToo:
        //: %1 is the name of a provider, %2 a domain name
        return tr("%1 lists %2, too. Which one the cloud takes is not documented.")
                .arg(provider, step.value);
    case IdpStep::Kind::NobodyLists:
        //: %1 is a domain name
        return tr("No provider lists %1.").arg(step.argument);
    case IdpStep::Kind::DefaultAnswers:
        //: %1 is the name of a provider
        return tr("%1 is the default: it is asked.").arg(provider);
    case IdpStep::Kind::NobodyAnswers:
        return tr("There is no default: nobody is asked.");
    }
    return {};
}

State IdpText::stepState(const IdpStep &step)
{
    switch (step.kind) {
    case IdpStep::Kind::Matches:
    case IdpStep::Kind::DefaultAnswers:
        return State::Ok;
    case IdpStep::Kind::MatchesToo:
    case IdpStep::Kind::CaseDiffers:
        return State::Warning;
    case IdpStep::Kind::NobodyAnswers:
    case IdpStep::Kind::NothingFound:
        return State::Error;
    default:
        return State::Info;
    }
}

QString IdpText::outcome(const api::mist::CredentialAnswer &answer)
{
    using Outcome = api::mist::CredentialAnswer::Outcome;
    switch (answer.outcome) {
    case Outcome::Accepted:
        return tr("The provider accepted user name and password.");
    case Outcome::NoProvider:
        return tr("No provider answers for this user name.");
    case Outcome::WrongCredentials:
        return tr("The provider refused user name or password.");
    case Outcome::Failed:
        break;
    }
    return tr("The test failed at the provider.");
}

State IdpText::outcomeState(const api::mist::CredentialAnswer &answer)
{
    return answer.outcome == api::mist::CredentialAnswer::Outcome::Accepted ? State::Ok
                                                                            : State::Error;
}

QString IdpText::outcomeDetail(const nac::Organization &organization,
                               const api::mist::CredentialAnswer &answer)
{
    QStringList parts;
    if (!answer.providerId.isEmpty())
        //: %1 is the name of a provider
        parts.append(tr("Asked: %1.")
                             .arg(name(organization, nac::IdentityProviderId(answer.providerId))));
    if (!answer.cloudText.isEmpty())
        //: %1 are the cloud's own words, in English
        parts.append(tr("The cloud says: %1").arg(answer.cloudText));
    if (!answer.correlated)
        parts.append(tr("The cloud did not say which test it answers: if somebody else tests at "
                        "the same moment, it may be theirs."));
    return parts.join(u'\n');
}

QStringList IdpText::losses(const nac::Organization &organization, const nac::IdpLoss &loss)
{
    QStringList lines;
    const QString comma = tr(", ", "between items of a list");
    if (!loss.realms.isEmpty()) {
        const QString realms = loss.realms.join(comma);
        lines.append(loss.heir.isEmpty()
                             //: %1 is a list of domain names
                             ? tr("Nobody answers for %1 any more.").arg(realms)
                             //: %1 is a list of domain names, %2 the name of a provider
                             : tr("For %1 the default answers then: %2.")
                                       .arg(realms, name(organization, loss.heir)));
    }
    if (loss.wasDefault)
        lines.append(tr("There is no default any more: names without a domain, or with one that "
                        "no provider lists, get no answer."));
    if (loss.clients > 0)
        lines.append(tr("%Ln known client(s) were looked up there.", nullptr, int(loss.clients)));
    if (!loss.roleRules.isEmpty()) {
        const QList<const nac::Rule *> rules = nac::rulesInOrder(organization);
        QStringList numbers;
        for (int i = 0; i < int(rules.size()); ++i) {
            if (loss.roleRules.contains(rules.at(i)->id))
                numbers.append(DateText::number(i + 1));
        }
        //: %1 is a list of rule numbers such as "3, 4"
        lines.append(tr("Rules that ask for groups do not match its users any more: %1.")
                             .arg(numbers.join(comma)));
    }
    if (lines.isEmpty())
        lines.append(tr("Nobody is looked up there, and no domain name leads to it."));
    return lines;
}

} // namespace sekisho::ui
