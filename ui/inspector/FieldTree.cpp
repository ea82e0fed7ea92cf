// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/FieldTree.h"

#include "core/pki/Der.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::ui {

namespace {

using pki::DerCursor;
using pki::DerElement;
namespace der = pki::der;

constexpr qsizetype kShownBytes = 24;

/// X.680 names of the universal types.
QString tagName(quint8 tag)
{
    switch (tag) {
    case 0x01:
        return u"BOOLEAN"_s;
    case 0x02:
        return u"INTEGER"_s;
    case 0x03:
        return u"BIT STRING"_s;
    case 0x04:
        return u"OCTET STRING"_s;
    case 0x05:
        return u"NULL"_s;
    case 0x06:
        return u"OBJECT IDENTIFIER"_s;
    case 0x0a:
        return u"ENUMERATED"_s;
    case 0x0c:
        return u"UTF8String"_s;
    case 0x13:
        return u"PrintableString"_s;
    case 0x14:
        return u"TeletexString"_s;
    case 0x16:
        return u"IA5String"_s;
    case 0x17:
        return u"UTCTime"_s;
    case 0x18:
        return u"GeneralizedTime"_s;
    case 0x1c:
        return u"UniversalString"_s;
    case 0x1e:
        return u"BMPString"_s;
    case 0x30:
        return u"SEQUENCE"_s;
    case 0x31:
        return u"SET"_s;
    default:
        break;
    }
    if ((tag & 0xc0) == 0x80)
        return u"[%1]"_s.arg(tag & 0x1f);
    return u"tag 0x%1"_s.arg(tag, 2, 16, QLatin1Char('0'));
}

QString oidText(QByteArrayView content)
{
    QStringList parts;
    quint64 number = 0;
    for (const char c : content) {
        const auto byte = static_cast<quint8>(c);
        if (number > (std::numeric_limits<quint64>::max() >> 7))
            return {};
        number = (number << 7) | (byte & 0x7f);
        if (byte & 0x80)
            continue;
        if (parts.isEmpty()) {
            // X.690 8.19.4: the first two arcs share one number.
            const quint64 first = number < 80 ? number / 40 : 2;
            parts << QString::number(first) << QString::number(number - first * 40);
        } else {
            parts << QString::number(number);
        }
        number = 0;
    }
    return parts.join(u'.');
}

QString hexText(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(qMin(bytes.size(), kShownBytes)).toByteArray();
    const QString hex = QString::fromLatin1(head.toHex(' '));
    return bytes.size() > kShownBytes ? hex + u" …"_s : hex;
}

QString valueText(const DerElement &element)
{
    switch (element.tag) {
    case der::kBoolean:
        return !element.content.isEmpty() && element.content.front() != 0 ? u"TRUE"_s : u"FALSE"_s;
    case der::kObjectId:
        return oidText(element.content);
    case der::kUtf8String:
    case 0x13:
    case 0x16:
    case der::kUtcTime:
    case der::kGeneralizedTime:
        return QString::fromUtf8(element.content).left(200);
    case der::kNull:
        return {};
    default:
        return hexText(element.content);
    }
}

/// Makes nodes that know where they are in the bytes.
class Maker
{
public:
    explicit Maker(const QByteArray &bytes)
        : m_begin(bytes.constData())
    {
    }

    FieldNode node(const QString &name, const DerElement &element) const
    {
        FieldNode made;
        made.name = name;
        made.type = tagName(element.tag);
        made.range = {element.whole.data() - m_begin, element.whole.size()};
        made.header = element.whole.size() - element.content.size();
        return made;
    }

private:
    const char *m_begin;
};

bool isConstructed(quint8 tag) { return (tag & 0x20) != 0; }

void addElements(FieldNode &parent, QByteArrayView content, const Maker &make, int depth,
                 int &budget)
{
    DerCursor cursor(content);
    DerElement element;
    while (budget > 0 && !cursor.atEnd() && cursor.read(element)) {
        --budget;
        FieldNode child = make.node(tagName(element.tag), element);
        if (isConstructed(element.tag) && depth < kMaxGenericDepth)
            addElements(child, element.content, make, depth + 1, budget);
        else
            child.value = valueText(element);
        parent.children.push_back(std::move(child));
    }
}

QString longAttributeName(const pki::AttributeTypeAndValue &attribute)
{
    static const QHash<QString, QString> names{
            {u"2.5.4.3"_s, u"commonName"_s},
            {u"2.5.4.4"_s, u"surname"_s},
            {u"2.5.4.5"_s, u"serialNumber"_s},
            {u"2.5.4.6"_s, u"countryName"_s},
            {u"2.5.4.7"_s, u"localityName"_s},
            {u"2.5.4.8"_s, u"stateOrProvinceName"_s},
            {u"2.5.4.10"_s, u"organizationName"_s},
            {u"2.5.4.11"_s, u"organizationalUnitName"_s},
            {u"0.9.2342.19200300.100.1.25"_s, u"domainComponent"_s},
            {u"1.2.840.113549.1.9.1"_s, u"emailAddress"_s},
    };
    return names.value(attribute.oid, attribute.name);
}

FieldNode nameNode(const QString &field, const DerElement &element,
                   const pki::DistinguishedName &name, const Maker &make)
{
    FieldNode node = make.node(field, element);
    node.type = u"Name"_s;
    node.value = name.oneLine();
    DerCursor sets(element.content);
    for (const auto &rdn : name.rdns) {
        DerElement set;
        if (!sets.read(der::kSet, set))
            break;
        DerCursor attributes(set.content);
        for (const pki::AttributeTypeAndValue &attribute : rdn) {
            DerElement pair;
            if (!attributes.read(der::kSequence, pair))
                break;
            FieldNode child = make.node(longAttributeName(attribute), pair);
            child.type = attribute.stringType;
            child.value = attribute.value;
            child.oid = attribute.oid;
            node.children.push_back(std::move(child));
        }
    }
    return node;
}

FieldNode extensionsNode(const DerElement &wrapper, const QList<pki::Extension> &extensions,
                         const Maker &make)
{
    FieldNode node = make.node(u"extensions"_s, wrapper);
    node.type = u"[3] SEQUENCE"_s;
    node.value = QString::number(extensions.size());
    DerCursor inside(wrapper.content);
    DerElement list;
    if (!inside.read(der::kSequence, list))
        return node;
    DerCursor cursor(list.content);
    for (const pki::Extension &extension : extensions) {
        DerElement element;
        if (!cursor.read(der::kSequence, element))
            break;
        FieldNode child = make.node(extension.name, element);
        child.isExtension = true;
        child.critical = extension.critical;
        child.oid = extension.oid;
        child.text = extension.decoded;
        child.value = extension.decoded.simplified();
        child.type = u"Extension"_s;
        node.children.push_back(std::move(child));
    }
    return node;
}

} // namespace

