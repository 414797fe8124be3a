import { Refusal } from '#shared/ipc/refusal.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { LeaseLost } from '../journal/lease.ts'
import type { ItemRow, JobRow } from '../journal/rows.ts'
import { isTrouble } from '../journal/trouble.ts'
import type { PurgeEngine } from './engine.ts'
import type { EngineAccount } from './options.ts'

/** What every call of the page is held against before it changes anything. */

export function knownJob(engine: PurgeEngine, jobId: string): JobRow {
  const job = engine.options.journal.jobs.byId(jobId)
  if (job === null) throw new Refusal('job-unknown')
  return job
}

export function knownAccount(engine: PurgeEngine, accountId: string): EngineAccount {
  const account = engine.options.account(accountId)
  if (account === null) throw new Refusal('account-unknown')
  return account
}

/** All of the job's items among `ids`, or it refuses. */
export function knownItems(engine: PurgeEngine, job: JobRow, ids: readonly number[]): ItemRow[] {
  const items = engine.options.journal.items.ofJob(job.key, ids)
  if (items.length < new Set(ids).size) throw new Refusal('item-unknown')
  return items
}

/** Main's own judgement. The detail is the first finding that blocks. */
export function acceptAll(engine: PurgeEngine, urls: readonly string[], rules: AccountRules): void {
  for (const url of urls) {
    const accepted = engine.options.accept(url, rules)
    if (accepted.ok) continue
    const blocking = accepted.findings.find((finding) => finding.weight === 'blocks') ?? accepted.findings[0]
    throw new Refusal('url-not-accepted', blocking?.code ?? 'not-a-url')
  }
}

/** A write the person asked for: it happens as a whole, or they are told. */
export function written<T>(engine: PurgeEngine, work: () => T): T {
  if (engine.writer.down) throw new Refusal('journal-unavailable')
  try {
    return engine.options.journal.write(work)
  } catch (error) {
    if (!isTrouble(error)) throw error
    engine.writer.failed(error)
    throw new Refusal(error instanceof LeaseLost ? 'journal-read-only' : 'journal-unavailable')
  }
}
