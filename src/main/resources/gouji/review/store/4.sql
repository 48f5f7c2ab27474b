-- cells a person read otherwise than the program, by the bytes of the report: rows are added and never changed, the last of
-- a cell is in force; one without a value takes the one before back
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    bytes TEXT NOT NULL,
    cell TEXT NOT NULL,
    label TEXT NOT NULL,
    former TEXT NOT NULL,
    value TEXT,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX correction_of_bytes ON correction (bytes);

CREATE TRIGGER correction_stays BEFORE UPDATE ON correction
BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END;

CREATE TRIGGER correction_is_kept BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'corrections are only added'); END;

-- what became of the letters of a year: sent, answered, looked at again, filed; rows are added, the last of a unit counts
CREATE TABLE letter_step (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    unit TEXT NOT NULL,
    step TEXT NOT NULL,
    who TEXT NOT NULL,
    made TEXT NOT NULL
);
CREATE INDEX letter_step_of_unit ON letter_step (year, unit);
