// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OCSP responses.
#include "core/pki/Digest.h"
#include "core/pki/Names.h"
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/RevocationFacts.h"

#include <deque>

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr QByteArrayView kSha1("\x2b\x0e\x03\x02\x1a");
constexpr QByteArrayView kSha256("\x60\x86\x48\x01\x65\x03\x04\x02\x01");
constexpr QLatin1StringView kNoCheck("1.3.6.1.5.5.7.48.1.5");
/// Signatures verified for one response.
constexpr int kSignersTried = 16;

/// The key bits of a SubjectPublicKeyInfo, as RFC 6960 4.1.1 hashes them.
QByteArrayView keyBits(const Facts &certificate)
{
    const QList<DerElement> parts = elementsIn(certificate.spki.content);
    return parts.size() == 2 && !parts.at(1).content.isEmpty() ? parts.at(1).content.sliced(1)
                                                               : QByteArrayView();
}

/// The digest that `answer` names; empty for one that nobody uses here.
QByteArray digest(const OcspAnswer &answer, QByteArrayView data)
{
    if (answer.hashAlgorithm == kSha1)
        return sha1(data);
    return answer.hashAlgorithm == kSha256 ? sha256(data) : QByteArray();
}

void ocspStatus(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    if (response.status == 0)
        return;
    // OCSPResponseStatus, RFC 6960 4.2.1
    const char *variant = response.status == 1   ? "malformed-request"
                          : response.status == 2 ? "internal-error"
                          : response.status == 3 ? "try-later"
                          : response.status == 5 ? "signature-required"
                          : response.status == 6 ? "unauthorized"
                                                 : "unknown";
    report.add({QString::number(response.status)}, variant).field("status");
}

void ocspCertId(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    for (const OcspAnswer &answer : response.answers) {
        const Facts *numbered = nullptr;
        bool matched = false;
        for (const Facts &certificate : judged.around.certificates()) {
            if (!certificate.isWhole() || certificate.serial.content != answer.serial)
                continue;
            const QByteArray name = digest(answer, certificate.issuer.whole);
            if (name.isEmpty())
                return;
            if (!numbered)
                numbered = &certificate;
            const Facts *issuer = judged.around.issuerOf(certificate);
            const bool sameKey = !issuer || digest(answer, keyBits(*issuer)) == answer.keyHash;
            if (name == answer.nameHash && sameKey) {
                matched = true;
                break;
            }
        }
        if (matched || judged.around.certificates().empty())
            continue;
        const QString serial = QString::fromLatin1(answer.serial.toByteArray().toHex());
        const ByteRange place = response.range(answer.whole);
        if (numbered)
            report.add({numbered->displayName(), serial}).field("responses").at(place);
        else
            report.add(Severity::Warning, {serial}, "stranger").field("responses").at(place);
        return;
    }
}

/// Who signed a response.
struct Signer
{
    std::deque<Item> items;  ///< of the response's own certificates
    std::deque<Facts> facts; ///< of them
    const Facts *found = nullptr;
    bool tried = false; ///< there was somebody to hold the signature against
};

void findSigner(const Judged &judged, const OcspFacts &response, Signer &signer)
{
    QList<const Facts *> candidates;
    const auto offer = [&](const Facts &certificate) {
        const bool named = !response.responderName.isEmpty() &&
                           certificate.subject.whole == response.responderName;
        const bool keyed = !response.responderKeyHash.isEmpty() &&
                           sha1(keyBits(certificate)) == response.responderKeyHash;
        if ((named || keyed) && candidates.size() < kSignersTried)
            candidates.append(&certificate);
    };
    for (const QByteArray &der : response.certificates) {
        auto index = readCertificateIndex(der);
        if (!index)
            continue;
        Item &item = signer.items.emplace_back();
        item.type = ItemType::Certificate;
        item.der = der;
        item.sha256 = index->sha256;
        item.certificate = std::move(*index);
        offer(signer.facts.emplace_back(item));
    }
    // A digest of every key here is dear: by name, or among authorities.
    for (const Facts &certificate : judged.around.certificates()) {
        if (certificate.isWhole() && (!response.responderName.isEmpty() || certificate.isCa() ||
                                      certificate.hasPurpose(oid::kOcspSigning))) {
            offer(certificate);
        }
    }
    signer.tried = !candidates.isEmpty();
    for (const Facts *candidate : std::as_const(candidates)) {
        if (isSignedBy(response.tbs, response.algorithm, response.signature, *candidate)) {
            signer.found = candidate;
            return;
        }
    }
}

