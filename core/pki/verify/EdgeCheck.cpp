// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/EdgeCheck.h"

#include "core/pki/verify/VerifyCodes.h"

#include <openssl/rsa.h>

#include <array>
#include <ctime>

namespace sekisho::pki {

namespace {

using AuthorityKeyPtr = std::unique_ptr<AUTHORITY_KEYID, Deleter<AUTHORITY_KEYID_free>>;
using NameConstraintsPtr = std::unique_ptr<NAME_CONSTRAINTS, Deleter<NAME_CONSTRAINTS_free>>;

// In units of one RSA-2048 verification with e = 65537, some 30 microseconds: well under a second.
constexpr qint64 kWork = 20'000;

/// What one verification with this key costs.
qint64 costOf(EVP_PKEY *key)
{
    const int bits = std::max(EVP_PKEY_get_bits(key), 1);
    if (EVP_PKEY_is_a(key, "RSA") == 1 || EVP_PKEY_is_a(key, "RSA-PSS") == 1) {
        BIGNUM *exponent = nullptr;
        int exponentBits = 17;
        if (EVP_PKEY_get_bn_param(key, "e", &exponent) == 1)
            exponentBits = BN_num_bits(exponent);
        BN_free(exponent);
        const qint64 size = std::max(bits / 1024, 1);
        return std::max<qint64>(size * size / 4, 1) * std::max(exponentBits / 17, 1);
    }
    // Curves other than P-256 and 25519 have no fast code.
    return bits <= 256 ? 3 : 30;
}

void addCode(QStringList &reasons, int error)
{
    const QString code = verifyCode(error);
    if (!reasons.contains(code))
        reasons.append(code);
}

bool isSelfIssued(const X509 *certificate)
{
    return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) ==
           0;
}

/// X509_check_akid() over the extension as it stands.
int authorityKeyMismatch(X509 *issued, X509 *issuer)
{
    const AuthorityKeyPtr id(static_cast<AUTHORITY_KEYID *>(
            X509_get_ext_d2i(issued, NID_authority_key_identifier, nullptr, nullptr)));
    return id ? X509_check_akid(issuer, id.get()) : X509_V_OK;
}

} // namespace

int openSslPurpose(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Any:
        return 0;
    case Purpose::Server:
    case Purpose::EapServer:
        return X509_PURPOSE_SSL_SERVER;
    case Purpose::Client:
    case Purpose::EapClient:
        return X509_PURPOSE_SSL_CLIENT;
    }
    return 0;
}

EdgeCheck::EdgeCheck(const VerifyOptions &options, X509 *leaf)
    : m_options(options)
    , m_leaf(leaf)
    , m_work(kWork)
{
}

EdgeCheck::Signature EdgeCheck::checkSignature(X509 *issued, X509 *issuer)
{
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    if (!key)
        return Signature::KeyUnreadable;
    const qint64 cost = costOf(key);
    if (cost > m_work) {
        m_work = 0;
        return Signature::NotChecked;
    }
    m_work -= cost;
    return X509_verify(issued, key) == 1 ? Signature::Fits : Signature::Fails;
}

bool EdgeCheck::isSelfSigned(X509 *certificate)
{
    return isSelfIssued(certificate) && checkSignature(certificate, certificate) == Signature::Fits;
}

EdgeCheck::Outcome EdgeCheck::check(X509 *issued, X509 *issuer, int authoritiesBelow)
{
    Outcome outcome;
    QStringList &reasons = outcome.reasons;
    const bool named =
            X509_NAME_cmp(X509_get_issuer_name(issued), X509_get_subject_name(issuer)) == 0;
    if (!named)
        addCode(reasons, X509_V_ERR_SUBJECT_ISSUER_MISMATCH);
    // Also decodes the extensions of both, which the rest reads.
    X509_check_purpose(issued, -1, 0);
    X509_check_purpose(issuer, -1, 0);
    const int keyId = authorityKeyMismatch(issued, issuer);
    if (keyId != X509_V_OK)
        addCode(reasons, keyId);
    switch (checkSignature(issued, issuer)) {
    case Signature::Fits:
        outcome.isIssuer = named;
        break;
    case Signature::Fails:
        addCode(reasons, X509_V_ERR_CERT_SIGNATURE_FAILURE);
        break;
    case Signature::KeyUnreadable:
        addCode(reasons, X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY);
        break;
    case Signature::NotChecked:
        reasons.append(codes::kLimitExceeded);
        break;
    }
    checkAuthority(issuer, authoritiesBelow, reasons);
    checkTime(issuer, reasons);
    checkStrength(issued, issuer, reasons);
    if (outcome.isIssuer)
        checkNames(issued, issuer, reasons);
    dropOpenSslErrors();
    return outcome;
}

