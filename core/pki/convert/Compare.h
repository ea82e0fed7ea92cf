// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/pki/Reader.h"

#include <QString>
#include <QStringList>

namespace sekisho::pki {

enum class DifferenceKind { Added, Removed, Changed };
/// "added", "removed", "changed".
QString differenceKindName(DifferenceKind kind);

/// One field that is not the same on both sides. The sides are values as they stand, no sentences.
struct Difference
{
    /// As in the contract of `inspect`: "subject", "not_after", "subject_alternative_names",
    /// "extensions.2.5.29.35", "extensions.2.5.29.15.critical", … ; "certificate" is a whole one
    /// of a chain; "chain_order" are the names of the certificates as they stand, a line each.
    QString field;
    QString left;
    QString right;
    DifferenceKind kind = DifferenceKind::Changed;
    int position = 0; ///< in the chain, 0 = leaf; of what was added, in the right side's
};

enum class CheckLevel { Fine, Notice, Warning, Error };
/// "ok", "notice", "warning", "error".
QString checkLevelName(CheckLevel level);

/// What a difference (or its absence) means where the right side is to replace the left one.
struct RenewalCheck
{
    /// "key-reused", "pin-changed", "key-matches", "key-does-not-match", "key-weaker", "san-lost",
    /// "eku-lost", "ku-lost", "ca-changed", "name-changed", "shorter-validity", "validity-gap",
    /// "wrong-order", "chain-order", "chain-lost", "chain-added", "same-leaf", "same".
    QString code;
    CheckLevel level = CheckLevel::Notice;
    /// san-lost, eku-lost, ku-lost: what is gone; ca-changed, name-changed, key-weaker: before,
    /// after; shorter-validity: days before, after; validity-gap: end and begin in RFC 3339;
    /// key-reused, pin-changed: the right side's pin (Base64 of SHA-256 of the SPKI);
    /// chain-lost, chain-added: the certificates.
    QStringList arguments;
};

enum class CompareKind { Certificates, Chains, Requests, CertificateWithRequest, WithKey };
/// "certificates", "chains", "requests", "certificate-csr", "key".
QString compareKindName(CompareKind kind);

struct Comparison
{
    CompareKind kind = CompareKind::Certificates;
    QString leftName; ///< of the objects that were compared, for a heading
    QString rightName;
    QList<Difference> differences;
    QList<RenewalCheck> checks; ///< worst first
    bool truncated = false;     ///< there are more differences than anybody reads

    bool equal() const { return differences.isEmpty(); }
};

/// Compares what stands on each side: chains where there is more than one certificate, else the
/// certificate, else the CSR, else the key. The left side is what is in use, the right side what is
/// to replace it. A certificate and a CSR are compared by the fields that both have, a key by its
/// public half. The order in which certificates stand is compared where it means something:
/// not inside of PKCS#12, PKCS#7 and other containers. NotRecognised {"left"|"right"} where a side
/// has nothing to compare, PasswordRequired {"left"|"right"} where it is closed,
/// InvalidArgument {"key-locked"}, MalformedDer, LimitExceeded. No network; may take a moment with
/// long lists, so call it on a pool thread.
Result<Comparison> compareItems(const QList<Item> &left, const QList<Item> &right);

/// "subject", "extensions.…": every field id that compareItems() can give, extensions aside.
QStringList comparedFields();

} // namespace sekisho::pki
