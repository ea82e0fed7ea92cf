-- SPDX-FileCopyrightText: 2026 The Sekisho Authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A workspace as version 4 of the store wrote it: two snapshots, in the second of which one label
-- was renamed and one was removed, a pull that was cut off, and two drafts of one step each, in the
-- current one of which the step was undone, a plan that was shown, and a push of one operation.
-- Frozen: never edit it when the migrations change.

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
CREATE TABLE draft (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE,
    created INTEGER NOT NULL, changed INTEGER NOT NULL, revision INTEGER NOT NULL,
    position INTEGER NOT NULL, items INTEGER NOT NULL, is_current INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX draft_current ON draft (is_current) WHERE is_current = 1;
CREATE TABLE draft_item (draft INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    item TEXT NOT NULL, state BLOB NOT NULL, PRIMARY KEY (draft, item)) STRICT, WITHOUT ROWID;
CREATE TABLE draft_step (id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft INTEGER NOT NULL REFERENCES draft (id) ON DELETE CASCADE, previous INTEGER NOT NULL,
    undone INTEGER NOT NULL, what TEXT NOT NULL, made INTEGER NOT NULL) STRICT;
CREATE INDEX draft_step_draft ON draft_step (draft);
CREATE TABLE draft_step_item (step INTEGER NOT NULL REFERENCES draft_step (id) ON DELETE CASCADE,
    item TEXT NOT NULL, before BLOB, after BLOB, PRIMARY KEY (step, item)) STRICT, WITHOUT ROWID;
CREATE TABLE shown_plan (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    draft INTEGER NOT NULL, made INTEGER NOT NULL) STRICT;
CREATE TABLE push (id INTEGER PRIMARY KEY AUTOINCREMENT, plan TEXT NOT NULL,
    draft INTEGER NOT NULL, state INTEGER NOT NULL, started INTEGER NOT NULL, ended INTEGER,
    snapshot INTEGER NOT NULL, requests INTEGER NOT NULL, outcome BLOB NOT NULL,
    content BLOB NOT NULL) STRICT;
CREATE INDEX push_open ON push (state) WHERE state = 0 OR state = 3;
CREATE TABLE push_operation (push INTEGER NOT NULL REFERENCES push (id) ON DELETE CASCADE,
    number INTEGER NOT NULL, state INTEGER NOT NULL, sent INTEGER, answered INTEGER,
    cloud_id TEXT NOT NULL, verified INTEGER NOT NULL, entry TEXT NOT NULL,
    outcome BLOB NOT NULL, operation BLOB NOT NULL, PRIMARY KEY (push, number)
    ) STRICT, WITHOUT ROWID;

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
INSERT INTO draft VALUES (1, '', 1790004000000, 1790004060000, 2, 1, 1, 0);
INSERT INTO draft VALUES (2, '七月', 1790005000000, 1790005120000, 3, 0, 0, 1);
INSERT INTO draft_item VALUES (1, 'label/l1',
    CAST(x'78737601cef589d5007b2262617365223a7b226964223a226c31222c226e616d65223a226e657722'
        || x'7d2c22656469746564223a313739303030343036303030302c2276616c7565223a7b226964223a22'
        || x'6c31222c226e616d65223a226472616674227d7d' AS BLOB));
INSERT INTO draft_step VALUES (1, 1, 0, 0, 'edit', 1790004060000);
INSERT INTO draft_step VALUES (2, 2, 0, 1, 'remove', 1790005060000);
INSERT INTO draft_step_item VALUES (1, 'label/l1', NULL,
    CAST(x'78737601cef589d5007b2262617365223a7b226964223a226c31222c226e616d65223a226e657722'
        || x'7d2c22656469746564223a313739303030343036303030302c2276616c7565223a7b226964223a22'
        || x'6c31222c226e616d65223a226472616674227d7d' AS BLOB));
INSERT INTO draft_step_item VALUES (2, 'rule/r1', NULL,
    CAST(x'dfef460df476216f007b2262617365223a7b226964223a227231227d2c22656469746564223a3137'
        || x'39303030353036303030307d' AS BLOB));
INSERT INTO shown_plan VALUES (1, 'plan-1', 1, 1790006000000);
INSERT INTO push VALUES (1, 'plan-1', 1, 1, 1790006060000, 1790006065000, 2, 3,
    CAST(x'007b7d' AS BLOB), CAST(x'007b7d' AS BLOB));
INSERT INTO push_operation VALUES (1, 1, 2, 1790006061000, 1790006062000, 'l1', 1, '',
    CAST(x'007b7d' AS BLOB), CAST(x'007b7d' AS BLOB));
PRAGMA user_version = 4;
