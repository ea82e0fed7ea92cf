// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/lint/Surroundings.h"

// Private to core/pki/lint and core/pki/doctor: objects that are to be given to a RADIUS server.
namespace sekisho::lint {

/// The objects of one delivery in their parts: the server's certificate, the chain above it made of
/// what is there, and what does not belong to it. Numbers are indexes of items.
struct Delivery
{
    qsizetype leaf = -1;           ///< -1 = no certificate at all
    QList<qsizetype> certificates; ///< each once, in the order given
    QList<qsizetype> repeated;     ///< the same certificate given again
    QList<qsizetype> keys;         ///< private keys
    QList<qsizetype> chain;        ///< leaf first, each issued by the next
    QList<qsizetype> alternates;   ///< cross-signs and what is above them: in another chain
    QList<qsizetype> strangers;    ///< in no chain of the leaf
    /// How the chain ends: with a self-signed certificate, or what is missing above its last one.
    enum class End { Root, RootMissing, IssuerMissing };
    End end = End::IssuerMissing;

    /// Whether the certificates of the chain stand in its order.
    bool isInOrder() const;
    /// Whether the leaf may be meant for a RADIUS server.
    bool isForServer(const Surroundings &around) const;
};
Delivery deliveryOf(const Surroundings &around, const QList<qsizetype> &bundle);

/// Whether the private key of item `key` belongs to the certificate; a closed key belongs to none.
bool isKeyOf(const pki::Item &key, const Facts &certificate);

/// What a full TLS 1.3 handshake sends, and the round trips of an accepted EAP-TLS authentication
/// (shared/reference/eap-tls-round-trips.md sections 1 to 3).
struct Flights
{
    qsizetype certificates = 0; ///< bytes of the server's certificate list
    qsizetype server = 0;       ///< bytes from ServerHello to Finished
    qsizetype client = 0;       ///< bytes from Certificate to Finished
    bool clientKnown = false;   ///< false: a usual client with one intermediate is assumed
    qsizetype rounds = 0;
};
/// `sent` = the server's certificates; the client's are looked for among all.
Flights flightsOf(const Surroundings &around, const Facts &leaf, const QList<const Facts *> &sent);
/// The certificates of a delivery that a server sends: all, as they stand.
QList<const Facts *> sentOf(const Surroundings &around, const Delivery &delivery);
/// DER bytes of the names of the authorities that a CertificateRequest carries.
qsizetype authorityNameBytes(const Surroundings &around);

} // namespace sekisho::lint
