import { setImmediate } from 'node:timers/promises'
import type { Events } from '#shared/ipc/events.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { ImageKitService, NoReply, PurgeAnswer, Reply, StatusAnswer } from '../imagekit/index.ts'
import type { Journal } from '../journal/journal.ts'
import { patientReading } from '../journal/reads/patient-reading.ts'
export { month } from '../journal/testing.ts'
import { memoryCounter, november, openForTest, tempFile } from '../journal/testing.ts'
import { jobCalls } from './calls.ts'
import type { Clock } from './clock.ts'
import { PurgeEngine } from './engine.ts'
import { HandingOver } from './handing-over.ts'
import { JobActions } from './job-actions.ts'
import type { EngineOptions, Speed } from './options.ts'

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #at = 0
  /** How far the wall clock was put. */
  #jumped = 0
  #timers: { readonly due: number; readonly run: () => void }[] = []

  now = (): number => november + this.#at + this.#jumped
  uptime = (): number => this.#at
  schedule = (ms: number, run: () => void): (() => void) => {
    const timer = { due: this.#at + ms, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  soon = (run: () => void): void => queueMicrotask(run)

  /** Moves on and runs what falls due, in order, with every promise in between settled. */
  async pass(ms: number): Promise<void> {
    const end = this.#at + ms
    await settled()
    for (let timer = this.#firstUntil(end); timer !== undefined; timer = this.#firstUntil(end)) {
      this.#timers = this.#timers.filter((other) => other !== timer)
      this.#at = Math.max(this.#at, timer.due)
      timer.run()
      await settled()
    }
    this.#at = end
  }

  /** The computer slept: time went by and nothing ran. */
  sleep(ms: number): void {
    this.#at += ms
  }

  /** Somebody put the wall clock. */
  jump(ms: number): void {
    this.#jumped += ms
  }

  /** Nothing planned runs any more, as after a kill. */
  kill(): void {
    this.#timers = []
  }

  #firstUntil(end: number) {
    return this.#timers.filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0]
  }
}

/** Every promise that can settle has settled. */
export async function settled(): Promise<void> {
  await setImmediate()
}

export function reply(status: number, message = '', rest: Partial<Reply> = {}): Reply {
  return {
    status,
    message,
    supportId: `ik-${status}`,
    json: true,
    date: null,
    rateLimitReset: null,
    rateLimit: null,
    rateLimitInterval: null,
    ...rest,
  }
}
export const replied = (
  status: number,
  message = '',
  rest: Partial<Reply> = {},
): PurgeAnswer & StatusAnswer => ({
  kind: 'reply',
  reply: reply(status, message, rest),
})
export const unanswered = (when: NoReply['when'], cause: NoReply['cause']): PurgeAnswer & StatusAnswer => ({
  kind: 'no-reply',
  failure: { when, cause, code: 'TEST' },
})
export const pending: StatusAnswer = { kind: 'pending', reply: reply(200) }
export const completed: StatusAnswer = { kind: 'completed', reply: reply(200) }

type Answerer<A> = (about: string, nth: number) => A | Promise<A>

