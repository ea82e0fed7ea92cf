// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/verify/CrlAnswers.h"

#include "core/pki/Reader.h"
#include "core/pki/verify/CertificatePool.h"
#include "core/pki/verify/VerifyCodes.h"

#include <QHash>

#include <ctime>

namespace sekisho::pki {

namespace {

// All far beyond what anybody has open for one certificate; the work is bounded by them.
constexpr int kMaxSigners = 256; // certificates that are tried as the signer of a CRL
constexpr int kMaxPathsToSigners = 32;
constexpr size_t kMaxDeltas = 100;
constexpr long kRemoveFromCrl = 8; // RFC 5280 5.3.1
constexpr long kCertificateHold = 6;

using EnumeratedPtr = std::unique_ptr<ASN1_ENUMERATED, Deleter<ASN1_ENUMERATED_free>>;

RevocationAnswer refusal(const QString &code) { return RevocationAnswer::refusal(code); }
RevocationAnswer refusal(int openSslCode) { return refusal(verifyCode(openSslCode)); }

/// RFC 5280 5.3.1 of an entry; -1 = none given.
int reasonOf(const X509_REVOKED *entry)
{
    const EnumeratedPtr reason(static_cast<ASN1_ENUMERATED *>(
            X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    return reason ? static_cast<int>(ASN1_ENUMERATED_get(reason.get())) : -1;
}

/// The work of one question.
class CrlCourt
{
public:
    explicit CrlCourt(const RevocationQuestion &question)
        : m_question(question)
    {
    }

    QList<RevocationAnswer> run()
    {
        QList<RevocationAnswer> answers;
        std::vector<X509CrlPtr> complete;
        for (const QByteArray &der : m_question.material.crls) {
            auto crl = decodeCrl(der);
            if (!crl)
                answers.append(refusal(QString(codes::kMalformed)));
            else if (!isDeltaCrl(crl->get()))
                complete.push_back(std::move(*crl));
            else if (m_deltas.size() < kMaxDeltas)
                m_deltas.push_back(std::move(*crl));
            else
                answers.append(refusal(QString(codes::kLimitExceeded)));
        }
        for (const X509CrlPtr &crl : complete)
            answers.append(ask(crl.get()));
        for (const X509CrlPtr &delta : m_deltas) {
            const bool hasBase = std::any_of(
                    complete.cbegin(), complete.cend(),
                    [&delta](const X509CrlPtr &crl) { return isDeltaFor(delta.get(), crl.get()); });
            if (!hasBase && crlScope(delta.get(), m_question.certificate).covers)
                answers.append(refusal(QString(codes::kDeltaWithoutBase)));
        }
        return answers;
    }

private:
    RevocationAnswer ask(X509_CRL *crl)
    {
        X509 *certificate = m_question.certificate;
        const CrlScope scope = crlScope(crl, certificate);
        if (!scope.covers) {
            // One about others altogether is no reason; one that lists it all the same is.
            X509_REVOKED *entry = nullptr;
            const bool isOthers =
                    scope.foreign &&
                    (!isIndirectCrl(crl) || X509_CRL_get0_by_cert(crl, &entry, certificate) == 0);
            return isOthers ? refusal(QString(codes::kOtherIssuer))
                            : refusal(X509_V_ERR_DIFFERENT_CRL_SCOPE);
        }
        if (hasUnknownCriticalExtension(crl))
            return refusal(X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION);
        RevocationAnswer answer;
        answer.reasons = scope.reasons;
        Revocation &revocation = answer.revocation;
        revocation.source = QStringLiteral("crl");
        revocation.thisUpdate = revocationTime(X509_CRL_get0_lastUpdate(crl));
        revocation.nextUpdate = revocationTime(X509_CRL_get0_nextUpdate(crl));
        const QString untimely = timeFault(crl);
        // A current delta makes a complete list current that is not (RFC 5280 5.2.4).
        if (untimely == verifyCode(X509_V_ERR_CRL_NOT_YET_VALID))
            return refusal(untimely);
        const Signer signer = signerOf(crl, scope.foreign);
        if (!signer.refused.isEmpty())
            return refusal(untimely.isEmpty() ? signer.refused : untimely);
        X509_CRL *delta = deltaFor(crl, signer.key);
        if (!delta && !untimely.isEmpty())
            return refusal(untimely);
        lookUp(crl, delta, revocation);
        return answer;
    }

    QString timeFault(const X509_CRL *crl) const
    {
        if (!m_question.time)
            return {};
        const QDateTime from = revocationTime(X509_CRL_get0_lastUpdate(crl));
        const QDateTime to = revocationTime(X509_CRL_get0_nextUpdate(crl));
        if (!from.isValid() || *m_question.time < from)
            return verifyCode(X509_V_ERR_CRL_NOT_YET_VALID);
        if (to.isValid() && *m_question.time > to)
            return verifyCode(X509_V_ERR_CRL_HAS_EXPIRED);
        return {};
    }

    /// Who signed a list: a key, or why nobody who may has.
    struct Signer
    {
        EVP_PKEY *key = nullptr;
        QString refused;
    };

    static QString signingFault(X509_CRL *crl, X509 *signer)
    {
        if ((X509_get_extension_flags(signer) & EXFLAG_KUSAGE) != 0 &&
            (X509_get_key_usage(signer) & KU_CRL_SIGN) == 0)
            return verifyCode(X509_V_ERR_KEYUSAGE_NO_CRL_SIGN);
        EVP_PKEY *key = X509_get0_pubkey(signer);
        if (!key || X509_CRL_verify(crl, key) != 1)
            return verifyCode(X509_V_ERR_CRL_SIGNATURE_FAILURE);
        return {};
    }

    Signer signerOf(X509_CRL *crl, bool foreign)
    {
        QString fault = verifyCode(X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER);
        if (!foreign) {
            fault = signingFault(crl, m_question.issuer);
            if (fault.isEmpty())
                return {X509_get0_pubkey(m_question.issuer), {}};
        }
        // Another key of that name, which has a path of its own (RFC 5280 6.3.3 (f)).
        const QList<QByteArray> candidates = certificatesOf(X509_CRL_get_issuer(crl));
        for (const QByteArray &der : candidates) {
            if (der == m_question.issuerDer)
                continue;
            if (++m_tried > kMaxSigners)
                break;
            X509 *candidate = decoded(der);
            if (!candidate)
                continue;
            const QString own = signingFault(crl, candidate);
            if (own.isEmpty() && hasPath(der))
                return {X509_get0_pubkey(candidate), {}};
            if (own.isEmpty())
                fault = verifyCode(X509_V_ERR_CRL_PATH_VALIDATION_ERROR);
            else if (foreign)
                fault = own;
        }
        return {nullptr, fault};
    }

    QList<QByteArray> certificatesOf(const X509_NAME *name)
    {
        if (!m_bySubject) {
            m_bySubject.emplace();
            for (const auto &list : {m_question.material.untrusted, m_question.material.trusted}) {
                for (const QByteArray &der : list) {
                    NameHashes hashes;
                    if (nameHashes(der, hashes))
                        (*m_bySubject)[hashes.subject].append(der);
                }
            }
        }
        int ok = 0;
        const unsigned long wanted = X509_NAME_hash_ex(name, nullptr, nullptr, &ok);
        return ok == 1 ? m_bySubject->value(wanted) : QList<QByteArray>();
    }

    X509 *decoded(const QByteArray &der)
    {
        auto certificate = decodeCertificate(der);
        if (!certificate)
            return nullptr;
        X509_check_purpose(certificate->get(), -1, 0);
        m_signers.push_back(std::move(*certificate));
        return m_signers.back().get();
    }

    /// It leads to the same anchor as the issuer of the certificate.
    bool hasPath(const QByteArray &signer)
    {
        const QByteArray wanted = anchorOf(m_question.issuerDer);
        return !wanted.isEmpty() && anchorOf(signer) == wanted;
    }

    QByteArray anchorOf(const QByteArray &der)
    {
        if (const auto known = m_anchors.constFind(der); known != m_anchors.cend())
            return *known;
        QByteArray anchor;
        VerifyOptions options;
        options.time = m_question.time;
        if (m_anchors.size() < kMaxPathsToSigners) {
            const auto path = verify(der, m_question.material, options);
            if (path && path->valid && !path->chain.isEmpty())
                anchor = path->chain.constLast().sha256;
        }
        m_anchors.insert(der, anchor);
        return anchor;
    }

    /// The newest current delta of that list, signed with the same key.
    X509_CRL *deltaFor(const X509_CRL *crl, EVP_PKEY *key) const
    {
        X509_CRL *best = nullptr;
        for (const X509CrlPtr &delta : m_deltas) {
            if (!isDeltaFor(delta.get(), crl) || hasUnknownCriticalExtension(delta.get()) ||
                !timeFault(delta.get()).isEmpty() || X509_CRL_verify(delta.get(), key) != 1)
                continue;
            if (!best || revocationTime(X509_CRL_get0_lastUpdate(delta.get())) >
                                 revocationTime(X509_CRL_get0_lastUpdate(best)))
                best = delta.get();
        }
        return best;
    }

    void lookUp(X509_CRL *crl, X509_CRL *delta, Revocation &revocation) const
    {
        revocation.state = RevocationState::Good;
        X509_REVOKED *entry = nullptr;
        const bool listed = X509_CRL_get0_by_cert(crl, &entry, m_question.certificate) != 0;
        X509_REVOKED *change = nullptr;
        const bool changed =
                delta && X509_CRL_get0_by_cert(delta, &change, m_question.certificate) != 0;
        if (delta) {
            revocation.thisUpdate = revocationTime(X509_CRL_get0_lastUpdate(delta));
            revocation.nextUpdate = revocationTime(X509_CRL_get0_nextUpdate(delta));
        }
        if (changed && reasonOf(change) != kRemoveFromCrl)
            return note(change, revocation);
        // Only what is on hold comes off a list (RFC 5280 5.3.1).
        if (listed && !(changed && reasonOf(entry) == kCertificateHold))
            note(entry, revocation);
    }

    void note(const X509_REVOKED *entry, Revocation &revocation) const
    {
        revocation.when = revocationTime(X509_REVOKED_get0_revocationDate(entry));
        revocation.reason = reasonOf(entry);
        // Later than the moment asked about it is not yet.
        const bool later =
                m_question.time && revocation.when.isValid() && *m_question.time < revocation.when;
        revocation.state = later ? RevocationState::Good : RevocationState::Revoked;
    }

    const RevocationQuestion &m_question;
    std::vector<X509CrlPtr> m_deltas;
    std::vector<X509Ptr> m_signers;
    std::optional<QHash<unsigned long, QList<QByteArray>>> m_bySubject;
    QHash<QByteArray, QByteArray> m_anchors;
    int m_tried = 0;
};

} // namespace

RevocationAnswer RevocationAnswer::refusal(const QString &code)
{
    RevocationAnswer answer;
    answer.refused = code;
    return answer;
}

QDateTime revocationTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QList<RevocationAnswer> askCrls(const RevocationQuestion &question)
{
    return CrlCourt(question).run();
}

} // namespace sekisho::pki
