// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/IdpResolution.h"

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
