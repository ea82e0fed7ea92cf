// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Der.h"
#include "core/pki/asn1/Asn1Tree.h"

// Private to core/pki/asn1: pieces of values that the column and the sentence have in common.
namespace sekisho::pki::asn1 {

/// The universal tag number of a node: its own, or the one that an implicit tag hides; 0 = none.
quint32 universalNumber(const Asn1Node &node);
/// The element as core/pki's readers want it, content shortened to Asn1Tree::kShownBytes.
DerElement elementOf(const Asn1Tree &tree, int index);
/// "commonName", "sha256WithRSAEncryption"; empty for what nobody named.
QString objectIdName(QByteArrayView content);
QString objectIdDotted(QByteArrayView content);
/// Decimal up to eight octets, else empty.
QString smallNumber(QByteArrayView content);
QString hexStart(QByteArrayView bytes, qsizetype most);
/// Names of the bits that are set; unnamed ones by number.
QStringList bitNames(const Type &type, QByteArrayView content);
/// The OBJECT IDENTIFIER among the direct children; empty if there is none.
QByteArrayView firstObjectId(const Asn1Tree &tree, int index);
/// A SEQUENCE's Name in one line; empty if it is none or too long.
QString nameLine(const Asn1Tree &tree, int index);
/// "RSA 3072", "EC P-256"; empty if unknown.
QString publicKeyLine(const Asn1Tree &tree, int index);
/// The element inside a string that wraps one; -1 if there is none.
int wrappedElement(const Asn1Tree &tree, int index);

} // namespace sekisho::pki::asn1
