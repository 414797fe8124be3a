import { assertNever } from '#shared/assert-never.ts'
import type { ItemFilter, ItemView, JobView } from '#shared/ipc/views.ts'
import type { Bridge } from '#shared/ipc/bridge.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { callLimit } from '#shared/purge/limits.ts'
import { maySendAgain, needsPerson } from '#shared/purge/item-state.ts'
import { activity, chosenWords, leftWords, sentAgainWords } from '#shared/words/activity.ts'
import { showToast } from '../ui/toast.tsx'
import { call } from '../state/call.ts'
import { handOver } from '../state/handoff.ts'
import { useJobs } from '../state/jobs-store.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { browserHint } from './browser-hint.ts'

const readLimit = 500

/** Asks for a change of a job and shows what became of it at once. Returns whether it worked. */
async function change(ask: (desk: Bridge) => Promise<Answer<JobView>>): Promise<boolean> {
  const job = valueOrReport(await call(ask))
  if (job) useJobs.getState().apply([job])
  return job !== null
}

export function pauseJob(jobId: string): Promise<boolean> {
  return change((desk) => desk.jobs.pause({ jobId }))
}

export function resumeJob(jobId: string): Promise<boolean> {
  return change((desk) => desk.jobs.resume({ jobId }))
}

export function stopJob(jobId: string): Promise<boolean> {
  return change((desk) => desk.jobs.stop({ jobId }))
}

export async function sendAgain(jobId: string, itemIds: readonly number[]): Promise<void> {
  if (await inPieces(itemIds, (ids) => change((desk) => desk.jobs.sendAgain({ jobId, itemIds: ids }))))
    showToast({ text: sentAgainWords(itemIds.length) })
}

export async function leave(jobId: string, itemIds: readonly number[]): Promise<void> {
  if (!(await inPieces(itemIds, (ids) => change((desk) => desk.jobs.leave({ jobId, itemIds: ids }))))) return
  showToast({ text: leftWords(itemIds.length) })
}

/** One call takes at most 1,000 ids. Stops at the first piece that did not work. */
async function inPieces(
  ids: readonly number[],
  act: (piece: number[]) => Promise<boolean>,
): Promise<boolean> {
  for (let start = 0; start < ids.length; start += callLimit) {
    if (!(await act(ids.slice(start, start + callLimit)))) return false
  }
  return ids.length > 0
}

/** All items of a view, page by page; null when a page could not be read. */
async function allItems(jobId: string, filter: ItemFilter): Promise<ItemView[] | null> {
  const all: ItemView[] = []
  for (;;) {
    const query = { jobId, filter, search: '', offset: all.length, limit: readLimit }
    const page = valueOrReport(await call((desk) => desk.jobs.items(query)))
    if (!page) return null
    all.push(...page.items)
    if (page.items.length === 0 || all.length >= page.total) return all
  }
}

/** The ids of everything in the job that waits for the person. */
export async function needingIds(jobId: string): Promise<readonly number[]> {
  const items = (await allItems(jobId, 'needs-you')) ?? []
  return items.filter(({ state }) => needsPerson(state)).map(({ id }) => id)
}

/** Gives the job's URLs, each once, to the Clear screen. Sends nothing. */
export async function copyToList({ id, name }: JobView): Promise<void> {
  const items = await allItems(id, 'all')
  if (items) handOver({ kind: 'copy', name, urls: [...new Set(items.map(({ url }) => url))] })
}

/** Some of the job's URLs, in the job's order. */
export async function copyRowsToList(job: JobView, ids: readonly number[]): Promise<void> {
  const items = await rowsOf(job.id, ids)
  if (items) handOver({ kind: 'copy', name: job.name, urls: [...new Set(items.map(({ url }) => url))] })
}

/** Those of the rows that may be sent again and were not yet. */
export async function sendableOf(jobId: string, ids: readonly number[]): Promise<readonly number[]> {
  const items = (await rowsOf(jobId, ids)) ?? []
  return items
    .filter(({ state, sentAgainAs }) => sentAgainAs === null && maySendAgain(state))
    .map(({ id }) => id)
}

async function rowsOf(jobId: string, ids: readonly number[]): Promise<readonly ItemView[] | null> {
  const wanted = new Set(ids)
  const items = await allItems(jobId, 'all')
  return items?.filter(({ id }) => wanted.has(id)) ?? null
}

type Copied = 'urls' | 'request-ids' | 'support-ids'

export function copyFromItem({ jobId, id }: ItemView, what: Copied): Promise<void> {
  return copyItems(jobId, [id], what)
}

/** Of all its URLs that have one, as lines. */
export async function copyRequestIds(jobId: string): Promise<void> {
  const ids = (await allItems(jobId, 'all'))?.flatMap(({ id, requestId }) => (requestId === null ? [] : [id]))
  if (ids !== undefined && ids.length > 0) await copyItems(jobId, ids, 'request-ids')
}

/** As lines, through main by their ids. */
export async function copyItems(jobId: string, ids: readonly number[], what: Copied): Promise<void> {
  const done = valueOrReport(await call((desk) => desk.jobs.copy({ jobId, itemIds: [...ids], what })))
  if (!done) return
  showToast({ text: copiedWords(what, ids.length) })
}

function copiedWords(what: Copied, count: number): string {
  switch (what) {
    case 'urls':
      return count === 1 ? activity.urlCopied : chosenWords.copied(count)
    case 'request-ids':
      return count === 1 ? activity.requestIdCopied : chosenWords.requestIdsCopied(count)
    case 'support-ids':
      return activity.supportIdCopied
    default:
      return assertNever(what)
  }
}

export async function openInBrowser({ jobId, id }: ItemView): Promise<void> {
  const done = valueOrReport(await call((desk) => desk.jobs.openInBrowser({ jobId, itemId: id })))
  if (done) showToast({ text: browserHint() })
}
