// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Rule.h"
#include "core/pki/lint/Surroundings.h"

// Private to core/pki/lint: what several platforms look at, each in its own way.
namespace sekisho::lint {

/// The dNSNames of the SAN; not copied where there is none.
bool hasDnsName(const Facts &certificate);
/// Every commonName of the subject, in order of encoding.
QStringList commonNames(const Facts &certificate);
/// "radius.example.jp": two labels or more of letters, digits and hyphens, and not an address.
bool isHostName(QStringView name);
/// The name that clients should be set to expect: the first dNSName that is a host's, else the
/// first at all; without any the commonName if it is a host's; else empty.
QString serverNameOf(const Facts &certificate);

/// `name` ends in `suffix` at the border of a label (wpa_supplicant: domain_suffix_match).
bool hasLabelSuffix(QStringView name, QStringView suffix);
/// Equal, or `pattern` begins with "*." and the rest is the end of `name`.
bool isNamedBy(QStringView name, QStringView pattern);

/// Where the SAN stands, or the subject if there is none.
pki::ByteRange namesRange(const Facts &certificate);

/// A validity period against a limit in days, both ends inclusive (RFC 5280 4.1.2.5).
struct Period
{
    qint64 days = 0; ///< whole ones
    bool exceeds = false;
    /// "" or "barely" where the whole days do not exceed it: sentences must not say "398 > 398".
    const char *variant = "";
};
Period periodOf(const Facts &certificate, int limitDays);

/// The SID that a certificate names for strong mapping (KB5014754).
struct SidFacts
{
    const pki::RawExtension *extension = nullptr; ///< 1.3.6.1.4.1.311.25.2
    bool extensionWellFormed = false;
    QString fromExtension;
    bool hasUri = false; ///< SAN URI tag:microsoft.com,2022-09-14:sid:…
    QString fromUri;

    bool isPresent() const { return extension || hasUri; }
};
SidFacts sidOf(const Facts &certificate);
/// A user principal name in the SAN.
bool hasUpn(const Facts &certificate);

/// A GUID that stands alone or at the start of a DNS name or in a URI; empty if none.
QString deviceIdOf(const Facts &certificate);

/// What came out of a PKCS#12 file: indexes of items.
struct Pkcs12Items
{
    QList<qsizetype> keys;
    QList<qsizetype> certificates;
    bool isEmpty() const { return keys.isEmpty() && certificates.isEmpty(); }
};
Pkcs12Items itemsOfPkcs12(const Judged &judged);

} // namespace sekisho::lint