void EdgeCheck::checkAuthority(X509 *issuer, int authoritiesBelow, QStringList &reasons) const
{
    const quint32 flags = X509_get_extension_flags(issuer);
    const bool signs =
            (flags & EXFLAG_KUSAGE) == 0 || (X509_get_key_usage(issuer) & KU_KEY_CERT_SIGN) != 0;
    const bool isAuthority = X509_check_ca(issuer) != 0;
    if (!signs)
        addCode(reasons, X509_V_ERR_KEYUSAGE_NO_CERTSIGN);
    if (((flags & EXFLAG_BCONS) != 0 && (flags & EXFLAG_CA) == 0) || (signs && !isAuthority))
        addCode(reasons, X509_V_ERR_INVALID_CA);
    const long allowed = X509_get_pathlen(issuer);
    if (allowed >= 0 && authoritiesBelow > allowed)
        addCode(reasons, X509_V_ERR_PATH_LENGTH_EXCEEDED);
    const int purpose = openSslPurpose(m_options.purpose);
    if (purpose != 0 && isAuthority && X509_check_purpose(issuer, purpose, 1) != 1)
        addCode(reasons, X509_V_ERR_INVALID_PURPOSE);
    if ((flags & EXFLAG_CRITICAL) != 0)
        addCode(reasons, X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION);
    if ((flags & EXFLAG_INVALID) != 0)
        addCode(reasons, X509_V_ERR_INVALID_EXTENSION);
}

void EdgeCheck::checkTime(X509 *certificate, QStringList &reasons) const
{
    if (!m_options.time)
        return;
    auto when = static_cast<std::time_t>(m_options.time->toSecsSinceEpoch());
    // -1 earlier than `when`, 1 later, 0 not a time.
    const int begin = X509_cmp_time(X509_get0_notBefore(certificate), &when);
    const int end = X509_cmp_time(X509_get0_notAfter(certificate), &when);
    if (begin == 0)
        addCode(reasons, X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD);
    else if (begin > 0)
        addCode(reasons, X509_V_ERR_CERT_NOT_YET_VALID);
    if (end == 0)
        addCode(reasons, X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD);
    else if (end < 0)
        addCode(reasons, X509_V_ERR_CERT_HAS_EXPIRED);
}

void EdgeCheck::checkStrength(X509 *issued, X509 *issuer, QStringList &reasons) const
{
    // Security bits of the levels 1 to 5: SSL_CTX_set_security_level(3).
    static constexpr std::array<int, 5> kBits = {80, 112, 128, 192, 256};
    if (m_options.authLevel <= 0)
        return;
    const int wanted = kBits[static_cast<size_t>(std::min(m_options.authLevel, 5) - 1)];
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    if (key && EVP_PKEY_get_security_bits(key) < wanted)
        addCode(reasons, X509_V_ERR_CA_KEY_TOO_SMALL);
    int bits = -1;
    if (X509_get_signature_info(issued, nullptr, nullptr, &bits, nullptr) != 1 || bits < wanted)
        addCode(reasons, X509_V_ERR_CA_MD_TOO_WEAK);
}

void EdgeCheck::checkNames(X509 *issued, X509 *issuer, QStringList &reasons) const
{
    const NameConstraintsPtr constraints(static_cast<NAME_CONSTRAINTS *>(
            X509_get_ext_d2i(issuer, NID_name_constraints, nullptr, nullptr)));
    if (!constraints)
        return;
    const auto check = [&](X509 *certificate) {
        const int error = NAME_CONSTRAINTS_check(certificate, constraints.get());
        if (error != X509_V_OK)
            addCode(reasons, error);
    };
    check(m_leaf);
    const int commonName = NAME_CONSTRAINTS_check_CN(m_leaf, constraints.get());
    if (commonName != X509_V_OK)
        addCode(reasons, commonName);
    if (issued != m_leaf && !isSelfIssued(issued))
        check(issued);
}

} // namespace sekisho::pki
