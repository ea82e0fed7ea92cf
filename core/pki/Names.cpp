// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Names.h"

#include "core/base/PerThread.h"
#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"

#include <QHash>
#include <QTimeZone>

#include <array>

namespace sekisho::pki {

namespace {

constexpr quint8 kNumericString = 0x12;
constexpr quint8 kPrintableString = 0x13;
constexpr quint8 kT61String = 0x14;
constexpr quint8 kIa5String = 0x16;
constexpr quint8 kVisibleString = 0x1a;
constexpr quint8 kUniversalString = 0x1c;
constexpr quint8 kBmpString = 0x1e;

void appendEscapedByte(QString &text, char byte)
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    const auto value = static_cast<quint8>(byte);
    text += QLatin1StringView("\\x");
    text += QLatin1Char(kHex[value >> 4]);
    text += QLatin1Char(kHex[value & 15]);
}

/// Length of the well-formed UTF-8 sequence at `i`, 0 if there is none (Unicode table 3-7).
qsizetype utf8Length(QByteArrayView bytes, qsizetype i)
{
    const auto at = [&](qsizetype k) { return static_cast<quint8>(bytes[k]); };
    const quint8 lead = at(i);
    if (lead < 0x80)
        return 1;
    qsizetype length = 0;
    quint8 low = 0x80;
    quint8 high = 0xbf;
    if (lead >= 0xc2 && lead <= 0xdf) {
        length = 2;
    } else if (lead >= 0xe0 && lead <= 0xef) {
        length = 3;
        low = lead == 0xe0 ? 0xa0 : 0x80;
        high = lead == 0xed ? 0x9f : 0xbf;
    } else if (lead >= 0xf0 && lead <= 0xf4) {
        length = 4;
        low = lead == 0xf0 ? 0x90 : 0x80;
        high = lead == 0xf4 ? 0x8f : 0xbf;
    } else {
        return 0;
    }
    if (i + length > bytes.size() || at(i + 1) < low || at(i + 1) > high)
        return 0;
    for (qsizetype k = 2; k < length; ++k) {
        if (at(i + k) < 0x80 || at(i + k) > 0xbf)
            return 0;
    }
    return length;
}

QString decodeUtf8(QByteArrayView bytes)
{
    QString text;
    qsizetype done = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (const qsizetype length = utf8Length(bytes, i); length > 0) {
            i += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(done, i - done));
        appendEscapedByte(text, bytes[i]);
        done = ++i;
    }
    if (done == 0)
        return QString::fromUtf8(bytes);
    return text += QString::fromUtf8(bytes.sliced(done));
}

QString decodeBmp(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size() / 2);
    const auto unit = [&](qsizetype i) {
        return static_cast<char16_t>((static_cast<quint8>(bytes[i]) << 8) |
                                     static_cast<quint8>(bytes[i + 1]));
    };
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char16_t c = unit(i);
        if (!QChar::isSurrogate(c)) {
            text += QChar(c);
        } else if (QChar::isHighSurrogate(c) && i + 3 < bytes.size() &&
                   QChar::isLowSurrogate(unit(i + 2))) {
            text += QChar(c);
            text += QChar(unit(i + 2));
            i += 2;
        } else {
            appendEscapedByte(text, bytes[i]);
            appendEscapedByte(text, bytes[i + 1]);
        }
    }
    if (i < bytes.size())
        appendEscapedByte(text, bytes[i]);
    return text;
}

QString decodeUniversal(QByteArrayView bytes)
{
    QString text;
    qsizetype i = 0;
    for (; i + 3 < bytes.size(); i += 4) {
        char32_t c = 0;
        for (qsizetype k = 0; k < 4; ++k)
            c = (c << 8) | static_cast<quint8>(bytes[i + k]);
        if (c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff)) {
            text += QChar::fromUcs4(c);
        } else {
            for (qsizetype k = 0; k < 4; ++k)
                appendEscapedByte(text, bytes[i + k]);
        }
    }
    for (; i < bytes.size(); ++i)
        appendEscapedByte(text, bytes[i]);
    return text;
}

/// IA5 in names of hosts and mailboxes: everything a browser would not show is escaped.
QString decodeIa5(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto value = static_cast<quint8>(c);
        if (value < 0x20 || value >= 0x7f)
            appendEscapedByte(text, c);
        else
            text += QLatin1Char(c);
    }
    return text;
}

QString hexOf(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex()); }

