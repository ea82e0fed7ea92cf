// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/pki/Reader.h"

#include <QStringList>
#include <optional>

namespace sekisho::pki {

/// What objects can be written as. PKCS#8 is a private key alone; Traditional (RFC 1421 headers,
/// key derived by one round of MD5) is refused with that reason.
enum class TargetFormat { Pem, Der, Pkcs7Pem, Pkcs7Der, Pkcs12, Pkcs12Legacy, Pkcs8, Traditional };
/// "pem", "der", "pkcs7", "pkcs7-der", "pkcs12", "pkcs12-legacy", "pkcs8", "traditional".
QString targetFormatName(TargetFormat format);
std::optional<TargetFormat> targetFormatByName(const QString &name);
/// All but Traditional, in the order of a list to choose from.
QList<TargetFormat> targetFormats();
/// "pem", "der", "p7b", "p12", "key": without a dot.
QString targetFileSuffix(TargetFormat format);

/// Which devices want which format, as codes: "windows-2016", "macos-14", …; see
/// targetFormatReaders().
struct FormatReaders
{
    QStringList needs; ///< read this one and not its alternatives
    QStringList fails; ///< do not read it
};
FormatReaders targetFormatReaders(TargetFormat format);

/// OWASP's figure of 2023 for PBKDF2-HMAC-SHA256.
inline constexpr int kPkcs8Iterations = 600'000;
/// Each of key, certificates and MAC derives once: together under the 600,000 at which .NET stops.
inline constexpr int kPkcs12Iterations = 100'000;
/// PKCS12_DEFAULT_ITER: old devices are slow, and some count no further.
inline constexpr int kPkcs12LegacyIterations = 2'048;

struct ConvertOptions
{
    TargetFormat format = TargetFormat::Pem;
    bool leafFirst = true;            ///< else certificates stay as given
    bool withoutRoot = false;         ///< leaves out the self-issued end of a chain
    bool withoutKey = false;          ///< certificates only
    const Secret *password = nullptr; ///< of the output; not owned
    bool keyInClear = false;          ///< PEM, DER and PKCS#8 may hold a key without a password
    QString friendlyName;             ///< PKCS#12; empty = the leaf's display name
};

/// One file's worth of output.
struct Converted
{
    Secret bytes;          ///< secret only if holdsKey
    bool holdsKey = false; ///< then for the owner's eyes only
    bool encrypted = false;
    int iterations = 0; ///< of the key derivation, where there is one
    /// What was done, as codes: "reordered", "completed", "incomplete", "strangers-kept",
    /// "root-left-out", "key-left-out", "key-in-clear", "password-not-ascii", "without-key".
    QStringList notes;
    qsizetype certificates = 0;
};

/// Writes `items` as options.format; missing certificates of the chain come from `others`.
/// InvalidArgument's first argument tells why it cannot be: "traditional-format",
/// "several-objects", "several-keys", "no-key", "no-certificate", "key-mismatch", "key-locked",
/// "key-in-clear", "not-for-format". PasswordRequired without a password for PKCS#12. Slow on
/// purpose (key derivation): call it on a pool thread.
Result<Converted> convertItems(const QList<Item> &items, const QList<Item> &others,
                               const ConvertOptions &options);

/// A PKCS#8 DER key encrypted with PBES2 (AES-256-CBC, PBKDF2-HMAC-SHA256), as DER.
Result<QByteArray> encryptPkcs8(const Secret &der, const Secret &password,
                                int iterations = kPkcs8Iterations);
/// One PEM block with 64-character lines, RFC 7468.
QByteArray pemBlock(const QByteArray &label, QByteArrayView der);

} // namespace sekisho::pki
