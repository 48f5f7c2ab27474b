-- what was decided of findings: rows are added and never changed, the last of a matter is in force
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    rule TEXT NOT NULL,
    unit TEXT NOT NULL,
    year INTEGER,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    decided TEXT,
    until TEXT,
    summary TEXT NOT NULL,
    supersedes INTEGER UNIQUE REFERENCES decision (id)
);

CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;

CREATE TRIGGER decision_is_kept BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are only added'); END;