/// RFC 5952 for IPv6; anything that is neither 4 nor 16 octets as hex.
QString ipText(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    if (bytes.size() == 4) {
        return QStringLiteral("%1.%2.%3.%4").arg(at(0)).arg(at(1)).arg(at(2)).arg(at(3));
    }
    if (bytes.size() != 16)
        return hexOf(bytes);
    std::array<int, 8> groups{};
    for (int i = 0; i < 8; ++i)
        groups[static_cast<std::size_t>(i)] = (at(2 * i) << 8) | at(2 * i + 1);
    int bestStart = -1;
    int bestLength = 1; // a single zero group is not shortened
    for (int i = 0; i < 8;) {
        int length = 0;
        while (i + length < 8 && groups[static_cast<std::size_t>(i + length)] == 0)
            ++length;
        if (length > bestLength) {
            bestStart = i;
            bestLength = length;
        }
        i += std::max(length, 1);
    }
    QString text;
    for (int i = 0; i < 8; ++i) {
        if (i == bestStart) {
            text += QLatin1StringView("::");
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[static_cast<std::size_t>(i)], 16);
    }
    return text;
}

bool readAttribute(QByteArrayView content, AttributeTypeAndValue &attribute)
{
    DerCursor cursor(content);
    DerElement type, value;
    if (!cursor.read(der::kObjectId, type) || !cursor.read(value) || !cursor.atEnd())
        return false;
    const ObjectNames *names = objectNames(type.content);
    if (!names)
        return false;
    attribute.oid = names->dotted;
    attribute.name = names->shortName;
    attribute.value = decodeString(value);
    attribute.stringType = stringTypeName(value.tag);
    return true;
}

} // namespace

bool readName(QByteArrayView whole, DistinguishedName &name, const char *&errorAt)
{
    DerCursor outer(whole);
    DerElement sequence;
    errorAt = outer.position();
    if (!outer.read(der::kSequence, sequence) || !outer.atEnd())
        return false;
    DerCursor rdns(sequence.content);
    while (!rdns.atEnd()) {
        errorAt = rdns.position();
        DerElement set;
        if (!rdns.read(der::kSet, set))
            return false;
        DerCursor members(set.content);
        QList<AttributeTypeAndValue> rdn;
        while (!members.atEnd()) {
            errorAt = members.position();
            DerElement pair;
            if (!members.read(der::kSequence, pair))
                return false;
            if (!readAttribute(pair.content, rdn.emplaceBack()))
                return false;
        }
        if (!rdn.isEmpty())
            name.rdns.append(std::move(rdn));
    }
    return true;
}

QString stringTypeName(quint8 tag)
{
    switch (tag) {
    case der::kUtf8String:
        return QStringLiteral("UTF8String");
    case kPrintableString:
        return QStringLiteral("PrintableString");
    case kIa5String:
        return QStringLiteral("IA5String");
    case kT61String:
        return QStringLiteral("T61String");
    case kBmpString:
        return QStringLiteral("BMPString");
    case kUniversalString:
        return QStringLiteral("UniversalString");
    case kNumericString:
        return QStringLiteral("NumericString");
    case kVisibleString:
        return QStringLiteral("VisibleString");
    case der::kUtcTime:
        return QStringLiteral("UTCTime");
    case der::kGeneralizedTime:
        return QStringLiteral("GeneralizedTime");
    case der::kBitString:
        return QStringLiteral("BIT STRING");
    default:
        return QStringLiteral("tag %1").arg(tag);
    }
}

bool isStringType(quint8 tag)
{
    switch (tag) {
    case der::kUtf8String:
    case kPrintableString:
    case kT61String:
    case kIa5String:
    case kNumericString:
    case kVisibleString:
    case kBmpString:
    case kUniversalString:
    case der::kUtcTime:
    case der::kGeneralizedTime:
        return true;
    default:
        return false;
    }
}

QString decodeString(const DerElement &element)
{
    switch (element.tag) {
    case der::kUtf8String:
        return decodeUtf8(element.content);
    case kPrintableString:
    case kT61String: // read as Latin-1, which is what those who use it mean (and OpenSSL does)
    case kIa5String:
    case kNumericString:
    case kVisibleString:
    case der::kUtcTime:
    case der::kGeneralizedTime:
        return QString::fromLatin1(element.content);
    case kBmpString:
        return decodeBmp(element.content);
    case kUniversalString:
        return decodeUniversal(element.content);
    default:
        return u'#' + hexOf(element.whole).toUpper();
    }
}

bool readSharedName(QByteArrayView whole, DistinguishedName &name, const char *&errorAt)
{
    constexpr qsizetype kCachedNames = 64;
    constexpr qsizetype kLongestCached = 2048;
    auto &cache = perThread<struct NameCache, QHash<QByteArray, DistinguishedName>>();
    if (whole.size() > kLongestCached)
        return readName(whole, name, errorAt);
    const QByteArray key = QByteArray::fromRawData(whole.data(), whole.size());
    if (const auto found = cache.constFind(key); found != cache.constEnd()) {
        name = *found;
        return true;
    }
    if (!readName(whole, name, errorAt))
        return false;
    if (cache.size() >= kCachedNames)
        cache.clear();
    cache.insert(whole.toByteArray(), name);
    return true;
}

