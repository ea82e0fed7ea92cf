-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a workspace is about and what its cloud held: objects by content, versions by snapshot.

PRAGMA application_id = 1397445448; -- "SKSH"

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kind (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- Canonical JSON, packed (store/Content.h); one row however many objects and snapshots share it.
CREATE TABLE content (
    id   INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE, -- SHA-256 of the JSON
    data BLOB NOT NULL
) STRICT;

CREATE TABLE snapshot (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    completed INTEGER NOT NULL, -- milliseconds since 1970, UTC, as all times here
    added     INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    removed   INTEGER NOT NULL
) STRICT;

-- An object as it was from one snapshot until before another (NULL: it still is).
CREATE TABLE object_version (
    id            INTEGER PRIMARY KEY,
    kind          INTEGER NOT NULL REFERENCES kind (id),
    object_id     TEXT NOT NULL,
    position      INTEGER NOT NULL, -- in the cloud's list when last pulled
    time          INTEGER,          -- of events and log entries
    content       INTEGER NOT NULL REFERENCES content (id),
    from_snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    to_snapshot   INTEGER REFERENCES snapshot (id)
) STRICT;

CREATE UNIQUE INDEX object_version_live ON object_version (kind, object_id)
    WHERE to_snapshot IS NULL;
CREATE INDEX object_version_content ON object_version (content);
CREATE INDEX object_version_from ON object_version (from_snapshot);
CREATE INDEX object_version_to ON object_version (to_snapshot) WHERE to_snapshot IS NOT NULL;
