// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/convert/CompareFields.h"

#include "core/pki/CertificateFields.h"
#include "core/pki/Der.h"
#include "core/pki/Digest.h"
#include "core/pki/Index.h"

#include <QHash>

namespace sekisho::pki {

using namespace Qt::Literals::StringLiterals;

namespace {

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); }

QString keyText(KeyType type, int bits, const QString &curve)
{
    switch (type) {
    case KeyType::Rsa:
        return u"RSA %1"_s.arg(bits);
    case KeyType::RsaPss:
        return u"RSA-PSS %1"_s.arg(bits);
    case KeyType::Dsa:
        return u"DSA %1"_s.arg(bits);
    case KeyType::Ec:
        return u"EC %1"_s.arg(curve);
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
    return u"?"_s;
}

/// The string types in a name, which two readable forms alike may still differ in.
QString stringTypes(const DistinguishedName &name)
{
    QStringList types;
    for (const auto &rdn : name.rdns) {
        for (const AttributeTypeAndValue &part : rdn)
            types.append(part.name + u'=' + part.stringType);
    }
    return types.join(u", "_s);
}

QStringList nameTexts(const QList<GeneralName> &names)
{
    QStringList texts;
    for (const GeneralName &name : names)
        texts.append(name.type + u':' + name.value);
    return texts;
}

QStringList usageNames(const QStringList &oids)
{
    QStringList names;
    for (const QString &oid : oids) {
        const QString name = extendedKeyUsageName(oid);
        names.append(name == oid ? oid : u"%1 (%2)"_s.arg(name, oid));
    }
    return names;
}

/// The SubjectPublicKeyInfo of a request, whole (RFC 2986 4.1); empty if malformed.
QByteArrayView requestSpki(QByteArrayView der)
{
    DerElement request, info, spki;
    if (!DerCursor(der).read(der::kSequence, request) ||
        !DerCursor(request.content).read(der::kSequence, info))
        return {};
    DerCursor fields(info.content);
    if (!fields.skip(der::kInteger) || !fields.skip(der::kSequence) ||
        !fields.read(der::kSequence, spki))
        return {};
    return spki.whole;
}

/// Policy OIDs out of the extension's value, by OpenSSL's text of it: "Policy: 1.2.3".
QStringList policies(const Extension &extension)
{
    QStringList found;
    for (const QString &line : extension.decoded.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.startsWith("Policy: "_L1))
            found.append(text.mid(8));
    }
    return found;
}

/// The fields that tell what an extension says, for those with such.
QStringList ownFields(const QString &oid)
{
    static const QHash<QString, QStringList> known = {
            {u"2.5.29.15"_s, {u"key_usage"_s}},
            {u"2.5.29.17"_s, {u"subject_alternative_names"_s}},
            {u"2.5.29.19"_s, {u"basic_constraints"_s}},
            {u"2.5.29.31"_s, {u"crl_distribution_points"_s}},
            {u"2.5.29.32"_s, {u"certificate_policies"_s}},
            {u"2.5.29.37"_s, {u"extended_key_usage"_s}},
            {u"1.3.6.1.5.5.7.1.1"_s,
             {u"authority_information_access.ocsp"_s,
              u"authority_information_access.ca_issuers"_s}},
    };
    return known.value(oid);
}

class FieldList
{
public:
    explicit FieldList(QList<Facts::Field> &fields)
        : m_fields(fields)
    {
    }
    void one(const QString &id, const QString &value)
    {
        m_fields.append({id, value.isEmpty() ? QStringList() : QStringList{value}, false});
    }
    void set(const QString &id, const QStringList &values) { m_fields.append({id, values, true}); }

private:
    QList<Facts::Field> &m_fields;
};

void addExtensions(FieldList &list, const QList<Extension> &extensions)
{
    QHash<QString, int> seen;
    for (const Extension &extension : extensions) {
        const int number = ++seen[extension.oid];
        const QString id =
                u"extensions."_s + extension.oid + (number > 1 ? u"#%1"_s.arg(number) : QString());
        list.one(id + u".critical"_s, extension.critical ? u"critical"_s : u"not critical"_s);
        const QString hex = QString::fromLatin1(extension.value.toHex());
        // The readable text comes first, the bytes behind it tell what the text leaves out.
        list.one(id, !ownFields(extension.oid).isEmpty() || extension.decoded.isEmpty()
                             ? hex
                             : extension.decoded.trimmed() + u"\n"_s + hex);
    }
}

