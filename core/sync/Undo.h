// SPDX-FileCopyrightText: 2026 The Sekisho Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"
#include "core/sync/Draft.h"

namespace sekisho::sync {

struct PushRecord;

/// The step that takes a push back, as far as it was done; `now`: the newest snapshot, where it
/// has what was written. NothingToUndo when nothing was.
Result<DraftEdit> undoOf(const PushRecord &record, const ItemMap &now);
/// The same of a push of the journal. On the store thread.
Result<DraftEdit> undoOf(store::Database &database, qint64 push);

/// Makes a draft of that name (with a number behind it, if there is one) and puts `edit` into it.
void putIntoNewDraft(DraftBook &drafts, const QString &name, const DraftEdit &edit,
                     QObject *context, const async::Answer<DraftPtr> &answer);

} // namespace sekisho::sync
