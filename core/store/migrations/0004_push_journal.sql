-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Plans that were shown, and pushes with what became of each of their operations.

CREATE TABLE shown_plan (
    number INTEGER PRIMARY KEY AUTOINCREMENT, -- the newest one was shown last
    id     TEXT NOT NULL UNIQUE,
    draft  INTEGER NOT NULL, -- may be gone by now
    made   INTEGER NOT NULL
) STRICT;

CREATE TABLE push (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    plan     TEXT NOT NULL,
    draft    INTEGER NOT NULL,
    state    INTEGER NOT NULL, -- 0 running, 1 done, 2 stopped, 3 interrupted
    started  INTEGER NOT NULL,
    ended    INTEGER,
    snapshot INTEGER NOT NULL, -- the newest one when it began; 0: none
    requests INTEGER NOT NULL,
    outcome  BLOB NOT NULL,    -- packed JSON: error
    content  BLOB NOT NULL     -- packed JSON: items before and after, with markers
) STRICT;

CREATE INDEX push_open ON push (state) WHERE state = 0 OR state = 3;

CREATE TABLE push_operation (
    push      INTEGER NOT NULL REFERENCES push (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    -- 0 waiting, 1 sent, 2 done, 3 failed, 4 in doubt, 5 skipped
    state     INTEGER NOT NULL,
    sent      INTEGER,
    answered  INTEGER,
    cloud_id  TEXT NOT NULL,
    verified  INTEGER NOT NULL,
    entry     TEXT NOT NULL, -- of the cloud's log; '' if not seen yet
    outcome   BLOB NOT NULL, -- packed JSON: error, fields that differ
    operation BLOB NOT NULL, -- packed JSON
    PRIMARY KEY (push, number)
) STRICT, WITHOUT ROWID;
