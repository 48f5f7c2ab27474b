-- the rounds in which an office reviews the reports of a year (0 where none tells its year), each the last review made of
-- it; one without a name goes by its number, which counts from 1 in every year
CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    UNIQUE (year, number)
);
CREATE INDEX round_of_run ON round (run);

-- the unit of the roster a report is taken for, or as it names it itself
ALTER TABLE report ADD COLUMN owner TEXT NOT NULL DEFAULT '';
UPDATE report SET owner = unit;

-- the rules that looked at it, with what they could not see; null where that was not kept
ALTER TABLE report ADD COLUMN looked BLOB;

-- the letters written in a round
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    bytes TEXT NOT NULL,
    matters TEXT NOT NULL,
    day TEXT NOT NULL
);
CREATE INDEX letter_of_round ON letter (round);

-- every review of a store that knew no rounds was one, of the year most of its reports are on; of those that follow each
-- other over the same bytes the last
INSERT INTO round (year, number, name, day, run)
SELECT year, row_number() OVER (PARTITION BY year ORDER BY run), '', day, run
FROM (
    SELECT run, day, year, bytes, lead(bytes) OVER (PARTITION BY year ORDER BY run) AS next
    FROM (
        SELECT run.id AS run, run.as_of AS day,
            coalesce((
                SELECT report.year FROM report WHERE report.run = run.id AND report.year IS NOT NULL
                GROUP BY report.year ORDER BY count(*) DESC, report.year DESC LIMIT 1), 0) AS year,
            coalesce((
                SELECT group_concat(one) FROM (
                    SELECT CASE sha256 WHEN '' THEN source ELSE sha256 END AS one
                    FROM report WHERE report.run = run.id ORDER BY one)), '') AS bytes
        FROM run WHERE run.finished = 1))
WHERE next IS NULL OR next <> bytes;
