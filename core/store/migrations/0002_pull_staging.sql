-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A pull stages what arrives, so that it can go on after a cut and the snapshot appears at once.
-- Counts and unreadable kinds are kept with each snapshot.

CREATE TABLE pull (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    started INTEGER NOT NULL
) STRICT;

-- A kind, or one linked app of it, of a pull that is going on or was cut off.
CREATE TABLE staged_part (
    pull       INTEGER NOT NULL REFERENCES pull (id),
    kind       INTEGER NOT NULL REFERENCES kind (id),
    part       TEXT NOT NULL,    -- '' or the linked app
    unreadable INTEGER NOT NULL, -- 0: everything of it is staged, 1: the cloud does not show it
    completed  INTEGER NOT NULL,
    PRIMARY KEY (pull, kind, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE staged_object (
    pull      INTEGER NOT NULL REFERENCES pull (id),
    kind      INTEGER NOT NULL REFERENCES kind (id),
    object_id TEXT NOT NULL,
    part      TEXT NOT NULL,
    position  INTEGER NOT NULL,
    time      INTEGER,
    content   INTEGER NOT NULL,
    PRIMARY KEY (pull, kind, object_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_count (
    snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    kind     INTEGER NOT NULL REFERENCES kind (id),
    objects  INTEGER NOT NULL,
    PRIMARY KEY (snapshot, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot_unreadable (
    snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    kind     INTEGER NOT NULL REFERENCES kind (id),
    part     TEXT NOT NULL,
    PRIMARY KEY (snapshot, kind, part)
) STRICT, WITHOUT ROWID;

INSERT INTO snapshot_count (snapshot, kind, objects)
    SELECT s.id, v.kind, count(*)
    FROM snapshot s
    JOIN object_version v
        ON v.from_snapshot <= s.id AND (v.to_snapshot IS NULL OR v.to_snapshot > s.id)
    GROUP BY s.id, v.kind;
