-- Version 2. The generated columns and their indexes let a list of all venues be read without parsing any body.
ALTER TABLE job ADD COLUMN failure TEXT GENERATED ALWAYS AS (body ->> '$.failure_class') VIRTUAL;
CREATE INDEX job_outcome ON job (venue_id, session_id, status, failure);

ALTER TABLE proposal ADD COLUMN file_changed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE proposal ADD COLUMN warnings TEXT GENERATED ALWAYS AS (body -> '$.warnings') VIRTUAL;
CREATE INDEX proposal_warnings ON proposal (venue_id, warnings) WHERE state = 'waiting' AND warnings <> '[]';

-- Venues that a reviewer put aside to come back to.
CREATE TABLE flag (
  venue_id TEXT PRIMARY KEY,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What stood in needs_review before a write emptied it.
CREATE TABLE emptied_review (
  venue_id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
