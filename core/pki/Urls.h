// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

// Private to core/pki: the addresses that a certificate names.
namespace sekisho::pki {

/// The URIs among the full names of a CRLDistributionPoints value (RFC 5280 4.2.1.13).
QStringList distributionPointUris(QByteArrayView value);
/// The URIs of an AuthorityInfoAccessSyntax value (RFC 5280 4.2.2.1) whose access method is `nid`,
/// NID_ad_OCSP or NID_ad_ca_issuers.
QStringList accessUris(QByteArrayView value, int nid);

} // namespace sekisho::pki