/// What certificates and requests share.
void addCommon(FieldList &list, const Facts &facts, const QString &curve,
               const QList<Extension> &extensions)
{
    list.one(u"subject"_s, facts.subject.oneLine());
    list.one(u"subject.string_types"_s, stringTypes(facts.subject));
    list.one(u"public_key"_s, keyText(facts.keyType, facts.keyBits, curve));
    list.one(u"public_key.spki_sha256"_s, QString::fromLatin1(facts.spkiSha256.toHex()));
    list.set(u"subject_alternative_names"_s, nameTexts(facts.alternativeNames));
    list.set(u"key_usage"_s, facts.keyUsage);
    list.set(u"extended_key_usage"_s, usageNames(facts.extendedKeyUsage));
    addExtensions(list, extensions);
}

} // namespace

Result<Facts> certificateFacts(QByteArrayView der)
{
    const auto details = readCertificateFields(der);
    if (!details)
        return fail(details.error());
    const CertificateIndex &index = details->index;
    Facts facts;
    facts.type = ItemType::Certificate;
    facts.der = details->der;
    facts.name = index.subject.displayName();
    facts.subject = index.subject;
    facts.issuer = index.issuer;
    facts.notBefore = index.notBefore;
    facts.notAfter = index.notAfter;
    facts.alternativeNames = index.subjectAlternativeNames;
    facts.extendedKeyUsage = index.extendedKeyUsage;
    if (index.hasKeyUsage)
        facts.keyUsage = keyUsageNames(index.keyUsage);
    facts.keyType = index.keyType;
    facts.keyBits = index.keyBits;
    facts.spkiSha256 = details->spkiSha256;

    FieldList list(facts.fields);
    list.one(u"version"_s, QString::number(index.version));
    list.one(u"serial"_s, index.serialHex());
    list.one(u"signature_algorithm"_s, index.signatureAlgorithm);
    list.one(u"issuer"_s, index.issuer.oneLine());
    list.one(u"issuer.string_types"_s, stringTypes(index.issuer));
    list.one(u"not_before"_s, timeText(index.notBefore));
    list.one(u"not_after"_s, timeText(index.notAfter));
    list.one(u"basic_constraints"_s,
             index.isCa ? (index.pathLength >= 0 ? u"CA, path length %1"_s.arg(index.pathLength)
                                                 : u"CA"_s)
                        : QString());
    list.set(u"crl_distribution_points"_s, details->crlDistributionPoints);
    list.set(u"authority_information_access.ocsp"_s, details->ocspUrls);
    list.set(u"authority_information_access.ca_issuers"_s, details->caIssuersUrls);
    QStringList policyIds;
    for (const Extension &extension : details->extensions) {
        if (extension.oid == "2.5.29.32"_L1)
            policyIds = policies(extension);
        if (extension.oid == "2.5.29.35"_L1)
            facts.authorityKeyId = extension.value;
    }
    list.set(u"certificate_policies"_s, policyIds);
    addCommon(list, facts, index.curve, details->extensions);
    // Whatever else there may be: a signature over the same fields is another certificate.
    list.one(u"fingerprints.sha256"_s, QString::fromLatin1(index.sha256.toHex()));
    return facts;
}

Facts requestFacts(const Item &item)
{
    Facts facts;
    facts.type = ItemType::Csr;
    facts.der = item.der;
    const CsrInfo &request = *item.csr;
    facts.name = request.subject.displayName();
    facts.subject = request.subject;
    facts.alternativeNames = request.subjectAlternativeNames;
    facts.keyType = request.keyType;
    facts.keyBits = request.keyBits;
    CertificateIndex index;
    for (const Extension &extension : request.requestedExtensions) {
        RawExtension raw;
        DerCursor cursor(
                QByteArrayView(item.der).sliced(extension.range.offset, extension.range.length));
        if (readRawExtension(cursor, raw))
            applyExtension(raw, index);
    }
    facts.extendedKeyUsage = index.extendedKeyUsage;
    if (index.hasKeyUsage)
        facts.keyUsage = keyUsageNames(index.keyUsage);
    const QByteArrayView spki = requestSpki(item.der);
    facts.spkiSha256 = spki.isEmpty() ? QByteArray() : sha256(spki);

    FieldList list(facts.fields);
    list.one(u"signature_algorithm"_s, request.signatureAlgorithm);
    addCommon(list, facts, request.curve, request.requestedExtensions);
    list.one(u"fingerprints.sha256"_s, QString::fromLatin1(item.sha256.toHex()));
    return facts;
}

