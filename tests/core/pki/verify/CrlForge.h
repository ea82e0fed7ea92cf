// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"

#include <QStringList>

namespace sekisho::test {

/// One entry of a CRL; `issuer` = DER of the certificate whose subject it names as the
/// certificate's issuer (certificateIssuer; empty = as the entry before it).
struct CrlEntry
{
    QByteArray serial;
    QDateTime when;
    int reason = -1;
    QByteArray issuer;
};

/// A CRL with everything of RFC 5280 5.2 and 5.3, made with OpenSSL itself.
struct CrlRecipe
{
    QByteArray signer; ///< DER: its subject is the issuer
    int key = 0;       ///< of the pool
    QDateTime from;
    QDateTime to;
    int number = 1;
    int base = -1; ///< delta CRL indicator; -1 = complete
    /// Issuing distribution point: "indirect", "onlyuser", "onlyca", "onlyattr", "uri=…",
    /// "reasons=keyCompromise,CACompromise"; none = no extension.
    QStringList scope;
    QList<CrlEntry> entries;
    bool freshest = false;                 ///< says that there are deltas
    QString unknownCritical;               ///< OID of a critical extension
    QString unknownCriticalInEntries = {}; ///< the same in each entry
};
QByteArray makeCrl(const CrlRecipe &recipe);

/// For CertificateTemplate::otherExtensions: one CRL distribution point; empty parts left out.
/// `crlIssuer` = DER of the certificate whose subject is named.
struct CrlPoint
{
    QString uri;
    QByteArray crlIssuer;
    QString reasons;
};
QPair<QString, QString> distributionPoints(const QList<CrlPoint> &points);

} // namespace sekisho::test
