-- SPDX-License-Identifier: GPL-3.0-or-later
-- Second edition.

-- Dates of a fact as its row gave them, kept from the first time resolution set others: a later run may find that the
-- row stands alone after all (a name that became ambiguous, a mention assigned by hand).

CREATE TABLE imported_dates (
    fact       TEXT NOT NULL,                                -- table of the fact
    id         INTEGER NOT NULL,
    valid_from TEXT, valid_to TEXT, known_from TEXT,
    PRIMARY KEY (fact, id)
) STRICT, WITHOUT ROWID;

-- What people decide is append-only, verdicts, too.
CREATE TRIGGER verdict_kept BEFORE DELETE ON verdict BEGIN SELECT RAISE (ABORT, 'verdict is append-only'); END;
