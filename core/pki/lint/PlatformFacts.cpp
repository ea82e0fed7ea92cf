// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/PlatformFacts.h"

#include "core/pki/Objects.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::lint {

using namespace pki;

namespace {

constexpr qint64 kDay = 86'400;
constexpr QLatin1StringView kSidName("1.3.6.1.4.1.311.25.2.1");
constexpr QLatin1StringView kSidUri("tag:microsoft.com,2022-09-14:sid:");
/// "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
constexpr qsizetype kGuidLength = 36;
/// Names looked through for a device's; more are no device's.
constexpr qsizetype kNamesTried = 64;

bool isAsciiAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isGuid(QStringView text)
{
    if (text.size() != kGuidLength)
        return false;
    for (qsizetype i = 0; i < kGuidLength; ++i) {
        const QChar c = text.at(i);
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return false;
        } else if (!(c >= u'0' && c <= u'9') && !(c.toLower() >= u'a' && c.toLower() <= u'f')) {
            return false;
        }
    }
    return true;
}

/// The first GUID that is not part of a longer word.
QString guidIn(QStringView text)
{
    for (qsizetype i = 0; i + kGuidLength <= text.size(); ++i) {
        const bool starts = i == 0 || !isAsciiAlnum(text.at(i - 1));
        const bool ends = i + kGuidLength == text.size() || !isAsciiAlnum(text.at(i + kGuidLength));
        if (starts && ends && isGuid(text.sliced(i, kGuidLength)))
            return text.sliced(i, kGuidLength).toString();
    }
    return {};
}

} // namespace

bool hasDnsName(const Facts &certificate)
{
    const auto &names = certificate.index().subjectAlternativeNames;
    return std::any_of(names.cbegin(), names.cend(),
                       [](const GeneralName &name) { return name.type == "dns"_L1; });
}

QStringList commonNames(const Facts &certificate)
{
    QStringList found;
    for (const auto &rdn : certificate.index().subject.rdns) {
        for (const AttributeTypeAndValue &attribute : rdn) {
            if (attribute.name == "CN"_L1)
                found.append(attribute.value);
        }
    }
    return found;
}

bool isHostName(QStringView name)
{
    if (name.size() > 253) // RFC 1035 2.3.4
        return false;
    if (name.endsWith(u'.'))
        name.chop(1);
    int labels = 0;
    bool numeric = true;
    while (!name.isEmpty()) {
        const qsizetype dot = name.indexOf(u'.');
        const QStringView label = dot < 0 ? name : name.first(dot);
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') ||
            label.endsWith(u'-') || !std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                return isAsciiAlnum(c) || c == u'-';
            })) {
            return false;
        }
        numeric = std::all_of(label.cbegin(), label.cend(),
                              [](QChar c) { return c >= u'0' && c <= u'9'; });
        ++labels;
        if (dot == name.size() - 1)
            return false;
        name = dot < 0 ? QStringView() : name.sliced(dot + 1);
    }
    return labels > 1 && !numeric; // no top-level domain is a number: that is an IPv4 address
}

QString serverNameOf(const Facts &certificate)
{
    QString any;
    for (const GeneralName &name : certificate.index().subjectAlternativeNames) {
        if (name.type != "dns"_L1)
            continue;
        if (isHostName(name.value))
            return name.value;
        if (any.isEmpty())
            any = name.value;
    }
    if (!any.isEmpty())
        return any;
    const QString commonName = certificate.index().subject.commonName();
    return isHostName(commonName) ? commonName : QString();
}

bool hasLabelSuffix(QStringView name, QStringView suffix)
{
    if (suffix.startsWith(u'.'))
        suffix = suffix.sliced(1);
    if (suffix.isEmpty() || !name.endsWith(suffix, Qt::CaseInsensitive))
        return false;
    return name.size() == suffix.size() || name.at(name.size() - suffix.size() - 1) == u'.';
}

bool isNamedBy(QStringView name, QStringView pattern)
{
    if (pattern.startsWith("*."_L1)) {
        const QStringView rest = pattern.sliced(2);
        return name.size() > rest.size() + 1 && hasLabelSuffix(name, rest);
    }
    return name.compare(pattern, Qt::CaseInsensitive) == 0;
}

ByteRange namesRange(const Facts &certificate)
{
    const RawExtension *names = certificate.extension(oid::kSubjectAltName);
    return names ? certificate.range(names) : certificate.range(certificate.subject);
}

Period periodOf(const Facts &certificate, int limitDays)
{
    const qint64 seconds = certificate.validitySeconds();
    Period period;
    period.days = seconds / kDay;
    period.exceeds = seconds > limitDays * kDay;
    if (period.exceeds && period.days <= limitDays)
        period.variant = "barely";
    return period;
}

SidFacts sidOf(const Facts &certificate)
{
    SidFacts facts;
    facts.extension = certificate.extension(oid::kSid);
    if (facts.extension) {
        // GeneralNames of one otherName that holds the text in an OCTET STRING.
        DerElement list, other, type, wrapped, text;
        if (DerCursor(facts.extension->value).read(der::kSequence, list) &&
            DerCursor(list.content).read(der::contextConstructed(0), other)) {
            DerCursor parts(other.content);
            if (parts.read(der::kObjectId, type) &&
                parts.read(der::contextConstructed(0), wrapped) &&
                DerCursor(wrapped.content).read(der::kOctetString, text)) {
                const ObjectNames *names = objectNames(type.content);
                facts.extensionWellFormed = names && names->dotted == kSidName;
                facts.fromExtension = QString::fromLatin1(text.content.toByteArray()).left(256);
            }
        }
    }
    for (const GeneralName &name : certificate.index().subjectAlternativeNames) {
        if (name.type == "uri"_L1 && name.value.startsWith(kSidUri, Qt::CaseInsensitive)) {
            facts.hasUri = true;
            facts.fromUri = name.value.sliced(kSidUri.size()).left(256);
            break;
        }
    }
    return facts;
}

bool hasUpn(const Facts &certificate)
{
    const auto &names = certificate.index().subjectAlternativeNames;
    return std::any_of(names.cbegin(), names.cend(), [](const GeneralName &name) {
        return name.type == "othername"_L1 && name.value.startsWith(oid::kUpn) &&
               name.value.size() > oid::kUpn.size() + 1 && name.value.at(oid::kUpn.size()) == u';';
    });
}

QString deviceIdOf(const Facts &certificate)
{
    qsizetype tried = 0;
    for (const GeneralName &name : certificate.index().subjectAlternativeNames) {
        if (++tried > kNamesTried)
            break;
        if (name.type != "dns"_L1 && name.type != "uri"_L1)
            continue;
        if (const QString id = guidIn(name.value); !id.isEmpty())
            return id;
    }
    return {};
}

Pkcs12Items itemsOfPkcs12(const Judged &judged)
{
    const QList<Item> &items = judged.around.items();
    Pkcs12Items found;
    for (qsizetype i = judged.index + 1; i < items.size(); ++i) {
        const Item &item = items.at(i);
        if (item.container != "pkcs12"_L1 || item.entry != judged.item.entry)
            break;
        if (item.type == ItemType::PrivateKey)
            found.keys.append(i);
        else if (item.type == ItemType::Certificate)
            found.certificates.append(i);
    }
    return found;
}

} // namespace sekisho::lint
