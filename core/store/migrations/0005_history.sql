-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happened to which item and who did it, taken from the object versions once, so that nothing
-- has to be unpacked to find it, and so that it outlives the log entries that say who.

-- Time of the pull before, also where that one left no snapshot because nothing had changed.
ALTER TABLE snapshot ADD COLUMN since INTEGER;

CREATE TABLE item_event (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    snapshot   INTEGER NOT NULL REFERENCES snapshot (id), -- the first one kept that shows it
    noticed    INTEGER NOT NULL,
    since      INTEGER NOT NULL, -- it happened after this
    change     INTEGER NOT NULL, -- 0 added, 1 changed, 2 removed
    item       TEXT NOT NULL,    -- "rule/<id>"
    name       TEXT NOT NULL,
    former     TEXT NOT NULL,    -- its name before, where that was another
    push       INTEGER NOT NULL, -- our own push that did it, or 0
    entry      TEXT NOT NULL,    -- of the cloud's log, or '': none that fits was seen
    admin      TEXT NOT NULL,
    message    TEXT NOT NULL,
    entry_time INTEGER
) STRICT;

CREATE INDEX item_event_snapshot ON item_event (snapshot);
CREATE INDEX item_event_item ON item_event (item, entry);
CREATE INDEX item_event_noticed ON item_event (noticed);
