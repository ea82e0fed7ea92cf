// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/nac/CertificateChecks.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace sekisho::nac {

namespace {

const QLatin1StringView kServerAuth("1.3.6.1.5.5.7.3.1");    // id-kp-serverAuth, RFC 5280
const QLatin1StringView kClientAuth("1.3.6.1.5.5.7.3.2");    // id-kp-clientAuth, RFC 5280
const QLatin1StringView kAnyExtendedKeyUsage("2.5.29.37.0"); // RFC 5280 4.2.1.12

constexpr quint16 kKeyCertSign = 1 << 5; // RFC 5280 4.2.1.3

/// Four decimal octets, or nothing.
std::optional<std::array<int, 4>> ipv4(const QString &host)
{
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    std::array<int, 4> octets{};
    for (size_t i = 0; i < 4; ++i) {
        bool ok = false;
        const QString &part = parts.at(static_cast<qsizetype>(i));
        octets[i] = part.toInt(&ok);
        if (!ok || octets[i] < 0 || octets[i] > 255)
            return std::nullopt;
    }
    return octets;
}

/// RFC 1918, RFC 6598, loopback and link-local.
bool isPrivateIpv4(const std::array<int, 4> &o)
{
    return o[0] == 10 || o[0] == 127 || (o[0] == 172 && o[1] >= 16 && o[1] <= 31) ||
           (o[0] == 192 && o[1] == 168) || (o[0] == 169 && o[1] == 254) ||
           (o[0] == 100 && o[1] >= 64 && o[1] <= 127) || o[0] == 0;
}

void addValidity(QList<CertificateFinding> &findings, const pki::CertificateIndex &certificate,
                 const QDateTime &now)
{
    if (certificate.notAfter.isValid() && certificate.notAfter < now) {
        findings.append({CertificateIssue::Expired, Severity::Error, {}});
    } else if (certificate.notBefore.isValid() && certificate.notBefore > now) {
        findings.append({CertificateIssue::NotYetValid, Severity::Error, {}});
    } else if (certificate.notAfter.isValid() && daysLeft(certificate, now) <= kExpiryWarningDays) {
        findings.append({CertificateIssue::ExpiresSoon,
                         daysLeft(certificate, now) <= kExpiryUrgentDays ? Severity::Error
                                                                         : Severity::Warning,
                         {}});
    }
}

/// What OpenSSL's security level 2 refuses, the default of eap_ssl_security_level (mist-api 4).
void addWeakness(QList<CertificateFinding> &findings, const pki::CertificateIndex &certificate)
{
    const bool isRsa =
            certificate.keyType == pki::KeyType::Rsa || certificate.keyType == pki::KeyType::RsaPss;
    if (certificate.keyType == pki::KeyType::Dsa)
        findings.append({CertificateIssue::WeakKey, Severity::Warning, QStringLiteral("DSA")});
    else if (certificate.keyBits > 0 &&
             ((isRsa && certificate.keyBits < 2048) ||
              (certificate.keyType == pki::KeyType::Ec && certificate.keyBits < 224)))
        findings.append({CertificateIssue::WeakKey, Severity::Warning,
                         QString::number(certificate.keyBits)});
    // Nobody verifies what a root says of itself.
    const QString algorithm = certificate.signatureAlgorithm.toLower();
    const bool isWeak = algorithm.startsWith(QLatin1StringView("md")) ||
                        algorithm.contains(QLatin1StringView("sha1")) ||
                        algorithm == QLatin1StringView("dsawithsha");
    if (isWeak && !certificate.selfIssued)
        findings.append({CertificateIssue::WeakSignature, Severity::Warning,
                         certificate.signatureAlgorithm});
}

void addCrlAddresses(QList<CertificateFinding> &findings, const QStringList &addresses)
{
    QList<CertificateFinding> unreachable;
    for (const QString &text : addresses) {
        const QUrl url(text);
        const QString scheme = url.scheme().toLower();
        if (scheme != QLatin1StringView("http") && scheme != QLatin1StringView("https"))
            unreachable.append({CertificateIssue::CrlNotHttp, Severity::Warning, text});
        else if (isPrivateHost(url.host()))
            unreachable.append({CertificateIssue::PrivateCrlHost, Severity::Warning, url.host()});
    }
    const bool isReachable = unreachable.size() < addresses.size();
    for (CertificateFinding &finding : unreachable) {
        if (isReachable)
            finding.severity = Severity::Notice;
        findings.append(finding);
    }
}

} // namespace

