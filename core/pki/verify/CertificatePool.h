// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pki/OpenSslHandles.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

// Private to core/pki/verify: certificates found by name without decoding them all.
namespace sekisho::pki {

struct X509StackDeleter
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); } // elements not owned
};
using X509StackPtr = std::unique_ptr<STACK_OF(X509), X509StackDeleter>;
struct CrlStackDeleter
{
    void operator()(STACK_OF(X509_CRL) * stack) const { sk_X509_CRL_free(stack); }
};
using CrlStackPtr = std::unique_ptr<STACK_OF(X509_CRL), CrlStackDeleter>;

/// Decodes one certificate after a look at its size, depth and key. MalformedDer, LimitExceeded.
Result<X509Ptr> decodeCertificate(QByteArrayView der);
Result<X509CrlPtr> decodeCrl(QByteArrayView der);

/// Hashes of the canonical encodings (what X509_NAME_cmp compares) of subject and issuer. False if
/// `der` does not look like a certificate or a name is too long.
struct NameHashes
{
    unsigned long subject = 0;
    unsigned long issuer = 0;
};
bool nameHashes(QByteArrayView der, NameHashes &hashes);

/// Certificates by the hash of their subject.
class CertificatePool
{
public:
    explicit CertificatePool(const QList<QByteArray> &ders);

    /// Places in the list given, of those whose subject has that hash.
    QList<qsizetype> bySubject(unsigned long hash) const { return m_bySubject.value(hash); }
    const NameHashes &hashesOf(qsizetype place) const { return m_hashes[size_t(place)]; }
    const QByteArray &der(qsizetype place) const { return m_ders.at(place); }

private:
    QList<QByteArray> m_ders;
    std::vector<NameHashes> m_hashes;
    QHash<unsigned long, QList<qsizetype>> m_bySubject;
};

/// All names that can be met on the way up from the leaf, over both pools.
QSet<unsigned long> reachableNames(const NameHashes &leaf, const CertificatePool &trusted,
                                   const CertificatePool &untrusted);

} // namespace sekisho::pki
