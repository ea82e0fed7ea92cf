// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/CertificateChecks.h"
#include "core/nac/Organization.h"
#include "core/pki/Reader.h"

namespace sekisho::nac {

enum class AuthorityVerdict {
    Refuse, ///< the cloud could do nothing with it, or it is there already
    Warn,   ///< it can be added, and may not do what is expected of it
    Add
};

/// One thing that was found where CA certificates were given.
struct AuthorityCandidate
{
    pki::ItemType type = pki::ItemType::Unknown;
    QByteArray der; ///< of a certificate
    std::optional<pki::CertificateDetails> details;
    QList<CertificateFinding> findings; ///< worst first, what refuses before all others
    AuthorityVerdict verdict = AuthorityVerdict::Refuse;
    QString id; ///< lower-case hex SHA-256 of the certificate, or "entry-N"
};

struct AuthorityReview
{
    QList<AuthorityCandidate> candidates; ///< in the order of the input
    QStringList repairs;                  ///< ids of what the reader mended, each once

    /// Certificates to be added, warned ones too.
    QList<QByteArray> accepted() const;
    qsizetype count(AuthorityVerdict verdict) const;
    /// There are private keys among it, which nobody asked for.
    bool hasPrivateKey() const;
    /// All certificates, whatever was found of them.
    QList<QByteArray> certificates() const;
};

/// Whether such a finding keeps a certificate from being registered.
bool isRefusal(CertificateIssue issue);

/// What can be registered of `bytes`: PEM, DER, PKCS#7 and whatever else core/pki reads, several at
/// once. `registered` are those the organization has. Pool thread: a signature each.
AuthorityReview reviewAuthorities(QByteArrayView bytes,
                                  const QList<pki::CertificateDetails> &registered,
                                  const QDateTime &now);

/// The CAs of an organization that can be read.
QList<pki::CertificateDetails> registeredAuthorities(const Organization &organization);

} // namespace sekisho::nac