bool allowsClientAuth(const pki::CertificateIndex &certificate)
{
    return certificate.extendedKeyUsage.isEmpty() ||
           certificate.extendedKeyUsage.contains(kClientAuth) ||
           certificate.extendedKeyUsage.contains(kAnyExtendedKeyUsage);
}

qint64 daysLeft(const pki::CertificateIndex &certificate, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(certificate.notAfter);
    constexpr qint64 day = 24 * 60 * 60;
    return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

void sortBySeverity(QList<CertificateFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const CertificateFinding &a, const CertificateFinding &b) {
                         return a.severity < b.severity;
                     });
}

QList<CertificateFinding> checkValidity(const pki::CertificateIndex &certificate,
                                        const QDateTime &now)
{
    QList<CertificateFinding> findings;
    addValidity(findings, certificate, now);
    return findings;
}

QList<CertificateFinding> checkTrustedCa(const pki::CertificateDetails &certificate,
                                         const QDateTime &now)
{
    QList<CertificateFinding> findings;
    if (!certificate.index.isCa)
        findings.append({CertificateIssue::NotACa, Severity::Error, {}});
    else if (certificate.index.hasKeyUsage && !(certificate.index.keyUsage & kKeyCertSign))
        findings.append({CertificateIssue::CannotSign, Severity::Error, {}});
    addCrlAddresses(findings, certificate.crlDistributionPoints);
    addWeakness(findings, certificate.index);
    if (!allowsClientAuth(certificate.index))
        findings.append({CertificateIssue::NoClientAuth, Severity::Warning, {}});
    addValidity(findings, certificate.index, now);
    if (certificate.index.version != 3)
        findings.append({CertificateIssue::NotVersion3, Severity::Notice, {}});
    sortBySeverity(findings);
    return findings;
}

QList<CertificateFinding> checkServerCertificate(const QList<pki::CertificateIndex> &chain,
                                                 const QDateTime &now)
{
    QList<CertificateFinding> findings;
    if (chain.isEmpty()) {
        findings.append({CertificateIssue::Unreadable, Severity::Error, {}});
        return findings;
    }
    const pki::CertificateIndex &leaf = chain.first();
    addValidity(findings, leaf, now);
    if (leaf.version != 3)
        findings.append({CertificateIssue::NotVersion3, Severity::Error, {}});

    bool hasDnsName = false;
    QStringList wildcards;
    const QString commonName = leaf.subject.commonName();
    if (commonName.contains(QLatin1Char('*')))
        wildcards.append(commonName);
    for (const pki::GeneralName &name : leaf.subjectAlternativeNames) {
        if (name.type != QLatin1StringView("dns"))
            continue;
        hasDnsName = true;
        if (name.value.contains(QLatin1Char('*')) && !wildcards.contains(name.value))
            wildcards.append(name.value);
    }
    for (const QString &name : wildcards)
        findings.append({CertificateIssue::Wildcard, Severity::Error, name});
    if (!hasDnsName)
        findings.append({CertificateIssue::NoDnsName, Severity::Warning, {}});
    // A certificate without the extension may serve any purpose (RFC 5280 4.2.1.12), but most
    // Android devices want the usage named (portal-screens 2.6).
    if (!leaf.extendedKeyUsage.contains(kServerAuth) &&
        !leaf.extendedKeyUsage.contains(kAnyExtendedKeyUsage)) {
        findings.append({CertificateIssue::NoServerAuth,
                         leaf.extendedKeyUsage.isEmpty() ? Severity::Warning : Severity::Error,
                         {}});
    }

    // By name only: whether the signatures verify is the chain builder's business.
    const pki::CertificateIndex *current = &leaf;
    for (qsizetype steps = 0; steps < chain.size() && !current->selfIssued; ++steps) {
        const QString wanted = current->issuer.rfc4514();
        const auto next = std::find_if(
                chain.begin(), chain.end(), [&](const pki::CertificateIndex &candidate) {
                    return &candidate != current && candidate.subject.rfc4514() == wanted;
                });
        if (next == chain.end()) {
            findings.append({CertificateIssue::IssuerNotIncluded,
                             chain.size() == 1 ? Severity::Warning : Severity::Notice,
                             current->issuer.oneLine()});
            break;
        }
        current = &*next;
    }
    sortBySeverity(findings);
    return findings;
}

