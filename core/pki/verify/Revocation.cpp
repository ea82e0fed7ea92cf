// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/Revocation.h"

#include "core/pki/Der.h"
#include "core/pki/Limits.h"
#include "core/pki/verify/CertificatePool.h"
#include "core/pki/verify/CrlAnswers.h"
#include "core/pki/verify/VerifyCodes.h"

#include <ctime>

namespace sekisho::pki {

namespace {

using OcspBasicPtr = std::unique_ptr<OCSP_BASICRESP, Deleter<OCSP_BASICRESP_free>>;
using OcspIdPtr = std::unique_ptr<OCSP_CERTID, Deleter<OCSP_CERTID_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;

constexpr int kMaxAnswers = 10'000; // single responses in one OCSP response

using Answer = RevocationAnswer;

Answer refusal(const QString &code) { return Answer::refusal(code); }

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
    answer.revocation.thisUpdate = revocationTime(thisUpdate);
    answer.revocation.nextUpdate = revocationTime(nextUpdate);
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
        answer.revocation.when = revocationTime(revoked);
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
    ReasonMask covered = 0;
    const auto take = [&best, &covered](const Answer &answer) {
        if (!answer.refused.isEmpty()) {
            // What is about somebody else is no reason.
            if (answer.refused != codes::kOtherIssuer &&
                answer.refused != codes::kOtherCertificate && !best.why.contains(answer.refused))
                best.why.append(answer.refused);
            return;
        }
        covered = static_cast<ReasonMask>(covered | answer.reasons);
        const bool worse = answer.revocation.state == RevocationState::Revoked &&
                           best.state != RevocationState::Revoked;
        if (best.state == RevocationState::Unknown || worse) {
            const QStringList why = best.why;
            best = answer.revocation;
            best.why = why;
        }
    };
    const RevocationQuestion question{certificate->get(), issuer->get(), issuerDer, material, time};
    const QList<Answer> lists = askCrls(question);
    for (const Answer &answer : lists)
        take(answer);
    for (const QByteArray &der : material.ocspResponses)
        take(askOcsp(der, certificate->get(), issuer->get(), time));
    // RFC 5280 6.3.3: not revoked is only what is listed for none of the reasons.
    if (best.state == RevocationState::Good && covered != kAllReasons) {
        const QStringList why = best.why;
        best = {};
        best.why = why + QStringList{codes::kSomeReasonsOnly};
    }
    if (best.state != RevocationState::Unknown)
        best.why.clear();
    else if (best.why.isEmpty())
        best.why = {codes::kNoRevocationData};
    dropOpenSslErrors();
    return best;
}

} // namespace sekisho::pki
