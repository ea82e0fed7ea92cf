// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/CrlReview.h"

#include "core/pki/ThreadCleanup.h"
#include "core/pki/explain/CrlEntries.h"

#include <algorithm>

namespace sekisho::nac {

namespace {

constexpr qsizetype kMostEntries = 2'000'000;
constexpr qsizetype kMostSerials = 200;
constexpr qsizetype kMostBrokenLists = 20;
const QLatin1StringView kDeltaIndicator("2.5.29.27"); // RFC 5280 5.2.4
const QLatin1StringView kSubjectKeyId("2.5.29.14");   // RFC 5280 4.2.1.2
const QLatin1StringView kAuthorityKeyId("2.5.29.35"); // RFC 5280 4.2.1.1

const pki::Extension *extensionOf(const QList<pki::Extension> &extensions, QLatin1StringView oid)
{
    const auto found =
            std::find_if(extensions.begin(), extensions.end(),
                         [oid](const pki::Extension &extension) { return extension.oid == oid; });
    return found == extensions.end() ? nullptr : &*found;
}

/// Whether key identifiers say that another key of the CA has signed the list. Where they agree,
/// core/pki/lint verifies the signature.
bool isOfOtherKey(const pki::CrlInfo &info, const pki::CertificateDetails &authority)
{
    const pki::Extension *wanted = extensionOf(info.extensions, kAuthorityKeyId);
    const pki::Extension *offered = extensionOf(authority.extensions, kSubjectKeyId);
    if (!wanted || !offered)
        return false;
    constexpr qsizetype kHeader = 2; // of the OCTET STRING
    return !wanted->value.contains(offered->value.mid(kHeader));
}

QSet<QByteArray> serialsOf(QByteArrayView crl)
{
    QSet<QByteArray> serials;
    for (const pki::CrlEntry &entry : pki::crlEntries(crl, kMostEntries))
        serials.insert(entry.serial);
    return serials;
}

/// What is in `a` and not in `b`; the first of them in `listed`, in a fixed order.
qsizetype difference(const QSet<QByteArray> &a, const QSet<QByteArray> &b, QStringList &listed)
{
    QByteArrayList only;
    for (const QByteArray &serial : a) {
        if (!b.contains(serial))
            only.append(serial);
    }
    std::sort(only.begin(), only.end());
    for (qsizetype i = 0; i < std::min(only.size(), kMostSerials); ++i)
        listed.append(QString::fromLatin1(only.at(i).toHex()));
    return only.size();
}

/// The file of that issuer.
const PresentCrl *presentOf(const pki::DistinguishedName &issuer, const QList<PresentCrl> &present)
{
    const QSet<QString> spellings = spellingsOf(issuer);
    const auto found = std::find_if(present.begin(), present.end(), [&](const PresentCrl &one) {
        return (one.info && one.info->issuer.rfc4514() == issuer.rfc4514()) ||
               spellings.contains(one.file.name.trimmed());
    });
    return found == present.end() ? nullptr : &*found;
}

QList<lint::Finding> rulesFor(const pki::Item &item, const CrlPlace &place)
{
    lint::Options options;
    options.now = place.now;
    options.bundleRules = false;
    for (const pki::CertificateDetails &authority : place.authorities)
        options.authorities.append(authority.der);
    QList<lint::Finding> rules = lint::lint({item}, options);
    rules.removeIf(
            [](const lint::Finding &finding) { return finding.severity == lint::Severity::Info; });
    return rules;
}

void judge(CrlCandidate &candidate, const CrlPlace &place, const QSet<QString> &met)
{
    const pki::CrlInfo &info = *candidate.info;
    const auto refuse = [&candidate](CrlIssue issue, const QString &argument = {}) {
        candidate.findings.append({issue, Severity::Error, argument});
    };
    const auto warn = [&candidate](CrlIssue issue, const QString &argument) {
        candidate.findings.append({issue, Severity::Warning, argument});
    };
    if (extensionOf(info.extensions, kDeltaIndicator))
        refuse(CrlIssue::DeltaCrl);
    if (met.contains(info.issuer.rfc4514()))
        refuse(CrlIssue::RepeatedHere);
    const PresentCrl *present = presentOf(info.issuer, place.present);
    candidate.name = info.issuer.oneLine();
    if (present) {
        candidate.replaces = present->file.id;
        if (!present->file.name.isEmpty())
            candidate.name = present->file.name;
        if (present->info) {
            candidate.change = compareCrls(*present, candidate.der, info);
            if (present->der == candidate.der)
                refuse(CrlIssue::SameAsPresent);
            else if (info.thisUpdate < present->info->thisUpdate)
                warn(CrlIssue::Older, present->info->thisUpdate.toUTC().toString(Qt::ISODate));
        }
    }
    if (!place.wanted.isEmpty() && candidate.replaces != place.wanted) {
        const auto wanted = std::find_if(
                place.present.begin(), place.present.end(),
                [&place](const PresentCrl &one) { return one.file.id == place.wanted; });
        refuse(CrlIssue::OtherIssuer,
               wanted == place.present.end() ? QString() : wanted->file.name);
    }
    QList<pki::CertificateDetails> named = place.authorities;
    named.removeIf([&info](const pki::CertificateDetails &authority) {
        return authority.index.subject.rfc4514() != info.issuer.rfc4514();
    });
    const bool isOtherKey = std::all_of(named.begin(), named.end(),
                                        [&info](const pki::CertificateDetails &authority) {
                                            return isOfOtherKey(info, authority);
                                        });
    if (!named.isEmpty() && isOtherKey)
        refuse(CrlIssue::OtherKey);
    if (named.isEmpty())
        warn(CrlIssue::UnknownIssuer, info.issuer.oneLine());
}

void conclude(CrlCandidate &candidate)
{
    std::stable_sort(
            candidate.findings.begin(), candidate.findings.end(),
            [](const CrlFinding &a, const CrlFinding &b) { return a.severity < b.severity; });
    candidate.verdict = AuthorityVerdict::Add;
    for (const lint::Finding &rule : std::as_const(candidate.rules)) {
        if (rule.id == QLatin1StringView("crl.signature"))
            candidate.verdict = AuthorityVerdict::Refuse;
        else if (rule.severity >= lint::Severity::Warning &&
                 candidate.verdict == AuthorityVerdict::Add)
            candidate.verdict = AuthorityVerdict::Warn;
    }
    for (const CrlFinding &finding : std::as_const(candidate.findings)) {
        if (finding.severity == Severity::Error)
            candidate.verdict = AuthorityVerdict::Refuse;
        else if (candidate.verdict == AuthorityVerdict::Add)
            candidate.verdict = AuthorityVerdict::Warn;
    }
}

} // namespace

std::optional<PresentCrl> readPresentCrl(const CrlFile &file, const QByteArray &bytes)
{
    const pki::ThreadCleanup cleanup;
    for (const pki::Item &item : pki::readObjects(bytes).items) {
        if (item.crl)
            return PresentCrl{file, item.der, item.crl};
    }
    return std::nullopt;
}

CrlChange compareCrls(const PresentCrl &before, const QByteArray &der, const pki::CrlInfo &after)
{
    CrlChange change;
    if (before.info)
        change.before = *before.info;
    change.after = after;
    const QSet<QByteArray> was = serialsOf(before.der);
    const QSet<QByteArray> is = serialsOf(der);
    change.newlyRevoked = difference(is, was, change.newSerials);
    change.noLongerRevoked = difference(was, is, change.goneSerials);
    return change;
}

QList<CrlCandidate> reviewCrls(const QList<QByteArray> &sources, const CrlPlace &place)
{
    const pki::ThreadCleanup cleanup;
    QList<CrlCandidate> candidates;
    const auto add = [&candidates](CrlCandidate candidate) {
        candidate.id = QStringLiteral("entry-%1").arg(candidates.size());
        conclude(candidate);
        candidates.append(std::move(candidate));
    };
    QSet<QString> met;
    for (const QByteArray &source : sources) {
        const pki::ReadResult read = pki::readObjects(source);
        for (const pki::Item &item : read.items) {
            CrlCandidate candidate;
            if (item.crl) {
                candidate.der = item.der;
                candidate.info = item.crl;
                candidate.rules = rulesFor(item, place);
                judge(candidate, place, met);
                met.insert(item.crl->issuer.rfc4514());
            } else {
                candidate.findings = {
                        {CrlIssue::NotACrl, Severity::Error, pki::itemTypeName(item.type)}};
            }
            add(std::move(candidate));
        }
        for (qsizetype i = 0; i < std::min(read.problems.size(), kMostBrokenLists); ++i) {
            CrlCandidate broken;
            broken.findings = {{CrlIssue::Unreadable, Severity::Error, {}}};
            add(std::move(broken));
        }
    }
    return candidates;
}

} // namespace sekisho::nac