bool isPrivateHost(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    if (name.isEmpty())
        return true;
    if (name.contains(QLatin1Char(':'))) { // IPv6: unique local, link-local, loopback (RFC 4193)
        return name.startsWith(QLatin1StringView("fc")) ||
               name.startsWith(QLatin1StringView("fd")) ||
               name.startsWith(QLatin1StringView("fe8")) ||
               name.startsWith(QLatin1StringView("fe9")) ||
               name.startsWith(QLatin1StringView("fea")) ||
               name.startsWith(QLatin1StringView("feb")) || name == QLatin1StringView("::1");
    }
    if (const auto address = ipv4(name))
        return isPrivateIpv4(*address);
    if (!name.contains(QLatin1Char('.')))
        return true;
    // RFC 6762 (local), RFC 8375 (home.arpa), RFC 6761 (localhost, test, invalid), ICANN's
    // reserved "internal", and the names ICANN will not delegate because of their private use.
    static const std::array suffixes{
            QLatin1StringView(".local"),    QLatin1StringView(".localdomain"),
            QLatin1StringView(".internal"), QLatin1StringView(".intranet"),
            QLatin1StringView(".private"),  QLatin1StringView(".corp"),
            QLatin1StringView(".home"),     QLatin1StringView(".lan"),
            QLatin1StringView(".mail"),     QLatin1StringView(".home.arpa"),
            QLatin1StringView(".test"),     QLatin1StringView(".invalid"),
            QLatin1StringView(".localhost")};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](QLatin1StringView suffix) { return name.endsWith(suffix); });
}

QSet<QString> spellingsOf(const pki::DistinguishedName &name)
{
    const QString oneLine = name.oneLine();
    const QString rfc4514 = name.rfc4514();
    QSet<QString> spellings{name.slashForm(), oneLine, rfc4514};
    // RFC 4514 writes no blank after the comma and one-line forms write one; both meet the
    // opposite in the wild.
    QString withoutBlanks = oneLine;
    withoutBlanks.replace(QStringLiteral(", "), QStringLiteral(","));
    spellings.insert(withoutBlanks);
    QStringList reversed;
    for (auto rdn = name.rdns.crbegin(); rdn != name.rdns.crend(); ++rdn) {
        QStringList parts;
        for (const pki::AttributeTypeAndValue &part : *rdn)
            parts.append(part.name + QLatin1Char('=') + part.value);
        reversed.append(parts.join(QLatin1Char('+')));
    }
    spellings.insert(reversed.join(QStringLiteral(", ")));
    spellings.insert(reversed.join(QLatin1Char(',')));
    spellings.remove(QString());
    return spellings;
}

IssuerCounts::IssuerCounts(const QList<Client> &clients)
{
    for (const Client &client : clients) {
        if (!client.certIssuer.isEmpty())
            ++m_byIssuer[client.certIssuer.trimmed()];
    }
}

qint64 IssuerCounts::clientsOf(const pki::DistinguishedName &subject) const
{
    qint64 count = 0;
    for (const QString &spelling : spellingsOf(subject))
        count += m_byIssuer.value(spelling);
    return count;
}

} // namespace sekisho::nac
