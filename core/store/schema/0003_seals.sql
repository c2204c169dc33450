-- SPDX-License-Identifier: GPL-3.0-or-later
-- Third edition: fingerprints by which a later change of a single row shows.

-- One line a batch, written in the transaction of its import: for each of its facts, in the order of their numbers,
-- 8 bytes of the record and 8 bytes of the fact; for each new mention 8 bytes. The audit log holds the sum of all of them.
CREATE TABLE batch_seal (
    batch_id      INTEGER PRIMARY KEY REFERENCES batch (id),
    first_fact    INTEGER NOT NULL,
    facts         BLOB NOT NULL,
    first_mention INTEGER NOT NULL,
    mentions      BLOB NOT NULL
) STRICT;

-- The same of what is computed: 8 bytes a row in the order of the table's key, written with the rows themselves.
CREATE TABLE result_seal (
    name TEXT PRIMARY KEY,
    rows BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER batch_seal_fixed BEFORE UPDATE ON batch_seal BEGIN SELECT RAISE (ABORT, 'batch_seal is append-only'); END;
CREATE TRIGGER batch_seal_kept BEFORE DELETE ON batch_seal BEGIN SELECT RAISE (ABORT, 'batch_seal is append-only'); END;
