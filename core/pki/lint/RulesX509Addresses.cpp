// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Alternative names, name constraints, and the addresses of revocation lists and responders.
#include "core/pki/Names.h"
#include "core/pki/lint/Parts.h"

#include <QUrl>

namespace sekisho::lint {

using namespace pki;

namespace {

// GeneralName of RFC 5280 4.2.1.6.
constexpr quint8 kRfc822Name = der::context(1);
constexpr quint8 kDnsName = der::context(2);
constexpr quint8 kUri = der::context(6);
constexpr quint8 kIpAddress = der::context(7);

/// The alternative names; empty if there are none.
QList<DerElement> alternativeNames(const Facts &certificate)
{
    const RawExtension *names = certificate.extension(oid::kSubjectAltName);
    return names ? elementsOf(names->value) : QList<DerElement>();
}

/// For a sentence: never longer than one line.
QString shown(QByteArrayView text)
{
    return QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 120)));
}

void sanIa5(const Judged &judged, Reporter &report)
{
    int told = 0;
    for (const DerElement &name : alternativeNames(*judged.certificate)) {
        if (name.tag != kRfc822Name && name.tag != kDnsName && name.tag != kUri)
            continue;
        const bool ascii = std::all_of(name.content.begin(), name.content.end(),
                                       [](char c) { return static_cast<quint8>(c) < 0x80; });
        if (ascii)
            continue;
        report.add({QString::fromUtf8(
                           name.content.first(std::min<qsizetype>(name.content.size(), 120)))})
                .field("subject_alternative_names")
                .at(judged.certificate->range(name));
        if (++told == kMostFindings)
            return;
    }
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<quint8>(c) < 0x80; });
}

/// Calls `each(label)` for the labels of a domain name, an empty one for each stray dot.
template <class Each>
void eachLabel(QByteArrayView name, Each each)
{
    while (true) {
        const qsizetype dot = name.indexOf('.');
        each(dot < 0 ? name : name.first(dot));
        if (dot < 0)
            return;
        name = name.sliced(dot + 1);
    }
}

/// Four numbers between dots, or hexadecimal groups between colons.
bool isAddressText(QByteArrayView name)
{
    int labels = 0;
    bool numbers = true;
    eachLabel(name, [&](QByteArrayView label) {
        ++labels;
        numbers = numbers && !label.isEmpty() && label.size() <= 3 &&
                  std::all_of(label.begin(), label.end(), isDigit);
    });
    if (labels == 4 && numbers)
        return true;
    return std::count(name.begin(), name.end(), ':') >= 2 &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return isDigit(c) || c == ':' || c == '.' || (c >= 'a' && c <= 'f') ||
                      (c >= 'A' && c <= 'F');
           });
}

/// What is wrong with a dNSName (RFC 1034 3.5, RFC 5280 4.2.1.6); nullptr if nothing.
const char *dnsProblem(QByteArrayView name)
{
    if (name.isEmpty() || name.size() > 253)
        return "length";
    if (isAddressText(name))
        return "ip";
    if (name.contains('/') || name.contains(':'))
        return "url";
    const char *problem = nullptr;
    bool underscore = false;
    bool atStart = true;
    eachLabel(name, [&](QByteArrayView label) {
        const bool wildcard = std::exchange(atStart, false) && label == QByteArrayView("*");
        if (wildcard || problem)
            return;
        if (label.isEmpty()) {
            problem = "empty-label";
        } else if (label.size() > 63) {
            problem = "length";
        } else if (label.front() == '-' || label.back() == '-' ||
                   !std::all_of(label.begin(), label.end(), [](char c) {
                       return isLetter(c) || isDigit(c) || c == '-' || c == '_';
                   })) {
            problem = "characters";
        }
        underscore = underscore || label.contains('_');
    });
    return problem ? problem : underscore ? "underscore" : nullptr;
}

void sanDnsSyntax(const Judged &judged, Reporter &report)
{
    int told = 0;
    for (const DerElement &name : alternativeNames(*judged.certificate)) {
        if (name.tag != kDnsName || !isAscii(name.content)) // x509.san.ia5
            continue;
        const char *problem = dnsProblem(name.content);
        if (!problem)
            continue;
        const bool mild = qstrcmp(problem, "underscore") == 0;
        report.add(mild ? Severity::Notice : Severity::Error, {shown(name.content)}, problem)
                .field("subject_alternative_names")
                .at(judged.certificate->range(name));
        if (++told == kMostFindings)
            return;
    }
}