/** An ImageKit that answers as the test says and remembers what it was asked. */
class ScriptedImageKit implements ImageKitService {
  readonly purged: { readonly url: string; readonly at: number }[] = []
  readonly asked: { readonly requestId: string; readonly at: number }[] = []
  onPurge: Answerer<PurgeAnswer>
  onStatus: Answerer<StatusAnswer> = () => completed
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
    this.onPurge = (url) => this.accepted(url)
  }

  accepted(url: string): PurgeAnswer {
    return { kind: 'accepted', requestId: `request-for-${url}`, reply: reply(201) }
  }

  async purge(url: string): Promise<PurgeAnswer> {
    this.purged.push({ url, at: this.#clock.uptime() })
    return this.onPurge(url, this.purged.length)
  }

  async status(requestId: string): Promise<StatusAnswer> {
    this.asked.push({ requestId, at: this.#clock.uptime() })
    return this.onStatus(requestId, this.asked.length)
  }

  testKey(): Promise<never> {
    return Promise.reject(new Error('The engine tests no key'))
  }

  get urls(): string[] {
    return this.purged.map(({ url }) => url)
  }
}

const rules: AccountRules = {
  accountId: 'account-1',
  accountName: 'Shop',
  endpoints: [{ imagekitId: 'shop', pattern: '' }],
  customDomains: [],
  others: [],
}

/** A list of different URLs. */
export function urlsOf(count: number, folder = 'a'): string[] {
  return Array.from({ length: count }, (_, n) => `https://ik.imagekit.io/shop/${folder}/${n + 1}.jpg`)
}

export const fast: Speed = {
  sends: { perSecond: 1_000, burst: 1_000 },
  reads: { perSecond: 1_000, burst: 1_000 },
  atOnce: 4,
}

/** The app around the engine: it can be started, killed and started again on the same file. */
export class Desk {
  readonly clock = new FakeClock()
  readonly imagekit = new ScriptedImageKit(this.clock)
  readonly counter = memoryCounter()
  readonly told: Events['jobs.changed'][] = []
  readonly reported: unknown[] = []
  readonly copied: string[] = []
  readonly opened: string[] = []
  readonly file: string
  hasKey = true
  /** How long the URLs of finished jobs are kept. */
  keptFor: number | null = null
  /** Who sits in front of it, as the operating system says; null where that is not to be recorded. */
  userName: string | null = null
  /** Why the journal could not be written, each time that began. */
  readonly trouble: unknown[] = []
  /** How often the engine took the computer for woken up. */
  woken = 0
  /** The account was removed. */
  removed = false
  speed: Speed

  constructor(speed: Speed = fast, file = tempFile()) {
    this.speed = speed
    this.file = file
  }

  start() {
    const journal = openForTest({
      file: this.file,
      now: this.clock.now,
      settingsCounter: this.counter,
      ownerName: 'desk',
    })
    const options = this.#options(journal)
    const engine = new PurgeEngine(options)
    engine.start()
    const handingOver = new HandingOver(engine)
    const actions = new JobActions(engine)
    return { journal, engine, actions, handingOver, calls: jobCalls(engine) }
  }

  #options(journal: Journal): EngineOptions {
    return {
      journal,
      reading: patientReading(journal, null, (error) => this.reported.push(error)),
      clock: this.clock,
      speed: this.speed,
      service: () => (this.hasKey ? this.imagekit : null),
      account: (accountId) =>
        accountId.startsWith('account') && !this.removed ? { name: 'Shop', practice: false, rules } : null,
      accept: (url) =>
        url.startsWith('https://ik.imagekit.io/shop/')
          ? { ok: true }
          : { ok: false, findings: [{ code: 'unknown-host', weight: 'blocks' }] },
      notify: (changes) => void this.told.push(changes),
      copyText: (text) => void this.copied.push(text),
      openUrl: (url) => void this.opened.push(url),
      keptFor: () => this.keptFor,
      userName: () => this.userName,
      woken: () => {
        this.woken += 1
      },
      journalDown: (trouble) => void this.trouble.push(trouble),
      report: (error) => void this.reported.push(error),
    }
  }
}

export type Running = ReturnType<Desk['start']>

/** Hands a list over and starts it. */
export function clear(
  running: Running,
  urls: readonly string[],
  jobId = 'job-1',
  accountId = 'account-1',
): void {
  running.handingOver.begin({ jobId, accountId, name: 'List', presets: [] })
  running.handingOver.add(jobId, 0, urls)
  running.handingOver.go(jobId, urls.length)
}

export function viewOf(running: Running, jobId = 'job-1') {
  const job = running.journal.jobs.byId(jobId)
  if (job === null) throw new Error(`There is no ${jobId}`)
  return running.engine.views.of(job)
}

export function itemsOf(running: Running, jobId = 'job-1') {
  const job = running.journal.jobs.byId(jobId)
  if (job === null) throw new Error(`There is no ${jobId}`)
  return running.journal.items.page({ job: job.key, filter: 'all', search: '', offset: 0, limit: 500 }).items
}
