/** Raised whenever a table or what goes into it changes: an index of another version is made again. */
export const indexVersion = 2

/**
 * Two full-text tables, because words and numbers are looked for in two ways: words by their beginnings, whatever their
 * accents; numbers by any part of three characters and more (trigram). Summaries lie apart, so that sorting reads little. SQLite FTS5, https://sqlite.org/fts5.html.
 */
export const schema = `
  CREATE TABLE orders (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mark TEXT NOT NULL,
    created_at TEXT NOT NULL,
    title TEXT NOT NULL,
    platform TEXT NOT NULL,
    ended INTEGER NOT NULL,
    due_at TEXT,
    missed INTEGER NOT NULL,
    undated INTEGER NOT NULL,
    valid_until TEXT,
    most INTEGER NOT NULL,
    money INTEGER NOT NULL,
    tracking TEXT NOT NULL
  );
  CREATE TABLE summaries (row INTEGER PRIMARY KEY, summary TEXT NOT NULL);
  CREATE INDEX orders_recent ON orders (created_at DESC, id DESC);
  CREATE INDEX orders_due ON orders (due_at) WHERE due_at IS NOT NULL AND ended = 0;
  CREATE INDEX orders_title ON orders (title COLLATE NOCASE, id);
  CREATE INDEX orders_most ON orders (most DESC, id DESC);
  CREATE INDEX orders_valid ON orders (valid_until) WHERE valid_until IS NOT NULL;
  CREATE INDEX orders_tracking ON orders (tracking) WHERE tracking <> '';
  CREATE TABLE stakes (
    row INTEGER NOT NULL,
    currency TEXT NOT NULL,
    claimed INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    overdue INTEGER NOT NULL,
    PRIMARY KEY (row, currency)
  ) WITHOUT ROWID;
  CREATE TABLE originals (digest TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (digest, row)) WITHOUT ROWID;
  CREATE INDEX originals_row ON originals (row);
  CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
  CREATE VIRTUAL TABLE numbers USING fts5 (text, tokenize = "trigram");
  PRAGMA user_version = ${indexVersion};
`
