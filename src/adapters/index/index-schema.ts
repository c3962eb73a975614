/** Raised whenever a table or what goes into it changes: an index of another version is made again. */
export const indexVersion = 3

/** The longest beginning of a word whose orders are found without looking through all words that begin so. */
export const longestBeginning = 10

/**
 * `row` grows with the time of an order (place-in-order.ts), so that the latest hits of a search come first and reading
 * stops when a page is full, however many there are. Two full-text tables, because words and numbers are looked for in
 * two ways: words by their beginnings, numbers by any part of three characters and more. They get words as
 * index-terms.ts makes them, so that SQLite has only to split at spaces; the texts themselves stand in `texts`.
 * What is shown of all orders at once is counted as they come and go.
 * SQLite FTS5, https://sqlite.org/fts5.html.
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
  CREATE TABLE texts (row INTEGER PRIMARY KEY, summary TEXT NOT NULL, text TEXT NOT NULL, numbers TEXT NOT NULL);
  CREATE INDEX orders_recent ON orders (created_at, id);
  CREATE INDEX orders_due ON orders (due_at, missed) WHERE due_at IS NOT NULL AND ended = 0;
  CREATE INDEX orders_by_deadline ON orders (due_at IS NULL OR ended, due_at, id);
  CREATE INDEX orders_facets ON orders (ended, platform, money, undated, missed);
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
  CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE originals (
    digest TEXT NOT NULL,
    row INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    PRIMARY KEY (digest, row)
  ) WITHOUT ROWID;
  CREATE INDEX originals_unread ON originals (row, digest) WHERE unread;
  CREATE INDEX originals_row ON originals (row);
  CREATE VIRTUAL TABLE words USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = "ascii",
    prefix = '${Array.from({ length: longestBeginning }, (_, length) => length + 1).join(' ')}'
  );
  CREATE VIRTUAL TABLE numbers USING fts5 (
    text, content = '', contentless_delete = 1, tokenize = "ascii", prefix = '3 4'
  );
  CREATE TABLE tally (orders INTEGER NOT NULL);
  INSERT INTO tally VALUES (0);
  CREATE TABLE stake_tally (
    currency TEXT PRIMARY KEY,
    orders INTEGER NOT NULL,
    claimed INTEGER NOT NULL,
    offered INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    overdue INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TRIGGER order_comes AFTER INSERT ON orders BEGIN UPDATE tally SET orders = orders + 1; END;
  CREATE TRIGGER order_goes AFTER DELETE ON orders BEGIN UPDATE tally SET orders = orders - 1; END;
  CREATE TRIGGER stake_comes AFTER INSERT ON stakes BEGIN
    INSERT INTO stake_tally VALUES (new.currency, 1, new.claimed, new.offered, new.refunded, new.overdue)
      ON CONFLICT DO UPDATE SET orders = orders + 1, claimed = claimed + new.claimed, offered = offered + new.offered,
        refunded = refunded + new.refunded, overdue = overdue + new.overdue;
  END;
  CREATE TRIGGER stake_goes AFTER DELETE ON stakes BEGIN
    UPDATE stake_tally SET orders = orders - 1, claimed = claimed - old.claimed, offered = offered - old.offered,
      refunded = refunded - old.refunded, overdue = overdue - old.overdue WHERE currency = old.currency;
  END;
  PRAGMA user_version = ${indexVersion};
`
