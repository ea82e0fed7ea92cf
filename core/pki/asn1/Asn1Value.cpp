// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Value.h"

#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/asn1/Asn1Schema.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace asn1 {

namespace {

constexpr qsizetype kLongestName = 8192;

QString keyTypeName(const PublicKeyFacts &facts)
{
    switch (facts.type) {
    case KeyType::Rsa:
        return u"RSA %1"_s.arg(facts.bits);
    case KeyType::RsaPss:
        return u"RSA-PSS %1"_s.arg(facts.bits);
    case KeyType::Dsa:
        return u"DSA %1"_s.arg(facts.bits);
    case KeyType::Ec:
        return facts.curve.isEmpty() ? u"EC %1"_s.arg(facts.bits) : u"EC "_s + facts.curve;
    case KeyType::Ed25519:
        return u"Ed25519"_s;
    case KeyType::Ed448:
        return u"Ed448"_s;
    case KeyType::X25519:
        return u"X25519"_s;
    case KeyType::X448:
        return u"X448"_s;
    case KeyType::Unknown:
        break;
    }
    return facts.algorithm;
}

} // namespace

quint32 universalNumber(const Asn1Node &node)
{
    if (node.has(Asn1Node::Rest))
        return 0;
    if (node.identifier < 0x40)
        return node.number;
    return node.type && !node.has(Asn1Node::Explicit) ? node.type->base : 0;
}

DerElement elementOf(const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    DerElement element;
    element.whole = tree.whole(index);
    element.content = tree.content(index);
    element.content.truncate(std::min(element.content.size(), Asn1Tree::kShownBytes));
    element.tag = node.identifier;
    if (node.identifier >= 0x40 && universalNumber(node) != 0)
        element.tag = static_cast<quint8>(universalNumber(node));
    return element;
}

QString objectIdName(QByteArrayView content)
{
    if (const Known *known = knownObject(content))
        return QString::fromLatin1(known->name);
    const ObjectNames *names = objectNames(content);
    if (!names)
        return {};
    const QString usage = extendedKeyUsageName(names->dotted);
    if (usage != names->dotted)
        return usage;
    return names->longName == names->dotted ? QString() : names->longName;
}

QString objectIdDotted(QByteArrayView content)
{
    const ObjectNames *names = objectNames(content);
    return names ? names->dotted : QString();
}

QString smallNumber(QByteArrayView content)
{
    if (content.isEmpty() || content.size() > 8)
        return {};
    auto value = static_cast<quint64>(static_cast<qint8>(content[0]));
    for (qsizetype i = 1; i < content.size(); ++i)
        value = (value << 8) | static_cast<quint8>(content[i]);
    return QString::number(static_cast<qint64>(value));
}

QString hexStart(QByteArrayView bytes, qsizetype most)
{
    const QString hex =
            QString::fromLatin1(bytes.first(std::min(bytes.size(), most)).toByteArray().toHex(' '));
    return bytes.size() > most ? hex + u" …"_s : hex;
}

QStringList bitNames(const Type &type, QByteArrayView content)
{
    QStringList names;
    for (qsizetype i = 8; i < content.size() * 8 && i < 72; ++i) {
        if (!(static_cast<quint8>(content[i / 8]) & (0x80 >> (i % 8))))
            continue;
        const auto bit = static_cast<int>(i - 8);
        const char *name = bit < type.nameCount ? type.names[bit] : nullptr;
        names.append(name ? QString::fromLatin1(name) : QString::number(bit));
    }
    return names;
}

QByteArrayView firstObjectId(const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    for (int row = 0; row < std::min(node.childCount, 2); ++row) {
        const int child = tree.child(index, row);
        if (tree.node(child).isUniversal(der::kObjectId))
            return tree.content(child);
    }
    return {};
}

QString nameLine(const Asn1Tree &tree, int index)
{
    const QByteArrayView whole = tree.whole(index);
    DistinguishedName name;
    const char *ignored = nullptr;
    if (whole.size() > kLongestName || !readName(whole, name, ignored))
        return {};
    return name.oneLine();
}

QString publicKeyLine(const Asn1Tree &tree, int index)
{
    PublicKeyFacts facts;
    return readPublicKeyFacts(tree.whole(index), facts) ? keyTypeName(facts) : QString();
}

int wrappedElement(const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    return node.has(Asn1Node::Wrapping) && node.childCount > 0 ? tree.child(index, 0) : -1;
}

} // namespace asn1

using asn1::Kind;
using asn1::Role;
using asn1::Type;

