// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/verify/CertificatePool.h"
#include "core/pki/verify/Verifier.h"

// Private to core/pki/verify: what speaks against one certificate having issued another.
namespace sekisho::pki {

/// OpenSSL's number of a purpose; 0 for Any.
int openSslPurpose(Purpose purpose);

class EdgeCheck
{
public:
    EdgeCheck(const VerifyOptions &options, X509 *leaf);

    struct Outcome
    {
        QStringList reasons;
        bool isIssuer = false; ///< name and signature fit: worth looking further up
    };
    /// `authoritiesBelow` counts the certificates between leaf and `issuer` that are not
    /// self-issued (RFC 5280 4.2.1.9).
    Outcome check(X509 *issued, X509 *issuer, int authoritiesBelow);
    /// Self-issued, and signed with its own key. False too when the work is used up.
    bool isSelfSigned(X509 *certificate);
    bool isExhausted() const { return m_work <= 0; }

private:
    enum class Signature { Fits, Fails, KeyUnreadable, NotChecked };
    Signature checkSignature(X509 *issued, X509 *issuer);
    void checkAuthority(X509 *issuer, int authoritiesBelow, QStringList &reasons) const;
    void checkTime(X509 *certificate, QStringList &reasons) const;
    void checkStrength(X509 *issued, X509 *issuer, QStringList &reasons) const;
    void checkNames(X509 *issued, X509 *issuer, QStringList &reasons) const;

    const VerifyOptions &m_options;
    X509 *m_leaf;
    qint64 m_work;
};

} // namespace sekisho::pki
