-- what was read of a file, by a hash of all the reading depends on
CREATE TABLE document (
    key TEXT PRIMARY KEY,
    skipped TEXT,
    reports BLOB NOT NULL
) WITHOUT ROWID;

-- what was said of a report, by a hash of all the judgement depends on
CREATE TABLE judgement (
    key TEXT PRIMARY KEY,
    said BLOB NOT NULL
) WITHOUT ROWID;

-- the reviews: one that did not come to its end is not finished and counts for nothing
CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    finished INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    ruleset TEXT NOT NULL
);

CREATE TABLE report (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    unit TEXT NOT NULL,
    year INTEGER,
    verdict TEXT NOT NULL,
    points TEXT,
    facts BLOB NOT NULL
);
CREATE INDEX report_of_unit ON report (unit, year);
CREATE INDEX report_of_run ON report (run);

CREATE TABLE finding (
    report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    waived INTEGER NOT NULL,
    said BLOB NOT NULL
);
CREATE INDEX finding_of_report ON finding (report);
