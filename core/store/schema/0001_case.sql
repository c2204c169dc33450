-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case file, first edition. Dates are ISO text, money integer fen (declared values of customs:
-- integer millionths of the currency unit), shares exact fractions. A released step is never edited.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where every fact comes from --------------------------------------------------------------------

CREATE TABLE batch (
    id           INTEGER PRIMARY KEY,
    sha256       TEXT NOT NULL CHECK (length(sha256) = 64),  -- of the file as it lies
    file         TEXT NOT NULL,                              -- relative to the imported folder
    member       TEXT NOT NULL DEFAULT '',                   -- sheet of a workbook
    profile      TEXT NOT NULL,
    fact         TEXT NOT NULL,                              -- table of the facts it holds
    encoding     TEXT NOT NULL,
    headings     TEXT NOT NULL,                              -- JSON array, as in the file
    bytes        INTEGER NOT NULL,
    rows         INTEGER NOT NULL,
    accepted     INTEGER NOT NULL,
    quarantined  INTEGER NOT NULL,
    duplicates   INTEGER NOT NULL,
    dropped      INTEGER NOT NULL,
    dropped_reasons TEXT NOT NULL DEFAULT '{}',              -- JSON {reason: count}
    units        TEXT NOT NULL DEFAULT '[]',                 -- JSON: quality figures per source unit
    import_no    INTEGER NOT NULL DEFAULT 1,                 -- batches of one call of import belong together
    delivered    TEXT,                                       -- date of delivery, where one counts
    first_event  TEXT,
    latest_event TEXT,
    synthetic    INTEGER NOT NULL DEFAULT 0 CHECK (synthetic IN (0, 1)),
    imported_at  TEXT NOT NULL,                              -- kept apart; never drives analysis
    UNIQUE (sha256, member, profile),
    CHECK (rows = accepted + quarantined + duplicates + dropped)
) STRICT;

CREATE TABLE record (
    id       INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    row      INTEGER NOT NULL,
    hash     INTEGER NOT NULL,                               -- of the normalised row, 64 bits
    text     TEXT NOT NULL                                   -- CSV record as in the file, personal values masked
) STRICT;

CREATE TABLE quarantine (
    id       INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    kind     TEXT NOT NULL CHECK (kind IN ('refused', 'warning')),
    row      INTEGER NOT NULL,
    field    TEXT NOT NULL,                                  -- heading in the file
    value    TEXT NOT NULL,                                  -- masked if personal
    reason   TEXT NOT NULL,                                  -- stable code
    expected TEXT NOT NULL,
    remedy   TEXT NOT NULL,                                  -- Message as JSON
    text     TEXT NOT NULL DEFAULT ''                        -- the row, masked
) STRICT;

-- Files that were offered and not read: no profile knows them, or they are damaged.
CREATE TABLE skipped_file (
    id        INTEGER PRIMARY KEY,
    import_no INTEGER NOT NULL,
    file      TEXT NOT NULL,
    member    TEXT NOT NULL DEFAULT '',
    sha256    TEXT NOT NULL DEFAULT '',
    refused   INTEGER NOT NULL CHECK (refused IN (0, 1)),
    why       TEXT NOT NULL                                  -- Message as JSON
) STRICT;

-- Who is spoken of -------------------------------------------------------------------------------

CREATE TABLE entity (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL CHECK (kind IN ('firm', 'person', 'organisation')),
    key   TEXT NOT NULL,       -- firm: USCC or scheme:code; person: keyed token; organisation: name:<normalised>
    label TEXT NOT NULL,       -- person: masked
    UNIQUE (kind, key)
) STRICT;

-- Scores, tiers and findings reference firm, never entity: a person cannot be rated by construction.
CREATE TABLE firm (
    id   INTEGER PRIMARY KEY REFERENCES entity (id),
    uscc TEXT UNIQUE
) STRICT;

-- One line per distinct way in which files name a subject; resolution fills entity_id and can take it back.
CREATE TABLE mention (
    id        INTEGER PRIMARY KEY,
    uscc      TEXT NOT NULL DEFAULT '',       -- only a right one
    scheme    TEXT NOT NULL DEFAULT '',       -- 'org', 'reg', or the scheme of a mapping profile
    code      TEXT NOT NULL DEFAULT '',
    name      TEXT NOT NULL DEFAULT '',
    name_norm TEXT NOT NULL DEFAULT '',
    county    TEXT NOT NULL DEFAULT '',       -- county unit code, where the row tells (ruling 9f)
    rep_token TEXT NOT NULL DEFAULT '',
    entity_id INTEGER REFERENCES entity (id),
    method    TEXT NOT NULL DEFAULT '' CHECK (method IN ('', 'code', 'org_code', 'reg_no', 'local_code', 'name', 'manual')),
    UNIQUE (uscc, scheme, code, name_norm, county, rep_token)
) STRICT;

