// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/Names.h"
#include "core/pki/Objects.h"
#include "core/pki/explain/Say.h"

using namespace Qt::Literals::StringLiterals;

// Extensions of Microsoft's certification authority ([MS-WCCE] 2.2.2.7.7, [MS-CSRA] 3.1.1.4.1.1).
namespace sekisho::pki::explain {

namespace {

/// szOID_ENROLL_CERTTYPE_EXTENSION
bool templateName(QByteArrayView value, Say &say)
{
    DerElement name;
    DerCursor cursor(value);
    if (!cursor.read(name) || !cursor.atEnd() || !isStringType(name.tag))
        return false;
    say.say("template-name"_L1, {text(name)});
    return true;
}

/// szOID_CERTIFICATE_TEMPLATE
bool templateId(QByteArrayView value, Say &say)
{
    DerElement sequence, id, version;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    if (!cursor.read(der::kObjectId, id))
        return false;
    say.say("template-id"_L1, {dotted(id)});
    if (cursor.read(der::kInteger, version)) {
        const QString major = number(version.content);
        const QString minor =
                cursor.read(der::kInteger, version) ? number(version.content) : u"0"_s;
        say.say("template-version"_L1, {major, minor});
    }
    return cursor.atEnd();
}

/// szOID_NTDS_CA_SECURITY_EXT: GeneralNames with the SID as other name
bool security(QByteArrayView value, Say &say)
{
    DerElement sequence;
    return whole(value, der::kSequence, sequence) && sayGeneralNames(sequence.content, say, 0);
}

/// szOID_CERTSRV_CA_VERSION: certificate index in the low half, key index in the high half
bool caVersion(QByteArrayView value, Say &say)
{
    DerElement found;
    if (!whole(value, der::kInteger, found))
        return false;
    const qint64 version = smallInteger(found.content);
    if (version < 0)
        return false;
    say.say("ca-version"_L1, {QString::number(version & 0xffff), QString::number(version >> 16)});
    return true;
}

/// szOID_CERTSRV_PREVIOUS_CERT_HASH
bool previousHash(QByteArrayView value, Say &say)
{
    DerElement hash;
    if (!whole(value, der::kOctetString, hash))
        return false;
    say.say("previous-ca-hash"_L1, {octets(hash.content)});
    return true;
}

/// szOID_CRL_NEXT_PUBLISH
bool nextPublish(QByteArrayView value, Say &say)
{
    DerElement when;
    DerCursor cursor(value);
    if (!cursor.read(when) || !cursor.atEnd())
        return false;
    const QString date = time(when);
    say.say("next-publish"_L1, {date});
    return !date.isEmpty();
}

/// szOID_CROSS_CERT_DIST_POINTS: CrossCertDistPointNames [MS-WCCE] 2.2.2.7
bool crossCertificates(QByteArrayView value, Say &say)
{
    DerElement sequence, list, names;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    cursor.skip(der::kInteger); // syncDeltaTime
    if (!cursor.read(der::kSequence, list))
        return false;
    say.say("cross-certificates-at"_L1);
    DerCursor each(list.content);
    while (each.read(der::kSequence, names)) {
        if (!sayGeneralNames(names.content, say, 1))
            return false;
    }
    return each.atEnd();
}

/// PKCS#9 sMIMECapabilities (RFC 8551 2.5.2), which Microsoft's user templates carry
bool capabilities(QByteArrayView value, Say &say)
{
    DerElement sequence, capability, id;
    if (!whole(value, der::kSequence, sequence))
        return false;
    DerCursor cursor(sequence.content);
    while (cursor.read(der::kSequence, capability)) {
        if (!DerCursor(capability.content).read(der::kObjectId, id))
            return false;
        const ObjectNames *names = objectNames(id.content);
        say.say("mail-cipher"_L1, {names ? names->longName : QString()});
    }
    return cursor.atEnd();
}

} // namespace

QList<Entry> microsoftExplainers()
{
    return {{"1.3.6.1.4.1.311.20.2", templateName},
            {"1.3.6.1.4.1.311.21.1", caVersion},
            {"1.3.6.1.4.1.311.21.2", previousHash},
            {"1.3.6.1.4.1.311.21.4", nextPublish},
            {"1.3.6.1.4.1.311.21.7", templateId},
            {"1.3.6.1.4.1.311.21.14", sayDistributionPoints},
            {"1.3.6.1.4.1.311.25.2", security},
            {"1.3.6.1.4.1.311.10.9.1", crossCertificates},
            {"1.2.840.113549.1.9.15", capabilities}};
}

} // namespace sekisho::pki::explain
