// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"

#include <QString>

namespace sekisho::pki {

/// Who compares a server's certificate with the name it was told.
enum class NameMatcher {
    Windows,              ///< "Connect to these servers" of the EAP profile
    Apple,                ///< TLSTrustedServerNames of the profile
    Android,              ///< "Domain" of the network
    ChromeOs,             ///< DomainSuffixMatch of ONC
    WpaDomainMatch,       ///< wpa_supplicant domain_match: the whole name
    WpaDomainSuffixMatch, ///< wpa_supplicant domain_suffix_match: whole labels from the right
    /// wpa_supplicant altsubject_match: "DNS:", "EMAIL:" or "URI:" and the whole name, letter for
    /// letter; without one of these words the name is taken for "DNS:".
    WpaAltSubjectMatch,
    Tls ///< any TLS client (RFC 9525, formerly RFC 6125)
};
/// "windows", "apple", "android", "chromeos", "wpa-domain-match", "wpa-domain-suffix-match",
/// "wpa-altsubject-match", "tls".
QString nameMatcherName(NameMatcher matcher);
/// In the order in which they are shown.
QList<NameMatcher> allNameMatchers();

struct NameMatch
{
    bool matches = false;
    /// "dns" or "cn": where the name was found; "mismatch"; "only-in-cn": it stands in a CN that
    /// this one does not read; "wildcard-in-cn": refused whatever else there is; "no-name": the
    /// certificate has none to compare; "not-configured": nothing was asked for; "case-differs":
    /// only large and small letters are different, and this one minds.
    QString code;
    QString name; ///< the certificate's name that matched, or that nearly did
};

/// What Mist's own RADIUS service calls itself in its default certificate.
inline constexpr QLatin1StringView kMistServerName("auth.mist.com");
/// Names to offer for a server certificate: its own dNSNames, its commonNames, then Mist's default.
QStringList suggestedServerNames(const CertificateIndex &certificate);

/// Whether the certificate answers to `wanted` in the eyes of `matcher`. wpa_supplicant, Android
/// and Windows take several names separated by semicolons: one of them must match.
NameMatch matchServerName(const CertificateIndex &certificate, const QString &wanted,
                          NameMatcher matcher);

} // namespace sekisho::pki
