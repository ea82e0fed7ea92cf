// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/identity/IdentityText.h"

#include "core/nac/RuleChecks.h"
#include "ui/text/DateText.h"
#include "ui/text/NacText.h"

#include <QSet>

namespace sekisho::ui {

namespace {

using Reason = nac::IdpAnswer::Reason;

/// The label kind that an app's reports decide.
nac::MatchKind kindOf(nac::LinkedApp app)
{
    switch (app) {
    case nac::LinkedApp::CrowdStrike:
    case nac::LinkedApp::SentinelOne:
        return nac::MatchKind::EdrStatus;
    case nac::LinkedApp::Intune:
    case nac::LinkedApp::Jamf:
    case nac::LinkedApp::Vmware:
    case nac::LinkedApp::MobiControl:
        break;
    }
    return nac::MatchKind::MdmStatus;
}

} // namespace

QString IdentityText::answerName(const nac::Organization &organization,
                                 const nac::IdpAnswer &answer)
{
    if (answer.reason == Reason::Empty)
        return {};
    if (answer.provider.isEmpty())
        return tr("No provider");
    const nac::IdentityProvider *provider = organization.identityProvider(answer.provider);
    return provider && !provider->name.isEmpty() ? provider->name : answer.provider.value();
}

QString IdentityText::answerReason(const nac::Organization &organization,
                                   const nac::IdpAnswer &answer)
{
    QString reason;
    switch (answer.reason) {
    case Reason::Empty:
        return {};
    case Reason::RealmMatch:
        //: %1 is a domain name
        reason = tr("matches domain name %1").arg(answer.realm);
        break;
    case Reason::DefaultNoRealm:
        reason = tr("the default: the name has no domain");
        break;
    case Reason::DefaultUnmapped:
        //: %1 is a domain name
        reason = tr("the default: no provider lists %1").arg(answer.realm);
        break;
    case Reason::NoneNoRealm:
        reason = tr("the name has no domain, and there is no default");
        break;
    case Reason::NoneUnmapped:
        //: %1 is a domain name
        reason = tr("no provider lists %1, and there is no default").arg(answer.realm);
        break;
    }
    if (!answer.sameButForCase.isEmpty())
        //: %1 is what was said before, %2 a domain name
        reason = tr("%1; %2 differs in upper and lower case only")
                         .arg(reason, answer.sameButForCase);
    if (!answer.alsoListedBy.isEmpty()) {
        QStringList names;
        for (const nac::IdentityProviderId &id : answer.alsoListedBy) {
            const nac::IdentityProvider *provider = organization.identityProvider(id);
            names.append(provider ? provider->name : id.value());
        }
        //: %1 is what was said before, %2 a list of providers
        reason = tr("%1; also listed by %2")
                         .arg(reason, names.join(tr(", ", "between items of a list")));
    }
    return reason;
}

State IdentityText::answerState(const nac::IdpAnswer &answer)
{
    switch (answer.reason) {
    case Reason::Empty:
        return State::None;
    case Reason::RealmMatch:
        return answer.alsoListedBy.isEmpty() ? State::Ok : State::Warning;
    case Reason::DefaultNoRealm:
        return State::Ok;
    case Reason::DefaultUnmapped:
        return answer.sameButForCase.isEmpty() ? State::Info : State::Warning;
    case Reason::NoneNoRealm:
    case Reason::NoneUnmapped:
        return State::Error;
    }
    return State::None;
}

QList<PropertyRow> IdentityText::properties(const nac::IdentityProvider &provider)
{
    QList<PropertyRow> rows;
    const auto add = [&rows](const QString &label, const QString &value, bool mono = false) {
        if (!value.isEmpty())
            rows.append({label, value, mono, {}});
    };
    const QString lines = QStringLiteral("\n");
    add(tr("Name"), provider.name);
    add(tr("IDP Type"), NacText::idpType(provider));
    add(tr("Domain Names"), provider.realms.join(lines));
    add(tr("Excluded domains"), provider.excludedRealms.join(lines));
    add(tr("Default IDP"), provider.isDefault ? tr("yes") : tr("no"));
    add(tr("Tenant ID"), provider.oauthTenantId, true);
    add(tr("Provider domain"), provider.oauthProviderDomain);
    add(tr("Region"), provider.oauthPingRegion);
    add(tr("Client ID (client credentials)"), provider.oauthClientCredentialId, true);
    add(tr("Client ID (ROPC)"), provider.oauthRopcClientId, true);
    if (provider.type.is(nac::IdpType::OAuth))
        add(tr("SCIM"), provider.scimEnabled ? tr("on") : tr("off"));
    add(tr("Server Hosts"), provider.ldapHosts.join(lines));
    add(tr("Base DN"), provider.ldapBaseDn);
    add(tr("Bind DN"), provider.ldapBindDn);
    if (!provider.ldapCaCertificates.isEmpty())
        add(tr("CA certificates"), QString::number(provider.ldapCaCertificates.size()));
    if (provider.type.is(nac::IdpType::Ldap))
        add(tr("Nested groups"), provider.ldapResolveGroups ? tr("resolved") : tr("not resolved"));
    add(tr("Proxy hosts"), provider.proxyHosts.join(lines));
    add(tr("SSIDs"), provider.ssids.join(lines));
    if (provider.created.isValid())
        add(tr("Created"), DateText::dateTime(provider.created));
    if (provider.modified.isValid())
        add(tr("Changed"), DateText::dateTime(provider.modified));
    add(tr("ID"), provider.id.value(), true);
    return rows;
}

QList<PropertyRow> IdentityText::properties(const nac::LinkedAccount &account, const QDateTime &now)
{
    QList<PropertyRow> rows;
    const auto add = [&rows](const QString &label, const QString &value, bool mono = false) {
        if (!value.isEmpty())
            rows.append({label, value, mono, {}});
    };
    add(tr("Account"), account.name);
    add(tr("Account ID"), account.accountId, true);
    add(tr("Instance URL"), account.instanceUrl);
    add(tr("Smart group"), account.smartGroup);
    add(tr("Client ID"), account.clientId, true);
    add(tr("Linked by"), account.linkedBy);
    if (account.linked.isValid())
        add(tr("Linked"), DateText::dateTime(account.linked));
    if (account.lastSync.isValid())
        add(tr("Last sync"), DateText::whenAndAge(account.lastSync, now));
    add(tr("Reason"), failureReason(account));
    add(tr("Polled"), polling(account.app));
    add(tr("Age of the state"), oldest(account.app));
    return rows;
}

QString IdentityText::polling(nac::LinkedApp app)
{
    if (app == nac::LinkedApp::Intune)
        return tr("every 2 h (Intune itself every 8 h)");
    if (app == nac::LinkedApp::Jamf)
        return tr("every 2 h");
    return {};
}

QString IdentityText::oldest(nac::LinkedApp app)
{
    // The cloud asks every two hours, Intune its devices every eight (fourth seed file).
    if (app == nac::LinkedApp::Intune)
        return tr("up to 10 h");
    if (app == nac::LinkedApp::Jamf)
        return tr("up to 2 h");
    return {};
}

QString IdentityText::failureReason(const nac::LinkedAccount &account)
{
    if (!account.status.is(nac::LinkStatus::Failed))
        return {};
    const QString words = account.errors.join(u' ').toLower();
    if (words.contains(QStringLiteral("token refresh failed")))
        return tr("the app does not renew the cloud's access");
    if (words.contains(QStringLiteral("token failed")))
        return tr("the app gave the cloud no access");
    return tr("the last sync failed");
}

bool IdentityText::decidesTheSame(nac::LinkedApp one, nac::LinkedApp other)
{
    return kindOf(one) == kindOf(other);
}

QList<int> IdentityText::dependentRules(const nac::Organization &organization, nac::LinkedApp app)
{
    const nac::MatchKind kind = kindOf(app);
    QSet<nac::LabelId> labels;
    for (const nac::Label &label : organization.labels) {
        if (label.match.is(kind))
            labels.insert(label.id);
    }
    QList<int> numbers;
    const QList<const nac::Rule *> rules = nac::rulesInOrder(organization);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const nac::Rule &rule = *rules.at(i);
        if (!rule.enabled)
            continue;
        for (const nac::LabelId &id : rule.matching.labels + rule.notMatching.labels) {
            if (labels.contains(id)) {
                numbers.append(static_cast<int>(i) + 1);
                break;
            }
        }
    }
    return numbers;
}

