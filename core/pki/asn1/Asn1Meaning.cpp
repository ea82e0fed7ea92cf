// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/asn1/Asn1Meaning.h"

#include "core/pki/Extensions.h"
#include "core/pki/Names.h"
#include "core/pki/asn1/Asn1Schema.h"
#include "core/pki/asn1/Asn1Value.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

using asn1::Kind;
using asn1::Role;
using asn1::Type;

namespace {

Asn1Meaning says(Asn1MeaningId id, const QStringList &arguments = {})
{
    return {id, arguments, {}, {}};
}

Asn1Meaning timeMeaning(const DerElement &element)
{
    const QString text = QString::fromLatin1(
            element.content.first(std::min<qsizetype>(element.content.size(), 64)));
    const QDateTime time = readTime(element);
    if (!time.isValid())
        return says(Asn1MeaningId::BadTime, {text});
    return {Asn1MeaningId::Time,
            {element.tag == der::kUtcTime ? u"UTCTime"_s : u"GeneralizedTime"_s, text},
            time,
            {}};
}

Asn1Meaning integerMeaning(QByteArrayView content)
{
    const QString decimal = asn1::smallNumber(content);
    if (!decimal.isEmpty())
        return says(Asn1MeaningId::Integer, {decimal});
    return says(Asn1MeaningId::BigInteger,
                {asn1::hexStart(content, 64), QString::number(bitLength(content))});
}

Asn1Meaning leafMeaning(const Asn1Tree &tree, int index)
{
    const DerElement element = asn1::elementOf(tree, index);
    const quint32 number = asn1::universalNumber(tree.node(index));
    switch (number) {
    case 1:
        return says(Asn1MeaningId::Boolean, {tree.value(index)});
    case 2:
        return integerMeaning(element.content);
    case 3:
        return says(Asn1MeaningId::Bits,
                    {QString::number(std::max<qsizetype>(0, tree.content(index).size() - 1) * 8 -
                                     (element.content.isEmpty() ? 0 : element.content[0] & 7))});
    case 5:
        return says(Asn1MeaningId::Null);
    case 6:
        return says(Asn1MeaningId::ObjectId,
                    {asn1::objectIdDotted(element.content), asn1::objectIdName(element.content)});
    case 10:
        return says(Asn1MeaningId::Enumerated, {tree.value(index)});
    case 23:
    case 24:
        return timeMeaning(element);
    default:
        break;
    }
    if (isStringType(element.tag) && number != 0) {
        constexpr qsizetype kShown = 1000;
        const QString text = decodeString(element);
        return says(Asn1MeaningId::String, {text.left(kShown), QString::number(text.size())});
    }
    return says(Asn1MeaningId::Octets, {QString::number(tree.content(index).size())});
}

Asn1Meaning extensionMeaning(const Asn1Tree &tree, int index)
{
    const QByteArrayView whole = tree.whole(index);
    DerCursor cursor(whole);
    RawExtension raw;
    if (whole.size() > Asn1Tree::kShownBytes || !readRawExtension(cursor, raw))
        return says(Asn1MeaningId::Elements, {QString::number(tree.node(index).childCount)});
    const Extension extension = describeExtension(raw, tree.bytes().constData());
    Asn1Meaning meaning = says(Asn1MeaningId::Extension,
                               {tree.name(index), extension.oid,
                                extension.critical ? u"critical"_s : QString(), extension.decoded});
    meaning.value = extension.value;
    return meaning;
}

Asn1Meaning typedMeaning(const Asn1Tree &tree, int index)
{
    const Asn1Node &node = tree.node(index);
    const Type &type = *node.type;
    switch (type.role) {
    case Role::Version: {
        const qint64 version = smallInteger(tree.content(index));
        if (version < 0)
            break;
        return says(Asn1MeaningId::Version,
                    {QString::number(version + 1), QString::number(version)});
    }
    case Role::Serial:
        return says(Asn1MeaningId::Serial, {tree.value(index)});
    case Role::BitNames:
        return says(Asn1MeaningId::BitNames, {tree.value(index)});
    case Role::Enumerated:
        return says(Asn1MeaningId::Enumerated, {tree.value(index)});
    case Role::IpAddress:
    case Role::GeneralName: {
        GeneralName name;
        if (tree.content(index).size() <= Asn1Tree::kShownBytes &&
            readGeneralName({node.identifier, tree.whole(index), tree.content(index)}, name))
            return says(Asn1MeaningId::GeneralName, {name.type, name.value.left(1000)});
        break;
    }
    case Role::Time:
        return timeMeaning(asn1::elementOf(tree, index));
    case Role::Name:
        if (const QString line = asn1::nameLine(tree, index); !line.isEmpty())
            return says(Asn1MeaningId::Name, {line});
        break;
    case Role::RelativeName:
    case Role::Attribute: {
        const int pair = type.role == Role::Attribute ? index
                         : node.childCount == 1       ? tree.child(index, 0)
                                                      : -1;
        if (pair < 0 || tree.node(pair).childCount < 2)
            break;
        return says(Asn1MeaningId::Attribute,
                    {tree.name(pair), tree.value(pair), tree.typeName(tree.child(pair, 1))});
    }
    case Role::Extension:
        return extensionMeaning(tree, index);
    case Role::Algorithm:
        return says(Asn1MeaningId::Algorithm, {tree.value(index)});
    case Role::PublicKey:
        if (const QString key = asn1::publicKeyLine(tree, index); !key.isEmpty())
            return says(Asn1MeaningId::PublicKey, {key});
        break;
    case Role::Extensions:
    case Role::NamedByOid:
    case Role::None:
        break;
    }
    if (node.has(Asn1Node::Constructed))
        return says(Asn1MeaningId::Elements, {QString::number(node.childCount)});
    return leafMeaning(tree, index);
}

} // namespace

Asn1Meaning asn1Meaning(const Asn1Tree &tree, int index)
{
    for (int round = 0;
         round < 4 && tree.node(index).has(Asn1Node::Explicit) && tree.node(index).childCount == 1;
         ++round)
        index = tree.child(index, 0);
    const Asn1Node &node = tree.node(index);
    if (node.has(Asn1Node::Secret))
        return says(Asn1MeaningId::Hidden);
    if (node.has(Asn1Node::NotOpened))
        return says(Asn1MeaningId::NotOpened, {QString::number(node.contentLength)});
    if (node.has(Asn1Node::Rest))
        return says(Asn1MeaningId::Rest, {QString::number(node.contentLength)});
    if (const int inner = asn1::wrappedElement(tree, index); inner >= 0) {
        const QString name = tree.name(inner);
        return says(Asn1MeaningId::Wrapper, {QString::number(node.contentLength),
                                             name.isEmpty() ? tree.typeName(inner) : name});
    }
    if (node.type && node.type->kind != Kind::Any && !node.has(Asn1Node::Explicit))
        return typedMeaning(tree, index);
    if (node.has(Asn1Node::Constructed))
        return says(Asn1MeaningId::Elements, {QString::number(node.childCount)});
    return leafMeaning(tree, index);
}

} // namespace sekisho::pki