Result<Facts> keyFacts(const Item &item)
{
    if (!item.key || item.key->spkiSha256.isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"key-locked"_s});
    Facts facts;
    facts.type = item.type;
    facts.keyType = item.key->keyType;
    facts.keyBits = item.key->keyBits;
    facts.spkiSha256 = item.key->spkiSha256;
    facts.name = keyText(facts.keyType, facts.keyBits, item.key->curve);
    FieldList list(facts.fields);
    list.one(u"public_key"_s, facts.name);
    list.one(u"public_key.spki_sha256"_s, QString::fromLatin1(facts.spkiSha256.toHex()));
    return facts;
}

namespace {

void compareSets(const Facts::Field &left, const Facts::Field &right, int position,
                 QList<Difference> &differences)
{
    QHash<QString, int> counts;
    for (const QString &value : left.values)
        ++counts[value];
    QStringList added;
    for (const QString &value : right.values) {
        if (--counts[value] < 0)
            added.append(value);
    }
    const qsizetype before = differences.size();
    QHash<QString, int> given;
    for (const QString &value : left.values) {
        // As many as the right side has are the same; the rest is gone.
        const int missing = counts.value(value);
        if (missing > 0 && given[value]++ < missing)
            differences.append({left.id, value, {}, DifferenceKind::Removed, position});
    }
    for (const QString &value : std::as_const(added))
        differences.append({left.id, {}, value, DifferenceKind::Added, position});
    if (differences.size() == before && left.values != right.values) {
        differences.append({left.id, left.values.join(u"\n"_s), right.values.join(u"\n"_s),
                            DifferenceKind::Changed, position});
    }
}

} // namespace

QList<Difference> differencesOf(const Facts &left, const Facts &right, int position,
                                const QStringList &only)
{
    QList<Difference> differences;
    QHash<QString, qsizetype> rightPlaces;
    for (qsizetype i = 0; i < right.fields.size(); ++i)
        rightPlaces.insert(right.fields.at(i).id, i);
    QHash<QString, bool> differs;
    const auto compare = [&](const Facts::Field &a, const Facts::Field &b) {
        if (!only.isEmpty() && !only.contains(a.id))
            return;
        const qsizetype before = differences.size();
        const QString oid = a.id.startsWith("extensions."_L1) ? a.id.mid(11) : QString();
        for (const QString &field : ownFields(oid)) {
            if (differs.value(field))
                return; // said already, and better
        }
        // Critical or not is worth a line only where the extension stands on both sides.
        if (a.id.endsWith(".critical"_L1) && (a.values.isEmpty() || b.values.isEmpty()))
            return;
        // So are the string types where the names read alike.
        if (a.id.endsWith(".string_types"_L1) && differs.value(a.id.left(a.id.indexOf(u'.'))))
            return;
        if (a.isSet) {
            compareSets(a, b, position, differences);
        } else if (a.values != b.values) {
            const DifferenceKind kind = a.values.isEmpty()   ? DifferenceKind::Added
                                        : b.values.isEmpty() ? DifferenceKind::Removed
                                                             : DifferenceKind::Changed;
            differences.append({a.id, a.values.value(0), b.values.value(0), kind, position});
        }
        differs.insert(a.id, differences.size() > before);
    };
    for (const Facts::Field &field : left.fields) {
        const auto found = rightPlaces.constFind(field.id);
        compare(field, found == rightPlaces.constEnd() ? Facts::Field{field.id, {}, field.isSet}
                                                       : right.fields.at(*found));
        rightPlaces.remove(field.id);
    }
    for (const Facts::Field &field : right.fields) {
        if (rightPlaces.contains(field.id))
            compare(Facts::Field{field.id, {}, field.isSet}, field);
    }
    return differences;
}

} // namespace sekisho::pki
