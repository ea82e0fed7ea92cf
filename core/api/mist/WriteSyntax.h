// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sekisho::api::mist {

// How texts must look for a RADIUS server or a switch to make anything of them. The cloud takes
// whatever it is given (mist-api 5.2).

/// The longest value of a RADIUS attribute in bytes (RFC 2865 section 5).
inline constexpr qsizetype kRadiusValueBytes = 253;

enum class AttributeSyntax { Good, Malformed, TooLong };
/// "Name=Value": a dictionary name, no space around the sign, a value without control characters.
/// Values that are secret markers count as good.
AttributeSyntax radiusAttribute(const QString &text);
/// 1 to 4094 (IEEE 802.1Q) or a name, or a site variable like {{vlan}}.
bool isVlan(const QString &text);
/// "1" (tagged) or "2" (untagged) and a VLAN (RFC 4675 section 2.3).
bool isEgressVlan(const QString &text);

enum class MacSyntax { Good, Malformed, LocallyAdministered };
/// A device's address in any usual spelling. Group addresses are Malformed: no device has one.
MacSyntax macAddress(const QString &text);
/// Twelve lower-case hex digits (mist-api 3.1); the text itself when it is no MAC address.
QString plainMac(const QString &text);

/// PEM by shape: BEGIN, base64 of a DER SEQUENCE, END; one or more certificates and nothing else.
bool isPemCertificates(const QString &text);
/// One private key of any kind, encrypted or not; other blocks beside it do not belong.
bool isPemPrivateKey(const QString &text);
/// A PEM CRL, or DER that begins and ends as a SEQUENCE.
bool isCrl(const QByteArray &bytes);

} // namespace sekisho::api::mist
