// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/explain/Say.h"

#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki::explain {

namespace {

struct OtherName
{
    const char *oid;
    const char *id;
};

// Other names that are one string.
constexpr OtherName kStrings[] = {
        {"1.3.6.1.4.1.311.20.2.3", "name-upn"},   // [MS-WCCE] 2.2.2.7.7.4, user principal name
        {"1.3.6.1.5.5.7.8.5", "name-xmpp"},       // RFC 6120 13.7.1.4
        {"1.3.6.1.5.5.7.8.7", "name-srv"},        // RFC 4985
        {"1.3.6.1.5.5.7.8.8", "name-nai-realm"},  // RFC 7585
        {"1.3.6.1.5.5.7.8.9", "name-smtp-utf8"},  // RFC 9598
        {"1.3.6.1.4.1.311.25.2.1", "object-sid"}, // [MS-WCCE] 2.2.2.7.7.4
};

/// KRB5PrincipalName (RFC 4556 appendix A) as "name/instance@REALM".
QString kerberosName(const DerElement &value)
{
    DerElement realm, realmText, name, nameParts, strings, list, part;
    DerCursor cursor(value.content);
    if (value.tag != der::kSequence || !cursor.read(der::contextConstructed(0), realm) ||
        !cursor.read(der::contextConstructed(1), name) ||
        !DerCursor(realm.content).read(realmText) ||
        !DerCursor(name.content).read(der::kSequence, nameParts)) {
        return {};
    }
    DerCursor parts(nameParts.content);
    parts.skip(der::contextConstructed(0)); // name-type
    if (!parts.read(der::contextConstructed(1), strings) ||
        !DerCursor(strings.content).read(der::kSequence, list)) {
        return {};
    }
    QStringList words;
    DerCursor each(list.content);
    while (words.size() < 16 && each.read(part))
        words.append(text(part));
    return words.join(u'/') + u'@' + text(realmText);
}

/// HardwareModuleName (RFC 4108 section 5): type and serial number.
bool sayHardware(const DerElement &value, Say &say, int level)
{
    DerElement type, serial;
    DerCursor cursor(value.content);
    if (value.tag != der::kSequence || !cursor.read(der::kObjectId, type) ||
        !cursor.read(der::kOctetString, serial)) {
        return false;
    }
    say.say("name-hardware"_L1, {dotted(type), octets(serial.content)}, level);
    return true;
}

/// PermanentIdentifier (RFC 4043 section 2): value and who assigned it, both optional.
bool sayPermanent(const DerElement &value, Say &say, int level)
{
    DerElement identifier, assigner;
    if (value.tag != der::kSequence)
        return false;
    DerCursor cursor(value.content);
    cursor.read(der::kUtf8String, identifier);
    cursor.read(der::kObjectId, assigner);
    if (!cursor.atEnd())
        return false;
    say.say("name-permanent"_L1, {text(identifier), assigner.tag ? dotted(assigner) : QString()},
            level);
    return true;
}

/// A GUID as Windows writes it: the first three parts are little-endian.
QString guid(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return octets(bytes);
    static constexpr int kOrder[] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    QByteArray ordered;
    for (const int i : kOrder)
        ordered.append(bytes[i]);
    QString hex = QString::fromLatin1(ordered.toHex());
    for (const int at : {20, 16, 12, 8})
        hex.insert(at, u'-');
    return hex;
}

bool sayOtherName(const DerElement &name, Say &say, int level)
{
    DerElement type, wrapped, value;
    DerCursor cursor(name.content);
    if (!cursor.read(der::kObjectId, type) || !cursor.read(der::contextConstructed(0), wrapped) ||
        !DerCursor(wrapped.content).read(value)) {
        return false;
    }
    const QString oid = dotted(type);
    for (const OtherName &known : kStrings) {
        if (oid != QLatin1StringView(known.oid))
            continue;
        const QString shown =
                value.tag == der::kOctetString ? QString::fromLatin1(value.content) : text(value);
        say.say(QLatin1StringView(known.id), {shown}, level);
        return true;
    }
    if (oid == "1.3.6.1.5.2.2"_L1) { // id-pkinit-san
        if (const QString principal = kerberosName(value); !principal.isEmpty()) {
            say.say("name-kerberos"_L1, {principal}, level);
            return true;
        }
    }
    if (oid == "1.3.6.1.5.5.7.8.4"_L1 && sayHardware(value, say, level))
        return true;
    if (oid == "1.3.6.1.5.5.7.8.3"_L1 && sayPermanent(value, say, level))
        return true;
    if (oid == "1.3.6.1.4.1.311.25.1"_L1 && value.tag == der::kOctetString) {
        say.say("name-object-guid"_L1, {guid(value.content)}, level);
        return true;
    }
    const ObjectNames *names = objectNames(type.content);
    const QString shown = names && names->longName != names->dotted
                                  ? u"%1 (%2)"_s.arg(names->longName, names->dotted)
                                  : oid;
    say.say("name-other"_L1, {shown, text(value)}, level);
    return true;
}

/// A network of nameConstraints: address and mask (RFC 5280 4.2.1.10).
QString network(QByteArrayView bytes)
{
    const qsizetype half = bytes.size() / 2;
    GeneralName address, mask;
    const auto read = [](QByteArrayView part, GeneralName &name) {
        return readGeneralName({der::context(7), part, part}, name);
    };
    if (!read(bytes.first(half), address) || !read(bytes.sliced(half), mask))
        return octets(bytes);
    int ones = 0;
    bool over = false; // the ones have ended
    for (const char c : bytes.sliced(half)) {
        const auto value = static_cast<quint8>(c);
        const int leading = std::countl_one(value);
        if (std::popcount(value) != leading || (over && value != 0))
            return address.value + u'/' + mask.value;
        over = leading < 8;
        ones += leading;
    }
    return address.value + u'/' + QString::number(ones);
}

} // namespace

bool sayGeneralName(const DerElement &name, Say &say, int level)
{
    if (name.tag == der::contextConstructed(0))
        return sayOtherName(name, say, level);
    if (name.tag == der::context(7) && (name.content.size() == 8 || name.content.size() == 32)) {
        say.say("name-network"_L1, {network(name.content)}, level);
        return true;
    }
    GeneralName decoded;
    if (!readGeneralName(name, decoded))
        return false;
    // Strong mapping by a name, for templates that cannot carry Microsoft's SID extension.
    constexpr auto kSidPrefix = "tag:microsoft.com,2022-09-14:sid:"_L1;
    if (decoded.type == "uri"_L1 && decoded.value.startsWith(kSidPrefix, Qt::CaseInsensitive)) {
        say.say("object-sid"_L1, {decoded.value.mid(kSidPrefix.size())}, level);
        return true;
    }
    const QByteArray id = "name-" + decoded.type.toLatin1();
    say.say(QLatin1StringView(id), {decoded.value}, level);
    return true;
}

bool sayGeneralNames(QByteArrayView content, Say &say, int level)
{
    DerCursor cursor(content);
    while (!cursor.atEnd()) {
        DerElement name;
        if (!cursor.read(name) || !sayGeneralName(name, say, level))
            return false;
    }
    return true;
}

} // namespace sekisho::pki::explain
