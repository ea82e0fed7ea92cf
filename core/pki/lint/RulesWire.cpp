// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Delivery.h"
#include "core/pki/lint/Rule.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

namespace {

constexpr Profiles kRadius = Profile::MistRadius;
constexpr Profiles kAnyEnd = kRadius | Profile::Client | Profile::ClientAd | Profile::ClientOkta |
                             Profile::ClientMistIntune | Profile::ClientCitrix;

struct Sending
{
    Delivery delivery;
    const Facts *leaf = nullptr; ///< nullptr: nothing for a server here
    QList<const Facts *> sent;
    Flights flights;
};

Sending sendingOf(const Judged &judged)
{
    Sending sending;
    sending.delivery = deliveryOf(judged.around, judged.bundle);
    if (!sending.delivery.isForServer(judged.around))
        return sending;
    sending.leaf = judged.around.factsOf(sending.delivery.leaf);
    sending.sent = sentOf(judged.around, sending.delivery);
    sending.flights = flightsOf(judged.around, *sending.leaf, sending.sent);
    return sending;
}

QString text(qsizetype number) { return QString::number(number); }

// RFC 9191 4: access points and switches give up after 40 to 50 round trips.
constexpr qsizetype kManyRounds = 40;
// FreeRADIUS rlm_eap and HPE switches end the session beyond this.
constexpr qsizetype kMostRounds = 50;

void rounds40(const Judged &judged, Reporter &report)
{
    const Sending sending = sendingOf(judged);
    const qsizetype rounds = sending.flights.rounds;
    if (sending.leaf && rounds >= kManyRounds && rounds <= kMostRounds)
        report.add({text(rounds), text(sending.flights.server)}).item(sending.delivery.leaf);
}

void rounds50(const Judged &judged, Reporter &report)
{
    const Sending sending = sendingOf(judged);
    if (sending.leaf && sending.flights.rounds > kMostRounds) {
        report.add({text(sending.flights.rounds), text(sending.flights.server)})
                .item(sending.delivery.leaf);
    }
}

void flight64k(const Judged &judged, Reporter &report)
{
    // hostap eap_tls_common.c, eap_server_tls_common.c.
    constexpr qsizetype kLongest = 65536;
    const Sending sending = sendingOf(judged);
    if (sending.leaf && sending.flights.server > kLongest)
        report.add({text(sending.flights.server)}).item(sending.delivery.leaf);
}

void certificateList100k(const Judged &judged, Reporter &report)
{
    constexpr qsizetype kLongest = 102400; // SSL_MAX_CERT_LIST_DEFAULT
    constexpr qsizetype kFraming = 8;      // handshake header, context, length of the list
    const Sending sending = sendingOf(judged);
    const qsizetype bytes = sending.flights.certificates + kFraming;
    if (sending.leaf && bytes > kLongest)
        report.add({text(bytes)}).item(sending.delivery.leaf);
}

void record16k(const Judged &judged, Reporter &report)
{
    constexpr qsizetype kRecord = 16384; // RFC 8446 5.1; also FreeRADIUS' buffer up to 3.2.2
    const Sending sending = sendingOf(judged);
    if (sending.leaf && sending.flights.server > kRecord)
        report.add({text(sending.flights.server)}).item(sending.delivery.leaf);
}

void fragmentSize(const Judged &judged, Reporter &report)
{
    // Whoever has many fragments thinks of making them longer.
    constexpr qsizetype kManyFragments = 4 * 1014;
    const Sending sending = sendingOf(judged);
    if (sending.leaf && sending.flights.server > kManyFragments) {
        report.add(Severity::Info, {text(sending.flights.server), text(sending.flights.rounds)})
                .item(sending.delivery.leaf);
    }
}

void rootSent(const Judged &judged, Reporter &report)
{
    const Sending sending = sendingOf(judged);
    if (!sending.leaf || sending.delivery.end != Delivery::End::Root ||
        sending.delivery.chain.size() < 2) {
        return;
    }
    const qsizetype root = sending.delivery.chain.constLast();
    const Facts &facts = *judged.around.factsOf(root);
    // Mist asks for it in the paste; elsewhere it is mere weight.
    report.add(judged.around.has(Profile::MistRadius) ? Severity::Info : Severity::Notice,
               {facts.displayName(), text(facts.der().size())},
               judged.around.has(Profile::MistRadius) ? "mist" : "")
            .item(root);
}

void crossSent(const Judged &judged, Reporter &report)
{
    constexpr qsizetype kLooked = 64;
    const Sending sending = sendingOf(judged);
    const qsizetype count = sending.leaf ? std::min(sending.sent.size(), kLooked) : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Facts &first = *sending.sent.at(i);
        for (qsizetype j = i + 1; j < count; ++j) {
            const Facts &second = *sending.sent.at(j);
            if (first.subject.whole == second.subject.whole &&
                first.spki.whole == second.spki.whole && first.der() != second.der()) {
                report.add({second.displayName(), text(second.der().size())})
                        .item(judged.around.indexOf(second));
                return;
            }
        }
    }
}

void leafBig(const Judged &judged, Reporter &report)
{
    constexpr qsizetype kBig = 3000;
    const qsizetype bytes = judged.item.der.size();
    if (bytes > kBig)
        report.add({text(bytes)}).at({0, bytes});
}

void caNames(const Judged &judged, Reporter &report)
{
    constexpr qsizetype kMany = 16384;
    const qsizetype bytes = authorityNameBytes(judged.around);
    if (bytes > kMany) {
        report.add({text(bytes), text(judged.around.options().authorities.size())});
    }
}

constexpr const char *kRfc9191 = "RFC 9191 4";

const Rule kRules[] = {
        {"wire.rounds.40", Severity::Warning, Role::Bundle, {}, kRadius, kRfc9191, &rounds40},
        {"wire.rounds.50",
         Severity::Error,
         Role::Bundle,
         {},
         kRadius,
         "https://support.hpe.com/techhub/eginfolib/Aruba/16.10/5200-6748/"
         "GUID-38CDBC99-9A11-4C28-80BE-388657991D3F.html",
         &rounds50},
        {"wire.flight.64k", Severity::Error, Role::Bundle, Platform::WpaSupplicant, kRadius,
         "hostap src/eap_peer/eap_tls_common.c", &flight64k},
        {"wire.cert-list.100k",
         Severity::Error,
         Role::Bundle,
         {},
         kRadius,
         "OpenSSL SSL_MAX_CERT_LIST_DEFAULT",
         &certificateList100k},
        {"wire.record.16k",
         Severity::Notice,
         Role::Bundle,
         {},
         kRadius,
         "RFC 5216 2.1.5",
         &record16k},
        {"wire.fragment.radius",
         Severity::Notice,
         Role::Bundle,
         {},
         kRadius,
         "FreeRADIUS raddb/mods-available/eap",
         &fragmentSize},
        {"wire.root-sent",
         Severity::Notice,
         Role::Bundle,
         {},
         kAnyEnd,
         "RFC 8446 4.4.2, RFC 9191 4",
         &rootSent},
        {"wire.cross-sent", Severity::Notice, Role::Bundle, {}, kRadius, kRfc9191, &crossSent},
        {"wire.leaf.big", Severity::Notice, kEndEntities, {}, kAnyEnd, kRfc9191, &leafBig},
        {"wire.ca-names",
         Severity::Warning,
         Role::RadiusServer,
         {},
         kRadius,
         "RFC 8446 4.2.4",
         &caNames},
};

} // namespace

std::span<const Rule> wireRules() { return kRules; }

} // namespace sekisho::lint
