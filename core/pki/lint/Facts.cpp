// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/lint/Facts.h"

#include "core/pki/Objects.h"
#include "core/pki/OpenSslHandles.h"
#include "core/pki/Urls.h"

#include <QVarLengthArray>

namespace sekisho::lint {

using namespace pki;

namespace {

/// Content octets of an OBJECT IDENTIFIER (X.690 8.19). The dotted form is one of ours: no checks.
QVarLengthArray<char, 24> encoded(QLatin1StringView dotted)
{
    QVarLengthArray<char, 24> bytes;
    quint64 number = 0;
    quint64 first = 0;
    int part = 0;
    const auto append = [&bytes](quint64 value) {
        char groups[10];
        int count = 0;
        do {
            groups[count++] = static_cast<char>(value & 0x7f);
            value >>= 7;
        } while (value);
        while (count-- > 0)
            bytes.append(static_cast<char>(groups[count] | (count > 0 ? 0x80 : 0)));
    };
    const auto finish = [&] {
        if (part == 0)
            first = number;
        else
            append(part == 1 ? first * 40 + number : number);
        ++part;
        number = 0;
    };
    for (const char character : dotted) {
        if (character == '.')
            finish();
        else
            number = number * 10 + static_cast<quint64>(character - '0');
    }
    finish();
    return bytes;
}

} // namespace

Facts::Facts(const Item &certificate)
    : m_item(&certificate)
{
    DerElement whole;
    if (!DerCursor(der()).read(der::kSequence, whole))
        return;
    DerCursor outer(whole.content);
    if (!outer.read(der::kSequence, tbs) || !outer.read(der::kSequence, outerAlgorithm) ||
        !outer.read(der::kBitString, signature)) {
        return;
    }
    // RFC 5280 4.1.
    DerCursor fields(tbs.content);
    fields.read(der::contextConstructed(0), version);
    DerElement validity, element;
    if (!fields.read(der::kInteger, serial) || !fields.read(der::kSequence, innerAlgorithm) ||
        !fields.read(der::kSequence, issuer) || !fields.read(der::kSequence, validity) ||
        !fields.read(der::kSequence, subject) || !fields.read(der::kSequence, spki)) {
        return;
    }
    DerCursor times(validity.content);
    if (!times.read(notBefore) || !times.read(notAfter))
        return;
    while (fields.read(element)) {
        if (element.tag == der::context(1) || element.tag == der::contextConstructed(1))
            issuerUniqueId = element;
        else if (element.tag == der::context(2) || element.tag == der::contextConstructed(2))
            subjectUniqueId = element;
    }
    extensions = rawExtensions(der());
    m_whole = true;

    if (index().keyType == KeyType::Rsa || index().keyType == KeyType::RsaPss) {
        DerElement algorithm, bits, key, modulus, exponent;
        DerCursor info(spki.content);
        if (info.read(der::kSequence, algorithm) && info.read(der::kBitString, bits) &&
            bits.content.size() > 1 &&
            DerCursor(bits.content.sliced(1)).read(der::kSequence, key)) {
            DerCursor numbers(key.content);
            if (numbers.read(der::kInteger, modulus) && numbers.read(der::kInteger, exponent)) {
                const auto magnitude = [](QByteArrayView number) {
                    while (number.size() > 1 && number.front() == 0)
                        number = number.sliced(1);
                    return number;
                };
                m_modulus = magnitude(modulus.content);
                m_exponent = magnitude(exponent.content);
            }
        }
    }
}

const RawExtension *Facts::extension(QLatin1StringView oid) const
{
    const auto wanted = encoded(oid);
    for (const RawExtension &candidate : extensions) {
        if (candidate.oid == QByteArrayView(wanted.data(), wanted.size()))
            return &candidate;
    }
    return nullptr;
}

ByteRange Facts::range(QByteArrayView part) const
{
    const char *begin = der().data();
    if (part.isEmpty() || part.data() < begin || part.data() + part.size() > begin + der().size())
        return {};
    return {part.data() - begin, part.size()};
}

bool Facts::hasPurpose(QLatin1StringView oid) const
{
    return std::any_of(index().extendedKeyUsage.cbegin(), index().extendedKeyUsage.cend(),
                       [oid](const QString &purpose) { return purpose == oid; });
}

bool Facts::hasKeyUsage(int bit) const
{
    return !index().hasKeyUsage || (index().keyUsage & (1u << bit)) != 0;
}

QStringList Facts::dnsNames() const
{
    QStringList found;
    for (const GeneralName &name : index().subjectAlternativeNames) {
        if (name.type == QLatin1StringView("dns"))
            found.append(name.value);
    }
    return found;
}

QList<GeneralName> Facts::names(QLatin1StringView type) const
{
    QList<GeneralName> found;
    for (const GeneralName &name : index().subjectAlternativeNames) {
        if (name.type == type)
            found.append(name);
    }
    return found;
}

QStringList Facts::crlUrls() const
{
    const RawExtension *points = extension(oid::kCrlDistributionPoints);
    return points ? distributionPointUris(points->value) : QStringList();
}

QStringList Facts::ocspUrls() const
{
    const RawExtension *access = extension(oid::kAuthorityInfoAccess);
    return access ? accessUris(access->value, NID_ad_OCSP) : QStringList();
}

QStringList Facts::caIssuersUrls() const
{
    const RawExtension *access = extension(oid::kAuthorityInfoAccess);
    return access ? accessUris(access->value, NID_ad_ca_issuers) : QStringList();
}

QStringList Facts::policyOids() const
{
    QStringList oids;
    const RawExtension *policies = extension(oid::kCertificatePolicies);
    DerElement sequence, information, identifier;
    if (!policies || !DerCursor(policies->value).read(der::kSequence, sequence))
        return oids;
    DerCursor list(sequence.content);
    while (list.read(der::kSequence, information)) {
        if (!DerCursor(information.content).read(der::kObjectId, identifier))
            continue;
        if (const ObjectNames *names = objectNames(identifier.content))
            oids.append(names->dotted);
    }
    return oids;
}

QByteArrayView Facts::subjectKeyId() const
{
    DerElement octets;
    const RawExtension *found = extension(oid::kSubjectKeyId);
    if (!found || !DerCursor(found->value).read(der::kOctetString, octets))
        return {};
    return octets.content;
}

QByteArrayView Facts::authorityKeyId() const
{
    DerElement sequence, identifier;
    const RawExtension *found = extension(oid::kAuthorityKeyId);
    if (!found || !DerCursor(found->value).read(der::kSequence, sequence) ||
        !DerCursor(sequence.content).read(der::context(0), identifier)) {
        return {};
    }
    return identifier.content;
}

qint64 Facts::validitySeconds() const { return index().notBefore.secsTo(index().notAfter) + 1; }

} // namespace sekisho::lint
