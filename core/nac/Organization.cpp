// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/Organization.h"

#include "core/pki/Reader.h"
#include "core/pki/ThreadCleanup.h"

#include <algorithm>

namespace sekisho::nac {

namespace {

template <class T, class Id>
const T *findById(const QList<T> &list, const Id &id)
{
    const auto found =
            std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Label *Organization::label(const LabelId &labelId) const { return findById(labels, labelId); }
const Site *Organization::site(const SiteId &siteId) const { return findById(sites, siteId); }
const SiteGroup *Organization::siteGroup(const SiteGroupId &groupId) const
{
    return findById(siteGroups, groupId);
}
const Rule *Organization::rule(const RuleId &ruleId) const { return findById(rules, ruleId); }
const Portal *Organization::portal(const PortalId &portalId) const
{
    return findById(portals, portalId);
}
const IdentityProvider *Organization::identityProvider(const IdentityProviderId &idpId) const
{
    return findById(identityProviders, idpId);
}

void Organization::readCertificates()
{
    const pki::ThreadCleanup cleanup;
    certificates.clear();
    QStringList pems = settings.certificateAuthorities + settings.onboardCaCertificates;
    if (settings.hasServerCertificate)
        pems.append(settings.serverCertificate);
    pems.append(mistCertificate.pem);
    for (const QString &pem : std::as_const(pems)) {
        if (!pem.isEmpty() && !certificates.contains(pem))
            certificates.insert(pem, certificatesOf(pem));
    }
}

QList<Organization::ReadCertificate> Organization::certificatesOf(const QString &pem) const
{
    if (const auto known = certificates.constFind(pem); known != certificates.cend())
        return *known;
    QList<ReadCertificate> read;
    for (const QByteArray &der : pki::certificatesFromPem(pem.toUtf8())) {
        ReadCertificate one{der, {}};
        if (auto details = pki::readCertificateDetails(der))
            one.details = std::move(*details);
        read.append(std::move(one));
    }
    return read;
}

bool Organization::isUnreadable(const QString &kind) const
{
    if (unreadableKinds.contains(kind))
        return true;
    const QString part = kind + u'/';
    const auto parts = std::count_if(unreadableKinds.begin(), unreadableKinds.end(),
                                     [&](const QString &one) { return one.startsWith(part); });
    return parts > 0 && parts >= allLinkedApps().size();
}

QList<const Rule *> Organization::rulesUsing(const LabelId &labelId) const
{
    QList<const Rule *> users;
    for (const Rule &rule : rules) {
        if (rule.matching.labels.contains(labelId) || rule.notMatching.labels.contains(labelId) ||
            rule.assignedLabels.contains(labelId))
            users.append(&rule);
    }
    return users;
}

} // namespace sekisho::nac
