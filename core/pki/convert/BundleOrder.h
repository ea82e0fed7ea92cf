// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace sekisho::pki {

/// Certificates in the order in which a server sends them. All DER.
struct OrderedBundle
{
    QList<QByteArray> chain;     ///< leaf first, each issued by the next
    QList<QByteArray> strangers; ///< given, but not part of the chain; as given
    QList<QByteArray> added;     ///< of the chain, not given: taken from the others
    bool complete = false;       ///< the chain ends at a self-issued certificate
    bool reordered = false;      ///< the given ones stood in another order, or twice
};

/// Puts `given` in order, leaf first. The leaf is the certificate of the public key `leafSpki`
/// (SubjectPublicKeyInfo DER), or without one the first that issued none of the others, rather no
/// CA. What is missing is taken from `others`. An edge needs equal names, matching key identifiers
/// and a signature that verifies. NotRecognised where nothing was given, InvalidArgument
/// {"key-mismatch"} where none belongs to the key, MalformedDer, LimitExceeded {"certificates"}.
Result<OrderedBundle> orderBundle(const QList<QByteArray> &given, const QList<QByteArray> &others,
                                  QByteArrayView leafSpki = {});

} // namespace sekisho::pki
