import type { Migration } from '../migrate.ts'

/**
 * The first layout. `job_counts` is kept by triggers, in the same transaction as the items, so that the numbers of a
 * job with 100,000 URLs cost nothing to read and cannot drift. `dealt` says how the person has seen to the item:
 * 0 not at all, 1 let be, 2 sent again. The application id is `PDSK`.
 */
export const first: Migration = {
  version: 1,
  oldestWriter: 1,
  sql: `
    PRAGMA application_id = 1346655051;

    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE lease (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      token TEXT NOT NULL,
      owner TEXT NOT NULL,
      host TEXT NOT NULL,
      pid INTEGER NOT NULL,
      beat_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE accounts (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;

    CREATE TABLE jobs (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      account INTEGER NOT NULL REFERENCES accounts (key),
      account_name TEXT NOT NULL,
      practice INTEGER NOT NULL,
      name TEXT NOT NULL,
      state TEXT NOT NULL,
      pause TEXT,
      their_words TEXT,
      created_at INTEGER NOT NULL UNIQUE,
      ended_at INTEGER
    ) STRICT;
    CREATE INDEX jobs_of_account ON jobs (account, state);

    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      job INTEGER NOT NULL REFERENCES jobs (key) ON DELETE CASCADE,
      account INTEGER NOT NULL REFERENCES accounts (key),
      position INTEGER NOT NULL,
      url TEXT NOT NULL,
      state TEXT NOT NULL,
      reason TEXT,
      their_words TEXT,
      support_id TEXT,
      request_id TEXT,
      sent_at INTEGER,
      since INTEGER NOT NULL,
      settled_at INTEGER,
      next_ask_at INTEGER,
      last_pending_at INTEGER,
      again_of INTEGER,
      sent_again_as INTEGER,
      let_be INTEGER NOT NULL DEFAULT 0,
      unit_month TEXT,
      UNIQUE (job, position)
    ) STRICT;
    CREATE INDEX items_by_state ON items (job, state, position);
    CREATE INDEX items_watched ON items (account, next_ask_at) WHERE state = 'clearing';
    CREATE INDEX items_taking_long ON items (job)
      WHERE state = 'clearing' AND last_pending_at >= sent_at + 900000;
    CREATE INDEX items_units ON items (account, unit_month) WHERE unit_month IS NOT NULL;
    CREATE UNIQUE INDEX items_sent_again_once ON items (again_of) WHERE again_of IS NOT NULL;

    CREATE TABLE job_counts (
      job INTEGER NOT NULL REFERENCES jobs (key) ON DELETE CASCADE,
      state TEXT NOT NULL,
      dealt INTEGER NOT NULL,
      n INTEGER NOT NULL,
      PRIMARY KEY (job, state, dealt)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER items_counted AFTER INSERT ON items BEGIN
      INSERT INTO job_counts (job, state, dealt, n)
        VALUES (NEW.job, NEW.state, CASE WHEN NEW.sent_again_as IS NOT NULL THEN 2 ELSE NEW.let_be END, 1)
        ON CONFLICT (job, state, dealt) DO UPDATE SET n = n + 1;
    END;

    CREATE TRIGGER items_counted_again AFTER UPDATE OF state, sent_again_as, let_be ON items BEGIN
      UPDATE job_counts SET n = n - 1
        WHERE job = OLD.job AND state = OLD.state AND dealt = CASE WHEN OLD.sent_again_as IS NOT NULL THEN 2 ELSE OLD.let_be END;
      INSERT INTO job_counts (job, state, dealt, n)
        VALUES (NEW.job, NEW.state, CASE WHEN NEW.sent_again_as IS NOT NULL THEN 2 ELSE NEW.let_be END, 1)
        ON CONFLICT (job, state, dealt) DO UPDATE SET n = n + 1;
    END;
  `,
}
