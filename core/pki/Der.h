// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace sekisho::pki {

/// Identifier octets of the universal types used here (X.690 8.1.2), and context-specific ones.
namespace der {
inline constexpr quint8 kBoolean = 0x01;
inline constexpr quint8 kInteger = 0x02;
inline constexpr quint8 kBitString = 0x03;
inline constexpr quint8 kOctetString = 0x04;
inline constexpr quint8 kNull = 0x05;
inline constexpr quint8 kObjectId = 0x06;
inline constexpr quint8 kEnumerated = 0x0a;
inline constexpr quint8 kUtf8String = 0x0c;
inline constexpr quint8 kUtcTime = 0x17;
inline constexpr quint8 kGeneralizedTime = 0x18;
inline constexpr quint8 kSequence = 0x30;
inline constexpr quint8 kSet = 0x31;
constexpr quint8 context(int number) { return static_cast<quint8>(0x80 | number); }
constexpr quint8 contextConstructed(int number) { return static_cast<quint8>(0xa0 | number); }
} // namespace der

/// One tag-length-value, as views into the bytes it was read from.
struct DerElement
{
    quint8 tag = 0; ///< the first identifier octet
    QByteArrayView whole;
    QByteArrayView content;
};

/// Walks over definite-length DER without recursion and without copying. Lengths may be longer
/// than needed (OpenSSL takes those too); indefinite lengths are refused. A failed read leaves the
/// cursor where it was, so that offset() tells where the trouble is.
class DerCursor
{
public:
    explicit DerCursor(QByteArrayView bytes) noexcept
        : m_next(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    bool atEnd() const noexcept { return m_next == m_end; }
    /// Where the next element would start.
    const char *position() const noexcept { return m_next; }
    bool nextIs(quint8 tag) const noexcept
    {
        return m_next != m_end && static_cast<quint8>(*m_next) == tag;
    }

    bool read(DerElement &element) noexcept;
    bool read(quint8 tag, DerElement &element) noexcept { return nextIs(tag) && read(element); }
    bool skip(quint8 tag) noexcept
    {
        DerElement ignored;
        return read(tag, ignored);
    }

private:
    const char *m_next;
    const char *m_end;
};

/// Bits in a non-negative big-endian number; 0 for none.
int bitLength(QByteArrayView number) noexcept;
/// An INTEGER's content as an int: -1 if negative, malformed or larger than int.
qint64 smallInteger(QByteArrayView content) noexcept;
/// Content octets of an INTEGER as OpenSSL wants them: not empty, no needless padding.
bool isValidInteger(QByteArrayView content) noexcept;
/// Content octets of a BIT STRING: at least the count of unused bits, at most 7.
bool isValidBitString(QByteArrayView content) noexcept;

/// How deep constructed elements nest, and whether all the lengths fit. Answers in linear time for
/// any input, BER with indefinite lengths included: what OpenSSL's decoders must not meet unseen.
struct DerShape
{
    bool ok = false;
    int depth = 0;
    qsizetype length = 0;          ///< of the first element, header included
    qsizetype errorOffset = 0;     ///< if not ok
    bool indefiniteLength = false; ///< somewhere inside
};
/// Looks at the first element of `bytes` and everything in it; gives up beyond `maxDepth` (then
/// not ok, and `depth` = maxDepth + 1).
DerShape derShape(QByteArrayView bytes, int maxDepth);

} // namespace sekisho::pki
