// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/VerifyCodes.h"

#include <openssl/x509_vfy.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

struct Row
{
    int number;
    const char *name;
};

#define SEKISHO_ROW(name) \
    Row { X509_V_ERR_##name, #name }
// X509_V_ERR_* of <openssl/x509_vfy.h> 3.0, in its order.
constexpr std::array kRows = {
        SEKISHO_ROW(UNSPECIFIED),
        SEKISHO_ROW(UNABLE_TO_GET_ISSUER_CERT),
        SEKISHO_ROW(UNABLE_TO_GET_CRL),
        SEKISHO_ROW(UNABLE_TO_DECRYPT_CERT_SIGNATURE),
        SEKISHO_ROW(UNABLE_TO_DECRYPT_CRL_SIGNATURE),
        SEKISHO_ROW(UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY),
        SEKISHO_ROW(CERT_SIGNATURE_FAILURE),
        SEKISHO_ROW(CRL_SIGNATURE_FAILURE),
        SEKISHO_ROW(CERT_NOT_YET_VALID),
        SEKISHO_ROW(CERT_HAS_EXPIRED),
        SEKISHO_ROW(CRL_NOT_YET_VALID),
        SEKISHO_ROW(CRL_HAS_EXPIRED),
        SEKISHO_ROW(ERROR_IN_CERT_NOT_BEFORE_FIELD),
        SEKISHO_ROW(ERROR_IN_CERT_NOT_AFTER_FIELD),
        SEKISHO_ROW(ERROR_IN_CRL_LAST_UPDATE_FIELD),
        SEKISHO_ROW(ERROR_IN_CRL_NEXT_UPDATE_FIELD),
        SEKISHO_ROW(OUT_OF_MEM),
        SEKISHO_ROW(DEPTH_ZERO_SELF_SIGNED_CERT),
        SEKISHO_ROW(SELF_SIGNED_CERT_IN_CHAIN),
        SEKISHO_ROW(UNABLE_TO_GET_ISSUER_CERT_LOCALLY),
        SEKISHO_ROW(UNABLE_TO_VERIFY_LEAF_SIGNATURE),
        SEKISHO_ROW(CERT_CHAIN_TOO_LONG),
        SEKISHO_ROW(CERT_REVOKED),
        SEKISHO_ROW(NO_ISSUER_PUBLIC_KEY),
        SEKISHO_ROW(PATH_LENGTH_EXCEEDED),
        SEKISHO_ROW(INVALID_PURPOSE),
        SEKISHO_ROW(CERT_UNTRUSTED),
        SEKISHO_ROW(CERT_REJECTED),
        SEKISHO_ROW(SUBJECT_ISSUER_MISMATCH),
        SEKISHO_ROW(AKID_SKID_MISMATCH),
        SEKISHO_ROW(AKID_ISSUER_SERIAL_MISMATCH),
        SEKISHO_ROW(KEYUSAGE_NO_CERTSIGN),
        SEKISHO_ROW(UNABLE_TO_GET_CRL_ISSUER),
        SEKISHO_ROW(UNHANDLED_CRITICAL_EXTENSION),
        SEKISHO_ROW(KEYUSAGE_NO_CRL_SIGN),
        SEKISHO_ROW(UNHANDLED_CRITICAL_CRL_EXTENSION),
        SEKISHO_ROW(INVALID_NON_CA),
        SEKISHO_ROW(PROXY_PATH_LENGTH_EXCEEDED),
        SEKISHO_ROW(KEYUSAGE_NO_DIGITAL_SIGNATURE),
        SEKISHO_ROW(PROXY_CERTIFICATES_NOT_ALLOWED),
        SEKISHO_ROW(INVALID_EXTENSION),
        SEKISHO_ROW(INVALID_POLICY_EXTENSION),
        SEKISHO_ROW(NO_EXPLICIT_POLICY),
        SEKISHO_ROW(DIFFERENT_CRL_SCOPE),
        SEKISHO_ROW(UNSUPPORTED_EXTENSION_FEATURE),
        SEKISHO_ROW(UNNESTED_RESOURCE),
        SEKISHO_ROW(PERMITTED_VIOLATION),
        SEKISHO_ROW(EXCLUDED_VIOLATION),
        SEKISHO_ROW(SUBTREE_MINMAX),
        SEKISHO_ROW(APPLICATION_VERIFICATION),
        SEKISHO_ROW(UNSUPPORTED_CONSTRAINT_TYPE),
        SEKISHO_ROW(UNSUPPORTED_CONSTRAINT_SYNTAX),
        SEKISHO_ROW(UNSUPPORTED_NAME_SYNTAX),
        SEKISHO_ROW(CRL_PATH_VALIDATION_ERROR),
        SEKISHO_ROW(PATH_LOOP),
        SEKISHO_ROW(SUITE_B_INVALID_VERSION),
        SEKISHO_ROW(SUITE_B_INVALID_ALGORITHM),
        SEKISHO_ROW(SUITE_B_INVALID_CURVE),
        SEKISHO_ROW(SUITE_B_INVALID_SIGNATURE_ALGORITHM),
        SEKISHO_ROW(SUITE_B_LOS_NOT_ALLOWED),
        SEKISHO_ROW(SUITE_B_CANNOT_SIGN_P_384_WITH_P_256),
        SEKISHO_ROW(HOSTNAME_MISMATCH),
        SEKISHO_ROW(EMAIL_MISMATCH),
        SEKISHO_ROW(IP_ADDRESS_MISMATCH),
        SEKISHO_ROW(DANE_NO_MATCH),
        SEKISHO_ROW(EE_KEY_TOO_SMALL),
        SEKISHO_ROW(CA_KEY_TOO_SMALL),
        SEKISHO_ROW(CA_MD_TOO_WEAK),
        SEKISHO_ROW(INVALID_CALL),
        SEKISHO_ROW(STORE_LOOKUP),
        SEKISHO_ROW(NO_VALID_SCTS),
        SEKISHO_ROW(PROXY_SUBJECT_NAME_VIOLATION),
        SEKISHO_ROW(OCSP_VERIFY_NEEDED),
        SEKISHO_ROW(OCSP_VERIFY_FAILED),
        SEKISHO_ROW(OCSP_CERT_UNKNOWN),
        SEKISHO_ROW(UNSUPPORTED_SIGNATURE_ALGORITHM),
        SEKISHO_ROW(SIGNATURE_ALGORITHM_MISMATCH),
        SEKISHO_ROW(SIGNATURE_ALGORITHM_INCONSISTENCY),
        SEKISHO_ROW(INVALID_CA),
        SEKISHO_ROW(PATHLEN_INVALID_FOR_NON_CA),
        SEKISHO_ROW(PATHLEN_WITHOUT_KU_KEY_CERT_SIGN),
        SEKISHO_ROW(KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA),
        SEKISHO_ROW(ISSUER_NAME_EMPTY),
        SEKISHO_ROW(SUBJECT_NAME_EMPTY),
        SEKISHO_ROW(MISSING_AUTHORITY_KEY_IDENTIFIER),
        SEKISHO_ROW(MISSING_SUBJECT_KEY_IDENTIFIER),
        SEKISHO_ROW(EMPTY_SUBJECT_ALT_NAME),
        SEKISHO_ROW(EMPTY_SUBJECT_SAN_NOT_CRITICAL),
        SEKISHO_ROW(CA_BCONS_NOT_CRITICAL),
        SEKISHO_ROW(AUTHORITY_KEY_IDENTIFIER_CRITICAL),
        SEKISHO_ROW(SUBJECT_KEY_IDENTIFIER_CRITICAL),
        SEKISHO_ROW(CA_CERT_MISSING_KEY_USAGE),
        SEKISHO_ROW(EXTENSIONS_REQUIRE_VERSION_3),
        SEKISHO_ROW(EC_KEY_EXPLICIT_PARAMS),
};
#undef SEKISHO_ROW

QString kebab(const char *name) { return QString::fromLatin1(name).toLower().replace(u'_', u'-'); }

} // namespace

QString verifyCode(int openSslCode)
{
    if (openSslCode == X509_V_OK)
        return u"ok"_s;
    for (const Row &row : kRows) {
        if (row.number == openSslCode)
            return kebab(row.name);
    }
    return u"openssl-%1"_s.arg(openSslCode);
}

int openSslCodeOf(const QString &code)
{
    if (code == u"ok")
        return X509_V_OK;
    for (const Row &row : kRows) {
        if (kebab(row.name) == code)
            return row.number;
    }
    return -1;
}

QStringList allVerifyCodes()
{
    QStringList all{u"ok"_s};
    for (const Row &row : kRows)
        all.append(kebab(row.name));
    for (const QLatin1StringView own :
         {codes::kLimitExceeded, codes::kNoAnchorBehind, codes::kNotAnAnchor, codes::kMalformed,
          codes::kNoRevocationData, codes::kOtherIssuer, codes::kOtherCertificate,
          codes::kDeltaWithoutBase, codes::kSomeReasonsOnly, codes::kOcspUnsuccessful,
          codes::kOcspSignerNotAuthorised, codes::kOcspStatusUnknown, codes::kOcspNotYetValid,
          codes::kOcspHasExpired})
        all.append(own);
    return all;
}

} // namespace sekisho::pki
