// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/nac/Organization.h"

namespace sekisho::nac {

/// A device that loses its way in when CAs are no longer registered.
struct Orphan
{
    QString mac;         ///< empty for certificates that were issued and not seen
    QString name;        ///< host or user name, as far as known
    QString certificate; ///< its common name
    QString issuer;      ///< as the cloud writes it; empty for issued ones
    QDateTime lastSeen;  ///< issued ones: when it was issued
};

struct Orphans
{
    QList<Orphan> clients; ///< seen with a certificate of one of these CAs, newest first
    QList<Orphan> issued;  ///< by the Onboard CA, where that is one of these
    /// The cloud gave no clients and no events at all: nobody knows.
    bool isUnknown = false;
    /// Registered CAs that one of these has issued: they stay and go on being trusted.
    QStringList authoritiesBelow;
};

/// Whose certificates `removed` have issued. Those that a CA of the same name that stays has issued
/// as well are left out: a renewed CA takes over its clients. Pool thread: reads all clients.
Orphans orphansOf(const Organization &organization, const QList<pki::CertificateDetails> &removed);

} // namespace sekisho::nac
