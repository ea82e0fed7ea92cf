// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pki/explain/CrlEntries.h"

#include "core/pki/Index.h"
#include "core/pki/Names.h"
#include "core/pki/explain/Say.h"

using namespace Qt::Literals::StringLiterals;

namespace sekisho::pki {

namespace {

// Content octets of 2.5.29.21, .24 and .29.
constexpr char kReasonCode[] = {0x55, 0x1d, 0x15};
constexpr char kInvalidityDate[] = {0x55, 0x1d, 0x18};
constexpr char kCertificateIssuer[] = {0x55, 0x1d, 0x1d};

bool is(QByteArrayView oid, const char (&wanted)[3])
{
    return oid == QByteArrayView(wanted, sizeof wanted);
}

/// The directory name, or whatever name there is, of GeneralNames.
QString issuerName(QByteArrayView value)
{
    DerElement sequence, name;
    if (!DerCursor(value).read(der::kSequence, sequence) ||
        !DerCursor(sequence.content).read(name)) {
        return {};
    }
    DistinguishedName distinguished;
    const char *ignored = nullptr;
    if (name.tag == der::contextConstructed(4) && readName(name.content, distinguished, ignored)) {
        return distinguished.oneLine();
    }
    GeneralName other;
    return readGeneralName(name, other) ? other.value : QString();
}

void readEntryExtensions(QByteArrayView content, CrlEntry &entry)
{
    DerElement element;
    DerCursor cursor(content);
    RawExtension extension;
    while (!cursor.atEnd() && readRawExtension(cursor, extension)) {
        DerCursor value(extension.value);
        if (is(extension.oid, kReasonCode) && value.read(der::kEnumerated, element))
            entry.reason = int(std::min<qint64>(smallInteger(element.content), 255));
        else if (is(extension.oid, kInvalidityDate) && value.read(der::kGeneralizedTime, element))
            entry.invalidSince = readTime(element);
        else if (is(extension.oid, kCertificateIssuer))
            entry.issuer = issuerName(extension.value);
    }
}

/// The content of revokedCertificates; empty if there is none.
QByteArrayView entriesOf(QByteArrayView crl)
{
    DerElement outer, signedPart, entries;
    if (!DerCursor(crl).read(der::kSequence, outer) ||
        !DerCursor(outer.content).read(der::kSequence, signedPart)) {
        return {};
    }
    DerCursor cursor(signedPart.content);
    cursor.skip(der::kInteger); // version
    if (!cursor.skip(der::kSequence) || !cursor.skip(der::kSequence))
        return {};
    for (int times = 0; times < 2; ++times) { // thisUpdate, nextUpdate
        if (!cursor.skip(der::kUtcTime))
            cursor.skip(der::kGeneralizedTime);
    }
    return cursor.read(der::kSequence, entries) ? entries.content : QByteArrayView();
}

} // namespace

QList<CrlEntry> crlEntries(QByteArrayView crl, qsizetype most)
{
    QList<CrlEntry> list;
    DerElement line, serial, when, extensions;
    DerCursor cursor(entriesOf(crl));
    QString issuer;
    while (list.size() < most && cursor.read(der::kSequence, line)) {
        DerCursor parts(line.content);
        if (!parts.read(der::kInteger, serial) || !parts.read(when))
            break;
        CrlEntry entry;
        entry.serial = serial.content.toByteArray();
        entry.when = readTime(when);
        entry.issuer = issuer;
        if (parts.read(der::kSequence, extensions))
            readEntryExtensions(extensions.content, entry);
        issuer = entry.issuer;
        list.append(entry);
    }
    return list;
}

QString crlReasonName(int reason)
{
    switch (reason) {
    case 0:
        return u"unspecified"_s;
    case 1:
        return u"keyCompromise"_s;
    case 2:
        return u"cACompromise"_s;
    case 3:
        return u"affiliationChanged"_s;
    case 4:
        return u"superseded"_s;
    case 5:
        return u"cessationOfOperation"_s;
    case 6:
        return u"certificateHold"_s;
    case 8:
        return u"removeFromCRL"_s;
    case 9:
        return u"privilegeWithdrawn"_s;
    case 10:
        return u"aACompromise"_s;
    default:
        return QString::number(reason);
    }
}

} // namespace sekisho::pki
