// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"

// Private to core/pki: object identifiers by their DER content octets.
namespace sekisho::pki {

/// What OpenSSL calls an object identifier. Strings are shared by all who asked on one thread.
struct ObjectNames
{
    int nid = 0;       ///< 0 = not in OpenSSL's table
    QString dotted;    ///< "2.5.4.3"
    QString shortName; ///< "CN", or dotted
    QString longName;  ///< "commonName", or dotted
};
/// By the content octets of an OBJECT IDENTIFIER; nullptr if they are malformed. The pointer is
/// good until the next call on the same thread.
const ObjectNames *objectNames(QByteArrayView content);

/// Key type and size of a named curve.
struct CurveNames
{
    QString name; ///< OpenSSL short name, e.g. "prime256v1"
    int bits = 0; ///< of the group order
};
CurveNames curveByNid(int nid);

/// What a SubjectPublicKeyInfo says about its key without decoding it.
struct PublicKeyFacts
{
    KeyType type = KeyType::Unknown;
    int bits = 0;
    QString curve;
    QString algorithm; ///< OpenSSL long name, e.g. "rsaEncryption"
};
/// False if `spki` (the whole SEQUENCE) is not a SubjectPublicKeyInfo.
bool readPublicKeyFacts(QByteArrayView spki, PublicKeyFacts &facts);
/// The same from an AlgorithmIdentifier's element content and the key's bits.
KeyType keyTypeByNid(int nid);

} // namespace sekisho::pki
