// SQL that makes of a store file one of the first schema, with the same content.

/** Before rules were kept with their reasons, before there were claims and mentions that mean another entity. */
export const BACK_TO_FIRST = `
  CREATE TABLE old_rule (num INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (kind, name)) STRICT;
  INSERT INTO old_rule SELECT num, kind, name FROM rule;
  DROP TABLE rule;
  ALTER TABLE old_rule RENAME TO rule;
  DROP TABLE claim;
  ALTER TABLE doc DROP COLUMN moves;
  ALTER TABLE doc DROP COLUMN read_by;
  DROP TABLE own_codebook;
  ALTER TABLE judgement DROP COLUMN docs;
  PRAGMA user_version = 1;
`
