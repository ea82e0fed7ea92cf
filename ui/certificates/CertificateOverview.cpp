// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/certificates/CertificateOverview.h"

#include <QUuid>

namespace sekisho::ui {

namespace {

QList<CertificateOverview::Entry> readAll(const nac::Organization &organization, const QString &pem)
{
    QList<CertificateOverview::Entry> entries;
    for (const nac::Organization::ReadCertificate &one : organization.certificatesOf(pem)) {
        if (one.details)
            entries.append({one.der, *one.details});
    }
    return entries;
}

} // namespace

CertificateOverview CertificateOverview::of(const nac::Organization &organization,
                                            const QDateTime &now)
{
    CertificateOverview overview;
    overview.hasCustomCertificate = organization.settings.hasServerCertificate;
    if (overview.hasCustomCertificate) {
        overview.server = readAll(organization, organization.settings.serverCertificate);
        QList<pki::CertificateIndex> chain;
        for (const Entry &entry : overview.server)
            chain.append(entry.details.index);
        overview.serverFindings = nac::checkServerCertificate(chain, now);
        if (!chain.isEmpty()) {
            for (const pki::GeneralName &name : chain.first().subjectAlternativeNames) {
                if (name.type == QLatin1StringView("dns"))
                    overview.serverNames.append(name.value);
            }
            // Older clients look at the common name where there is no dNSName, if it is a host.
            const QString commonName = chain.first().subject.commonName();
            if (overview.serverNames.isEmpty() && commonName.contains(QLatin1Char('.')) &&
                !commonName.contains(QLatin1Char('@')) && !commonName.contains(QLatin1Char(' ')))
                overview.serverNames.append(commonName);
        }
    }
    const QList<Entry> mist = readAll(organization, organization.mistCertificate.pem);
    if (!mist.isEmpty()) {
        overview.mist = mist.first();
        overview.mistFindings = nac::checkValidity(mist.first().details.index, now);
    }
    overview.mistReplacedBy = organization.mistCertificate.pendingExpiry;

    overview.onboardState = organization.onboardCa.state;
    for (const QString &pem : organization.settings.onboardCaCertificates) {
        const QList<Entry> entries = readAll(organization, pem);
        if (!entries.isEmpty()) {
            overview.onboard = entries.first();
            overview.onboardFindings = nac::checkValidity(entries.first().details.index, now);
            break;
        }
    }
    overview.issued = organization.issuedCertificates.size();
    overview.providers = organization.onboardCa.providers;
    return overview;
}

QString CertificateOverview::caName(const pki::CertificateIndex &certificate)
{
    const QString commonName = certificate.subject.commonName();
    // "C=US, O=Mist, OU=OrgCA, CN=<organization id>" (portal-screens 2.5)
    if (!QUuid::fromString(commonName).isNull()) {
        for (const auto &rdn : certificate.subject.rdns) {
            for (const pki::AttributeTypeAndValue &part : rdn) {
                if (part.name == QLatin1StringView("OU"))
                    return part.value;
            }
        }
    }
    return certificate.subject.displayName();
}

} // namespace sekisho::ui
