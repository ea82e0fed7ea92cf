// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mist/Items.h"

#include <QHash>
#include <QSet>

namespace sekisho::api::mist {

/// What is known of the fields of a type, ready for looking up.
struct KnownFields
{
    QList<Field> fields;
    /// Of each known path the text of what the cloud takes where it is absent (mist-api); empty for
    /// nothing. Unknown paths are not in it.
    QHash<QString, QString> missing;
    QSet<QString> names;                   ///< known members of the item itself
    QHash<QString, QSet<QString>> members; ///< known members of its object members
    /// What the cloud sets by itself: no part of an item.
    QSet<QString> hidden;
};

const KnownFields &knownFieldsOf(ItemType type);

} // namespace sekisho::api::mist
