-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Edits that the cloud does not know yet: drafts, their items, and the steps that made them.

CREATE TABLE draft (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL UNIQUE, -- '' of the first one
    created    INTEGER NOT NULL,
    changed    INTEGER NOT NULL,
    revision   INTEGER NOT NULL,     -- grows with every write
    position   INTEGER NOT NULL,     -- the newest step in effect, 0: none; later ones can be redone
    items      INTEGER NOT NULL,     -- how many there are
    is_current INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX draft_current ON draft (is_current) WHERE is_current = 1;

-- A state is JSON with a checksum over it and the name of its item (sync/DraftState.h).
CREATE TABLE draft_item (
    draft INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    item  TEXT NOT NULL, -- "rule/<id>"
    state BLOB NOT NULL,
    PRIMARY KEY (draft, item)
) STRICT, WITHOUT ROWID;

-- What is told twice (order and undone, position) shows that a row rotted on the disk.
CREATE TABLE draft_step (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    draft    INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    previous INTEGER NOT NULL, -- the step before it in the draft, 0: it is the first one
    undone   INTEGER NOT NULL, -- 1: it can be redone
    what     TEXT NOT NULL,
    made     INTEGER NOT NULL
) STRICT;

CREATE INDEX draft_step_draft ON draft_step (draft);

-- The states of an item before and after a step; NULL: it was not in the draft.
CREATE TABLE draft_step_item (
    step   INTEGER NOT NULL REFERENCES draft_step (id) ON DELETE CASCADE,
    item   TEXT NOT NULL,
    before BLOB,
    after  BLOB,
    PRIMARY KEY (step, item)
) STRICT, WITHOUT ROWID;
