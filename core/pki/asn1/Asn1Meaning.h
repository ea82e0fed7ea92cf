// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace sekisho::pki {

class Asn1Tree;

/// What kind of thing the bytes of an element say. Sentences are made in ui/.
enum class Asn1MeaningId {
    None,
    Rest,       ///< octets behind an error: {count}
    Hidden,     ///< part of a private key
    NotOpened,  ///< too deep or too many: {count of bytes}
    Time,       ///< `time`; {UTCTime or GeneralizedTime as it stands}
    BadTime,    ///< {text}
    Version,    ///< {"3", "2"}: as people count, as encoded
    Serial,     ///< {hex}
    Integer,    ///< {decimal}
    BigInteger, ///< {hex, bits}
    Boolean,    ///< {"TRUE" or "FALSE"}
    Null,
    ObjectId,    ///< {dotted, name}; name empty if unknown
    String,      ///< {text, count of characters}
    Name,        ///< {"C=JP, CN=…"}
    Attribute,   ///< {long name, value, string type}
    Algorithm,   ///< {name}
    PublicKey,   ///< {"RSA 3072"}
    BitNames,    ///< {names}, joined with ", "
    Bits,        ///< {count of bits}
    Extension,   ///< {name, OID, "critical" or "", decoded text}
    Enumerated,  ///< {"name (number)" or the number}
    GeneralName, ///< {type, value}
    Octets,      ///< {count}
    Wrapper,     ///< a string that holds DER: {count of bytes, type of what it holds}
    Elements,    ///< a SEQUENCE, SET or explicit tag: {count of children}
};

struct Asn1Meaning
{
    Asn1MeaningId id = Asn1MeaningId::None;
    QStringList arguments;
    QDateTime time;   ///< UTC
    QByteArray value; ///< of an Extension: the octets of extnValue
};

/// What the element says; on a pool thread hold a ThreadCleanup.
Asn1Meaning asn1Meaning(const Asn1Tree &tree, int node);

} // namespace sekisho::pki