/// The certificates that the response speaks of were issued by `authority`.
bool answersFor(const OcspFacts &response, const Facts &authority)
{
    return std::all_of(response.answers.cbegin(), response.answers.cend(),
                       [&](const OcspAnswer &answer) {
                           const QByteArray key = digest(answer, keyBits(authority));
                           return key.isEmpty() || key == answer.keyHash;
                       });
}

void ocspSigner(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    if (!response.isWhole())
        return;
    Signer signer;
    findSigner(judged, response, signer);
    const ByteRange place = response.range(response.signature.whole);
    if (!signer.found) {
        if (signer.tried)
            report.add({}, "signature").field("signature").at(place);
        return;
    }
    if (answersFor(response, *signer.found))
        return; // the authority itself
    if (!signer.found->hasPurpose(oid::kOcspSigning)) {
        report.add({signer.found->displayName()}, "purpose").field("signature").at(place);
        return;
    }
    // RFC 6960 4.2.2.2: a delegate's certificate comes from the very authority.
    for (const Facts &authority : judged.around.certificates()) {
        if (!authority.isWhole() || !authority.isCa() ||
            authority.subject.whole != signer.found->issuer.whole) {
            continue;
        }
        if (answersFor(response, authority) &&
            isSignedBy(signer.found->tbs, signer.found->outerAlgorithm, signer.found->signature,
                       authority)) {
            return;
        }
        report.add({signer.found->displayName()}, "delegate").field("signature").at(place);
        return;
    }
}

void ocspNoCheck(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    if (!response.isWhole())
        return;
    Signer signer;
    findSigner(judged, response, signer);
    if (signer.found && signer.found->hasPurpose(oid::kOcspSigning) &&
        !signer.found->extension(kNoCheck)) {
        report.add({signer.found->displayName()}).field("signature");
    }
}

void ocspWindow(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    const QDateTime &now = judged.around.now();
    if (!now.isValid())
        return;
    for (const OcspAnswer &answer : response.answers) {
        const QDateTime from = readTime(answer.thisUpdate);
        const ByteRange place = response.range(answer.whole);
        if (from.isValid() && from > now) {
            report.add({timeArgument(from)}, "future").field("this_update").at(place);
            return;
        }
        if (answer.nextUpdate.whole.isEmpty()) {
            report.add(Severity::Notice, {}, "open").field("next_update").at(place);
            return;
        }
        const QDateTime until = readTime(answer.nextUpdate);
        if (until.isValid() && now > until) {
            report.add({timeArgument(until), QString::number(daysBetween(until, now))}, "stale")
                    .field("next_update")
                    .at(place);
            return;
        }
    }
}

void ocspProducedAt(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    if (!response.isWhole())
        return;
    const QDateTime produced = readTime(response.producedAt);
    for (const OcspAnswer &answer : response.answers) {
        const QDateTime from = readTime(answer.thisUpdate);
        if (produced.isValid() && from.isValid() && produced < from) {
            report.add({timeArgument(produced), timeArgument(from)})
                    .field("produced_at")
                    .at(response.range(response.producedAt.whole));
            return;
        }
    }
}

void ocspNonce(const Judged &judged, Reporter &report)
{
    const OcspFacts response(judged.item);
    if (!response.nonce.isEmpty()) {
        const QByteArrayView shown =
                response.nonce.first(std::min<qsizetype>(response.nonce.size(), 40));
        report.add({QString::fromLatin1(shown.toByteArray().toHex())})
                .field("nonce")
                .at(response.range(response.nonce));
    }
}

constexpr Roles kOcsp = Role::OcspResponse;

const Rule kRules[] = {
        {"ocsp.status", Severity::Error, kOcsp, {}, {}, "RFC 6960 4.2.1", &ocspStatus, true},
        {"ocsp.cert-id", Severity::Error, kOcsp, {}, {}, "RFC 6960 3.2", &ocspCertId, true},
        {"ocsp.signer", Severity::Error, kOcsp, {}, {}, "RFC 6960 4.2.2.2", &ocspSigner, true},
        {"ocsp.nocheck",
         Severity::Warning,
         kOcsp,
         {},
         {},
         "RFC 6960 4.2.2.2.1",
         &ocspNoCheck,
         true},
        {"ocsp.window", Severity::Error, kOcsp, {}, {}, "RFC 6960 4.2.2.1", &ocspWindow, true},
        {"ocsp.produced-at",
         Severity::Error,
         kOcsp,
         {},
         {},
         "RFC 6960 2.4, 4.2.2.1",
         &ocspProducedAt,
         true},
        {"ocsp.nonce", Severity::Info, kOcsp, {}, {}, "RFC 6960 4.4.1, RFC 9654", &ocspNonce, true},
};

} // namespace

std::span<const Rule> ocspRules() { return kRules; }

} // namespace sekisho::lint
