import { expect, it, vi } from 'vitest'
import type { Input } from '#shared/ipc/contract.ts'
import type { JobView } from '#shared/ipc/views.ts'
import type { Answer } from '#shared/purge/problem.ts'
import type { JobState } from '#shared/purge/job-state.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { noItems } from '#shared/purge/job-state.ts'
import type { Marker } from '../keep/list-store.ts'
import { RowList } from '../rows/row-list.ts'
import { stateOf } from '../rows/row.ts'
import { newSource } from '../rows/source.ts'
import { Sender, type SenderParts } from './send.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}

interface FakeJob {
  state: JobState
  urls: string[]
}

/** Main as the page sees it: it keeps what it was told, whatever becomes of its answers. */
function makeMain() {
  const known = new Map<string, FakeJob>()
  const calls: string[] = []
  /** Calls that fail before or after main has acted; after a crash nothing is answered any more. */
  const fails = new Map<string, 'before' | 'after'>()
  const crashes = new Map<string, 'before' | 'after'>()
  const silence = new Promise<never>(() => undefined)
  const view = (id: string, { state, urls }: FakeJob): JobView => ({
    id,
    accountId: 'a',
    accountName: 'Acme Shop',
    practice: false,
    name: 'list',
    state,
    pause: null,
    theirWords: null,
    counts: noItems,
    total: urls.length,
    needsYou: 0,
    sentAgain: 0,
    takingLong: 0,
    createdAt: 0,
    endedAt: null,
    waitsUntil: null,
    secondsLeft: null,
  })
  async function answer<T>(name: string, act: () => Answer<T>): Promise<Answer<T>> {
    calls.push(name)
    if (crashes.get(name) === 'before') return silence
    if (fails.get(name) === 'before') throw new Error('the bridge is cut')
    const value = act()
    if (crashes.get(name) === 'after') return silence
    if (fails.get(name) === 'after') throw new Error('the bridge is cut')
    return value
  }
  const unknown: Answer<never> = { ok: false, error: { code: 'job-unknown' } }
  const jobs = {
    begin: ({ jobId }: Input<'jobs.begin'>) =>
      answer('begin', () => {
        const job = known.get(jobId) ?? { state: 'collecting', urls: [] }
        known.set(jobId, job)
        return { ok: true, value: { job: view(jobId, job), received: job.urls.length } }
      }),
    add: ({ jobId, offset, urls }: Input<'jobs.add'>) =>
      answer('add', () => {
        const job = known.get(jobId)
        if (job === undefined) return unknown
        if (offset === job.urls.length) job.urls.push(...urls)
        return { ok: true, value: { received: job.urls.length } }
      }),
    go: ({ jobId, total }: Input<'jobs.go'>) =>
      answer('go', () => {
        const job = known.get(jobId)
        if (job === undefined || job.urls.length !== total) return unknown
        job.state = 'running'
        return { ok: true, value: view(jobId, job) }
      }),
    find: ({ jobId }: Input<'jobs.find'>) =>
      answer('find', () => {
        const job = known.get(jobId)
        return { ok: true, value: { job: job === undefined ? null : view(jobId, job) } }
      }),
  } satisfies SenderParts['jobs']
  const started = () => [...known.values()].filter(({ state }) => state !== 'collecting')
  return { jobs, known, calls, fails, crashes, started }
}

function makePage(main: ReturnType<typeof makeMain>, texts: readonly string[]) {
  const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }
  const list = new RowList(rules, turns, () => crypto.randomUUID())
  const source = list.addSource(newSource('file', 'list.txt'))
  list.addEntries(
    source,
    texts.map((text, at) => ({ text, line: at + 1 })),
  )
  const saved: { marker: Marker | null } = { marker: null }
  const keeper = {
    flush: async (marker?: Marker | null) => {
      if (marker !== undefined) saved.marker = marker
    },
  }
  const sender = new Sender({ jobs: main.jobs, list, keeper }, null)
  /** The page again after a crash: same list, same marker, no memory of its own. */
  const restart = () => new Sender({ jobs: main.jobs, list, keeper }, saved.marker)
  return { list, saved, sender, restart }
}

