// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sekisho::pki {

/// One stretch of BER in an input.
struct Asn1Part
{
    QByteArray der;
    QString label;        ///< of the PEM block
    qsizetype offset = 0; ///< in the input: first byte, or the block's BEGIN
};

/// More PEM blocks than anybody looks at one by one; all of them with their trees would take more
/// time and memory than a damaged file is worth.
inline constexpr qsizetype kMostAsn1Parts = 20'000;

/// BER as it stands, or out of PEM blocks (the first `most`), bare base64 or hex. Does not look at
/// what it is; never empty unless `bytes` is.
QList<Asn1Part> asn1Parts(QByteArrayView bytes, qsizetype most = kMostAsn1Parts);

} // namespace sekisho::pki
