// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"
#include "core/pki/SignatureWork.h"

namespace sekisho::pki {

/// Full depth without the two texts that OpenSSL prints of a certificate and its key: several times
/// faster than readCertificateDetails(), for JSON and searches over thousands. The public key is
/// decoded only where a self-signature is to be checked; that is taken from `budget`, which many
/// calls may share, and left out (CertificateDetails::selfSignedKnown) where it is used up.
Result<CertificateDetails> readCertificateFields(QByteArrayView der,
                                                 SignatureBudget *budget = nullptr);

} // namespace sekisho::pki
