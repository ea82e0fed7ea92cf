// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/Orphans.h"

#include "core/nac/AuthorityReview.h"
#include "core/nac/CertificateChecks.h"

#include <algorithm>

namespace sekisho::nac {

namespace {

/// Of one name and key: what one has signed, the other has signed.
bool takesOver(const pki::CertificateDetails &stays, const pki::CertificateDetails &gone)
{
    return stays.spkiSha256 == gone.spkiSha256 &&
           stays.index.subject.rfc4514() == gone.index.subject.rfc4514();
}

void addClients(const Organization &organization, const QSet<QString> &issuers, Orphans &orphans)
{
    QHash<QString, qsizetype> places; // by MAC
    for (const Client &client : organization.clients) {
        if (client.certIssuer.isEmpty() || !issuers.contains(client.certIssuer.trimmed()))
            continue;
        places.insert(client.mac, orphans.clients.size());
        orphans.clients.append({client.mac,
                                client.hostname.isEmpty() ? client.username : client.hostname,
                                client.certCn, client.certIssuer, client.lastSeen});
    }
    for (const ClientEvent &event : organization.events) { // newest first
        if (event.certIssuer.isEmpty() || !issuers.contains(event.certIssuer.trimmed()) ||
            places.contains(event.mac))
            continue;
        places.insert(event.mac, orphans.clients.size());
        orphans.clients.append(
                {event.mac, event.username, event.certCn, event.certIssuer, event.time});
    }
    std::stable_sort(orphans.clients.begin(), orphans.clients.end(),
                     [](const Orphan &a, const Orphan &b) { return a.lastSeen > b.lastSeen; });
}

/// Whether one of `removed` is the Onboard CA.
bool isOnboardCa(const Organization &organization, const QList<pki::CertificateDetails> &removed)
{
    for (const QString &pem : organization.settings.onboardCaCertificates) {
        for (const Organization::ReadCertificate &one : organization.certificatesOf(pem)) {
            const auto same = [&one](const pki::CertificateDetails &gone) {
                return one.details && gone.spkiSha256 == one.details->spkiSha256;
            };
            if (std::any_of(removed.begin(), removed.end(), same))
                return true;
        }
    }
    return false;
}

} // namespace

Orphans orphansOf(const Organization &organization, const QList<pki::CertificateDetails> &removed)
{
    Orphans orphans;
    orphans.isUnknown = organization.clients.isEmpty() && organization.events.isEmpty();
    QSet<QByteArray> going;
    for (const pki::CertificateDetails &gone : removed)
        going.insert(gone.index.sha256);
    QList<pki::CertificateDetails> staying = registeredAuthorities(organization);
    staying.removeIf([&going](const pki::CertificateDetails &one) {
        return going.contains(one.index.sha256);
    });
    QSet<QString> issuers;
    QSet<QString> subjects;
    for (const pki::CertificateDetails &gone : removed) {
        subjects.insert(gone.index.subject.rfc4514());
        const bool isCovered = std::any_of(
                staying.begin(), staying.end(),
                [&gone](const pki::CertificateDetails &stays) { return takesOver(stays, gone); });
        if (!isCovered)
            issuers.unite(spellingsOf(gone.index.subject));
    }
    for (const pki::CertificateDetails &one : std::as_const(staying)) {
        if (!one.index.selfIssued && subjects.contains(one.index.issuer.rfc4514()))
            orphans.authoritiesBelow.append(one.index.subject.displayName());
    }
    addClients(organization, issuers, orphans);
    if (isOnboardCa(organization, removed)) {
        for (const IssuedCertificate &issued : organization.issuedCertificates)
            orphans.issued.append({{}, issued.deviceId, issued.commonName, {}, issued.created});
    }
    return orphans;
}

} // namespace sekisho::nac
