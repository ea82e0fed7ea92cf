// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/PushWork.h"

namespace sekisho::sync {

/// What is wrong with a server certificate (`item`, with markers) whose key or password was typed:
/// "private-key": none; "required": it wants a password; "key-password": that does not open it;
/// "key-mismatch": it belongs to none of the certificates. Nothing of other items, where nothing
/// was typed, where a secret is missing, of keys that we cannot judge (an algorithm we do not know,
/// too many iterations). Takes the time of a key derivation; on any thread.
QList<api::mist::WriteProblem> typedKeyProblems(const ItemKey &key, const QJsonObject &item,
                                                const FreshState &fresh, const Secret &digestKey,
                                                const TypedSecrets &typed);

} // namespace sekisho::sync
