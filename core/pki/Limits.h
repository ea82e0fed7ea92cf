// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// Private to core/pki: how much of a hostile input is looked at. All far beyond what is met.
namespace sekisho::pki::limits {

inline constexpr qsizetype kCertificateBytes = 4 * 1024 * 1024;
inline constexpr qsizetype kRequestBytes = 1024 * 1024;
inline constexpr qsizetype kKeyBytes = 1024 * 1024;
/// PKCS#12, and PKCS#7 with indefinite lengths: decoded as a whole by OpenSSL.
inline constexpr qsizetype kContainerBytes = 32 * 1024 * 1024;
inline constexpr qsizetype kPrintedBytes = 1024 * 1024;
inline constexpr int kKeyBits = 16384;    ///< OPENSSL_RSA_MAX_MODULUS_BITS
inline constexpr int kDsaBits = 4096;     ///< its public half is computed on reading
inline constexpr int kNesting = 100;      ///< of constructed elements
inline constexpr int kContainerDepth = 8; ///< bags in bags
inline constexpr qsizetype kSaltBytes = 4096;
inline constexpr qsizetype kScryptMemory = 64 * 1024 * 1024; ///< 128 N r
inline constexpr qsizetype kNameParts = 2'000'000; ///< of all names and alternative names together
inline constexpr qsizetype kNamesEach = 250'000;   ///< alternative names of one certificate
inline constexpr qsizetype kExtensions = 1000;     ///< of one request or revocation list
inline constexpr int kInputDepth = 4;              ///< a ZIP in a ZIP, a profile in a signature …
/// Everything that comes out of one input, unpacked: ZIP entries, elements of profiles.
inline constexpr qsizetype kUnpackedBytes = 256 * 1024 * 1024;
inline constexpr qsizetype kEntryBytes = 32 * 1024 * 1024;
inline constexpr qsizetype kArchiveEntries = 200'000;
inline constexpr qsizetype kDocumentBytes = 32 * 1024 * 1024; ///< XML or JSON
inline constexpr qsizetype kDocumentElements = 1'000'000;
inline constexpr qsizetype kDocumentPasswords = 1000;
inline constexpr qsizetype kProblems = 1000;
inline constexpr qsizetype kBrokenBytes = 4 * 1024 * 1024; ///< kept of malformed objects
inline constexpr qsizetype kRepairs = 1000;

} // namespace sekisho::pki::limits