void sanIp(const Judged &judged, Reporter &report)
{
    int told = 0;
    for (const DerElement &name : alternativeNames(*judged.certificate)) {
        if (name.tag != kIpAddress || name.content.size() == 4 || name.content.size() == 16)
            continue;
        report.add({QString::number(name.content.size())})
                .field("subject_alternative_names")
                .at(judged.certificate->range(name));
        if (++told == kMostFindings)
            return;
    }
}

void sanEmailSubject(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    int told = 0;
    for (const RawAttribute &attribute : attributesOf(certificate.subject)) {
        if (!isEmailAddress(attribute.oid))
            continue;
        const QList<DerElement> names = alternativeNames(certificate);
        const bool repeated =
                std::any_of(names.cbegin(), names.cend(), [&](const DerElement &name) {
                    return name.tag == kRfc822Name &&
                           name.content.compare(attribute.value.content, Qt::CaseInsensitive) == 0;
                });
        if (repeated)
            continue;
        report.add({decodeString(attribute.value).left(120)})
                .field("subject")
                .at(certificate.range(attribute.value));
        if (++told == kMostFindings)
            return;
    }
}

/// Two labels or more, the last one of letters: what clients could look up.
bool looksLikeHost(QByteArrayView name)
{
    if (!isAscii(name) || dnsProblem(name) != nullptr)
        return false;
    const qsizetype dot = name.lastIndexOf('.');
    return dot > 0 &&
           std::all_of(name.begin() + dot + 1, name.end(), [](char c) { return isLetter(c); });
}

void cnNotInSan(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    for (const RawAttribute &attribute : attributesOf(certificate.subject)) {
        if (x520Arc(attribute.oid) != 3)
            continue;
        const QByteArray name = decodeString(attribute.value).toUtf8();
        if (!looksLikeHost(name))
            continue;
        const QList<DerElement> names = alternativeNames(certificate);
        const bool listed =
                std::any_of(names.cbegin(), names.cend(), [&](const DerElement &alternative) {
                    return alternative.tag == kDnsName &&
                           alternative.content.compare(name, Qt::CaseInsensitive) == 0;
                });
        if (!listed) {
            report.add({QString::fromUtf8(name)})
                    .field("subject")
                    .at(certificate.range(attribute.value));
            return;
        }
    }
}

void ncInLeaf(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    if (const RawExtension *constraints = certificate.extension(oid::kNameConstraints))
        report.add().field("extensions").at(certificate.range(constraints));
}

void ncCritical(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *constraints = certificate.extension(oid::kNameConstraints);
    if (constraints && !constraints->critical)
        report.add().field("extensions").at(certificate.range(constraints));
}

void crldpForm(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *points = certificate.extension(oid::kCrlDistributionPoints);
    if (!points)
        return;
    const ByteRange place = certificate.range(points);
    if (points->critical)
        report.add({}, "critical").field("crl_distribution_points").at(place);
    bool uri = false;
    bool relative = false;
    bool reasons = false;
    for (const DerElement &point : elementsOf(points->value)) {
        for (const DerElement &part : elementsIn(point.content)) {
            reasons = reasons || part.tag == der::context(1);
            if (part.tag != der::contextConstructed(0)) // distributionPoint
                continue;
            for (const DerElement &name : elementsIn(part.content)) {
                relative = relative || name.tag == der::contextConstructed(1);
                if (name.tag != der::contextConstructed(0)) // fullName
                    continue;
                const QList<DerElement> fullNames = elementsIn(name.content);
                uri = uri || std::any_of(fullNames.cbegin(), fullNames.cend(),
                                         [](const DerElement &full) { return full.tag == kUri; });
            }
        }
    }
    if (!uri) {
        report.add({}, relative ? "relative" : "no-uri").field("crl_distribution_points").at(place);
    }
    if (reasons)
        report.add({}, "reasons").field("crl_distribution_points").at(place);
}

enum class UrlKind { Http, Https, Ldap, File, Other };