QString IdentityText::failureLead(const nac::LinkedAccount &account, const QDateTime &now)
{
    const QString app = NacText::linkedApp(account.app);
    if (!account.lastSync.isValid())
        //: %1 is the name of a service
        return tr("%1 could not be synchronised.").arg(app);
    const QString since = DateText::day(account.lastSync, now);
    if (kindOf(account.app) == nac::MatchKind::EdrStatus)
        //: %1 is the name of a service, %2 a time
        return tr("Device health from %1 has not been updated since %2.").arg(app, since);
    //: %1 is the name of a service, %2 a time
    return tr("%1 compliance has not been updated since %2.").arg(app, since);
}

QString IdentityText::failureBody(const nac::Organization &organization,
                                  const nac::LinkedAccount &account)
{
    QStringList numbers;
    for (const int number : dependentRules(organization, account.app))
        numbers.append(QString::number(number));
    const QString known = tr("Known clients are judged by their old state; new ones count as "
                             "Unknown.");
    const QString rules = numbers.isEmpty()
                                  ? tr("No rule depends on it now.")
                                  //: %1 is a list of rule numbers such as "3, 4"
                                  : tr("Rules that depend on it: %1.")
                                            .arg(numbers.join(tr(", ", "between items of a list")));
    //: %1 is the name of a service
    const QString remedy = tr("Linking again needs an administrator of %1 to sign in.")
                                   .arg(NacText::linkedApp(account.app));
    return tr("%1 %2 %3", "three sentences").arg(known, rules, remedy);
}

} // namespace sekisho::ui
