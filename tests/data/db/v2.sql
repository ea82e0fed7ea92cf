-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A workspace as version 2 of the store wrote it: two snapshots, in the second of which one label
-- was renamed and one was removed, and a pull that was cut off. Frozen: never edit it when the
-- migrations change.

PRAGMA application_id = 1397445448;

CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE content (id INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, data BLOB NOT NULL) STRICT;
CREATE TABLE snapshot (id INTEGER PRIMARY KEY AUTOINCREMENT, completed INTEGER NOT NULL,
    added INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL) STRICT;
CREATE TABLE object_version (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL REFERENCES kind (id),
    object_id TEXT NOT NULL, position INTEGER NOT NULL, time INTEGER,
    content INTEGER NOT NULL REFERENCES content (id),
    from_snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    to_snapshot INTEGER REFERENCES snapshot (id)) STRICT;
CREATE UNIQUE INDEX object_version_live ON object_version (kind, object_id)
    WHERE to_snapshot IS NULL;
CREATE INDEX object_version_content ON object_version (content);
CREATE INDEX object_version_from ON object_version (from_snapshot);
CREATE INDEX object_version_to ON object_version (to_snapshot) WHERE to_snapshot IS NOT NULL;
CREATE TABLE pull (id INTEGER PRIMARY KEY AUTOINCREMENT, started INTEGER NOT NULL) STRICT;
CREATE TABLE staged_part (pull INTEGER NOT NULL REFERENCES pull (id),
    kind INTEGER NOT NULL REFERENCES kind (id), part TEXT NOT NULL, unreadable INTEGER NOT NULL,
    completed INTEGER NOT NULL, PRIMARY KEY (pull, kind, part)) STRICT, WITHOUT ROWID;
CREATE TABLE staged_object (pull INTEGER NOT NULL REFERENCES pull (id),
    kind INTEGER NOT NULL REFERENCES kind (id), object_id TEXT NOT NULL, part TEXT NOT NULL,
    position INTEGER NOT NULL, time INTEGER, content INTEGER NOT NULL,
    PRIMARY KEY (pull, kind, object_id)) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot_count (snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    kind INTEGER NOT NULL REFERENCES kind (id), objects INTEGER NOT NULL,
    PRIMARY KEY (snapshot, kind)) STRICT, WITHOUT ROWID;
CREATE TABLE snapshot_unreadable (snapshot INTEGER NOT NULL REFERENCES snapshot (id),
    kind INTEGER NOT NULL REFERENCES kind (id), part TEXT NOT NULL,
    PRIMARY KEY (snapshot, kind, part)) STRICT, WITHOUT ROWID;

INSERT INTO meta VALUES ('workspace_id', '6f0c6e0e-5b8f-4c8e-9a57-0f0f2f7a1c11');
INSERT INTO meta VALUES ('organization_id', 'c5b1f4ae-0000-4000-8000-000000000001');
INSERT INTO meta VALUES ('organization_name', '架空精機株式会社; "Kakuu"');
INSERT INTO kind VALUES (1, 'label');
INSERT INTO kind VALUES (2, 'rule');
-- 00 and the JSON: content that is not packed.
INSERT INTO content VALUES (1, x'01', x'007b226964223a226c31222c226e616d65223a226f6c64227d');
INSERT INTO content VALUES (2, x'02', x'007b226964223a226c31222c226e616d65223a226e6577227d');
INSERT INTO content VALUES (3, x'03', x'007b226964223a226c32227d');
INSERT INTO content VALUES (4, x'04', x'007b226964223a227231227d');
INSERT INTO snapshot VALUES (1, 1790000000000, 3, 0, 0);
INSERT INTO snapshot VALUES (2, 1790003600000, 0, 1, 1);
INSERT INTO object_version VALUES (1, 1, 'l1', 0, NULL, 1, 1, 2);
INSERT INTO object_version VALUES (2, 1, 'l2', 1, NULL, 3, 1, 2);
INSERT INTO object_version VALUES (3, 2, 'r1', 0, NULL, 4, 1, NULL);
INSERT INTO object_version VALUES (4, 1, 'l1', 0, NULL, 2, 2, NULL);
INSERT INTO snapshot_count VALUES (1, 1, 2);
INSERT INTO snapshot_count VALUES (1, 2, 1);
INSERT INTO snapshot_count VALUES (2, 1, 1);
INSERT INTO snapshot_count VALUES (2, 2, 1);
INSERT INTO pull VALUES (7, 1790007200000);
INSERT INTO staged_part VALUES (7, 2, '', 0, 1790007200500);
INSERT INTO staged_object VALUES (7, 2, 'r1', '', 0, NULL, 4);
PRAGMA user_version = 2;
