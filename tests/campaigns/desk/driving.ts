import { randomUUID } from 'node:crypto'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { TEST_KEY } from '../../imagekit-server/server.ts'
import type { DeskSays } from '../held-against-log.ts'
import type { DeskProcess } from './desk.ts'

/** What a person does with the desk, in one go each. */

/** Different URLs that the account's rules accept. */
export function urlsOf(count: number, folder: string): string[] {
  return Array.from({ length: count }, (_, index) => `https://ik.imagekit.io/shop/${folder}/${index + 1}.jpg`)
}

/** @returns the account's id. */
export async function connectAccount(desk: DeskProcess): Promise<string> {
  const endpoints = [{ imagekitId: 'shop', pattern: '' }]
  const form = { name: 'Shop', endpoints, customDomains: [], monthlyLimit: 1_000_000 }
  const account = await desk.call('accounts.add', form)
  await giveKey(desk, account.id)
  return account.id
}

/** It is held in memory, so every start needs it again. */
export async function giveKey(desk: DeskProcess, accountId: string): Promise<void> {
  await desk.call('accounts.saveKey', { accountId, key: TEST_KEY, keep: 'memory' })
}

export const newJobId = (): string => randomUUID()

/** Hands a list over and starts it; done again after a kill it goes on where it was. */
export async function clear(
  desk: DeskProcess,
  accountId: string,
  jobId: string,
  urls: readonly string[],
): Promise<JobView> {
  const begun = await desk.call('jobs.begin', { jobId, accountId, name: 'List' })
  if (begun.job.state !== 'collecting') return begun.job
  for (let offset = begun.received; offset < urls.length; offset += 100)
    await desk.call('jobs.add', { jobId, offset, urls: urls.slice(offset, offset + 100) })
  return desk.call('jobs.go', { jobId, total: urls.length })
}

/** Until all is sent; the person goes on after every pause. @returns how often that was. */
export async function finish(desk: DeskProcess, jobId: string): Promise<number> {
  for (let pauses = 0; ; pauses += 1) {
    const job = await desk.jobUntil(jobId, (now) => isSent(now) || now.state === 'paused')
    if (isSent(job)) return pauses
    await desk.call('jobs.resume', { jobId })
  }
}

function isSent({ counts }: JobView): boolean {
  return counts.waiting + counts.sending === 0
}

/** Every row of the jobs and the ledger. */
export async function deskSays(
  desk: DeskProcess,
  accountId: string,
  jobIds: readonly string[],
): Promise<DeskSays> {
  const items: ItemView[] = []
  for (const jobId of jobIds) items.push(...(await itemsOf(desk, jobId)))
  const { accounts } = await desk.call('accounts.list', {})
  const account = accounts.find(({ id }) => id === accountId)
  if (account === undefined) throw new Error('The account is gone')
  return { items, usedHere: account.quota.usedHere }
}

async function itemsOf(desk: DeskProcess, jobId: string): Promise<ItemView[]> {
  const items: ItemView[] = []
  for (;;) {
    const query = { jobId, filter: 'all', search: '', offset: items.length, limit: 500 } as const
    const page = await desk.call('jobs.items', query)
    items.push(...page.items)
    if (page.items.length === 0 || items.length >= page.total) return items
  }
}
