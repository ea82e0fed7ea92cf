// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/CertificateBuilder.h"

namespace sekisho::test {

/// A RADIUS server's certificate that Mist takes, with its CA and its keys; everything made anew.
struct ServerMaterial
{
    static constexpr char kPassword[] = "s3cret";

    QByteArray root;   ///< DER
    QByteArray leaf;   ///< DER
    QByteArray longer; ///< DER, the same leaf for 1,200 days
    QByteArray keyPem;
    QByteArray closedKeyPem;
    QByteArray strangerKeyPem; ///< of no certificate here
    QByteArray pkcs12;         ///< all of it, under kPassword

    /// Valid from `from`, the leaf for `days`.
    ServerMaterial(const QDateTime &from, int days);

    /// Leaf and root as the portal wants them.
    QByteArray chainPem() const;
};

} // namespace sekisho::test
