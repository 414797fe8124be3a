import type { Migration } from '../migrate.ts'

/** Who cleared a job, and the presets its URLs came from, each on a line of its own. Unknown for older jobs. */
export const whoAndWhat: Migration = {
  version: 3,
  oldestWriter: 1,
  sql: `
    ALTER TABLE jobs ADD COLUMN cleared_by TEXT;
    ALTER TABLE jobs ADD COLUMN presets TEXT;
  `,
}
