// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "core/nac/Organization.h"

#include <optional>

namespace sekisho::ui {

/// What the band of the certificates page says, computed from a snapshot: the certificate that
/// clients see, the organization's own CA and the Onboard CA. Values only.
struct CertificateOverview
{
    struct Entry
    {
        QByteArray der;
        pki::CertificateDetails details;
    };

    /// Leaf first, as the cloud holds it; empty where no custom certificate is set.
    QList<Entry> server;
    bool hasCustomCertificate = false;
    QList<nac::CertificateFinding> serverFindings; ///< worst first; only for a custom certificate
    QStringList serverNames; ///< dNSNames of the leaf, else its CN if that is a host

    std::optional<Entry> mist; ///< the CA of "View Mist Certificate"
    QList<nac::CertificateFinding> mistFindings;
    QDateTime mistReplacedBy; ///< when a pending certificate takes over by itself; else invalid

    nac::OnboardCaState onboardState = nac::OnboardCaState::Unavailable;
    std::optional<Entry> onboard;
    QList<nac::CertificateFinding> onboardFindings;
    qsizetype issued = 0;
    QStringList providers;

    static CertificateOverview of(const nac::Organization &organization, const QDateTime &now);
    /// The name a person knows the organization's CA by: its OU where the CN is only an id.
    static QString caName(const pki::CertificateIndex &certificate);
};

} // namespace sekisho::ui
