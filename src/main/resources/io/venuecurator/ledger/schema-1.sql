-- Version 1. Statements end with a semicolon at the end of a line; triggers are written on one line.
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  started_at TEXT,
  completed_at TEXT,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE job (
  session_id TEXT NOT NULL REFERENCES session (id),
  venue_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  status TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (session_id, venue_id)
) STRICT;
CREATE UNIQUE INDEX job_position ON job (session_id, position);

-- body: the proposal as it was found; who decided what about it stands in decision alone.
CREATE TABLE proposal (
  id TEXT PRIMARY KEY,
  venue_id TEXT NOT NULL,
  field TEXT NOT NULL,
  state TEXT NOT NULL,
  confidence REAL NOT NULL,
  source TEXT NOT NULL,
  stale_reason TEXT,
  decision INTEGER REFERENCES decision (number),
  body TEXT NOT NULL,
  CHECK ((state IN ('waiting', 'stale')) = (decision IS NULL)),
  CHECK ((state = 'stale') = (stale_reason IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX proposal_one_waits ON proposal (venue_id, field) WHERE state = 'waiting';
CREATE INDEX proposal_field ON proposal (venue_id, field);
CREATE INDEX proposal_state ON proposal (state, confidence);

CREATE TABLE finding (
  session_id TEXT NOT NULL,
  venue_id TEXT NOT NULL,
  proposal_id TEXT NOT NULL REFERENCES proposal (id),
  PRIMARY KEY (session_id, venue_id, proposal_id),
  FOREIGN KEY (session_id, venue_id) REFERENCES job (session_id, venue_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_proposal ON finding (proposal_id, session_id);

CREATE TABLE decision (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  proposal_id TEXT NOT NULL REFERENCES proposal (id),
  kind TEXT NOT NULL,
  final TEXT,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  step TEXT NOT NULL,
  undoes INTEGER UNIQUE REFERENCES decision (number),
  CHECK ((kind = 'undo') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX decision_proposal ON decision (proposal_id);
CREATE INDEX decision_step ON decision (step);
CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END;

CREATE TABLE pending_write (
  venue_id TEXT NOT NULL,
  field TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES decision (number),
  proposal_id TEXT NOT NULL REFERENCES proposal (id),
  expected TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (venue_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  source TEXT NOT NULL,
  query TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  hits TEXT NOT NULL,
  PRIMARY KEY (source, query)
) STRICT;
