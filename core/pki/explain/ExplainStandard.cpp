// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Certificate.h"
#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/explain/Say.h"

using namespace Qt::Literals::StringLiterals;

// The extensions of RFC 5280 but those on policies; of certificates, of CRLs and of their entries.
namespace sekisho::pki::explain {

namespace {

bool authorityKeyId(QByteArrayView value, Say &say)
{
    DerElement sequence, part;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    if (cursor.read(der::context(0), part))
        say.say("issuer-key-id"_L1, {octets(part.content)});
    if (cursor.read(der::contextConstructed(1), part)) {
        say.say("issuer-certificate-of"_L1);
        if (!sayGeneralNames(part.content, say, 1))
            return false;
    }
    if (cursor.read(der::context(2), part))
        say.say("issuer-certificate-serial"_L1, {octets(part.content)});
    return cursor.atEnd();
}

bool subjectKeyId(QByteArrayView value, Say &say)
{
    DerElement id;
    if (!whole(value, der::kOctetString, id))
        return false;
    say.say("key-id"_L1, {octets(id.content)});
    return true;
}

bool keyUsage(QByteArrayView value, Say &say)
{
    DerElement bits;
    if (!whole(value, der::kBitString, bits) || !isValidBitString(bits.content))
        return false;
    for (int number = 0; number < 9; ++number) {
        if (bit(bits.content, number))
            say.say("key-usage"_L1, keyUsageNames(quint16(1U << number)));
    }
    return true;
}

bool usagePeriod(QByteArrayView value, Say &say)
{
    DerElement sequence, part;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    const auto said = [&](quint8 tag, QLatin1StringView id) {
        if (!cursor.read(tag, part))
            return true;
        const QString when = time({der::kGeneralizedTime, part.whole, part.content});
        say.say(id, {when});
        return !when.isEmpty();
    };
    return said(der::context(0), "key-used-from"_L1) && said(der::context(1), "key-used-to"_L1) &&
           cursor.atEnd();
}

bool alternativeNames(QByteArrayView value, Say &say)
{
    DerElement sequence;
    return whole(value, der::kSequence, sequence) && sayGeneralNames(sequence.content, say, 0);
}

bool directoryAttributes(QByteArrayView value, Say &say)
{
    DerElement sequence, attribute, type, values, single;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, attribute)) {
        DerCursor parts(attribute.content);
        if (!parts.read(der::kObjectId, type) || !parts.read(der::kSet, values))
            return false;
        const ObjectNames *names = objectNames(type.content);
        const QString name = names ? names->longName : QString();
        DerCursor each(values.content);
        while (each.read(single))
            say.say("attribute"_L1, {name, text(single), stringTypeName(single.tag)});
    }
    return cursor.atEnd();
}

bool basicConstraints(QByteArrayView value, Say &say)
{
    DerElement sequence, ca, limit;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    const bool isCa = cursor.read(der::kBoolean, ca) && ca.content.size() == 1 && ca.content[0];
    const bool limited = cursor.read(der::kInteger, limit);
    say.say(isCa ? "is-ca"_L1 : "is-no-ca"_L1);
    if (limited)
        say.say("path-length"_L1, {number(limit.content)}, isCa ? 1 : 0);
    return cursor.atEnd();
}

bool nameConstraints(QByteArrayView value, Say &say)
{
    DerElement sequence, trees, tree, name;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    for (const int tag : {0, 1}) {
        if (!cursor.read(der::contextConstructed(tag), trees))
            continue;
        say.say(tag == 0 ? "names-permitted"_L1 : "names-excluded"_L1);
        DerCursor each(trees.content);
        while (each.read(der::kSequence, tree)) {
            if (!DerCursor(tree.content).read(name) || !sayGeneralName(name, say, 1))
                return false;
        }
        if (!each.atEnd())
            return false;
    }
    return cursor.atEnd();
}

bool keyPurposes(QByteArrayView value, Say &say)
{
    DerElement sequence, purpose;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kObjectId, purpose)) {
        const QString oid = dotted(purpose);
        const QString name = extendedKeyUsageName(oid);
        say.say("purpose"_L1, {name == oid ? QString() : name, oid});
    }
    return cursor.atEnd();
}

/// "keyCompromise, …" of ReasonFlags (RFC 5280 4.2.1.13).
QString reasonFlags(QByteArrayView bits)
{
    constexpr const char *kNames[] = {
            "unused",      "keyCompromise",        "cACompromise",    "affiliationChanged",
            "superseded",  "cessationOfOperation", "certificateHold", "privilegeWithdrawn",
            "aACompromise"};
    QStringList names;
    int number = 0;
    for (const char *name : kNames) {
        if (bit(bits, number++))
            names.append(QLatin1StringView(name));
    }
    return names.join(", "_L1);
}

/// DistributionPointName, inside its explicit tag.
bool sayPointName(QByteArrayView content, Say &say, int level)
{
    DerElement name;
    if (!DerCursor(content).read(name))
        return false;
    if (name.tag == der::contextConstructed(0))
        return sayGeneralNames(name.content, say, level);
    say.say("name-relative"_L1, {octets(name.content)}, level);
    return name.tag == der::contextConstructed(1);
}

