// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdpResolution.h"

#include <algorithm>

namespace sekisho::nac {

QString realmOf(const QString &userName)
{
    const qsizetype at = userName.lastIndexOf(QLatin1Char('@'));
    return at < 0 ? QString() : userName.mid(at + 1);
}

IdpAnswer resolveIdp(const Organization &organization, const QString &userName)
{
    IdpAnswer answer;
    const QString name = userName.trimmed();
    if (name.isEmpty())
        return answer;
    answer.realm = realmOf(name);

    IdentityProviderId defaultProvider;
    bool matched = false;
    for (const IdentityProvider &provider : organization.identityProviders) {
        if (provider.isDefault)
            defaultProvider = provider.id;
        if (!provider.isMapped || answer.realm.isEmpty())
            continue;
        if (provider.realms.contains(answer.realm) &&
            !provider.excludedRealms.contains(answer.realm)) {
            if (matched) {
                answer.alsoListedBy.append(provider.id);
            } else {
                matched = true;
                answer.provider = provider.id;
            }
        } else if (answer.sameButForCase.isEmpty()) {
            for (const QString &realm : provider.realms) {
                if (realm != answer.realm &&
                    realm.compare(answer.realm, Qt::CaseInsensitive) == 0) {
                    answer.sameButForCase = realm;
                    break;
                }
            }
        }
    }
    if (matched) {
        answer.reason = IdpAnswer::Reason::RealmMatch;
        answer.sameButForCase.clear();
        return answer;
    }
    answer.provider = defaultProvider;
    if (answer.realm.isEmpty()) {
        answer.reason = defaultProvider.isEmpty() ? IdpAnswer::Reason::NoneNoRealm
                                                  : IdpAnswer::Reason::DefaultNoRealm;
    } else {
        answer.reason = defaultProvider.isEmpty() ? IdpAnswer::Reason::NoneUnmapped
                                                  : IdpAnswer::Reason::DefaultUnmapped;
    }
    return answer;
}

namespace {

using Step = IdpStep::Kind;

void explainRealm(const Organization &organization, IdpExplanation *explanation)
{
    QList<IdpStep> &steps = explanation->steps;
    const IdpAnswer &answer = explanation->answer;
    if (answer.realm.isEmpty()) {
        steps.append({Step::NoRealm, explanation->name, {}, {}});
    } else {
        steps.append({Step::RealmFound, explanation->name, answer.realm, {}});
        for (const IdentityProvider &provider : organization.identityProviders) {
            const bool lists = provider.realms.contains(answer.realm);
            if (!provider.isMapped)
                continue;
            if (provider.excludedRealms.contains(answer.realm))
                steps.append({Step::Excluded, answer.realm, {}, provider.id});
            else if (lists)
                steps.append({provider.id == answer.provider ? Step::Matches : Step::MatchesToo,
                              {},
                              answer.realm,
                              provider.id});
            else if (const auto other = std::find_if(
                             provider.realms.begin(), provider.realms.end(),
                             [&answer](const QString &realm) {
                                 return realm.compare(answer.realm, Qt::CaseInsensitive) == 0;
                             });
                     other != provider.realms.end())
                steps.append({Step::CaseDiffers, answer.realm, *other, provider.id});
        }
    }
    if (answer.reason == IdpAnswer::Reason::RealmMatch)
        return;
    if (!answer.realm.isEmpty())
        steps.append({Step::NobodyLists, answer.realm, {}, {}});
    steps.append({answer.provider.isEmpty() ? Step::NobodyAnswers : Step::DefaultAnswers,
                  {},
                  {},
                  answer.provider});
}

/// What the certificate has under the name of a lookup field; empty: nothing.
QString fieldOf(const pki::CertificateIndex &certificate, const QString &field)
{
    static const QString kUpn = QStringLiteral("1.3.6.1.4.1.311.20.2.3;");
    if (field == QLatin1StringView("cn"))
        return certificate.subject.commonName();
    for (const pki::GeneralName &name : certificate.subjectAlternativeNames) {
        if (field == QLatin1StringView("upn") && name.type == QLatin1StringView("othername") &&
            name.value.startsWith(kUpn))
            return name.value.mid(kUpn.size());
        if (field == name.type)
            return name.value;
    }
    return {};
}

} // namespace

IdpExplanation explainIdp(const Organization &organization, const QString &userName)
{
    IdpExplanation explanation;
    explanation.name = userName.trimmed();
    explanation.answer = resolveIdp(organization, explanation.name);
    if (!explanation.name.isEmpty())
        explainRealm(organization, &explanation);
    return explanation;
}

IdpExplanation explainIdp(const Organization &organization,
                          const pki::CertificateIndex &certificate, bool machine)
{
    const NacSettings &settings = organization.settings;
    const QString chosen =
            machine ? settings.idpMachineCertLookupField : settings.idpUserCertLookupField;
    const bool automatic = chosen.isEmpty() || chosen == QLatin1StringView("automatic");
    QStringList fields{chosen};
    if (automatic)
        fields = machine ? QStringList{QStringLiteral("dns"), QStringLiteral("cn")}
                         : QStringList{QStringLiteral("upn"), QStringLiteral("email"),
                                       QStringLiteral("cn")};
    IdpExplanation explanation;
    explanation.steps.append(
            {Step::FieldChosen, automatic ? QStringLiteral("automatic") : chosen, {}, {}});
    for (const QString &field : std::as_const(fields)) {
        explanation.name = fieldOf(certificate, field).trimmed();
        if (!explanation.name.isEmpty()) {
            explanation.steps.append({Step::FieldFound, field, explanation.name, {}});
            break;
        }
        explanation.steps.append({Step::FieldTried, field, {}, {}});
    }
    if (explanation.name.isEmpty()) {
        explanation.steps.append({Step::NothingFound, {}, {}, {}});
        return explanation;
    }
    explanation.answer = resolveIdp(organization, explanation.name);
    explainRealm(organization, &explanation);
    return explanation;
}

QHash<IdentityProviderId, IdpUse> idpUse(const QList<ClientEvent> &events)
{
    QHash<IdentityProviderId, IdpUse> uses;
    for (const ClientEvent &event : events) {
        if (event.idpId.isEmpty() || !event.type.startsWith(QLatin1StringView("NAC_IDP_")))
            continue;
        IdpUse &use = uses[IdentityProviderId(event.idpId)];
        ++use.lookups;
        if (!event.type.endsWith(QLatin1StringView("_SUCCESS")))
            ++use.failures;
    }
    return uses;
}

} // namespace sekisho::nac
