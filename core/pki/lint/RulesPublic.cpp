// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Parts.h"
#include "core/pki/lint/PlatformFacts.h"

using namespace Qt::Literals::StringLiterals;

// Only for what is publicly trusted (catalogue 1.3): private authorities have their own rules.
namespace sekisho::lint {

using namespace pki;

namespace {

constexpr const char *kSchedule =
        "CA/Browser Forum ballot SC-081v3, https://github.com/cabforum/servercert/pull/553";
constexpr const char *kChrome = "Chrome Root Program Policy 1.8, 1.3.2";

struct Limit
{
    int year, month, day; ///< notBefore from here on
    int days;
};
/// Baseline Requirements 6.3.2 and what went before, newest first.
constexpr Limit kLimits[] = {
        {2029, 3, 15, 47}, {2027, 3, 15, 100}, {2026, 3, 15, 200},
        {2020, 9, 1, 398}, {2018, 3, 1, 825},
};

QDateTime dateOf(const Limit &limit)
{
    return QDateTime(QDate(limit.year, limit.month, limit.day), QTime(0, 0), Qt::UTC);
}

/// The limit in force at `when`; nullptr before all of them.
const Limit *limitAt(const QDateTime &when)
{
    for (const Limit &limit : kLimits) {
        if (when >= dateOf(limit))
            return &limit;
    }
    return nullptr;
}

void validity(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    const Limit *limit = limitAt(judged.fields().notBefore);
    if (!limit)
        return;
    if (const Period period = periodOf(facts, limit->days); period.exceeds) {
        report.add({QString::number(period.days), QString::number(limit->days),
                    timeArgument(dateOf(*limit))},
                   period.variant)
                .field("not_after")
                .at(facts.range(facts.notAfter));
    }
}

void renewals(const Judged &judged, Reporter &report)
{
    constexpr int kYear = 365;
    const auto perYear = [](const Limit &limit) {
        return QString::number((kYear + limit.days - 1) / limit.days);
    };
    const Limit *limit = limitAt(judged.around.now());
    if (!limit)
        return;
    if (limit == std::begin(kLimits)) {
        report.add({perYear(*limit), QString::number(limit->days)}, "last");
        return;
    }
    const Limit &next = *(limit - 1);
    report.add({perYear(*limit), QString::number(limit->days), perYear(next),
                QString::number(next.days), timeArgument(dateOf(next))});
}

void clientAuth(const Judged &judged, Reporter &report)
{
    static const QDateTime start(QDate(2027, 3, 15), QTime(0, 0), Qt::UTC);
    const Facts &facts = *judged.certificate;
    if (!facts.hasPurpose(oid::kServerAuth) || !facts.hasPurpose(oid::kClientAuth))
        return;
    const bool since = judged.fields().notBefore >= start;
    report.add(since ? Severity::Error : Severity::Warning, {timeArgument(start)},
               since ? "" : "before")
            .field("extended_key_usage")
            .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
}

void clientCertificate(const Judged &judged, Reporter &report)
{
    const Facts &facts = *judged.certificate;
    if (facts.hasPurpose(oid::kClientAuth)) {
        report.add({judged.fields().issuer.displayName()})
                .field("extended_key_usage")
                .at(facts.range(facts.extension(oid::kExtendedKeyUsage)));
    }
}

void radius(const Judged &judged, Reporter &report)
{
    report.add({judged.fields().issuer.displayName(), serverNameOf(*judged.certificate)})
            .field("issuer")
            .at(judged.certificate->range(judged.certificate->issuer));
}

/// No registry will ever give these away (RFC 6761, RFC 6762, RFC 8375, ICANN), or they are no
/// domain names at all.
bool isInternalName(QStringView name)
{
    constexpr QLatin1StringView kTopLevel[] = {
            "local"_L1,       "internal"_L1,  "lan"_L1,  "corp"_L1,    "home"_L1,    "private"_L1,
            "localdomain"_L1, "localhost"_L1, "test"_L1, "invalid"_L1, "intranet"_L1};
    if (name.endsWith(u'.'))
        name.chop(1);
    if (hasLabelSuffix(name, u"home.arpa"))
        return true;
    const QStringView last = name.sliced(name.lastIndexOf(u'.') + 1);
    return last.size() == name.size() ||
           std::any_of(std::begin(kTopLevel), std::end(kTopLevel), [&](QLatin1StringView top) {
               return last.compare(top, Qt::CaseInsensitive) == 0;
           });
}

/// RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291.
bool isInternalAddress(const QString &address)
{
    if (address.contains(u':')) {
        const QString low = address.toLower();
        return low.startsWith("fc"_L1) || low.startsWith("fd"_L1) || low.startsWith("fe8"_L1) ||
               low == "::1"_L1 || low == "0:0:0:0:0:0:0:1"_L1;
    }
    const QList<QStringView> parts = QStringView(address).split(u'.');
    if (parts.size() != 4)
        return false;
    const int a = parts[0].toInt();
    const int b = parts[1].toInt();
    return a == 10 || a == 127 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168) ||
           (a == 169 && b == 254) || (a == 100 && b >= 64 && b < 128);
}

void internalName(const Judged &judged, Reporter &report)
{
    for (const GeneralName &name : judged.fields().subjectAlternativeNames) {
        const bool internal = (name.type == "dns"_L1 && isInternalName(name.value)) ||
                              (name.type == "ip"_L1 && isInternalAddress(name.value));
        if (internal) {
            report.add({name.value})
                    .field("subject_alternative_names")
                    .at(namesRange(*judged.certificate));
            return;
        }
    }
}

void timestamps(const Judged &judged, Reporter &report)
{
    if (!judged.certificate->extension(oid::kSctList))
        report.add().field("extensions");
}

constexpr Rule kRules[] = {
        {"cabf.validity",
         Severity::Error,
         Role::RadiusServer,
         {},
         {},
         kSchedule,
         &validity,
         false,
         true},
        {"cabf.renewal-load",
         Severity::Info,
         Role::RadiusServer,
         {},
         {},
         kSchedule,
         &renewals,
         false,
         true},
        {"chrome.clientauth",
         Severity::Error,
         kEndEntities,
         {},
         {},
         kChrome,
         &clientAuth,
         false,
         true},
        {"public.client-cert",
         Severity::Warning,
         Role::Client,
         {},
         {},
         kChrome,
         &clientCertificate,
         false,
         true},
        {"public.radius",
         Severity::Warning,
         Role::RadiusServer,
         {},
         {},
         "https://wiki.geant.org/display/H2eduroam/EAP+Server+Certificate+considerations",
         &radius,
         false,
         true},
        {"public.internal-name",
         Severity::Error,
         Role::RadiusServer,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 4.2.2",
         &internalName,
         false,
         true},
        {"cabf.sct",
         Severity::Info,
         Role::RadiusServer,
         {},
         {},
         "https://support.apple.com/HT205280",
         &timestamps,
         false,
         true},
};

} // namespace

std::span<const Rule> publicRules() { return kRules; }

} // namespace sekisho::lint
