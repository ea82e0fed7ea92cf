// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Client.h"
#include "core/pki/Certificate.h"

#include <QHash>
#include <QSet>

namespace sekisho::nac {

/// How much a finding matters, worst first.
enum class Severity { Error, Warning, Notice, Info };

/// What the first, simple look at a certificate can tell for sure. Codes, no text: ui/ has a
/// sentence for each. Sources: vendor's requirements (portal-screens 2.4 and 2.6), RFC 5280.
enum class CertificateIssue {
    Expired,           ///< argument: none; notAfter is in the past
    NotYetValid,       ///< notBefore is in the future
    ExpiresSoon,       ///< within 90 days
    NotACa,            ///< basicConstraints do not say CA (trusted CAs only)
    PrivateCrlHost,    ///< argument: the host the Mist cloud cannot reach (trusted CAs only)
    CrlNotHttp,        ///< argument: the URL; only http and https can be fetched (trusted CAs only)
    Duplicate,         ///< the same certificate is in the list twice (trusted CAs only)
    AlreadyRegistered, ///< the very certificate is registered (candidates only)
    RepeatedHere,      ///< the very certificate stands further up in what was given (candidates)
    SameKey,           ///< argument: name of another CA with the same public key (candidates only)
    CannotSign,        ///< keyUsage lacks keyCertSign (trusted CAs only)
    WeakKey,           ///< argument: bits, or "DSA" (trusted CAs only)
    WeakSignature,     ///< argument: algorithm as OpenSSL calls it (trusted CAs only)
    NoClientAuth,      ///< the CA's own extended key usage lacks client authentication
    IssuerNoClientAuth, ///< argument: name of the issuer further up of which that is true
    NotACertificate,    ///< argument: pki::itemTypeName() of what stands there (candidates only)
    Locked,             ///< encrypted: it opens with a password only (candidates only)
    NoDnsName,          ///< no dNSName in the subject alternative name (server certificate only)
    Wildcard,           ///< argument: the name; the vendor refuses wildcards (server only)
    NoServerAuth,       ///< extended key usage lacks TLS web server authentication (server only)
    NotVersion3,        ///< X.509 version 1 or 2
    IssuerNotIncluded,  ///< argument: issuer; the chain below does not reach a root (server only)
    Unreadable          ///< not a certificate
};

struct CertificateFinding
{
    CertificateIssue issue = CertificateIssue::Unreadable;
    Severity severity = Severity::Error;
    QString argument;
    bool operator==(const CertificateFinding &) const = default;
};

/// Days before the end from which it is worth a warning, and from which it is urgent.
inline constexpr int kExpiryWarningDays = 90;
inline constexpr int kExpiryUrgentDays = 7;

/// Whole days from `now` to the end; negative once it has passed.
qint64 daysLeft(const pki::CertificateIndex &certificate, const QDateTime &now);

/// A CA certificate that client certificates are checked against. Worst first. CRL addresses weigh
/// less where another one can be reached.
QList<CertificateFinding> checkTrustedCa(const pki::CertificateDetails &certificate,
                                         const QDateTime &now);
/// The certificate that is shown to clients: leaf first, then what came with it. Worst first.
QList<CertificateFinding> checkServerCertificate(const QList<pki::CertificateIndex> &chain,
                                                 const QDateTime &now);
/// Only what concerns time: for certificates that nobody here can change.
QList<CertificateFinding> checkValidity(const pki::CertificateIndex &certificate,
                                        const QDateTime &now);
/// Sorts by severity, keeping the order within one.
void sortBySeverity(QList<CertificateFinding> &findings);

/// Whether certificates below may be used by clients as far as this one says (RFC 5280 4.2.1.12:
/// its extended key usage is taken as a limit of what it signs).
bool allowsClientAuth(const pki::CertificateIndex &certificate);

/// True for a host that a server on the internet cannot reach by its name: no dot, a private
/// address, or a domain that is not delegated (.internal, .local, .lan, .corp, .home …).
bool isPrivateHost(const QString &host);

/// All spellings in which the cloud and third parties write one distinguished name.
QSet<QString> spellingsOf(const pki::DistinguishedName &name);

/// How many clients hold a certificate of each issuer, by the text the cloud gives (cert_issuer).
class IssuerCounts
{
public:
    IssuerCounts() = default;
    explicit IssuerCounts(const QList<Client> &clients);
    /// Clients whose issuer is `subject` in any spelling.
    qint64 clientsOf(const pki::DistinguishedName &subject) const;
    bool isEmpty() const { return m_byIssuer.isEmpty(); }

private:
    QHash<QString, qint64> m_byIssuer;
};

} // namespace sekisho::nac