UrlKind kindOf(const QString &url)
{
    const auto begins = [&](QLatin1StringView text) {
        return url.startsWith(text, Qt::CaseInsensitive);
    };
    if (begins(QLatin1StringView("http:")))
        return UrlKind::Http;
    if (begins(QLatin1StringView("https:")))
        return UrlKind::Https;
    if (begins(QLatin1StringView("ldap:")) || begins(QLatin1StringView("ldaps:")))
        return UrlKind::Ldap;
    if (begins(QLatin1StringView("file:")) || begins(QLatin1StringView("\\\\")))
        return UrlKind::File;
    return UrlKind::Other;
}

void crldpScheme(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *points = certificate.extension(oid::kCrlDistributionPoints);
    if (!points)
        return;
    int told = 0;
    for (const QString &url : certificate.crlUrls()) {
        const UrlKind kind = kindOf(url);
        if (kind == UrlKind::Http)
            continue;
        const char *variant = kind == UrlKind::Https  ? "https"
                              : kind == UrlKind::Ldap ? "ldap"
                              : kind == UrlKind::File ? "file"
                                                      : "other";
        report.add(kind == UrlKind::File ? Severity::Error : Severity::Notice, {url.left(200)},
                   variant)
                .field("crl_distribution_points")
                .at(certificate.range(points));
        if (++told == kMostFindings)
            return;
    }
}

/// A file that is neither one certificate in DER nor a PKCS#7 bundle, going by its name.
bool isTextFile(const QString &url)
{
    const QString path = QUrl(url).path();
    return path.endsWith(QLatin1StringView(".pem"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1StringView(".txt"), Qt::CaseInsensitive);
}

void aiaScheme(const Judged &judged, Reporter &report)
{
    const Facts &certificate = *judged.certificate;
    const RawExtension *access = certificate.extension(oid::kAuthorityInfoAccess);
    if (!access)
        return;
    int told = 0;
    const auto tell = [&](const QString &url, const char *variant) {
        if (told++ < kMostFindings) {
            report.add({url.left(200)}, variant)
                    .field("authority_information_access")
                    .at(certificate.range(access));
        }
    };
    for (const QString &url : certificate.ocspUrls()) {
        if (kindOf(url) != UrlKind::Http)
            tell(url, "ocsp");
    }
    for (const QString &url : certificate.caIssuersUrls()) {
        if (kindOf(url) != UrlKind::Http)
            tell(url, "ca-issuers");
        else if (isTextFile(url))
            tell(url, "pem");
    }
}

constexpr Roles kNotRoots = kEndEntities | Role::IntermediateCa;
constexpr Roles kServer = Role::RadiusServer;

const Rule kRules[] = {
        {"x509.san.ia5", Severity::Error, kServer, {}, {}, "RFC 5280 4.2.1.6", &sanIa5, true},
        {"x509.san.dns-syntax",
         Severity::Error,
         kServer,
         {},
         {},
         "RFC 5280 4.2.1.6, RFC 9549",
         &sanDnsSyntax,
         true},
        {"x509.san.ip", Severity::Error, kServer, {}, {}, "RFC 5280 4.2.1.6", &sanIp, true},
        {"x509.san.email-subject",
         Severity::Notice,
         Role::Client,
         {},
         {},
         "RFC 5280 4.1.2.6",
         &sanEmailSubject,
         true},
        {"x509.cn-not-in-san",
         Severity::Warning,
         kServer,
         {},
         {},
         "CA/Browser Forum Baseline Requirements 7.1.4.3",
         &cnNotInSan,
         true},
        {"x509.nc.in-leaf",
         Severity::Error,
         kEndEntities,
         {},
         {},
         "RFC 5280 4.2.1.10",
         &ncInLeaf,
         true},
        {"x509.nc.critical",
         Severity::Error,
         kAuthorities,
         {},
         {},
         "RFC 5280 4.2.1.10",
         &ncCritical,
         true},
        {"x509.crldp.form",
         Severity::Warning,
         kNotRoots,
         {},
         {},
         "RFC 5280 4.2.1.13",
         &crldpForm,
         true},
        {"x509.crldp.scheme",
         Severity::Error,
         kNotRoots,
         {},
         {},
         "RFC 5280 4.2.1.13, CA/Browser Forum Baseline Requirements 7.1.2.11.2",
         &crldpScheme,
         true},
        {"x509.aia.scheme",
         Severity::Notice,
         kNotRoots,
         {},
         {},
         "RFC 5280 4.2.2.1",
         &aiaScheme,
         true},
};

} // namespace

std::span<const Rule> x509AddressRules() { return kRules; }

} // namespace sekisho::lint
