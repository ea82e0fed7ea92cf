// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sekisho::pki {

/// One line of a revocation list (RFC 5280 5.1.2.6 and 5.3).
struct CrlEntry
{
    QByteArray serial;      ///< content octets of the INTEGER
    QDateTime when;         ///< UTC
    int reason = -1;        ///< CRLReason; -1 = none given
    QDateTime invalidSince; ///< invalidityDate; invalid if absent
    /// certificateIssuer as it is in force here: it also holds for the entries after the one that
    /// has it. One-line form; empty: the issuer of the list.
    QString issuer;
};

/// The first `most` entries of a revocation list in DER, in order; ends where it is malformed.
QList<CrlEntry> crlEntries(QByteArrayView crl, qsizetype most);
/// "keyCompromise", …; the number for what has no name (RFC 5280 5.3.1).
QString crlReasonName(int reason);

} // namespace sekisho::pki