-- Facts. Columns in common: record, subject (mention), validity, knowledge, key of its versions.
-- updated is the row's own update date, ends_filled how many of its ends are given: they order the versions of a key.
-- known_from, known_to, and validity of holdings are set anew by each resolution from the records alone.

CREATE TABLE registration (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    name TEXT NOT NULL, former_names TEXT, reg_no TEXT, org_code TEXT,
    status TEXT NOT NULL, status_text TEXT, rep_mask TEXT, rep_token TEXT,
    capital_fen INTEGER, paid_fen INTEGER, founded TEXT, approved TEXT, term_from TEXT, term_to TEXT,
    type_text TEXT, registrar TEXT, division TEXT, county TEXT, industry_section TEXT, industry_code TEXT, industry_text TEXT,
    address TEXT, report_address TEXT, scope TEXT, insured INTEGER,
    phone_token TEXT, email_token TEXT, lng REAL, lat REAL            -- WGS-84
) STRICT;

CREATE TABLE holding (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    holder_kind TEXT NOT NULL CHECK (holder_kind IN ('person', 'firm', 'other')),
    holder INTEGER REFERENCES mention (id),                           -- firm or other
    holder_token TEXT, holder_mask TEXT,                              -- person
    subscribed_fen INTEGER, paid_fen INTEGER,
    share_num INTEGER, share_den INTEGER CHECK (share_den IS NULL OR share_den > 0),
    delivered TEXT
) STRICT;

-- A row delivered again, equal to one already there: it belongs to that later list of the firm, too.
CREATE TABLE holding_confirmed (
    holding_id INTEGER NOT NULL REFERENCES holding (id),
    import_no  INTEGER NOT NULL,
    PRIMARY KEY (holding_id, import_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    person_mask TEXT, person_token TEXT, title TEXT NOT NULL
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    item TEXT NOT NULL, before_text TEXT, after_text TEXT, changed_on TEXT
) STRICT;

CREATE TABLE annual_report (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    year INTEGER NOT NULL, address TEXT, postcode TEXT, phone_token TEXT, email_token TEXT, employees INTEGER,
    assets_fen INTEGER, liabilities_fen INTEGER, revenue_fen INTEGER, insured INTEGER, filed_on TEXT
) STRICT;

CREATE TABLE penalty (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    decision_no TEXT, act TEXT, facts_text TEXT, basis TEXT, kinds TEXT, content TEXT,
    fine_fen INTEGER, confiscated_fen INTEGER, revoked_licence TEXT, decided_on TEXT NOT NULL, publicity_end TEXT,
    authority TEXT, authority_code TEXT, source_unit TEXT, source_unit_code TEXT, severity_text TEXT, state TEXT, remark TEXT
) STRICT;

CREATE TABLE licence (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    document_name TEXT, document_no TEXT, kind TEXT, certificate TEXT, certificate_no TEXT, content TEXT, decided_on TEXT,
    authority TEXT, authority_code TEXT, state TEXT, source_unit TEXT, source_unit_code TEXT, remark TEXT
) STRICT;

-- Serious lists, working lists and judgment defaulters.
CREATE TABLE list_entry (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    list_kind TEXT NOT NULL, reason TEXT, decision_no TEXT, authority TEXT, authority_code TEXT,
    entered_on TEXT, min_end TEXT, max_end TEXT, exited_on TEXT, exit_reason TEXT, severity_text TEXT,
    published_on TEXT, case_no TEXT, duty TEXT, performance TEXT
) STRICT;

CREATE TABLE abnormal_entry (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    reason TEXT, entered_on TEXT, authority TEXT, exit_reason TEXT, exited_on TEXT, exit_authority TEXT, updated_on TEXT
) STRICT;

CREATE TABLE tax_rating (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    year INTEGER, grade TEXT NOT NULL, rated_on TEXT
) STRICT;

CREATE TABLE tax_arrears (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    tax_kind TEXT, balance_fen INTEGER, current_fen INTEGER, announced_on TEXT, authority TEXT, finding TEXT
) STRICT;

CREATE TABLE enforcement (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    case_no TEXT, filed_on TEXT, court TEXT, amount_fen INTEGER, state TEXT
) STRICT;

CREATE TABLE declaration_line (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    declaration_no TEXT, line_no INTEGER, direction TEXT, declarant_code TEXT, declarant_name TEXT, bill_no TEXT, contract_no TEXT,
    customs TEXT, moved_at TEXT, manual_no TEXT, gross_weight REAL, net_weight REAL, departure TEXT, trade_mode TEXT,
    transport_mode TEXT, transport_name TEXT, terms TEXT, promise TEXT, foreign_party TEXT,
    hs TEXT, goods TEXT, spec TEXT, quantity REAL, unit TEXT, stat_quantity REAL, stat_unit TEXT,
    unit_price_micro INTEGER, total_micro INTEGER, currency TEXT, origin TEXT, destination TEXT, duty_mode TEXT,
    brand TEXT, remark TEXT
) STRICT;

CREATE TABLE tariff (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    hs TEXT NOT NULL, goods TEXT, mfn_percent REAL, vat_percent REAL, hs_version TEXT, effective_on TEXT
) STRICT;

CREATE TABLE purchase (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    serial TEXT, bought_at TEXT, shop TEXT, channel TEXT, buyer_token TEXT, age_band TEXT, resident TEXT, flight TEXT,
    left_on TEXT, pickup TEXT, category TEXT, brand TEXT, goods TEXT, quantity REAL, unit TEXT, price_fen INTEGER,
    payer_token TEXT, device_token TEXT, recipient_token TEXT, address TEXT, phone_token TEXT, tour_no TEXT
) STRICT;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id), -- payer
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    serial TEXT, paid_at TEXT, payer_token TEXT, payee INTEGER REFERENCES mention (id), payee_token TEXT,
    amount_fen INTEGER, currency TEXT, channel TEXT, purpose TEXT, direction TEXT
) STRICT;

