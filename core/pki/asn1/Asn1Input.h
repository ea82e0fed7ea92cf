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
/// BER as it stands, or out of PEM blocks, bare base64 or hex. Does not look at what it is; never
/// empty unless `bytes` is.
QList<Asn1Part> asn1Parts(QByteArrayView bytes);

} // namespace sekisho::pki
