// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/Revocation.h"

#include "core/pki/Der.h"
#include "core/pki/Limits.h"
#include "core/pki/verify/CertificatePool.h"
#include "core/pki/verify/VerifyCodes.h"

#include <ctime>

namespace sekisho::pki {

namespace {

using OcspBasicPtr = std::unique_ptr<OCSP_BASICRESP, Deleter<OCSP_BASICRESP_free>>;
using OcspIdPtr = std::unique_ptr<OCSP_CERTID, Deleter<OCSP_CERTID_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using DistributionPointPtr = std::unique_ptr<ISSUING_DIST_POINT, Deleter<ISSUING_DIST_POINT_free>>;

constexpr int kMaxAnswers = 10'000; // single responses in one OCSP response

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

/// Answers of one list or response: a state, or why it does not count.
struct Answer
{
    Revocation revocation;
    QString refused; ///< a code; empty = it counts
};

Answer refusal(const QString &code)
{
    Answer answer;
    answer.refused = code;
    return answer;
}

/// Extensions of a CRL that we and OpenSSL understand.
bool hasUnknownCriticalExtension(const X509_CRL *crl)
{
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(crl, i);
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) != 0 && nid != NID_issuing_distribution_point &&
            nid != NID_authority_key_identifier && nid != NID_crl_number)
            return true;
    }
    return false;
}

/// Whether the list speaks of this certificate at all (RFC 5280 5.2.5). Distribution point names
/// are not compared: lists given by hand are taken for what they are.
bool isInScope(X509_CRL *crl, X509 *certificate)
{
    if (X509_CRL_get_ext_by_NID(crl, NID_delta_crl, -1) >= 0)
        return false;
    const DistributionPointPtr point(static_cast<ISSUING_DIST_POINT *>(
            X509_CRL_get_ext_d2i(crl, NID_issuing_distribution_point, nullptr, nullptr)));
    if (!point)
        return X509_CRL_get_ext_by_NID(crl, NID_issuing_distribution_point, -1) < 0;
    const bool ca = X509_check_ca(certificate) != 0;
    return !(point->onlyattr != 0 || point->onlysomereasons != nullptr || point->indirectCRL != 0 ||
             (point->onlyuser != 0 && ca) || (point->onlyCA != 0 && !ca));
}

Answer askCrl(X509_CRL *crl, X509 *certificate, X509 *issuer, const std::optional<QDateTime> &time)
{
    if (X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_issuer_name(certificate)) != 0)
        return refusal(codes::kOtherIssuer);
    if (hasUnknownCriticalExtension(crl))
        return refusal(verifyCode(X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION));
    if (!isInScope(crl, certificate))
        return refusal(verifyCode(X509_V_ERR_DIFFERENT_CRL_SCOPE));
    const quint32 flags = X509_get_extension_flags(issuer);
    if ((flags & EXFLAG_KUSAGE) != 0 && (X509_get_key_usage(issuer) & KU_CRL_SIGN) == 0)
        return refusal(verifyCode(X509_V_ERR_KEYUSAGE_NO_CRL_SIGN));
    Answer answer;
    answer.revocation.source = QStringLiteral("crl");
    answer.revocation.thisUpdate = toDateTime(X509_CRL_get0_lastUpdate(crl));
    answer.revocation.nextUpdate = toDateTime(X509_CRL_get0_nextUpdate(crl));
    if (time && (!answer.revocation.thisUpdate.isValid() || *time < answer.revocation.thisUpdate))
        answer.refused = verifyCode(X509_V_ERR_CRL_NOT_YET_VALID);
    else if (time && answer.revocation.nextUpdate.isValid() && *time > answer.revocation.nextUpdate)
        answer.refused = verifyCode(X509_V_ERR_CRL_HAS_EXPIRED);
    if (!answer.refused.isEmpty())
        return answer;
    EVP_PKEY *key = X509_get0_pubkey(issuer);
    if (!key || X509_CRL_verify(crl, key) != 1)
        return refusal(verifyCode(X509_V_ERR_CRL_SIGNATURE_FAILURE));
    X509_REVOKED *entry = nullptr;
    const int found = X509_CRL_get0_by_cert(crl, &entry, certificate);
    answer.revocation.state = RevocationState::Good;
    if (found == 1) {
        answer.revocation.state = RevocationState::Revoked;
        answer.revocation.when = toDateTime(X509_REVOKED_get0_revocationDate(entry));
        const std::unique_ptr<ASN1_ENUMERATED, Deleter<ASN1_ENUMERATED_free>> reason(
                static_cast<ASN1_ENUMERATED *>(
                        X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
        if (reason)
            answer.revocation.reason = static_cast<int>(ASN1_ENUMERATED_get(reason.get()));
        // Revoked later than the moment asked about.
        if (time && answer.revocation.when.isValid() && *time < answer.revocation.when)
            answer.revocation.state = RevocationState::Good;
    }
    return answer;
}

/// The response is signed by the issuer, or by somebody whom it has authorised (RFC 6960 4.2.2.2).
bool isSignedFor(OCSP_BASICRESP *basic, X509 *issuer, const std::optional<QDateTime> &time)
{
    const StorePtr store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), issuer);
    X509_VERIFY_PARAM *param = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_PARTIAL_CHAIN);
    if (time)
        X509_VERIFY_PARAM_set_time(param, static_cast<std::time_t>(time->toSecsSinceEpoch()));
    else
        X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_NO_CHECK_TIME);
    const X509StackPtr others(sk_X509_new_null());
    sk_X509_push(others.get(), issuer);
    return OCSP_basic_verify(basic, others.get(), store.get(), 0) == 1;
}

