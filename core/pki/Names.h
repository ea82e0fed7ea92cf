// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"
#include "core/pki/Der.h"

// Private to core/pki: names out of DER.
namespace sekisho::pki {

/// Reads a Name (the whole SEQUENCE). On failure `errorAt` points to the trouble.
bool readName(QByteArrayView whole, DistinguishedName &name, const char *&errorAt);
/// The same for an issuer: one of them signs thousands, whose indexes then share its name.
bool readSharedName(QByteArrayView whole, DistinguishedName &name, const char *&errorAt);
/// The content of GeneralNames (SEQUENCE OF GeneralName): empty if any part is malformed, as
/// OpenSSL has it.
QList<GeneralName> readGeneralNames(QByteArrayView content);
/// One GeneralName; false if malformed.
bool readGeneralName(const DerElement &element, GeneralName &name);
/// The text of an ASN.1 string type; anything else as '#' and the hex of its DER.
QString decodeString(const DerElement &element);
/// Whether decodeString() gives text, not a hex dump.
bool isStringType(quint8 tag);
/// "UTF8String", …; "tag 30" for what has no name.
QString stringTypeName(quint8 tag);
/// A UTCTime or GeneralizedTime; invalid if its digits make no sense. UTC.
QDateTime readTime(const DerElement &element);

} // namespace sekisho::pki
