// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/asn1/Asn1Tree.h"

// Private to core/pki/asn1: what the standards call the parts of an object.
namespace sekisho::pki::asn1 {

enum class Kind : quint8 {
    Any,      ///< not known: strings are opened if they look like DER
    Leaf,     ///< one value; never opened
    Sequence, ///< SEQUENCE (or SET) of `fields`
    ListOf,   ///< SEQUENCE OF, SET OF `element`
    Choice,   ///< one of `fields`, by tag
    Wrapping, ///< OCTET STRING or BIT STRING with the DER of `element`
    Open,     ///< the type follows from the OBJECT IDENTIFIER before it
};

/// What a value says beyond its universal type.
enum class Role : quint8 {
    None,
    Version, ///< 0 is v1
    Serial,
    BitNames,
    Enumerated,
    IpAddress,
    Time,
    Name,
    RelativeName,
    Attribute, ///< named by its OID, as are the next two
    Extension,
    NamedByOid,
    Algorithm,
    PublicKey,
    Extensions,
    GeneralName, ///< any alternative of it
};

struct Known;
using Lookup = const Known *(*)(QByteArrayView objectId);

struct Field
{
    enum Flag : quint8 {
        Optional = 1,
        Explicit = 2,     ///< the tag wraps an element of `type`
        Secret = 4,       ///< of a private key
        DefaultFalse = 8, ///< BOOLEAN DEFAULT FALSE
        DefaultV1 = 16,   ///< Version DEFAULT v1
    };
    const char *name;
    const Type *type;
    qint16 tag = -1; ///< kAnyTag, kTimeTag, a universal number, or context(n)
    quint8 flags = 0;
};
inline constexpr qint16 kAnyTag = -1;
inline constexpr qint16 kTimeTag = -2; ///< UTCTime or GeneralizedTime
inline constexpr qint16 kContextTag = 0x100;
constexpr qint16 context(int number) { return static_cast<qint16>(kContextTag + number); }

struct Type
{
    Kind kind = Kind::Any;
    Role role = Role::None;
    quint8 base = 0; ///< universal number where an implicit tag hides it
    const Field *fields = nullptr;
    int fieldCount = 0;
    const Type *element = nullptr; ///< ListOf, Wrapping
    const char *elementName = nullptr;
    Lookup lookup = nullptr;            ///< element (or the type itself) by the OID before it
    const char *const *names = nullptr; ///< of bits or numbers
    int nameCount = 0;
};

/// An object identifier the standards name.
struct Known
{
    const char *dotted;
    const char *name;
    const Type *type; ///< of what goes with it: extension value, attribute value, parameters
};

/// By content octets; nullptr if it is none of ours.
const Known *knownObject(QByteArrayView objectId);
const Known *publicKeyType(QByteArrayView algorithm);
const Known *privateKeyType(QByteArrayView algorithm);
/// id-data and id-encryptedData in the two levels of PKCS#12.
const Known *authSafeContent(QByteArrayView contentType);
const Known *safeContent(QByteArrayView contentType);

/// Content octets of a dotted OID; empty if it is none.
QByteArray encodeObjectId(const char *dotted);

/// Identifier and length octets; no judgement of what follows.
struct Header
{
    quint8 identifier = 0;
    quint32 number = 0;
    int length = 0; ///< of the header
    bool indefinite = false;
    quint64 contentLength = 0;
};
/// False, and `error`, if there is no header at `p`.
bool readHeader(const char *p, const char *end, Header &header, Asn1ErrorId &error) noexcept;

/// What an object looks like from its outermost elements; tolerant of damage further in.
Asn1Kind guessKind(QByteArrayView bytes);
const Type *typeOf(Asn1Kind kind);
const char *nameOf(Asn1Kind kind);

namespace schema {
extern const Type any;
}

} // namespace sekisho::pki::asn1