CREATE TABLE invoice_month (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    month TEXT NOT NULL, sales_fen INTEGER, invoices INTEGER, top_invoices INTEGER, purchases_fen INTEGER,
    in_category TEXT, out_category TEXT                                -- month: YYYY-MM
) STRICT;

CREATE TABLE utility_quarter (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    quarter TEXT NOT NULL, insured INTEGER, power_kwh REAL, water_t REAL, fund_members INTEGER   -- quarter: YYYY-Qn
) STRICT;

CREATE TABLE grid_event (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    serial TEXT, happened_at TEXT, category TEXT, lng REAL, lat REAL, division TEXT, county TEXT, severity_text TEXT, state TEXT
) STRICT;

CREATE TABLE repair (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    info_kind TEXT, decision_no TEXT, applied_on TEXT, closed_on TEXT, state TEXT, materials TEXT, authority TEXT
) STRICT;

CREATE TABLE objection (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    info_kind TEXT, decision_no TEXT, accepted_on TEXT, state TEXT, reason TEXT, closed_on TEXT
) STRICT;

CREATE TABLE guarantee (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id), -- guarantor
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    debtor INTEGER REFERENCES mention (id), creditor TEXT, amount_fen INTEGER, kind TEXT
) STRICT;

CREATE TABLE licensed_site (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    category TEXT NOT NULL, address_or_token TEXT NOT NULL, name TEXT
) STRICT;

CREATE TABLE area_shape (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id), subject INTEGER REFERENCES mention (id),
    valid_from TEXT, valid_to TEXT, known_from TEXT, known_to TEXT, version_key INTEGER, updated TEXT, ends_filled INTEGER,
    code TEXT NOT NULL, name TEXT, geometry TEXT NOT NULL              -- GeoJSON geometry, WGS-84
) STRICT;

-- Rule packs and profiles in force when something was computed or read ---------------------------

CREATE TABLE rule_pack (
    id TEXT NOT NULL, version INTEGER NOT NULL, sha256 TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (id, version, sha256)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    id TEXT NOT NULL, sha256 TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (id, sha256)
) STRICT, WITHOUT ROWID;

-- Results in force: computed values, replaced as a whole by the next run -------------------------

