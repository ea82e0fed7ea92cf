// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Digest.h"
#include "core/pki/Limits.h"
#include "core/pki/ReadSession.h"

#include <QtEndian>

#include <algorithm>
#include <openssl/crypto.h>
#include <vector>

// Apple's binary property list ("bplist00", CFBinaryPList): objects that refer to each other by
// number, a table of their offsets, and a trailer of 32 octets that says where the table is. It is
// written out as the XML form, which Profiles.cpp reads. Objects may be referred to more than once
// and in circles: depth, elements and bytes that come out are bounded.
namespace sekisho::pki {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kTrailer = 32;
constexpr int kDeepest = 100;
/// A profile has some hundreds. Each may become two elements of XML, which have a limit of their
/// own.
constexpr qsizetype kElements = limits::kDocumentElements / 10;
/// Bytes of one reference or offset, at most (the trailer's fields are 64 bits).
constexpr int kWidest = 8;

class BinaryPlist
{
public:
    explicit BinaryPlist(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    Q_DISABLE_COPY_MOVE(BinaryPlist)
    /// It may hold the password of a PKCS#12.
    ~BinaryPlist() { OPENSSL_cleanse(xml.data(), static_cast<std::size_t>(xml.size())); }

    void write();
    /// Where in the binary form that is which stands in the XML.
    qsizetype offsetOf(qsizetype inXml) const;

    QByteArray xml;
    bool limited = false;
    qsizetype brokenAt = -1;

private:
    struct Object
    {
        int kind = 0; ///< the marker's upper half
        qsizetype at = 0;
        qsizetype content = 0;
        qsizetype count = 0;
    };

    bool number(qsizetype at, int width, quint64 &value) const;
    bool object(quint64 reference, Object &found);
    bool countOf(Object &object, int nibble);
    bool broken(qsizetype at)
    {
        if (brokenAt < 0)
            brokenAt = at;
        return false;
    }
    bool reference(const Object &holder, qsizetype index, quint64 &value) const
    {
        return number(holder.content + index * m_referenceBytes, m_referenceBytes, value);
    }
    bool writeObject(quint64 reference, int depth);
    bool writeScalar(const Object &object);
    bool writeDictionary(const Object &object, int depth);
    bool writeArray(const Object &object, int depth);
    bool writeText(const QByteArray &element, const QString &text);
    bool append(QByteArrayView text);

    QByteArrayView m_bytes;
    int m_offsetBytes = 0;
    int m_referenceBytes = 0;
    quint64 m_count = 0;
    quint64 m_top = 0;
    qsizetype m_table = 0;
    qsizetype m_elements = 0;
    std::vector<std::pair<qsizetype, qsizetype>> m_places; ///< XML, binary
};

bool BinaryPlist::number(qsizetype at, int width, quint64 &value) const
{
    if (at < 0 || width < 1 || width > kWidest || at > m_bytes.size() - width)
        return false;
    value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | static_cast<quint8>(m_bytes[at + i]);
    return true;
}

bool BinaryPlist::append(QByteArrayView text)
{
    if (xml.size() + text.size() > limits::kDocumentBytes) {
        limited = true;
        return false;
    }
    xml += text;
    return true;
}

bool BinaryPlist::countOf(Object &object, int nibble)
{
    if (nibble != 0xf) {
        object.count = nibble;
        return true;
    }
    // An integer object of its own follows the marker.
    quint64 value = 0;
    if (object.content >= m_bytes.size())
        return false;
    const int marker = static_cast<quint8>(m_bytes[object.content]);
    const int width = 1 << (marker & 0xf);
    if (marker >> 4 != 1 || (marker & 0xf) > 3 || !number(object.content + 1, width, value) ||
        value > static_cast<quint64>(m_bytes.size()))
        return false;
    object.content += 1 + width;
    object.count = static_cast<qsizetype>(value);
    return true;
}

bool BinaryPlist::object(quint64 reference, Object &found)
{
    quint64 at = 0;
    if (reference >= m_count ||
        !number(m_table + static_cast<qsizetype>(reference) * m_offsetBytes, m_offsetBytes, at) ||
        at >= static_cast<quint64>(m_table))
        return broken(m_table);
    found.at = static_cast<qsizetype>(at);
    const int marker = static_cast<quint8>(m_bytes[found.at]);
    found.kind = marker >> 4;
    found.content = found.at + 1;
    qsizetype width = 1;
    switch (found.kind) {
    case 0x0: // null, false, true
        return true;
    case 0x1: // integer
    case 0x2: // real
    case 0x3: // date
        found.count = qsizetype(1) << (marker & 0xf);
        break;
    case 0x8: // UID
        found.count = (marker & 0xf) + 1;
        break;
    case 0x6: // UTF-16
        width = 2;
        [[fallthrough]];
    case 0x4: // data
    case 0x5: // ASCII
        if (!countOf(found, marker & 0xf))
            return broken(found.at);
        break;
    case 0xa: // array
    case 0xc: // set
        width = m_referenceBytes;
        if (!countOf(found, marker & 0xf))
            return broken(found.at);
        break;
    case 0xd: // dictionary: keys, then values
        width = 2 * m_referenceBytes;
        if (!countOf(found, marker & 0xf))
            return broken(found.at);
        break;
    default:
        return broken(found.at);
    }
    // What it holds ends before the table.
    return found.count <= (m_table - found.content) / width || broken(found.at);
}

bool BinaryPlist::writeText(const QByteArray &element, const QString &text)
{
    QString clean = text;
    // XML has no control characters and no halves of pairs; a name with one is still a name.
    clean.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && !c.isSpace()) || c == QChar(0xfffe) || c == QChar(0xffff);
    });
    return append('<' + element + '>' + clean.toHtmlEscaped().toUtf8() + "</" + element + '>');
}