/// The single response about `certificate`; nullptr if there is none.
OCSP_SINGLERESP *singleFor(OCSP_BASICRESP *basic, X509 *certificate, X509 *issuer)
{
    const int count = std::min(OCSP_resp_count(basic), kMaxAnswers);
    const EVP_MD *digest = nullptr;
    OcspIdPtr wanted;
    for (int i = 0; i < count; ++i) {
        OCSP_SINGLERESP *single = OCSP_resp_get0(basic, i);
        auto *id = const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single)); // NOLINT: only read
        ASN1_OBJECT *algorithm = nullptr;
        if (OCSP_id_get0_info(nullptr, &algorithm, nullptr, nullptr, id) != 1)
            continue;
        const EVP_MD *used = EVP_get_digestbyobj(algorithm);
        if (!used)
            continue;
        if (used != digest || !wanted) {
            digest = used;
            wanted.reset(OCSP_cert_to_id(digest, certificate, issuer));
        }
        if (wanted && OCSP_id_cmp(wanted.get(), id) == 0)
            return single;
    }
    return nullptr;
}

Answer askOcsp(QByteArrayView der, X509 *certificate, X509 *issuer,
               const std::optional<QDateTime> &time)
{
    const DerShape shape = derShape(der, limits::kNesting);
    if (!shape.ok || der.size() > limits::kCertificateBytes)
        return refusal(codes::kMalformed);
    const unsigned char *p = bytesOf(der);
    const OcspResponsePtr response(d2i_OCSP_RESPONSE(nullptr, &p, static_cast<long>(der.size())));
    if (!response)
        return refusal(codes::kMalformed);
    if (OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return refusal(codes::kOcspUnsuccessful);
    const OcspBasicPtr basic(OCSP_response_get1_basic(response.get()));
    if (!basic)
        return refusal(codes::kMalformed);
    OCSP_SINGLERESP *single = singleFor(basic.get(), certificate, issuer);
    if (!single)
        return refusal(codes::kOtherCertificate);
    int reason = -1;
    ASN1_GENERALIZEDTIME *revoked = nullptr;
    ASN1_GENERALIZEDTIME *thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME *nextUpdate = nullptr;
    const int status = OCSP_single_get0_status(single, &reason, &revoked, &thisUpdate, &nextUpdate);
    Answer answer;
    answer.revocation.source = QStringLiteral("ocsp");
    answer.revocation.thisUpdate = toDateTime(thisUpdate);
    answer.revocation.nextUpdate = toDateTime(nextUpdate);
    if (time && (!answer.revocation.thisUpdate.isValid() || *time < answer.revocation.thisUpdate))
        answer.refused = codes::kOcspNotYetValid;
    else if (time && answer.revocation.nextUpdate.isValid() && *time > answer.revocation.nextUpdate)
        answer.refused = codes::kOcspHasExpired;
    else if (!isSignedFor(basic.get(), issuer, time))
        answer.refused = codes::kOcspSignerNotAuthorised;
    else if (status == V_OCSP_CERTSTATUS_UNKNOWN)
        answer.refused = codes::kOcspStatusUnknown;
    answer.revocation.state = RevocationState::Good;
    if (status == V_OCSP_CERTSTATUS_REVOKED) {
        answer.revocation.state = RevocationState::Revoked;
        answer.revocation.when = toDateTime(revoked);
        answer.revocation.reason = reason;
        if (time && answer.revocation.when.isValid() && *time < answer.revocation.when)
            answer.revocation.state = RevocationState::Good;
    }
    return answer;
}

} // namespace

Revocation revocationOf(const QByteArray &certificateDer, const QByteArray &issuerDer,
                        const TrustMaterial &material, const std::optional<QDateTime> &time)
{
    const auto certificate = decodeCertificate(certificateDer);
    const auto issuer = decodeCertificate(issuerDer);
    Revocation best;
    if (!certificate || !issuer) {
        best.why = {codes::kMalformed};
        dropOpenSslErrors();
        return best;
    }
    // Also the extensions of both are decoded by this.
    X509_check_purpose(certificate->get(), -1, 0);
    X509_check_purpose(issuer->get(), -1, 0);
    const auto take = [&best](const Answer &answer) {
        if (!answer.refused.isEmpty()) {
            // What is about somebody else is no reason.
            if (answer.refused != codes::kOtherIssuer &&
                answer.refused != codes::kOtherCertificate && !best.why.contains(answer.refused))
                best.why.append(answer.refused);
            return;
        }
        const bool worse = answer.revocation.state == RevocationState::Revoked &&
                           best.state != RevocationState::Revoked;
        if (best.state == RevocationState::Unknown || worse) {
            const QStringList why = best.why;
            best = answer.revocation;
            best.why = why;
        }
    };
    for (const QByteArray &der : material.crls) {
        if (const auto crl = decodeCrl(der))
            take(askCrl(crl->get(), certificate->get(), issuer->get(), time));
        else
            take(refusal(codes::kMalformed));
    }
    for (const QByteArray &der : material.ocspResponses)
        take(askOcsp(der, certificate->get(), issuer->get(), time));
    if (best.state != RevocationState::Unknown)
        best.why.clear();
    else if (best.why.isEmpty())
        best.why = {codes::kNoRevocationData};
    dropOpenSslErrors();
    return best;
}

} // namespace sekisho::pki
