// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/VisibleText.h"
#include "core/pki/Certificate.h"
#include "core/pki/Der.h"

namespace sekisho::pki {

namespace {

bool isHexDump(const AttributeTypeAndValue &attribute)
{
    return attribute.stringType.startsWith(QLatin1StringView("tag ")) ||
           attribute.stringType == QLatin1StringView("BIT STRING");
}

/// The octets the value was decoded from, for the two forms that print octets.
QByteArray rawBytes(const AttributeTypeAndValue &attribute)
{
    const QString &type = attribute.stringType;
    if (isHexDump(attribute)) {
        const QByteArray whole = QByteArray::fromHex(attribute.value.mid(1).toLatin1());
        DerElement element;
        // OpenSSL keeps a SEQUENCE or SET whole, anything else without its header.
        const bool constructed = !whole.isEmpty() && (static_cast<quint8>(whole.at(0)) & 0x20);
        return constructed || !DerCursor(whole).read(element) ? whole
                                                              : element.content.toByteArray();
    }
    if (type == QLatin1StringView("UTF8String"))
        return attribute.value.toUtf8();
    QByteArray bytes;
    if (type == QLatin1StringView("BMPString")) {
        for (const QChar c : attribute.value) {
            bytes.append(static_cast<char>(c.unicode() >> 8));
            bytes.append(static_cast<char>(c.unicode() & 0xff));
        }
        return bytes;
    }
    if (type == QLatin1StringView("UniversalString")) {
        for (const uint c : attribute.value.toUcs4()) {
            for (int shift = 24; shift >= 0; shift -= 8)
                bytes.append(static_cast<char>((c >> shift) & 0xff));
        }
        return bytes;
    }
    return attribute.value.toLatin1();
}

quint8 tagOf(const QString &stringType)
{
    static const QHash<QString, quint8> tags = {
            {QStringLiteral("UTF8String"), quint8(0x0c)},
            {QStringLiteral("NumericString"), quint8(0x12)},
            {QStringLiteral("PrintableString"), quint8(0x13)},
            {QStringLiteral("T61String"), quint8(0x14)},
            {QStringLiteral("IA5String"), quint8(0x16)},
            {QStringLiteral("UTCTime"), quint8(0x17)},
            {QStringLiteral("GeneralizedTime"), quint8(0x18)},
            {QStringLiteral("VisibleString"), quint8(0x1a)},
            {QStringLiteral("UniversalString"), quint8(0x1c)},
            {QStringLiteral("BMPString"), quint8(0x1e)},
    };
    return tags.value(stringType, 0x0c);
}

/// RFC 4514 2.4: a value of a type without a name is written as '#' and its DER.
QString hexDump(const AttributeTypeAndValue &attribute)
{
    if (isHexDump(attribute))
        return attribute.value;
    const QByteArray content = rawBytes(attribute);
    QByteArray length;
    if (content.size() < 128) {
        length.append(static_cast<char>(content.size()));
    } else {
        for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        length.prepend(static_cast<char>(0x80 | length.size()));
    }
    const QByteArray whole =
            QByteArray(1, static_cast<char>(tagOf(attribute.stringType))) + length + content;
    return u'#' + QString::fromLatin1(whole.toHex()).toUpper();
}

/// Escapes as RFC 4514 2.4 (`quoted` = false) or puts quotes around what would need it, which is
/// how OpenSSL's one-line form does it. Letters beyond ASCII stay as they are.
QString escaped(const QString &value, bool quoted)
{
    QString text;
    bool needsQuotes = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const bool first = i == 0;
        const bool last = i == value.size() - 1;
        if (c == u'"' || c == u'\\') {
            text += u'\\';
        } else if (c == u',' || c == u'+' || c == u';' || c == u'<' || c == u'>' ||
                   (c == u' ' && (first || last)) || (c == u'#' && first)) {
            if (quoted)
                needsQuotes = true;
            else
                text += u'\\';
        } else if (isActingCharacter(c)) {
            text += visibleText(c);
            continue;
        }
        text += c;
    }
    return needsQuotes ? u'"' + text + u'"' : text;
}

QString lastValue(const DistinguishedName &name, QLatin1StringView oid)
{
    QString value;
    for (const auto &rdn : name.rdns) {
        for (const auto &attribute : rdn) {
            if (attribute.oid == oid)
                value = attribute.value;
        }
    }
    return value;
}

} // namespace

QString DistinguishedName::oneLine() const
{
    QString text;
    for (const auto &rdn : rdns) {
        bool firstOfRdn = true;
        for (const auto &attribute : rdn) {
            if (!text.isEmpty())
                text += firstOfRdn ? QStringLiteral(", ") : QStringLiteral(" + ");
            firstOfRdn = false;
            text += attribute.name + u'=' +
                    (isHexDump(attribute) ? attribute.value : escaped(attribute.value, true));
        }
    }
    return text;
}

QString DistinguishedName::slashForm() const
{
    static constexpr char kHex[] = "0123456789ABCDEF";
    QString text;
    for (const auto &rdn : rdns) {
        QChar separator = u'/';
        for (const auto &attribute : rdn) {
            text += separator + attribute.name + u'=';
            separator = u'+';
            for (const char c : rawBytes(attribute)) {
                const auto byte = static_cast<quint8>(c);
                if (byte >= 0x20 && byte <= 0x7e) {
                    if (c == '/' || c == '+')
                        text += u'\\';
                    text += QLatin1Char(c);
                } else {
                    text += QLatin1StringView("\\x");
                    text += QLatin1Char(kHex[byte >> 4]);
                    text += QLatin1Char(kHex[byte & 15]);
                }
            }
        }
    }
    return text;
}

QString DistinguishedName::rfc4514() const
{
    QString text;
    for (auto rdn = rdns.crbegin(); rdn != rdns.crend(); ++rdn) {
        bool firstOfRdn = true;
        for (auto attribute = rdn->crbegin(); attribute != rdn->crend(); ++attribute) {
            if (!text.isEmpty())
                text += firstOfRdn ? u',' : u'+';
            firstOfRdn = false;
            const bool unnamed = attribute->name == attribute->oid;
            text += attribute->name + u'=' +
                    (unnamed || isHexDump(*attribute) ? hexDump(*attribute)
                                                      : escaped(attribute->value, false));
        }
    }
    return text;
}

QString DistinguishedName::commonName() const
{
    return lastValue(*this, QLatin1StringView("2.5.4.3"));
}

/// For lists and titles: a stranger's name may have megabytes, and a window would lay them out.
static QString shortened(const QString &name)
{
    constexpr qsizetype kLongest = 500; // RFC 5280 A.1 allows 64 characters
    return name.size() <= kLongest ? name : name.left(kLongest) + QChar(0x2026);
}

QString DistinguishedName::displayName() const
{
    for (const char *oid : {"2.5.4.3", "2.5.4.11", "2.5.4.10"}) {
        if (const QString value = lastValue(*this, QLatin1StringView(oid)); !value.isEmpty())
            return shortened(visibleText(value));
    }
    return shortened(oneLine());
}

} // namespace sekisho::pki