namespace {

constexpr qsizetype kHexShown = 24;
constexpr qsizetype kCharactersShown = 200;

/// X.680 names of the universal types.
QString universalName(quint32 number)
{
    static constexpr const char *kNames[] = {nullptr,
                                             "BOOLEAN",
                                             "INTEGER",
                                             "BIT STRING",
                                             "OCTET STRING",
                                             "NULL",
                                             "OBJECT IDENTIFIER",
                                             "ObjectDescriptor",
                                             "EXTERNAL",
                                             "REAL",
                                             "ENUMERATED",
                                             "EMBEDDED PDV",
                                             "UTF8String",
                                             "RELATIVE-OID",
                                             "TIME",
                                             nullptr,
                                             "SEQUENCE",
                                             "SET",
                                             "NumericString",
                                             "PrintableString",
                                             "TeletexString",
                                             "VideotexString",
                                             "IA5String",
                                             "UTCTime",
                                             "GeneralizedTime",
                                             "GraphicString",
                                             "VisibleString",
                                             "GeneralString",
                                             "UniversalString",
                                             "CHARACTER STRING",
                                             "BMPString"};
    const char *name = number < std::size(kNames) ? kNames[number] : nullptr;
    return name ? QString::fromLatin1(name) : u"UNIVERSAL %1"_s.arg(number);
}

bool isText(quint32 number)
{
    switch (number) {
    case 7:
    case 12:
    case 18:
    case 19:
    case 20:
    case 21:
    case 22:
    case 25:
    case 26:
    case 27:
    case 28:
    case 30:
        return true;
    default:
        return false;
    }
}

/// One line without control characters.
QString oneLine(QString text)
{
    text.truncate(kCharactersShown);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString leafValue(const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    const QByteArrayView content = tree.content(index);
    const quint32 number = asn1::universalNumber(node);
    switch (number) {
    case 1:
        if (content.size() != 1)
            return asn1::hexStart(content, kHexShown);
        return content[0] != 0 ? u"TRUE"_s : u"FALSE"_s;
    case 2:
    case 10: {
        const QString decimal = asn1::smallNumber(content);
        return decimal.isEmpty() ? asn1::hexStart(content, kHexShown) : decimal;
    }
    case 5:
        return content.isEmpty() ? QString() : asn1::hexStart(content, kHexShown);
    case 6: {
        const QString dotted = asn1::objectIdDotted(content);
        const QString name = asn1::objectIdName(content);
        if (dotted.isEmpty())
            return asn1::hexStart(content, kHexShown);
        return name.isEmpty() ? dotted : u"%1 (%2)"_s.arg(name, dotted);
    }
    case 23:
    case 24:
        return oneLine(QString::fromLatin1(content.first(std::min<qsizetype>(content.size(), 64))));
    default:
        break;
    }
    if (isText(number)) {
        DerElement element = asn1::elementOf(tree, index);
        element.content.truncate(std::min<qsizetype>(element.content.size(), 4 * kCharactersShown));
        return isStringType(element.tag) ? oneLine(decodeString(element))
                                         : oneLine(QString::fromLatin1(element.content));
    }
    return asn1::hexStart(content, kHexShown);
}

QString enumeratedValue(const Type &type, QByteArrayView content)
{
    const qint64 number = smallInteger(content);
    const char *name = number >= 0 && number < type.nameCount ? type.names[number] : nullptr;
    return name ? u"%1 (%2)"_s.arg(QString::fromLatin1(name)).arg(number)
                : asn1::smallNumber(content);
}

/// The values of the leaves below, in order, until the line is full.
QString leavesLine(const Asn1Tree &tree, int index)
{
    QStringList values;
    qsizetype length = 0;
    const qsizetype end = tree.node(index).end();
    const int last = std::min(tree.size(), index + 200);
    for (int i = index + 1; i < last && tree.node(i).offset < end && length < 120; ++i) {
        if (tree.node(i).childCount > 0)
            continue;
        const QString value = tree.value(i);
        if (!value.isEmpty())
            values.append(value);
        length += value.size();
    }
    return oneLine(values.join(", "_L1));
}

QString extensionValue(const Asn1Tree &tree, int index)
{
    const int string = tree.child(index, tree.node(index).childCount - 1);
    const int inner = asn1::wrappedElement(tree, string);
    if (inner < 0)
        return tree.value(string);
    if (tree.name(index) == "basicConstraints"_L1) {
        QString text = u"CA FALSE"_s;
        for (int row = 0; row < tree.node(inner).childCount; ++row) {
            const int child = tree.child(inner, row);
            if (tree.node(child).isUniversal(der::kBoolean))
                text = u"CA "_s + tree.value(child);
            else if (tree.node(child).isUniversal(der::kInteger))
                text += u", pathlen "_s + tree.value(child);
        }
        return text;
    }
    if (tree.name(index) == "extKeyUsage"_L1) {
        QStringList usages;
        for (int row = 0; row < std::min(tree.node(inner).childCount, 8); ++row) {
            const QByteArrayView oid = tree.content(tree.child(inner, row));
            const QString name = asn1::objectIdName(oid);
            usages.append(name.isEmpty() ? asn1::objectIdDotted(oid) : name);
        }
        return usages.join(", "_L1);
    }
    return tree.node(inner).childCount > 0 ? leavesLine(tree, inner) : tree.value(inner);
}

QString typedValue(const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    const Type &type = *node.type;
    const QByteArrayView content = tree.content(index);
    switch (type.role) {
    case Role::Version: {
        const qint64 version = smallInteger(content);
        return version >= 0 ? u"v%1 (%2)"_s.arg(version + 1).arg(version) : leafValue(tree, index);
    }
    case Role::Serial: {
        // The zero octet that keeps a number positive is not part of it.
        const bool padded = content.size() > 1 && content[0] == 0;
        return QString::fromLatin1(content.sliced(padded ? 1 : 0)
                                           .first(std::min<qsizetype>(content.size() - padded, 32))
                                           .toByteArray()
                                           .toHex());
    }
    case Role::BitNames:
        return asn1::bitNames(type, content).join(", "_L1);
    case Role::Enumerated:
        return enumeratedValue(type, content);
    case Role::IpAddress:
    case Role::GeneralName: {
        GeneralName name;
        if (content.size() <= Asn1Tree::kShownBytes &&
            readGeneralName({node.identifier, tree.whole(index), content}, name))
            return oneLine(name.value);
        break;
    }
    case Role::Name:
        return oneLine(asn1::nameLine(tree, index));
    case Role::RelativeName:
        return node.childCount == 1 ? tree.value(tree.child(index, 0)) : leavesLine(tree, index);
    case Role::Attribute:
        return node.childCount > 1 ? tree.value(tree.child(index, 1)) : QString();
    case Role::Extension:
        return node.childCount > 1 ? extensionValue(tree, index) : QString();
    case Role::Algorithm: {
        const QByteArrayView oid = asn1::firstObjectId(tree, index);
        const QString name = asn1::objectIdName(oid);
        return name.isEmpty() ? asn1::objectIdDotted(oid) : name;
    }
    case Role::PublicKey:
        return asn1::publicKeyLine(tree, index);
    case Role::NamedByOid: {
        if (node.childCount < 2)
            return {};
        const int second = tree.child(index, 1);
        return tree.node(second).childCount > 0 ? leavesLine(tree, second) : tree.value(second);
    }
    case Role::Extensions:
    case Role::Time:
    case Role::None:
        break;
    }
    if (type.kind == Kind::ListOf && node.has(Asn1Node::Constructed))
        return QString::number(node.childCount);
    return node.has(Asn1Node::Constructed) ? QString() : leafValue(tree, index);
}

} // namespace

QString Asn1Tree::name(int index) const
{
    // An RDN of one attribute is called what the attribute is called.
    for (int round = 0; round < 2; ++round) {
        const Asn1Node &found = node(index);
        if (!found.type || found.has(Asn1Node::Explicit) || found.has(Asn1Node::Rest))
            break;
        const Role role = found.type->role;
        if (role == Role::RelativeName && found.childCount == 1) {
            index = child(index, 0);
            continue;
        }
        if (role == Role::Attribute || role == Role::Extension || role == Role::NamedByOid) {
            const QByteArrayView oid = asn1::firstObjectId(*this, index);
            const QString name = asn1::objectIdName(oid);
            if (!oid.isEmpty())
                return name.isEmpty() ? asn1::objectIdDotted(oid) : name;
        }
        break;
    }
    const char *given = node(index).name;
    return given ? QString::fromLatin1(given) : QString();
}

QString Asn1Tree::typeName(int index) const
{
    const Asn1Node &found = node(index);
    if (found.has(Asn1Node::Rest))
        return u"octets"_s;
    switch (found.tagClass()) {
    case Asn1Class::Universal:
        return universalName(found.number);
    case Asn1Class::Application:
        return u"[APPLICATION %1]"_s.arg(found.number);
    case Asn1Class::Private:
        return u"[PRIVATE %1]"_s.arg(found.number);
    case Asn1Class::ContextSpecific:
        break;
    }
    const QString tag = u"[%1]"_s.arg(found.number);
    if (found.has(Asn1Node::Explicit))
        return found.childCount == 1 ? tag + u' ' + typeName(child(index, 0)) : tag;
    const quint32 base = asn1::universalNumber(found);
    return base == 0 ? tag : tag + u' ' + universalName(base);
}

QString Asn1Tree::value(int index) const
{
    // Explicit tags say what they hold; no recursion through a chain of them.
    for (int round = 0; round < 4 && node(index).has(Asn1Node::Explicit); ++round) {
        if (node(index).childCount != 1)
            return {};
        index = child(index, 0);
    }
    const Asn1Node &found = node(index);
    if (found.has(Asn1Node::Secret))
        return {};
    if (found.has(Asn1Node::Rest) || found.has(Asn1Node::NotOpened))
        return asn1::hexStart(content(index), kHexShown);
    if (found.type && found.type->kind != Kind::Any)
        return typedValue(*this, index);
    if (found.has(Asn1Node::Constructed))
        return {};
    return leafValue(*this, index);
}

} // namespace sekisho::pki
