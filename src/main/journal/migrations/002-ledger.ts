import type { Migration } from '../migrate.ts'

/** For units that an older version of the app wrote, which knew only their month. */
const dayOfUnit = (row: string): string => `coalesce(${row}unit_day,
  CASE WHEN strftime('%Y-%m', ${row}sent_at / 1000, 'unixepoch') = ${row}unit_month
    THEN date(${row}sent_at / 1000, 'unixepoch') ELSE ${row}unit_month || '-01' END)`

const countUnit = `INSERT INTO units (account, day, n) VALUES (NEW.account, ${dayOfUnit('NEW.')}, 1)
  ON CONFLICT (account, day) DO UPDATE SET n = n + 1;`

/**
 * The ledger: units of quota by account and day in UTC, so that any reset day can be counted by. Triggers keep it in the
 * transaction that writes the unit, so the two cannot drift, and an older version of the app keeps it without knowing.
 * Nothing takes a unit away: the ledger outlives items that are removed when a job is compacted.
 */
export const ledger: Migration = {
  version: 2,
  oldestWriter: 1,
  sql: `
    ALTER TABLE items ADD COLUMN unit_day TEXT;
    ALTER TABLE jobs ADD COLUMN compacted_at INTEGER;

    CREATE TABLE units (
      account INTEGER NOT NULL REFERENCES accounts (key),
      day TEXT NOT NULL,
      n INTEGER NOT NULL,
      PRIMARY KEY (account, day)
    ) STRICT, WITHOUT ROWID;

    INSERT INTO units (account, day, n)
      SELECT account, ${dayOfUnit('')} AS unit, count(*) FROM items WHERE unit_month IS NOT NULL GROUP BY account, unit;

    CREATE TRIGGER items_unit_used AFTER UPDATE OF unit_month ON items
      WHEN OLD.unit_month IS NULL AND NEW.unit_month IS NOT NULL BEGIN ${countUnit} END;

    CREATE TRIGGER items_unit_brought AFTER INSERT ON items
      WHEN NEW.unit_month IS NOT NULL BEGIN ${countUnit} END;
  `,
}
