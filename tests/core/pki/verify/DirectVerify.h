// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/verify/Verifier.h"

namespace sekisho::test {

/// X509_verify_cert as a program of few lines calls it: everything in a store, nothing chosen
/// before, the same anchors, time, purpose and policy flags; with CRLs, OpenSSL's support for all
/// kinds of them is on.
struct DirectAnswer
{
    bool valid = false;
    int error = -1;
};
DirectAnswer directVerify(const QByteArray &leaf, const pki::TrustMaterial &material,
                          const pki::VerifyOptions &options);

} // namespace sekisho::test
