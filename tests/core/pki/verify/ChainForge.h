// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"
#include "core/pki/verify/Verifier.h"

#include <QRandomGenerator>

namespace sekisho::test {

/// A few keys for any number of certificates: making one takes longer than everything else.
const pki::SigningKey &poolKey(int number); ///< 0 to 5 P-256, 6 P-384, 7 RSA 2048
inline constexpr int kPoolKeys = 8;

/// One certificate to be made: a template and the numbers of two keys.
struct Recipe
{
    pki::CertificateTemplate fields;
    int key = 0;
    int issuerKey = 0;
};
/// A CA and a server certificate that nothing is wrong with, at the time goodTime().
pki::CertificateTemplate authorityTemplate(const QString &name);
pki::CertificateTemplate serverLeafTemplate();
QDateTime goodTime();
/// Signed under the name of `issuer` (empty: self-signed).
QByteArray make(const pki::CertificateTemplate &fields, int key, const QByteArray &issuer,
                int issuerKey);

/// A question for the verifier, with the faults that were put in, in words.
struct ForgedChain
{
    QByteArray leaf;
    pki::TrustMaterial material;
    pki::VerifyOptions options;
    QStringList faults;
    bool indirectList = false; ///< the leaf names somebody else as the signer of its CRL
};
/// The same seed gives the same question (serial numbers and signatures aside). About half of
/// them have no fault at all.
ForgedChain forgeChain(quint32 seed);

} // namespace sekisho::test
