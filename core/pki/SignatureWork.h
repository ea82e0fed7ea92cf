// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace sekisho::pki {

/// What verifying one signature with this key (SubjectPublicKeyInfo, DER) costs: microseconds of an
/// ordinary processor, for budgets. Little for keys that OpenSSL refuses to compute with.
quint64 signatureWork(QByteArrayView spki);

/// What whoever asks for many signatures may spend in all; then they stay unknown.
struct SignatureBudget
{
    quint64 left = 1'000'000;

    /// False if there is not enough left: nothing is taken then.
    bool take(QByteArrayView spki)
    {
        const quint64 work = signatureWork(spki);
        if (work > left)
            return false;
        left -= work;
        return true;
    }
};

} // namespace sekisho::pki
