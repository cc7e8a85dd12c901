// The schema of a store file: ordered migrations, counted in `user_version`; the application id tells a store from other SQLite files.
import { MOST_SENTENCES } from '../store.ts'

/** "LEIT" in ASCII. */
export const APPLICATION_ID = 0x4c454954

/** A sentence's number is its doc's number times this plus its index: sentences of one doc lie together. Files hold these numbers. */
export const SENTENCES_PER_DOC = MOST_SENTENCES

const FIRST = `
CREATE TABLE meta (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision INTEGER NOT NULL,
  entities_revision INTEGER NOT NULL, -- when an entity or a judgement on one last changed
  next_entity INTEGER NOT NULL        -- entity numbers are never given twice
) STRICT;
INSERT INTO meta VALUES (1, 0, 0, 1);

CREATE TABLE doc (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  line TEXT NOT NULL,        -- JSON: all that is known about the doc but its text
  content TEXT NOT NULL,     -- hash of the whole extraction
  hash TEXT NOT NULL,        -- this doc's term of the fingerprint, judgements included
  revision INTEGER NOT NULL,
  packed BLOB NOT NULL
) STRICT;
CREATE INDEX doc_by_revision ON doc (revision);
CREATE TABLE doc_text (doc INTEGER PRIMARY KEY, text BLOB) STRICT; -- UTF-8
CREATE TABLE withdrawn (id TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE furniture (doc INTEGER, start INTEGER, "end" INTEGER NOT NULL, PRIMARY KEY (doc, start)) STRICT, WITHOUT ROWID;
CREATE TABLE sentence (num INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, role TEXT NOT NULL) STRICT;
CREATE TABLE mention (
  doc INTEGER, start INTEGER, "end" INTEGER, entity INTEGER, rule INTEGER NOT NULL,
  PRIMARY KEY (doc, start, "end", entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE open_mention (
  doc INTEGER, at INTEGER, start INTEGER NOT NULL, "end" INTEGER NOT NULL, rule INTEGER NOT NULL,
  candidates TEXT NOT NULL,  -- JSON: entity ids
  PRIMARY KEY (doc, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE rule (num INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name)) STRICT;

CREATE TABLE entity (num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entity_record (
  num INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL,
  record TEXT NOT NULL       -- JSON: what some docs say of the entity
) STRICT;
CREATE INDEX record_by_entity ON entity_record (entity);
-- How many docs say exactly this. Apart from the record, since it changes with every batch and the record never does.
CREATE TABLE record_docs (record INTEGER PRIMARY KEY, docs INTEGER NOT NULL) STRICT;
CREATE TABLE doc_record (doc INTEGER, record INTEGER, PRIMARY KEY (doc, record)) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  doc TEXT,                  -- of a judgement on a mention; null where it is on an entity
  entity TEXT NOT NULL,
  draft TEXT NOT NULL,       -- JSON
  undone_at TEXT
) STRICT;
CREATE INDEX standing_judgement ON judgement (doc) WHERE undone_at IS NULL;

CREATE TABLE arrangement (one INTEGER PRIMARY KEY CHECK (one = 1), fingerprint TEXT NOT NULL, packed BLOB) STRICT;

-- Plain words, every Han character one of them, by sentence number; the tokenizer has only to split at spaces and ASCII punctuation.
CREATE VIRTUAL TABLE sentence_words USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
`

// A rule is one with what it weighed; of what was kept before, nothing is known.
const REASONS = `
CREATE TABLE rule_with_reasons (
  num INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL,
  why TEXT NOT NULL,         -- JSON: graph/reasons.ts
  UNIQUE (kind, name, why)
) STRICT;
INSERT INTO rule_with_reasons SELECT num, kind, name, '[]' FROM rule;
DROP TABLE rule;
ALTER TABLE rule_with_reasons RENAME TO rule;
`

const CLAIMS = `
CREATE TABLE claim (
  doc INTEGER, at INTEGER,   -- its place among the doc's claims
  sentence INTEGER NOT NULL, -- index in the doc
  subject INTEGER, object INTEGER, speaker INTEGER, -- numbers of entities
  spans TEXT NOT NULL,       -- JSON: start and end of subject, predicate, object, speaker; -1 where there is none
  predicate TEXT NOT NULL, negated INTEGER NOT NULL, modality INTEGER NOT NULL, voice INTEGER NOT NULL,
  stands INTEGER NOT NULL,   -- 0 while a mention that has a part in it is rejected
  PRIMARY KEY (doc, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_subject ON claim (subject);
CREATE INDEX claim_by_object ON claim (object) WHERE object IS NOT NULL;
`

const MOVES = `
ALTER TABLE doc ADD COLUMN moves TEXT;      -- JSON: how its findings were before people said what mentions mean (graph/curation/moves.ts)
ALTER TABLE judgement ADD COLUMN docs TEXT; -- JSON: of a judgement on several mentions, their docs
`

const READ_BY = `
ALTER TABLE doc ADD COLUMN read_by TEXT;    -- JSON: extractor and codebook that read it; null where it was kept before that was remembered
`

const OWN_CODEBOOK = `
CREATE TABLE own_codebook (one INTEGER PRIMARY KEY CHECK (one = 1), accepted TEXT, draft TEXT) STRICT; -- YAML
INSERT INTO own_codebook VALUES (1, NULL, NULL);
`

/** Each brings a file of the version before up to its own (its place in the list, from 1). */
export const MIGRATIONS: readonly string[] = [FIRST, REASONS, CLAIMS, MOVES, READ_BY, OWN_CODEBOOK]
