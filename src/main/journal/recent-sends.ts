import { z } from 'zod'
import type { Database } from './database.ts'

export interface RecentQuery {
  readonly accountId: string
  /** Sent from then on, in ms. */
  readonly since: number
  readonly limit: number
}

const recentRow = z.object({
  url: z.string(),
  sentAt: z.number(),
  clearing: z.number().transform((value) => value === 1),
})
export type RecentSend = z.infer<typeof recentRow>

/**
 * What the account sent since then, or is still clearing, newest first. Only URLs that ImageKit took or may have taken:
 * a refused one cleared nothing. Of the jobs, only those are gone through that sent or may have sent since, so that no
 * index is needed, which every send would have to keep.
 */
export function recentSends(db: Database, { accountId, since, limit }: RecentQuery): RecentSend[] {
  return db.all(recentRow, sql, { accountId, since, limit })
}

const sql = `
  WITH own (key) AS (SELECT key FROM accounts WHERE id = :accountId)
  SELECT url, sent_at AS sentAt, 0 AS clearing FROM items
    WHERE job IN (SELECT jobs.key FROM jobs JOIN own ON own.key = jobs.account
                  WHERE jobs.state IN ('running', 'paused') OR jobs.ended_at >= :since)
      AND sent_at >= :since AND state IN ('sending', 'cleared', 'untracked', 'unsure', 'left')
  UNION ALL
  SELECT url, sent_at AS sentAt, 1 AS clearing FROM items
    WHERE state = 'clearing' AND account = (SELECT key FROM own) AND sent_at IS NOT NULL
  ORDER BY sentAt DESC LIMIT :limit`