const named = { name: 'list.txt', presets: [] }
const urls = Array.from({ length: 2_345 }, (_, at) => `https://ik.imagekit.io/acme/${at}.jpg`)
const mixed = [...urls, 'https://ik.imagekit.io/acme/0.jpg', 'images*', 'Image URL']

it('sends each URL once, in pieces, and keeps what can’t be cleared', async () => {
  const main = makeMain()
  const { list, saved, sender } = makePage(main, mixed)
  const sent = await sender.start('a', named)
  expect(sent).toMatchObject({ kind: 'sent', total: 2_345 })
  expect(main.started()).toEqual([{ state: 'running', urls }])
  expect(main.calls).toEqual(['begin', 'add', 'add', 'add', 'go'])
  expect(list.rows.filter((row) => !row.removed).map(({ text }) => text)).toEqual(['images*'])
  expect(saved.marker).toBeNull()
})

it('makes one job of a double click on a slow bridge', async () => {
  const main = makeMain()
  const { sender } = makePage(main, mixed)
  const [one, two] = await Promise.all([sender.start('a', named), sender.start('a', named)])
  expect(one).toEqual(two)
  expect(main.known.size).toBe(1)
  expect(await sender.start('a', named)).toEqual({ kind: 'nothing' })
})

it.each(['begin', 'add', 'go'])('makes one job when the page crashes around %s', async (name) => {
  for (const when of ['before', 'after'] as const) {
    const main = makeMain()
    const { list, sender, restart } = makePage(main, mixed)
    main.crashes.set(name, when)
    void sender.start('a', named)
    await vi.waitFor(() => expect(main.calls).toContain(name))
    main.crashes.clear()
    const page = restart()
    const found = await page.resolve()
    if (found === null) await page.start('a', named)
    expect(main.started()).toEqual([{ state: 'running', urls }])
    expect(list.rows.filter((row) => !row.removed).map(stateOf)).toEqual(['blocks'])
  }
})

it('asks main before anything else when it could not be told whether the job started', async () => {
  const main = makeMain()
  const { list, sender } = makePage(main, mixed)
  main.fails.set('go', 'after').set('find', 'before')
  expect(await sender.start('a', named)).toMatchObject({ kind: 'problem' })
  expect(await sender.start('a', named)).toMatchObject({ kind: 'problem' })
  expect(list.table.counts().ready).toBe(2_345)
  main.fails.clear()
  expect(await sender.start('a', named)).toMatchObject({ kind: 'already-sent', total: 2_345 })
  expect(main.started()).toHaveLength(1)
})

it('leaves the list as it is when main refuses, and starts a new job the next time', async () => {
  const main = makeMain()
  const { list, saved, sender } = makePage(main, mixed)
  main.fails.set('add', 'before')
  expect(await sender.start('a', named)).toEqual({ kind: 'problem', problem: { code: 'unexpected' } })
  expect(list.table.counts().ready).toBe(2_345)
  expect(saved.marker).toBeNull()
  main.fails.clear()
  list.edit(0, 'https://ik.imagekit.io/acme/edited.jpg')
  expect(await sender.start('a', named)).toMatchObject({ kind: 'sent' })
  expect(main.started()[0]?.urls[0]).toBe('https://ik.imagekit.io/acme/edited.jpg')
})

it('says nothing to main when the list could not be written down', async () => {
  const main = makeMain()
  const { list } = makePage(main, mixed)
  const keeper = { flush: () => Promise.reject(new Error('disk full')) }
  const sent = await new Sender({ jobs: main.jobs, list, keeper }, null).start('a', named)
  expect(sent.kind).toBe('problem')
  expect(main.calls).toEqual([])
})
