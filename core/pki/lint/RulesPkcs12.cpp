// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Delivery.h"
#include "core/pki/lint/PlatformFacts.h"

#include "core/pki/Pkcs12Anatomy.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr quint64 kFewIterations = 2048; // what OpenSSL makes without being asked
constexpr quint64 kManyIterations = 1'000'000;

void mac(const Judged &judged, Reporter &report)
{
    if (!judged.item.pkcs12)
        return;
    const Pkcs12Anatomy &file = *judged.item.pkcs12;
    if (!file.hasMac)
        report.add(Severity::Warning, {}, "none");
    else if (file.macDigest == "PBMAC1"_L1)
        report.add(Severity::Warning, {}, "pbmac1");
    else if (file.macDigest != "SHA1"_L1)
        report.add(Severity::Notice, {file.macDigest});
}

void encryption(const Judged &judged, Reporter &report)
{
    if (!judged.item.pkcs12)
        return;
    const Pkcs12Anatomy &file = *judged.item.pkcs12;
    if (file.usesRc2)
        report.add({}, "rc2");
    else if (file.uses3Des)
        report.add({}, "3des");
    if (file.usesPbes2)
        report.add();
    if (file.usesOther)
        report.add({}, "other");
}

void iterations(const Judged &judged, Reporter &report)
{
    if (!judged.item.pkcs12)
        return;
    const Pkcs12Anatomy &file = *judged.item.pkcs12;
    quint64 fewest = 0;
    quint64 most = 0;
    const auto count = [&](quint64 number) {
        if (number == 0) // none: not encrypted
            return;
        fewest = fewest == 0 ? number : std::min(fewest, number);
        most = std::max(most, number);
    };
    if (file.hasMac)
        count(file.macIterations);
    for (const Pkcs12Safe &safe : file.safes) {
        if (safe.encrypted)
            count(safe.iterations);
        for (const Pkcs12Bag &bag : safe.bags)
            count(bag.iterations);
    }
    if (fewest != 0 && fewest < kFewIterations)
        report.add(Severity::Warning, {QString::number(fewest)});
    if (most > kManyIterations)
        report.add(Severity::Notice, {QString::number(most)}, "many");
}

void match(const Judged &judged, Reporter &report)
{
    const Surroundings &around = judged.around;
    const Pkcs12Items inside = itemsOfPkcs12(judged);
    if (inside.keys.isEmpty())
        return;
    if (inside.certificates.isEmpty()) {
        report.add({}, "no-certificate");
        return;
    }
    const Facts *own = nullptr;
    for (const qsizetype key : inside.keys) {
        const KeyInfo *information =
                around.items().at(key).key ? &*around.items().at(key).key : nullptr;
        if (!information || information->spkiSha256.isEmpty())
            return; // stayed closed: nothing can be said
        const Facts *found = nullptr;
        for (const qsizetype index : inside.certificates) {
            const Facts *facts = around.factsOf(index);
            if (facts && isKeyOf(around.items().at(key), *facts)) {
                found = facts;
                break;
            }
        }
        if (!found) {
            report.add({around.items().at(key).label});
            return;
        }
        own = own ? own : found;
    }
    // localKeyId, where all of them show without the password: each key's on some certificate.
    if (judged.item.pkcs12) {
        QList<QByteArray> ofKeys, ofCertificates;
        bool allShow = true;
        for (const Pkcs12Safe &safe : judged.item.pkcs12->safes) {
            allShow = allShow && !safe.encrypted;
            for (const Pkcs12Bag &bag : safe.bags) {
                if (bag.type == "key"_L1 || bag.type == "shrouded-key"_L1)
                    ofKeys.append(bag.localKeyId);
                else if (bag.type == "certificate"_L1)
                    ofCertificates.append(bag.localKeyId);
            }
        }
        for (const QByteArray &identifier : std::as_const(ofKeys)) {
            if (allShow && !ofCertificates.isEmpty() && !ofCertificates.contains(identifier))
                report.add({QString::fromLatin1(identifier.toHex())}, "key-id");
        }
    }
    if (inside.keys.size() > 1)
        return; // several entries have several chains
    const QList<const Facts *> chain = around.chainOf(*own);
    for (const qsizetype index : inside.certificates) {
        const Facts *facts = around.factsOf(index);
        // A copy of a link is in the chain too.
        const bool belongs = std::any_of(chain.cbegin(), chain.cend(), [&](const Facts *link) {
            return facts && (link == facts || link->der() == facts->der() ||
                             (link->subject.whole == facts->subject.whole &&
                              link->spki.whole == facts->spki.whole));
        });
        if (facts && !belongs) {
            report.add(Severity::Warning, {facts->displayName()}, "stranger");
            return;
        }
    }
}

void nonAsciiPassword(const Judged &judged, Reporter &report)
{
    if (judged.around.options().keyPasswordGiven && itemsOfPkcs12(judged).isEmpty())
        report.add();
}

constexpr Rule kRules[] = {
        {"p12.mac",
         Severity::Warning,
         Role::Pkcs12,
         {},
         {},
         "RFC 9579; https://github.com/chris2511/xca/issues/617",
         &mac},
        {"p12.pbe",
         Severity::Notice,
         Role::Pkcs12,
         {},
         {},
         "https://github.com/chris2511/xca/issues/460",
         &encryption},
        {"p12.iterations", Severity::Warning, Role::Pkcs12, {}, {}, "RFC 8018 4.2", &iterations},
        {"p12.match",
         Severity::Error,
         Role::Pkcs12,
         {},
         {},
         "RFC 7292 4.2; PKCS#9 localKeyId",
         &match},
        {"p12.password.nonascii",
         Severity::Notice,
         Role::Pkcs12,
         {},
         {},
         "RFC 7292 B.1",
         &nonAsciiPassword},
};

} // namespace

std::span<const Rule> pkcs12Rules() { return kRules; }

} // namespace sekisho::lint