bool BinaryPlist::writeScalar(const Object &object)
{
    const QByteArrayView content =
            m_bytes.sliced(object.content, std::min(object.count * (object.kind == 0x6 ? 2 : 1),
                                                    m_bytes.size() - object.content));
    switch (object.kind) {
    case 0x1: {
        quint64 value = 0;
        // Of sixteen octets, which only very large numbers have, the lower half.
        const int width = static_cast<int>(std::min<qsizetype>(object.count, kWidest));
        if (!number(object.content + object.count - width, width, value))
            return broken(object.at);
        return append("<integer>" + QByteArray::number(static_cast<qint64>(value)) + "</integer>");
    }
    case 0x4:
        m_places.emplace_back(xml.size(), object.content);
        if (content.size() > limits::kDocumentBytes / 2) {
            limited = true;
            return false;
        }
        return append("<data>" + content.toByteArray().toBase64() + "</data>");
    case 0x5:
        return writeText("string", QString::fromLatin1(content));
    case 0x6: {
        QString text;
        text.reserve(object.count);
        for (qsizetype i = 0; i < object.count; ++i)
            text += QChar(qFromBigEndian<quint16>(content.data() + 2 * i));
        return writeText("string", text);
    }
    case 0x0:
        return append(static_cast<quint8>(m_bytes[object.at]) == 0x09 ? "<true/>" : "<false/>");
    default: // numbers and dates that no profile needs
        return append("<false/>");
    }
}

bool BinaryPlist::writeDictionary(const Object &object, int depth)
{
    for (qsizetype i = 0; i < object.count; ++i) {
        quint64 keyAt = 0;
        quint64 valueAt = 0;
        Object key;
        if (!reference(object, i, keyAt) || !reference(object, object.count + i, valueAt) ||
            !this->object(keyAt, key))
            return broken(object.at);
        if (key.kind != 0x5)
            return broken(key.at); // every key of a profile is ASCII
        const QByteArrayView name = m_bytes.sliced(key.content, key.count);
        if (!writeText("key", QString::fromLatin1(name)) || !writeObject(valueAt, depth + 1))
            return false;
    }
    return true;
}

bool BinaryPlist::writeArray(const Object &object, int depth)
{
    for (qsizetype i = 0; i < object.count; ++i) {
        quint64 member = 0;
        if (!reference(object, i, member))
            return broken(object.at);
        if (!writeObject(member, depth + 1))
            return false;
    }
    return true;
}

bool BinaryPlist::writeObject(quint64 number, int depth)
{
    if (depth > kDeepest || ++m_elements > kElements) {
        limited = true;
        return false;
    }
    Object found;
    if (!object(number, found))
        return false;
    const bool dictionary = found.kind == 0xd;
    if (!dictionary && found.kind != 0xa && found.kind != 0xc)
        return writeScalar(found);
    if (!append(dictionary ? "<dict>" : "<array>"))
        return false;
    const bool whole = dictionary ? writeDictionary(found, depth) : writeArray(found, depth);
    // Closed in any case: what came before a break is read.
    xml += dictionary ? "</dict>" : "</array>";
    return whole;
}

void BinaryPlist::write()
{
    const qsizetype trailer = m_bytes.size() - kTrailer;
    quint64 table = 0;
    if (trailer < 8) {
        broken(0);
        return;
    }
    m_offsetBytes = static_cast<quint8>(m_bytes[trailer + 6]);
    m_referenceBytes = static_cast<quint8>(m_bytes[trailer + 7]);
    number(trailer + 8, kWidest, m_count);
    number(trailer + 16, kWidest, m_top);
    number(trailer + 24, kWidest, table);
    if (m_offsetBytes < 1 || m_offsetBytes > kWidest || m_referenceBytes < 1 ||
        m_referenceBytes > kWidest || table < 8 || table > static_cast<quint64>(trailer) ||
        m_count > (static_cast<quint64>(trailer) - table) / static_cast<quint64>(m_offsetBytes)) {
        broken(trailer);
        return;
    }
    m_table = static_cast<qsizetype>(table);
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\">");
    writeObject(m_top, 0);
    xml += "</plist>";
}

qsizetype BinaryPlist::offsetOf(qsizetype inXml) const
{
    const auto after = std::upper_bound(
            m_places.cbegin(), m_places.cend(), inXml,
            [](qsizetype value, const auto &place) { return value < place.first; });
    return after == m_places.cbegin() ? 0 : std::prev(after)->second;
}

} // namespace

bool ReadSession::readBinaryPlist(QByteArrayView bytes, const Source &outer)
{
    if (!bytes.startsWith("bplist00"))
        return false;
    m_result.format = u"mobileconfig"_s;
    if (bytes.size() > limits::kDocumentBytes) {
        addLimit(u"document-bytes"_s, outer.itemOffset);
        return true;
    }
    BinaryPlist plist(bytes);
    plist.write();
    const qsizetype before = m_result.items.size();
    if (!plist.xml.isEmpty())
        readXml(plist.xml, outer, [&plist](qsizetype at) { return plist.offsetOf(at); });
    if (m_result.items.size() > before && m_result.items.at(before).type == ItemType::Profile) {
        m_result.items[before].sha256 = sha256(bytes); // of the file, not of its other form
    }
    if (plist.limited)
        addLimit(u"document-elements"_s, outer.itemOffset);
    else if (plist.brokenAt >= 0)
        addMalformed(outer.itemOffset + plist.brokenAt, u"property list"_s);
    return true;
}

} // namespace sekisho::pki
