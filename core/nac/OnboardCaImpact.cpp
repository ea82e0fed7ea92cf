// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/OnboardCaImpact.h"

#include "core/nac/CertificateChecks.h"

#include <QSet>

#include <algorithm>

namespace sekisho::nac {

namespace {

/// Lists and events spell serial numbers differently: "5c 00 1F", "5c001f".
QString plainSerial(QString serial)
{
    return serial.remove(QLatin1Char(' ')).remove(QLatin1Char(':')).toLower();
}

QSet<QString> issuerNames(const Organization &organization)
{
    QSet<QString> names;
    for (const QString &pem : organization.settings.onboardCaCertificates) {
        for (const Organization::ReadCertificate &one : organization.certificatesOf(pem)) {
            if (one.details)
                names.unite(spellingsOf(one.details->index.subject));
        }
    }
    return names;
}

} // namespace

IssuedValidity validityOf(const IssuedCertificate &certificate, const QDateTime &now)
{
    if (!certificate.expires.isValid())
        return IssuedValidity::Valid;
    if (certificate.expires <= now)
        return IssuedValidity::Expired;
    return certificate.expires <= now.addDays(kIssuedExpiresSoonDays) ? IssuedValidity::ExpiresSoon
                                                                      : IssuedValidity::Valid;
}

OnboardCaImpact onboardCaImpact(const Organization &organization, const QDateTime &now)
{
    OnboardCaImpact impact;
    impact.certificates = organization.issuedCertificates.size();
    impact.valid = std::count_if(organization.issuedCertificates.cbegin(),
                                 organization.issuedCertificates.cend(),
                                 [&now](const IssuedCertificate &one) {
                                     return validityOf(one, now) != IssuedValidity::Expired;
                                 });
    const QSet<QString> issuers = issuerNames(organization);
    // Most organizations have far fewer clients than certificates: those serials are the index.
    QHash<QString, qsizetype> bySerial;
    for (qsizetype i = 0; i < organization.clients.size(); ++i) {
        const QString &serial = organization.clients.at(i).certSerial;
        if (!serial.isEmpty())
            bySerial.insert(plainSerial(serial), i);
    }
    QSet<qsizetype> found;
    if (!bySerial.isEmpty()) {
        for (const IssuedCertificate &one : organization.issuedCertificates) {
            const auto place = bySerial.constFind(plainSerial(one.serialNumber));
            if (place != bySerial.cend())
                found.insert(*place);
        }
    }
    QSet<RuleId> rules;
    for (qsizetype i = 0; i < organization.clients.size(); ++i) {
        const Client &client = organization.clients.at(i);
        if (!found.contains(i) && !issuers.contains(client.certIssuer.trimmed()))
            continue;
        ++impact.clients;
        if (!client.rule.isEmpty() && client.status.known != ClientStatus::Denied)
            rules.insert(client.rule);
    }
    for (const Rule &rule : organization.rules) {
        if (rules.contains(rule.id))
            impact.rules.append(rule.name);
    }
    return impact;
}

} // namespace sekisho::nac
