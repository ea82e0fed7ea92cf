// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Certificate revocation lists.
#include "core/pki/Objects.h"
#include "core/pki/lint/Parts.h"
#include "core/pki/lint/RevocationFacts.h"

namespace sekisho::lint {

using namespace pki;

namespace {

// Content octets of extensions: 2.5.29.n.
constexpr QByteArrayView kCrlNumber("\x55\x1d\x14");
constexpr QByteArrayView kReasonCode("\x55\x1d\x15");
constexpr QByteArrayView kInvalidityDate("\x55\x1d\x18");
constexpr QByteArrayView kDeltaIndicator("\x55\x1d\x1b");
constexpr QByteArrayView kDistributionPoint("\x55\x1d\x1c"); // issuingDistributionPoint
constexpr QByteArrayView kCertificateIssuer("\x55\x1d\x1d");
constexpr QByteArrayView kAuthorityKeyId("\x55\x1d\x23");
constexpr QByteArrayView kIssuerAltName("\x55\x1d\x12");
constexpr QByteArrayView kFreshest("\x55\x1d\x2e");
constexpr QByteArrayView kHoldInstruction("\x55\x1d\x17");

constexpr int kRemoveFromCrl = 8; // CRLReason, RFC 5280 5.3.1
/// Signers whose signature is verified, of those with the list's name.
constexpr int kSignersTried = 8;

/// The keyIdentifier of the list's AKI.
QByteArrayView keyIdOf(const CrlFacts &crl)
{
    DerElement id;
    const RawExtension *extension = crl.extension(kAuthorityKeyId);
    if (!extension)
        return {};
    for (const DerElement &part : elementsOf(extension->value)) {
        if (part.tag == der::context(0))
            return part.content;
    }
    return {};
}

QList<const Facts *> namedSigners(const Judged &judged, const CrlFacts &crl)
{
    QList<const Facts *> found;
    const QByteArrayView wanted = keyIdOf(crl);
    for (const Facts &candidate : judged.around.certificates()) {
        if (!candidate.isWhole() || candidate.subject.whole != crl.issuer.whole)
            continue;
        const QByteArrayView offered = candidate.subjectKeyId();
        if (!wanted.isEmpty() && !offered.isEmpty() && wanted != offered)
            continue;
        found.append(&candidate);
        if (found.size() == kSignersTried)
            break;
    }
    return found;
}

const Facts *signerOf(const Judged &judged, const CrlFacts &crl)
{
    for (const Facts *candidate : namedSigners(judged, crl)) {
        if (isSignedBy(crl.tbs, crl.algorithm, crl.signature, *candidate))
            return candidate;
    }
    return nullptr;
}

void crlVersion(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (!crl.isWhole())
        return;
    const bool second = smallInteger(crl.version.content) == 1;
    if (!second)
        report.add().at(crl.range(crl.version.whole));
}

void crlIssuer(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (!crl.isWhole() || !judged.item.crl || !namedSigners(judged, crl).isEmpty())
        return;
    const QByteArrayView wanted = keyIdOf(crl);
    for (const Facts &candidate : judged.around.certificates()) {
        if (!candidate.isWhole() || !candidate.isCa())
            continue;
        const bool folded = sameNameFolded(judged.item.crl->issuer, candidate.index().subject);
        const bool keyed = !wanted.isEmpty() && wanted == candidate.subjectKeyId();
        if ((!folded && !keyed) || candidate.subject.whole == crl.issuer.whole ||
            !isSignedBy(crl.tbs, crl.algorithm, crl.signature, candidate)) {
            continue;
        }
        report.add({judged.item.crl->issuer.oneLine().left(200),
                    candidate.index().subject.oneLine().left(200)})
                .field("issuer")
                .at(crl.range(crl.issuer.whole));
        return;
    }
}

void crlSignature(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (!crl.isWhole())
        return;
    const QList<const Facts *> signers = namedSigners(judged, crl);
    if (!signers.isEmpty() && !signerOf(judged, crl)) {
        report.add({signers.constFirst()->displayName()})
                .field("signature")
                .at(crl.range(crl.signature.whole));
    }
}

void crlSignUsage(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    const Facts *signer = crl.isWhole() ? signerOf(judged, crl) : nullptr;
    if (signer && !signer->hasKeyUsage(usage::kCrlSign))
        report.add({signer->displayName()}).field("issuer").at(crl.range(crl.issuer.whole));
}

void crlThisUpdate(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (!judged.item.crl || !crl.isWhole() || !judged.around.now().isValid())
        return;
    if (judged.item.crl->thisUpdate > judged.around.now()) {
        report.add({timeArgument(judged.item.crl->thisUpdate)})
                .field("this_update")
                .at(crl.range(crl.thisUpdate.whole));
    }
}

void crlNextUpdate(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (!judged.item.crl || !crl.isWhole())
        return;
    const QDateTime &next = judged.item.crl->nextUpdate;
    const QDateTime &now = judged.around.now();
    if (!next.isValid()) {
        report.add({}, "missing").field("next_update");
    } else if (now.isValid() && now > next) {
        report.add({timeArgument(next), QString::number(daysBetween(next, now))}, "stale")
                .field("next_update")
                .at(crl.range(crl.nextUpdate.whole));
    }
}

void crlNumber(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (crl.isWhole() && !crl.extension(kCrlNumber))
        report.add().field("extensions");
}

void crlAki(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (crl.isWhole() && keyIdOf(crl).isEmpty())
        report.add().field("extensions");
}

bool isKnownInList(QByteArrayView oid)
{
    return oid == kCrlNumber || oid == kDeltaIndicator || oid == kDistributionPoint ||
           oid == kAuthorityKeyId || oid == kIssuerAltName || oid == kFreshest;
}

bool isKnownInEntry(QByteArrayView oid)
{
    return oid == kReasonCode || oid == kInvalidityDate || oid == kCertificateIssuer ||
           oid == kHoldInstruction;
}

void crlCriticalExtension(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    int told = 0;
    const auto tell = [&](const RawExtension &extension) {
        const ObjectNames *names = objectNames(extension.oid);
        if (told++ < kMostFindings) {
            report.add({names ? names->longName : QString()})
                    .field("extensions")
                    .at(crl.range(extension.whole));
        }
    };
    for (const RawExtension &extension : crl.extensions) {
        if (extension.critical && !isKnownInList(extension.oid))
            tell(extension);
    }
    DerCursor entries(crl.entries);
    RevokedEntry entry;
    while (told < kMostFindings && readRevokedEntry(entries, entry)) {
        DerCursor cursor(entry.extensions);
        RawExtension extension;
        while (!cursor.atEnd() && readRawExtension(cursor, extension)) {
            if (extension.critical && !isKnownInEntry(extension.oid))
                tell(extension);
            extension = {};
        }
    }
}

/// IssuingDistributionPoint of RFC 5280 5.2.5.
struct Scope
{
    QList<QByteArrayView> names; ///< full names, whole
    bool userCertificates = false, authorities = false, attributes = false;
};

Scope scopeOf(QByteArrayView value)
{
    Scope scope;
    for (const DerElement &part : elementsOf(value)) {
        const bool yes = part.content.size() == 1 && part.content[0] != 0;
        if (part.tag == der::contextConstructed(0)) {
            for (const DerElement &name : elementsIn(part.content)) {
                for (const DerElement &full : elementsIn(name.content))
                    scope.names.append(full.whole);
            }
        } else if (part.tag == der::context(1)) {
            scope.userCertificates = yes;
        } else if (part.tag == der::context(2)) {
            scope.authorities = yes;
        } else if (part.tag == der::context(5)) {
            scope.attributes = yes;
        }
    }
    return scope;
}

/// One of the certificate's distribution points has one of these names.
bool sharesPoint(const Facts &certificate, const QList<QByteArrayView> &names)
{
    const RawExtension *points = certificate.extension(oid::kCrlDistributionPoints);
    if (!points)
        return false;
    for (const DerElement &point : elementsOf(points->value)) {
        for (const DerElement &part : elementsIn(point.content)) {
            if (part.tag != der::contextConstructed(0))
                continue;
            for (const DerElement &name : elementsIn(part.content)) {
                for (const DerElement &full : elementsIn(name.content)) {
                    if (names.contains(full.whole))
                        return true;
                }
            }
        }
    }
    return false;
}

void crlScope(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    const RawExtension *extension = crl.extension(kDistributionPoint);
    if (!extension)
        return;
    const Scope scope = scopeOf(extension->value);
    int told = 0;
    for (const Facts &certificate : judged.around.certificates()) {
        if (!certificate.isWhole() || certificate.issuer.whole != crl.issuer.whole ||
            certificate.index().selfIssued) {
            continue;
        }
        const bool kind = scope.attributes || (scope.userCertificates && certificate.isCa()) ||
                          (scope.authorities && !certificate.isCa());
        const bool point = !scope.names.isEmpty() && !sharesPoint(certificate, scope.names);
        if (!kind && !point)
            continue;
        report.add({certificate.displayName()}, kind ? "kind" : "point")
                .field("extensions")
                .at(crl.range(extension->whole));
        if (++told == kMostFindings)
            return;
    }
}

/// The INTEGER that an extension holds; empty if none.
QByteArrayView integerIn(const RawExtension *extension)
{
    DerElement number;
    if (!extension || !DerCursor(extension->value).read(der::kInteger, number))
        return {};
    QByteArrayView content = number.content;
    while (content.size() > 1 && content.front() == 0)
        content = content.sliced(1);
    return content;
}

bool isAtLeast(QByteArrayView a, QByteArrayView b)
{
    return a.size() != b.size() ? a.size() > b.size() : a.compare(b) >= 0;
}

void crlDeltaBase(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    const RawExtension *delta = crl.extension(kDeltaIndicator);
    if (!delta)
        return;
    const QByteArrayView base = integerIn(delta);
    for (const Item &item : judged.around.items()) {
        if (item.type != ItemType::Crl || &item == &judged.item)
            continue;
        const CrlFacts other(item);
        if (other.issuer.whole == crl.issuer.whole && !other.extension(kDeltaIndicator) &&
            isAtLeast(integerIn(other.extension(kCrlNumber)), base)) {
            return;
        }
    }
    report.add({QString::fromLatin1(base.toByteArray().toHex())})
            .field("extensions")
            .at(crl.range(delta->whole));
}

void crlDuplicateSerial(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    // In an indirect list (5.2.5, [4]) serial numbers of several issuers may agree.
    if (const RawExtension *scope = crl.extension(kDistributionPoint)) {
        for (const DerElement &part : elementsOf(scope->value)) {
            if (part.tag == der::context(4))
                return;
        }
    }
    QList<QByteArrayView> serials;
    DerCursor entries(crl.entries);
    RevokedEntry entry;
    while (readRevokedEntry(entries, entry))
        serials.append(entry.serial.content);
    std::sort(serials.begin(), serials.end(), [](QByteArrayView a, QByteArrayView b) {
        return a.size() != b.size() ? a.size() < b.size() : a.compare(b) < 0;
    });
    const auto twice = std::adjacent_find(serials.cbegin(), serials.cend());
    if (twice != serials.cend()) {
        report.add({QString::fromLatin1(twice->toByteArray().toHex())})
                .field("revoked")
                .at(crl.range(*std::next(twice)));
    }
}

void crlRemoveFromCrl(const Judged &judged, Reporter &report)
{
    const CrlFacts crl(judged.item);
    if (crl.extension(kDeltaIndicator))
        return;
    DerCursor entries(crl.entries);
    RevokedEntry entry;
    while (readRevokedEntry(entries, entry)) {
        DerCursor cursor(entry.extensions);
        RawExtension extension;
        while (!cursor.atEnd() && readRawExtension(cursor, extension)) {
            DerElement reason;
            if (extension.oid == kReasonCode &&
                DerCursor(extension.value).read(der::kEnumerated, reason) &&
                smallInteger(reason.content) == kRemoveFromCrl) {
                report.add({QString::fromLatin1(entry.serial.content.toByteArray().toHex())})
                        .field("revoked")
                        .at(crl.range(entry.whole));
                return;
            }
            extension = {};
        }
    }
}

constexpr Roles kCrl = Role::Crl;

const Rule kRules[] = {
        {"crl.version", Severity::Error, kCrl, {}, {}, "RFC 5280 5.1.2.1", &crlVersion, true},
        {"crl.issuer", Severity::Error, kCrl, {}, {}, "RFC 5280 5.1.2.3", &crlIssuer, true},
        {"crl.signature", Severity::Error, kCrl, {}, {}, "RFC 5280 6.3.3 (g)", &crlSignature, true},
        {"crl.sign-usage",
         Severity::Error,
         kCrl,
         {},
         {},
         "RFC 5280 6.3.3 (f)",
         &crlSignUsage,
         true},
        {"crl.this-update",
         Severity::Error,
         kCrl,
         {},
         {},
         "RFC 5280 5.1.2.4",
         &crlThisUpdate,
         true},
        {"crl.next-update",
         Severity::Error,
         kCrl,
         {},
         {},
         "RFC 5280 5.1.2.5",
         &crlNextUpdate,
         true},
        {"crl.number", Severity::Warning, kCrl, {}, {}, "RFC 5280 5.2.3", &crlNumber, true},
        {"crl.aki", Severity::Warning, kCrl, {}, {}, "RFC 5280 5.2.1", &crlAki, true},
        {"crl.critical-extension",
         Severity::Error,
         kCrl,
         {},
         {},
         "RFC 5280 5.2, 5.3",
         &crlCriticalExtension,
         true},
        {"crl.scope", Severity::Error, kCrl, {}, {}, "RFC 5280 5.2.5, 6.3.3 (b)", &crlScope, true},
        {"crl.delta-base", Severity::Warning, kCrl, {}, {}, "RFC 5280 5.2.4", &crlDeltaBase, true},
        {"crl.duplicate-serial",
         Severity::Warning,
         kCrl,
         {},
         {},
         "RFC 5280 5.1.2.6",
         &crlDuplicateSerial,
         true},
        {"crl.remove-from-crl",
         Severity::Error,
         kCrl,
         {},
         {},
         "RFC 5280 5.3.1",
         &crlRemoveFromCrl,
         true},
};

} // namespace

std::span<const Rule> crlRules() { return kRules; }

} // namespace sekisho::lint
