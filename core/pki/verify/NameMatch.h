// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"

#include <QString>

namespace sekisho::pki {

/// Who compares a server's certificate with the name it was told.
enum class NameMatcher {
    WpaDomainMatch,       ///< wpa_supplicant domain_match: the whole name
    WpaDomainSuffixMatch, ///< wpa_supplicant domain_suffix_match: whole labels from the right
    Windows,              ///< "Connect to these servers" of the EAP profile
    Apple,                ///< TLSTrustedServerNames of the profile
    Android,              ///< "Domain" of the network
    Tls                   ///< any TLS client (RFC 9525, formerly RFC 6125)
};
/// "wpa-domain-match", "wpa-domain-suffix-match", "windows", "apple", "android", "tls".
QString nameMatcherName(NameMatcher matcher);
QList<NameMatcher> allNameMatchers();

struct NameMatch
{
    bool matches = false;
    /// "dns" or "cn": where the name was found; "mismatch"; "only-in-cn": it stands in a CN that
    /// this one does not read; "wildcard-in-cn": refused whatever else there is; "no-name": the
    /// certificate has none to compare; "not-configured": nothing was asked for.
    QString code;
    QString name; ///< the certificate's name that matched, or the CN of the last two codes but one
};

/// Whether the certificate answers to `wanted` in the eyes of `matcher`. wpa_supplicant, Android
/// and Windows take several names separated by semicolons: one of them must match.
NameMatch matchServerName(const CertificateIndex &certificate, const QString &wanted,
                          NameMatcher matcher);

} // namespace sekisho::pki
