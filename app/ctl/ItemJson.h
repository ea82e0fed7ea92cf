// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pki/Reader.h"
#include "core/pki/SignatureWork.h"

#include <QDateTime>

namespace sekisho::ctl {

class JsonWriter;

/// Writes one object of an input as design section 5 has it. Never a byte of a private key.
/// `now` is what days_left counts from; self-signatures are verified while `budget` lasts.
void writeItem(JsonWriter &json, const pki::Item &item, const QDateTime &now,
               pki::SignatureBudget &budget);

/// Whole days from `now` to `end`, rounded down; negative when it is past.
qint64 daysLeft(const QDateTime &end, const QDateTime &now);
/// "rsaEncryption", "id-ecPublicKey", …: OpenSSL's long name.
QString keyAlgorithmName(pki::KeyType type);

} // namespace sekisho::ctl