bool readGeneralName(const DerElement &element, GeneralName &name)
{
    switch (element.tag) {
    case der::contextConstructed(0): {
        name.type = QStringLiteral("othername");
        DerCursor cursor(element.content);
        DerElement type, wrapped, value;
        if (!cursor.read(der::kObjectId, type) ||
            !cursor.read(der::contextConstructed(0), wrapped) || !cursor.atEnd()) {
            return false;
        }
        const ObjectNames *names = objectNames(type.content);
        DerCursor inner(wrapped.content);
        if (!names || !inner.read(value) || !inner.atEnd())
            return false;
        name.value = names->dotted + u';' +
                     (isStringType(value.tag) ? decodeString(value) : hexOf(value.whole));
        return true;
    }
    case der::context(1):
        name.type = QStringLiteral("email");
        name.value = decodeIa5(element.content);
        return true;
    case der::context(2):
        name.type = QStringLiteral("dns");
        name.value = decodeIa5(element.content);
        return true;
    case der::contextConstructed(3):
        name.type = QStringLiteral("x400");
        name.value = hexOf(element.content);
        return true;
    case der::contextConstructed(4): {
        name.type = QStringLiteral("dirname");
        DistinguishedName directory;
        const char *ignored = nullptr;
        if (!readName(element.content, directory, ignored))
            return false;
        name.value = directory.rfc4514();
        return true;
    }
    case der::contextConstructed(5):
        name.type = QStringLiteral("ediparty");
        name.value = hexOf(element.content);
        return true;
    case der::context(6):
        name.type = QStringLiteral("uri");
        name.value = decodeIa5(element.content);
        return true;
    case der::context(7):
        name.type = QStringLiteral("ip");
        name.value = ipText(element.content);
        return true;
    case der::context(8): {
        name.type = QStringLiteral("rid");
        const ObjectNames *names = objectNames(element.content);
        if (!names)
            return false;
        name.value = names->dotted;
        return true;
    }
    default:
        return false;
    }
}

QList<GeneralName> readGeneralNames(QByteArrayView content)
{
    QList<GeneralName> names;
    DerCursor cursor(content);
    while (!cursor.atEnd()) {
        DerElement element;
        if (!cursor.read(element) || !readGeneralName(element, names.emplaceBack()))
            return {};
    }
    return names;
}

QDateTime readTime(const DerElement &element)
{
    // The usual two: YYMMDDHHMMSSZ and YYYYMMDDHHMMSSZ (RFC 5280 4.1.2.5).
    const QByteArrayView text = element.content;
    const bool utcTime = element.tag == der::kUtcTime;
    const qsizetype digits = utcTime ? 12 : 14;
    if (text.size() == digits + 1 && text.back() == 'Z') {
        const auto number = [&](qsizetype from, qsizetype count) {
            int value = 0;
            for (qsizetype i = from; i < from + count; ++i) {
                if (text[i] < '0' || text[i] > '9')
                    return -1;
                value = value * 10 + (text[i] - '0');
            }
            return value;
        };
        int year = number(0, digits - 10);
        if (utcTime && year >= 0)
            year += year < 50 ? 2000 : 1900;
        const qsizetype rest = digits - 10;
        const QDate date(year, number(rest, 2), number(rest + 2, 2));
        const QTime time(number(rest + 4, 2), number(rest + 6, 2), number(rest + 8, 2));
        if (year >= 0 && date.isValid() && time.isValid())
            return QDateTime(date, time, Qt::UTC);
        return {};
    }
    // The rarer forms (no seconds, fractions, offsets) as OpenSSL reads them.
    Asn1TimePtr time(ASN1_STRING_type_new(utcTime ? V_ASN1_UTCTIME : V_ASN1_GENERALIZEDTIME));
    std::tm when{};
    if (text.size() > 64 || !time ||
        !ASN1_STRING_set(time.get(), text.data(), static_cast<int>(text.size())) ||
        !ASN1_TIME_to_tm(time.get(), &when)) {
        dropOpenSslErrors();
        return {};
    }
    return QDateTime(QDate(when.tm_year + 1900, when.tm_mon + 1, when.tm_mday),
                     QTime(when.tm_hour, when.tm_min, when.tm_sec), Qt::UTC);
}

} // namespace sekisho::pki