FieldNode certificateFields(const pki::CertificateDetails &certificate)
{
    const pki::CertificateIndex &index = certificate.index;
    const Maker make(certificate.der);
    FieldNode root;
    root.name = u"Certificate"_s;
    DerCursor top(certificate.der);
    DerElement whole;
    if (!top.read(der::kSequence, whole))
        return root;
    root = make.node(u"Certificate"_s, whole);
    DerCursor parts(whole.content);
    DerElement element;
    if (!parts.read(der::kSequence, element))
        return root;
    FieldNode tbs = make.node(u"tbsCertificate"_s, element);
    DerCursor fields(element.content);
    const auto add = [&](const QString &name, quint8 tag, const QString &value) {
        if (!fields.read(tag, element))
            return false;
        FieldNode child = make.node(name, element);
        child.value = value;
        tbs.children.push_back(std::move(child));
        return true;
    };

    if (fields.nextIs(der::contextConstructed(0))) {
        add(u"version"_s, der::contextConstructed(0),
            u"v%1 (%2)"_s.arg(index.version).arg(index.version - 1));
        tbs.children.back().type = u"[0] INTEGER"_s;
    }
    add(u"serialNumber"_s, der::kInteger, index.serialHex());
    add(u"signature"_s, der::kSequence, index.signatureAlgorithm);
    if (fields.read(der::kSequence, element))
        tbs.children.push_back(nameNode(u"issuer"_s, element, index.issuer, make));
    if (fields.read(der::kSequence, element)) {
        FieldNode validity = make.node(u"validity"_s, element);
        DerCursor times(element.content);
        for (const QString &name : {u"notBefore"_s, u"notAfter"_s}) {
            DerElement time;
            if (!times.read(time))
                break;
            FieldNode child = make.node(name, time);
            child.value = valueText(time);
            validity.children.push_back(std::move(child));
        }
        tbs.children.push_back(std::move(validity));
    }
    if (fields.read(der::kSequence, element))
        tbs.children.push_back(nameNode(u"subject"_s, element, index.subject, make));
    if (add(u"subjectPublicKeyInfo"_s, der::kSequence, certificate.publicKeyAlgorithm))
        tbs.children.back().text = certificate.publicKeyText;
    add(u"issuerUniqueID"_s, der::context(1), {});
    add(u"subjectUniqueID"_s, der::context(2), {});
    if (fields.read(der::contextConstructed(3), element))
        tbs.children.push_back(extensionsNode(element, certificate.extensions, make));
    root.children.push_back(std::move(tbs));

    if (parts.read(der::kSequence, element)) {
        FieldNode algorithm = make.node(u"signatureAlgorithm"_s, element);
        algorithm.value = index.signatureAlgorithm;
        root.children.push_back(std::move(algorithm));
    }
    if (parts.read(der::kBitString, element)) {
        FieldNode signature = make.node(u"signatureValue"_s, element);
        signature.value =
                hexText(element.content.sliced(qMin<qsizetype>(1, element.content.size())));
        root.children.push_back(std::move(signature));
    }
    return root;
}

FieldNode derElements(const QByteArray &bytes)
{
    const Maker make(bytes);
    DerCursor cursor(bytes);
    DerElement element;
    FieldNode root;
    if (!cursor.read(element))
        return root;
    root = make.node(tagName(element.tag), element);
    int budget = kMaxGenericNodes;
    if (isConstructed(element.tag))
        addElements(root, element.content, make, 1, budget);
    else
        root.value = valueText(element);
    return root;
}

} // namespace sekisho::ui
