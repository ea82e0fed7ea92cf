// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"

namespace sekisho::pki {

/// Full depth without the two texts that OpenSSL prints of a certificate and its key: several times
/// faster than readCertificateDetails(), for JSON and searches over thousands. The public key is
/// decoded only where a self-signature is to be checked.
Result<CertificateDetails> readCertificateFields(QByteArrayView der);

} // namespace sekisho::pki
