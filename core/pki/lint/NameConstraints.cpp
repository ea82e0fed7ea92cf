// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/NameConstraints.h"

#include "core/pki/Names.h"
#include "core/pki/lint/Parts.h"

#include <QUrl>

namespace sekisho::lint {

using namespace pki;

namespace {

// Tags of GeneralName; a directoryName is explicit, hence constructed.
constexpr quint8 kRfc822Name = der::context(1);
constexpr quint8 kDnsName = der::context(2);
constexpr quint8 kDirectoryName = der::contextConstructed(4);
constexpr quint8 kUri = der::context(6);
constexpr quint8 kIpAddress = der::context(7);
/// Names times constraints: as much as OpenSSL takes on (NAME_CHECK_MAX, 1 << 20).
constexpr qsizetype kMostComparisons = 1 << 20;

struct Subtrees
{
    QList<DerElement> permitted, excluded; ///< the bases
};

QList<DerElement> basesIn(const DerElement &list)
{
    QList<DerElement> bases;
    for (const DerElement &subtree : elementsIn(list.content)) {
        DerElement base;
        if (DerCursor(subtree.content).read(base))
            bases.append(base);
    }
    return bases;
}

Subtrees subtreesOf(QByteArrayView value)
{
    Subtrees subtrees;
    for (const DerElement &list : elementsOf(value)) {
        if (list.tag == der::contextConstructed(0))
            subtrees.permitted = basesIn(list);
        else if (list.tag == der::contextConstructed(1))
            subtrees.excluded = basesIn(list);
    }
    return subtrees;
}

bool sameText(QByteArrayView a, QByteArrayView b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// `name` is `domain` or below it; an empty domain holds all.
bool isInDomain(QByteArrayView name, QByteArrayView domain)
{
    if (domain.isEmpty())
        return true;
    if (domain.startsWith('.')) // below it only
        return name.size() > domain.size() && sameText(name.last(domain.size()), domain);
    if (name.size() == domain.size())
        return sameText(name, domain);
    return name.size() > domain.size() && name[name.size() - domain.size() - 1] == '.' &&
           sameText(name.last(domain.size()), domain);
}

/// Host for host, and with a leading dot what is below.
bool isHost(QByteArrayView host, QByteArrayView base)
{
    return base.isEmpty() || (base.startsWith('.') ? isInDomain(host, base) : sameText(host, base));
}

bool isMailIn(QByteArrayView address, QByteArrayView base)
{
    const qsizetype at = address.lastIndexOf('@');
    const QByteArrayView host = at < 0 ? QByteArrayView() : address.sliced(at + 1);
    if (!base.contains('@'))
        return isHost(host, base);
    const qsizetype baseAt = base.lastIndexOf('@');
    return at >= 0 && address.first(at) == base.first(baseAt) &&
           sameText(host, base.sliced(baseAt + 1));
}

bool isAddressIn(QByteArrayView address, QByteArrayView base)
{
    if (base.size() != 2 * address.size())
        return false;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const auto mask = base[address.size() + i];
        if ((address[i] & mask) != (base[i] & mask))
            return false;
    }
    return true;
}

/// The base's RDNs are the first of the name's, folded.
bool isBelow(QByteArrayView name, QByteArrayView base)
{
    DistinguishedName whole, prefix;
    const char *ignored = nullptr;
    if (!readName(name, whole, ignored) || !readName(base, prefix, ignored) ||
        prefix.rdns.size() > whole.rdns.size()) {
        return false;
    }
    whole.rdns.resize(prefix.rdns.size());
    return sameNameFolded(whole, prefix);
}

bool matches(const DerElement &name, const DerElement &base)
{
    switch (name.tag) {
    case kRfc822Name:
        return isMailIn(name.content, base.content);
    case kDnsName:
        return isInDomain(name.content, base.content);
    case kUri:
        return isHost(QUrl(QString::fromLatin1(name.content)).host().toLatin1(), base.content);
    case kIpAddress:
        return isAddressIn(name.content, base.content);
    case kDirectoryName:
        return isBelow(name.content, base.content);
    default:
        return false;
    }
}

QString textOf(const DerElement &name)
{
    GeneralName text;
    return readGeneralName(name, text) ? text.value.left(200) : QString();
}

} // namespace

std::optional<ConstrainedName> refusedName(const Facts &certificate, const Facts &authority)
{
    const RawExtension *extension = authority.extension(oid::kNameConstraints);
    if (!extension)
        return {};
    const Subtrees subtrees = subtreesOf(extension->value);

    QList<DerElement> names;
    if (const RawExtension *alternatives = certificate.extension(oid::kSubjectAltName))
        names = elementsOf(alternatives->value);
    if (!certificate.subject.content.isEmpty())
        names.prepend({kDirectoryName, certificate.subject.whole, certificate.subject.whole});
    const bool mail = std::any_of(names.cbegin(), names.cend(),
                                  [](const DerElement &name) { return name.tag == kRfc822Name; });
    if (!mail) {
        for (const RawAttribute &attribute : attributesOf(certificate.subject)) {
            if (isEmailAddress(attribute.oid))
                names.append({kRfc822Name, attribute.value.whole, attribute.value.content});
        }
    }
    const qsizetype bases = subtrees.permitted.size() + subtrees.excluded.size();
    if (bases > 0 && names.size() > kMostComparisons / bases)
        return {};

    const QString subject = certificate.index().subject.oneLine();
    for (const DerElement &name : std::as_const(names)) {
        const auto tell = [&](bool excluded) {
            const bool isSubject = name.whole == certificate.subject.whole;
            const bool isAttribute = name.tag == kRfc822Name && !name.whole.isEmpty() &&
                                     static_cast<quint8>(name.whole.front()) != kRfc822Name;
            return ConstrainedName{isSubject     ? subject.left(200)
                                   : isAttribute ? QString::fromLatin1(name.content).left(200)
                                                 : textOf(name),
                                   excluded};
        };
        bool constrained = false;
        bool permitted = false;
        for (const DerElement &base : subtrees.permitted) {
            if (base.tag != name.tag)
                continue;
            constrained = true;
            permitted = permitted || matches(name, base);
        }
        if (constrained && !permitted)
            return tell(false);
        for (const DerElement &base : subtrees.excluded) {
            if (base.tag == name.tag && matches(name, base))
                return tell(true);
        }
    }
    return {};
}

} // namespace sekisho::lint
