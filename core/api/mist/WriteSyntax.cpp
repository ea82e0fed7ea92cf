// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mist/WriteSyntax.h"

#include <QList>
#include <QRegularExpression>

namespace sekisho::api::mist {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLastVlan = 4094;
constexpr char kSequence = 0x30;

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

// Names in RADIUS dictionaries: RFC 2865 has words with dashes, vendors add digits in front
// (3GPP-IMSI), dots, colons and underscores. There is a letter in each.
bool isDictionaryName(const QString &name)
{
    static const QRegularExpression pattern(
            uR"(\A(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9](?:[A-Za-z0-9._:/-]*[A-Za-z0-9])?\z)"_s);
    return matches(pattern, name);
}

bool isVariable(const QString &text)
{
    static const QRegularExpression pattern(uR"(\{\{[^{}]+\}\})"_s);
    return matches(pattern, text);
}

// Whether DER begins with a SEQUENCE whose length is that of the rest (X.690 8.1.3).
bool isSequence(const QByteArray &der)
{
    if (der.size() < 2 || der.at(0) != kSequence)
        return false;
    const auto byte = [&](qsizetype at) { return quint64(quint8(der.at(at))); };
    if (byte(1) < 0x80)
        return byte(1) == quint64(der.size() - 2);
    const qsizetype bytes = qsizetype(byte(1) & 0x7f);
    if (bytes == 0 || bytes > 4 || der.size() < 2 + bytes)
        return false;
    quint64 length = 0;
    for (qsizetype i = 0; i < bytes; ++i)
        length = (length << 8) | byte(2 + i);
    return length == quint64(der.size() - 2 - bytes);
}

struct Block
{
    QString label;
    bool wellFormed = false;
};

// The blocks of a PEM text; text between them says nothing (RFC 7468 section 2). An opening without
// its end is a block that is not well-formed.
QList<Block> pemBlocks(const QString &text)
{
    static const QRegularExpression begin(u"-----BEGIN ([A-Z0-9 ]+)-----"_s);
    // Headers of old encrypted keys ("Proc-Type: 4,ENCRYPTED", RFC 1421 4.6) and an empty line.
    static const QRegularExpression headers(uR"(\A\s*(?:[A-Za-z-]+:[^\n]*\n)+\s*)"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    QList<Block> blocks;
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch start = begin.match(text, from);
        if (!start.hasMatch())
            return blocks;
        Block block{start.captured(1), false};
        const QString end = u"-----END "_s + block.label + u"-----"_s;
        const qsizetype at = text.indexOf(end, start.capturedEnd());
        if (at >= 0) {
            QString body = text.mid(start.capturedEnd(), at - start.capturedEnd());
            const bool encrypted = matches(headers, body);
            body.remove(headers).remove(spaces);
            const auto der = QByteArray::fromBase64Encoding(
                    body.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            // What the headers speak of is not DER: it is encrypted as a whole.
            block.wellFormed = der.decodingStatus == QByteArray::Base64DecodingStatus::Ok &&
                               (encrypted ? !der.decoded.isEmpty() : isSequence(der.decoded));
        }
        blocks.append(block);
        from = at < 0 ? start.capturedEnd() : at + end.size();
    }
}

template <class Accept>
bool allBlocks(const QString &text, const Accept &accept)
{
    const QList<Block> blocks = pemBlocks(text);
    return !blocks.isEmpty() && std::all_of(blocks.begin(), blocks.end(), [&](const Block &block) {
        return block.wellFormed && accept(block.label);
    });
}

} // namespace

AttributeSyntax radiusAttribute(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0 || !isDictionaryName(text.left(sign)))
        return AttributeSyntax::Malformed;
    const QString value = text.mid(sign + 1);
    if (value.isEmpty() || value != value.trimmed() || hasControl(value))
        return AttributeSyntax::Malformed;
    return value.toUtf8().size() > kRadiusValueBytes ? AttributeSyntax::TooLong
                                                     : AttributeSyntax::Good;
}

bool isVlan(const QString &text)
{
    if (text.isEmpty() || text != text.trimmed() || hasControl(text))
        return false;
    static const QRegularExpression number(uR"(\A[+-]?[0-9]+(?:\.[0-9]*)?\z)"_s);
    if (!matches(number, text))
        return true;
    bool isNumber = false;
    const int vlan = text.toInt(&isNumber);
    return isNumber && text.at(0).isDigit() && vlan >= 1 && vlan <= kLastVlan;
}

bool isEgressVlan(const QString &text)
{
    if (isVariable(text))
        return true;
    return text.size() > 1 && (text.at(0) == u'1' || text.at(0) == u'2') && isVlan(text.mid(1));
}

QString plainMac(const QString &text)
{
    static const QRegularExpression pattern(
            uR"(\A(?:[0-9a-f]{12}|[0-9a-f]{2}(?:([:-])[0-9a-f]{2})(?:\1[0-9a-f]{2}){4}|)"
            uR"([0-9a-f]{4}([.:-])[0-9a-f]{4}\2[0-9a-f]{4}|[0-9a-f]{6}[:-][0-9a-f]{6})\z)"_s);
    QString mac = text.trimmed().toLower();
    if (!matches(pattern, mac))
        return text;
    return mac.remove(u':').remove(u'-').remove(u'.');
}

MacSyntax macAddress(const QString &text)
{
    const QString mac = plainMac(text);
    static const QRegularExpression pattern(uR"(\A[0-9a-f]{12}\z)"_s);
    if (!matches(pattern, mac))
        return MacSyntax::Malformed;
    // IEEE 802, 8.2.2: the two lowest bits of the first byte are group and locally administered.
    const int first = mac.left(2).toInt(nullptr, 16);
    if ((first & 1) != 0 || mac == "000000000000"_L1)
        return MacSyntax::Malformed;
    return (first & 2) != 0 ? MacSyntax::LocallyAdministered : MacSyntax::Good;
}

bool isPemCertificates(const QString &text)
{
    return allBlocks(text, [](const QString &label) { return label == "CERTIFICATE"_L1; });
}

bool isPemPrivateKey(const QString &text)
{
    QList<Block> blocks = pemBlocks(text);
    // "openssl ecparam -genkey" puts the name of the curve in front, which no reader needs.
    blocks.removeIf([](const Block &block) { return block.label == "EC PARAMETERS"_L1; });
    if (blocks.size() != 1 || !blocks.constFirst().wellFormed)
        return false;
    const QString &label = blocks.constFirst().label;
    return label == "PRIVATE KEY"_L1 || label.endsWith(" PRIVATE KEY"_L1);
}

bool isCrl(const QByteArray &bytes)
{
    if (bytes.startsWith(kSequence))
        return isSequence(bytes);
    return allBlocks(QString::fromLatin1(bytes),
                     [](const QString &label) { return label == "X509 CRL"_L1; });
}

} // namespace sekisho::api::mist