CREATE TABLE finding (
    id           TEXT PRIMARY KEY,                     -- hash of detector, subjects and what tells two apart
    detector     TEXT NOT NULL,
    level        TEXT NOT NULL CHECK (level IN ('hint', 'watch', 'high')),
    score        REAL NOT NULL CHECK (score >= 0 AND score <= 1),
    valid_from   TEXT, valid_to TEXT,
    pack_id      TEXT NOT NULL, pack_version INTEGER NOT NULL,
    as_of_valid  TEXT NOT NULL, as_of_known TEXT NOT NULL,
    digest       TEXT NOT NULL,
    body         TEXT NOT NULL                         -- JSON: reasons, cleared_by, parameters, basis
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_subject (
    finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    kind       TEXT NOT NULL,                          -- firm, person (token), area, account …
    key        TEXT NOT NULL,
    name       TEXT NOT NULL,
    role       TEXT NOT NULL,
    firm_id    INTEGER REFERENCES firm (id),
    PRIMARY KEY (finding_id, ordinal),
    CHECK (kind <> 'person' OR role IN ('member', 'collector', 'victim', 'controller'))
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_subject_firm ON finding_subject (firm_id);

CREATE TABLE finding_evidence (
    finding_id TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    record_id  INTEGER NOT NULL REFERENCES record (id),
    field      TEXT NOT NULL,
    value      TEXT NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('supports', 'clears')),
    reason     TEXT NOT NULL DEFAULT '',               -- code of the reason it stands for
    PRIMARY KEY (finding_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_evidence_record ON finding_evidence (record_id);

-- What a detector could not judge, and for want of which register.
CREATE TABLE not_judged (
    detector TEXT NOT NULL, ordinal INTEGER NOT NULL, what TEXT NOT NULL,   -- Message as JSON
    PRIMARY KEY (detector, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating (
    firm_id INTEGER NOT NULL REFERENCES firm (id), scheme TEXT NOT NULL, scheme_version INTEGER NOT NULL,
    as_of_valid TEXT NOT NULL, as_of_known TEXT NOT NULL,
    tier TEXT NOT NULL DEFAULT '', points_hundredths INTEGER NOT NULL, with_disputed_hundredths INTEGER NOT NULL,
    coverage REAL NOT NULL, veto TEXT NOT NULL DEFAULT '',
    lines TEXT NOT NULL,                               -- JSON: pack, dimensions, indicator lines
    PRIMARY KEY (firm_id, scheme)
) STRICT, WITHOUT ROWID;

CREATE TABLE ownership (
    ordinal INTEGER PRIMARY KEY, holder TEXT NOT NULL, holder_name TEXT NOT NULL, firm TEXT NOT NULL, firm_name TEXT NOT NULL,
    direct TEXT NOT NULL, integrated TEXT NOT NULL, control TEXT NOT NULL, beneficial_owner INTEGER NOT NULL, criterion TEXT NOT NULL
) STRICT;
CREATE INDEX ownership_firm ON ownership (firm);
CREATE INDEX ownership_holder ON ownership (holder);

CREATE TABLE heat_cell (
    ordinal INTEGER PRIMARY KEY, measure TEXT NOT NULL, cells TEXT NOT NULL, method TEXT NOT NULL, cell TEXT NOT NULL,
    body TEXT NOT NULL                                 -- the GeoJSON feature
) STRICT;
CREATE INDEX heat_cell_measure ON heat_cell (measure, cells);

-- What people decide; append-only ---------------------------------------------------------------

CREATE TABLE verdict (
    id INTEGER PRIMARY KEY, finding_id TEXT NOT NULL, verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'dismissed', 'open', 'none')),
    note TEXT NOT NULL DEFAULT '', conditions TEXT NOT NULL DEFAULT '{}', who TEXT NOT NULL, at TEXT NOT NULL
) STRICT;
CREATE INDEX verdict_finding ON verdict (finding_id);

CREATE TABLE edit (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL, inverse TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL,
    chain TEXT NOT NULL CHECK (length(chain) = 64)     -- SHA-256 over the chain before and this line
) STRICT;

CREATE TABLE layout (
    view TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (view)
) STRICT, WITHOUT ROWID;

-- Name search: single characters separated by blanks, phrase queries (rows written by the store itself).
CREATE VIRTUAL TABLE firm_search USING fts5 (name, code, initials, tokenize = 'unicode61');

-- Guards -----------------------------------------------------------------------------------------

CREATE TRIGGER record_fixed BEFORE UPDATE ON record BEGIN SELECT RAISE (ABORT, 'record is append-only'); END;
CREATE TRIGGER audit_fixed BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'audit is append-only'); END;
CREATE TRIGGER edit_fixed BEFORE UPDATE ON edit BEGIN SELECT RAISE (ABORT, 'edit is append-only'); END;
CREATE TRIGGER edit_kept BEFORE DELETE ON edit BEGIN SELECT RAISE (ABORT, 'edit is append-only'); END;
CREATE TRIGGER verdict_fixed BEFORE UPDATE ON verdict BEGIN SELECT RAISE (ABORT, 'verdict is append-only'); END;
CREATE TRIGGER firm_is_a_firm BEFORE INSERT ON firm WHEN (SELECT kind FROM entity WHERE id = NEW.id) IS NOT 'firm' BEGIN SELECT RAISE (ABORT, 'only firms are rated'); END;
