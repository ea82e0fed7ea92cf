// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/AuthorityReview.h"

#include "core/pki/ThreadCleanup.h"

#include <algorithm>

namespace sekisho::nac {

namespace {

/// More broken pieces than anybody reads are one paste of something else.
constexpr qsizetype kMostProblems = 100;
/// Longer chains of CAs do not exist; names that go round in circles do.
constexpr int kLongestChain = 10;

/// Everything that is known of CAs while one input is looked at.
class Surroundings
{
public:
    void add(const pki::CertificateDetails &details, bool isRegistered)
    {
        const pki::CertificateIndex &index = details.index;
        if (isRegistered)
            m_registered.insert(index.sha256);
        else
            m_met.insert(index.sha256);
        m_byKey[details.spkiSha256].append({index.sha256, index.subject.displayName()});
    }
    void addName(const pki::CertificateDetails &details)
    {
        m_bySubject.insert(details.index.subject.rfc4514(), details.index);
    }
    bool isRegistered(const pki::CertificateIndex &index) const
    {
        return m_registered.contains(index.sha256);
    }
    bool isMet(const pki::CertificateIndex &index) const { return m_met.contains(index.sha256); }
    /// The name of another certificate with that key.
    std::optional<QString> sameKey(const pki::CertificateDetails &details) const
    {
        const auto found = m_byKey.constFind(details.spkiSha256);
        if (details.spkiSha256.isEmpty() || found == m_byKey.cend())
            return std::nullopt;
        for (const auto &[sha256, name] : *found) {
            if (sha256 != details.index.sha256)
                return name;
        }
        return std::nullopt;
    }
    /// The first issuer further up that keeps clients out; by name, as far as they are known.
    std::optional<QString> narrowIssuer(const pki::CertificateIndex &index) const
    {
        QString wanted = index.issuer.rfc4514();
        bool isRoot = index.selfIssued;
        for (int steps = 0; steps < kLongestChain && !isRoot; ++steps) {
            const auto issuer = m_bySubject.constFind(wanted);
            if (issuer == m_bySubject.cend())
                return std::nullopt;
            if (!allowsClientAuth(*issuer))
                return issuer->subject.displayName();
            isRoot = issuer->selfIssued;
            wanted = issuer->issuer.rfc4514();
        }
        return std::nullopt;
    }

private:
    struct Named
    {
        QByteArray sha256;
        QString name;
    };
    QSet<QByteArray> m_registered;
    QSet<QByteArray> m_met;
    QHash<QByteArray, QList<Named>> m_byKey;
    QHash<QString, pki::CertificateIndex> m_bySubject;
};

void judge(AuthorityCandidate &candidate, const Surroundings &around, const QDateTime &now)
{
    const pki::CertificateDetails &details = *candidate.details;
    candidate.id = QString::fromLatin1(details.index.sha256.toHex());
    candidate.findings = checkTrustedCa(details, now);
    if (around.isRegistered(details.index))
        candidate.findings.append({CertificateIssue::AlreadyRegistered, Severity::Notice, {}});
    else if (around.isMet(details.index))
        candidate.findings.append({CertificateIssue::RepeatedHere, Severity::Notice, {}});
    else if (const auto other = around.sameKey(details))
        candidate.findings.append({CertificateIssue::SameKey, Severity::Warning, *other});
    if (const auto issuer = around.narrowIssuer(details.index))
        candidate.findings.append(
                {CertificateIssue::IssuerNoClientAuth, Severity::Warning, *issuer});
}

void conclude(AuthorityCandidate &candidate)
{
    sortBySeverity(candidate.findings);
    std::stable_partition(
            candidate.findings.begin(), candidate.findings.end(),
            [](const CertificateFinding &finding) { return isRefusal(finding.issue); });
    candidate.verdict = AuthorityVerdict::Add;
    for (const CertificateFinding &finding : std::as_const(candidate.findings)) {
        if (isRefusal(finding.issue)) {
            candidate.verdict = AuthorityVerdict::Refuse;
            return;
        }
        if (finding.severity <= Severity::Warning)
            candidate.verdict = AuthorityVerdict::Warn;
    }
}

AuthorityCandidate candidateOf(const pki::Item &item)
{
    AuthorityCandidate candidate;
    candidate.type = item.type;
    if (item.type == pki::ItemType::Certificate) {
        candidate.der = item.der;
        if (auto details = pki::readCertificateDetails(item.der))
            candidate.details = std::move(*details);
        else
            candidate.findings = {{CertificateIssue::Unreadable, Severity::Error, {}}};
    } else {
        candidate.findings = {
                {CertificateIssue::NotACertificate, Severity::Error, pki::itemTypeName(item.type)}};
    }
    return candidate;
}

void addBroken(AuthorityReview &review, const pki::ReadResult &read)
{
    QList<CertificateIssue> broken;
    if (read.passwordNeeded)
        broken.append(CertificateIssue::Locked);
    for (const pki::Problem &problem : read.problems) {
        if (problem.error.code != ErrorCode::PasswordRequired && broken.size() < kMostProblems)
            broken.append(CertificateIssue::Unreadable);
    }
    for (const CertificateIssue issue : std::as_const(broken)) {
        AuthorityCandidate candidate;
        candidate.findings = {{issue, Severity::Error, {}}};
        review.candidates.append(candidate);
    }
}

} // namespace

QList<QByteArray> AuthorityReview::accepted() const
{
    QList<QByteArray> ders;
    for (const AuthorityCandidate &candidate : candidates) {
        if (candidate.verdict != AuthorityVerdict::Refuse)
            ders.append(candidate.der);
    }
    return ders;
}

QList<QByteArray> AuthorityReview::certificates() const
{
    QList<QByteArray> ders;
    for (const AuthorityCandidate &candidate : candidates) {
        if (candidate.type == pki::ItemType::Certificate)
            ders.append(candidate.der);
    }
    return ders;
}

qsizetype AuthorityReview::count(AuthorityVerdict verdict) const
{
    return std::count_if(
            candidates.begin(), candidates.end(),
            [verdict](const AuthorityCandidate &one) { return one.verdict == verdict; });
}

bool AuthorityReview::hasPrivateKey() const
{
    return std::any_of(candidates.begin(), candidates.end(), [](const AuthorityCandidate &one) {
        return one.type == pki::ItemType::PrivateKey;
    });
}

bool isRefusal(CertificateIssue issue)
{
    switch (issue) {
    case CertificateIssue::Expired:
    case CertificateIssue::NotACa:
    case CertificateIssue::CannotSign:
    case CertificateIssue::NotVersion3:
    case CertificateIssue::AlreadyRegistered:
    case CertificateIssue::RepeatedHere:
    case CertificateIssue::NotACertificate:
    case CertificateIssue::Locked:
    case CertificateIssue::Unreadable:
        return true;
    default:
        return false;
    }
}

AuthorityReview reviewAuthorities(QByteArrayView bytes,
                                  const QList<pki::CertificateDetails> &registered,
                                  const QDateTime &now)
{
    const pki::ThreadCleanup cleanup;
    AuthorityReview review;
    const pki::ReadResult read = pki::readObjects(bytes);
    for (const pki::Repair &repair : read.repairs) {
        if (!review.repairs.contains(repair.id))
            review.repairs.append(repair.id);
    }
    Surroundings around;
    for (const pki::CertificateDetails &details : registered) {
        around.add(details, true);
        around.addName(details);
    }
    for (const pki::Item &item : read.items) {
        // A container stands for what is in it.
        const bool isContainer =
                item.type == pki::ItemType::Pkcs7 || item.type == pki::ItemType::Pkcs12;
        if (isContainer)
            continue;
        review.candidates.append(candidateOf(item));
        if (const auto &details = review.candidates.constLast().details)
            around.addName(*details);
    }
    for (AuthorityCandidate &candidate : review.candidates) {
        if (!candidate.details)
            continue;
        judge(candidate, around, now);
        around.add(*candidate.details, false);
    }
    addBroken(review, read);
    for (qsizetype i = 0; i < review.candidates.size(); ++i) {
        AuthorityCandidate &candidate = review.candidates[i];
        if (candidate.id.isEmpty() ||
            candidate.findings.contains(
                    CertificateFinding{CertificateIssue::RepeatedHere, Severity::Notice, {}}))
            candidate.id = QStringLiteral("entry-%1").arg(i);
        conclude(candidate);
    }
    return review;
}

QList<pki::CertificateDetails> registeredAuthorities(const Organization &organization)
{
    QList<pki::CertificateDetails> found;
    for (const QString &pem : organization.settings.certificateAuthorities) {
        for (const Organization::ReadCertificate &one : organization.certificatesOf(pem)) {
            if (one.details)
                found.append(*one.details);
        }
    }
    return found;
}

} // namespace sekisho::nac