bool accessDescriptions(QByteArrayView value, Say &say)
{
    struct Method
    {
        const char *oid;
        const char *id;
    };
    // RFC 5280 4.2.2, RFC 6487 4.8.8, RFC 8182 2.2
    constexpr Method kMethods[] = {{"1.3.6.1.5.5.7.48.1", "access-ocsp"},
                                   {"1.3.6.1.5.5.7.48.2", "access-issuers"},
                                   {"1.3.6.1.5.5.7.48.3", "access-time-stamping"},
                                   {"1.3.6.1.5.5.7.48.5", "access-repository"}};
    DerElement sequence, description, method, location;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, description)) {
        DerCursor parts(description.content);
        if (!parts.read(der::kObjectId, method) || !parts.read(location))
            return false;
        const QString oid = dotted(method);
        const char *id = nullptr;
        for (const Method &known : kMethods) {
            if (oid == QLatin1StringView(known.oid))
                id = known.id;
        }
        const ObjectNames *names = objectNames(method.content);
        if (id)
            say.say(QLatin1StringView(id));
        else
            say.say("access-other"_L1, {names ? names->longName : oid});
        if (!sayGeneralName(location, say, 1))
            return false;
    }
    return cursor.atEnd();
}

template <const char *id>
bool oneNumber(QByteArrayView value, Say &say)
{
    DerElement found;
    if (!whole(value, der::kInteger, found))
        return false;
    say.say(QLatin1StringView(id), {number(found.content)});
    return true;
}
constexpr char kCrlNumber[] = "crl-number";
constexpr char kDeltaBase[] = "delta-base";

bool issuingPoint(QByteArrayView value, Say &say)
{
    DerElement sequence, part;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    const auto isTrue = [&part] { return part.content.size() == 1 && part.content[0] != 0; };
    if (cursor.read(der::contextConstructed(0), part)) {
        say.say("this-list-at"_L1);
        if (!sayPointName(part.content, say, 1))
            return false;
    }
    if (cursor.read(der::context(1), part) && isTrue())
        say.say("only-user-certificates"_L1);
    if (cursor.read(der::context(2), part) && isTrue())
        say.say("only-ca-certificates"_L1);
    if (cursor.read(der::context(3), part))
        say.say("only-reasons"_L1, {reasonFlags(part.content)});
    if (cursor.read(der::context(4), part) && isTrue())
        say.say("indirect-list"_L1);
    if (cursor.read(der::context(5), part) && isTrue())
        say.say("only-attribute-certificates"_L1);
    return cursor.atEnd();
}

bool reasonCode(QByteArrayView value, Say &say)
{
    DerElement code;
    if (!whole(value, der::kEnumerated, code))
        return false;
    say.say("reason"_L1, {number(code.content)});
    return true;
}

bool invalidityDate(QByteArrayView value, Say &say)
{
    DerElement when;
    if (!whole(value, der::kGeneralizedTime, when))
        return false;
    const QString date = time(when);
    say.say("invalid-since"_L1, {date});
    return !date.isEmpty();
}

bool holdInstruction(QByteArrayView value, Say &say)
{
    DerElement instruction;
    if (!whole(value, der::kObjectId, instruction))
        return false;
    const ObjectNames *names = objectNames(instruction.content);
    say.say("hold-instruction"_L1, {names ? names->longName : QString()});
    return names != nullptr;
}

bool certificateIssuer(QByteArrayView value, Say &say)
{
    say.say("certificate-issuer"_L1);
    DerElement sequence;
    return whole(value, der::kSequence, sequence) && sayGeneralNames(sequence.content, say, 1);
}

} // namespace

bool sayDistributionPoints(QByteArrayView value, Say &say)
{
    DerElement sequence, point, part;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, point)) {
        DerCursor parts(point.content);
        say.say("list-at"_L1);
        if (parts.read(der::contextConstructed(0), part) && !sayPointName(part.content, say, 1))
            return false;
        if (parts.read(der::context(1), part))
            say.say("only-reasons"_L1, {reasonFlags(part.content)}, 1);
        if (parts.read(der::contextConstructed(2), part)) {
            say.say("list-issuer"_L1, {}, 1);
            if (!sayGeneralNames(part.content, say, 2))
                return false;
        }
        if (!parts.atEnd())
            return false;
    }
    return cursor.atEnd();
}

QList<Entry> standardExplainers()
{
    return {{"2.5.29.9", directoryAttributes},
            {"2.5.29.14", subjectKeyId},
            {"2.5.29.15", keyUsage},
            {"2.5.29.16", usagePeriod},
            {"2.5.29.17", alternativeNames},
            {"2.5.29.18", alternativeNames},
            {"2.5.29.19", basicConstraints},
            {"2.5.29.20", oneNumber<kCrlNumber>},
            {"2.5.29.21", reasonCode},
            {"2.5.29.23", holdInstruction},
            {"2.5.29.24", invalidityDate},
            {"2.5.29.27", oneNumber<kDeltaBase>},
            {"2.5.29.28", issuingPoint},
            {"2.5.29.29", certificateIssuer},
            {"2.5.29.30", nameConstraints},
            {"2.5.29.31", sayDistributionPoints},
            {"2.5.29.35", authorityKeyId},
            {"2.5.29.37", keyPurposes},
            {"2.5.29.46", sayDistributionPoints},
            {"1.3.6.1.5.5.7.1.1", accessDescriptions},
            {"1.3.6.1.5.5.7.1.11", accessDescriptions}};
}

} // namespace sekisho::pki::explain
