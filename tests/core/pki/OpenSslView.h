// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Certificate.h"

// OpenSSL's own view of a certificate, to hold ours against.
namespace sekisho::test {

/// Empty if `index` says what OpenSSL says of `der`, else the first difference.
QString differenceFromOpenSsl(const pki::CertificateIndex &index, const QByteArray &der);
/// Whether d2i_X509 takes all of `der`.
bool openSslReads(const QByteArray &der);

} // namespace sekisho::test
