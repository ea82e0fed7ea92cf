// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/DraftStore.h"
#include "core/sync/Draft.h"

namespace sekisho::sync {

// Items of a draft as the database holds them, and what may be in there at all.

/// JSON, packed, after a checksum over it and the name of the item, so that nothing that rotted on
/// the disk is taken for an edit.
store::DraftState packState(const QString &itemName, const DraftItem &item);
/// StoreUnreadable when it is not what packState() made of an item of that name.
Result<DraftItem> unpackState(const QString &itemName, const store::DraftState &state);
Result<std::optional<DraftItem>> unpackState(const QString &itemName,
                                             const std::optional<store::DraftState> &state);

/// The path of the first secret value in an item, of anything that redactSecrets() would replace
/// and that is no marker; nothing when there is none.
std::optional<QString> secretValueIn(const ItemKey &key, const QJsonObject &item);
/// The ids of all draft secrets in an item.
QSet<QString> draftSecretIdsIn(const QJsonValue &value);

/// Whether an item holds a marker that says no more than "a secret, unchanged": what documents have
/// in the place of secrets that nobody typed.
bool hasBareMarker(const QJsonValue &value);
/// `value` with its bare markers replaced by those that `known` has in the same place.
QJsonValue withKnownMarkers(const QJsonValue &value, const QJsonValue &known);

} // namespace sekisho::sync
