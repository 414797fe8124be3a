import { copyFileSync, existsSync, rmSync } from 'node:fs'
import type { Arbitrary } from 'fast-check'
import { array, assert, asyncProperty, constantFrom, nat, oneof, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maySendAgain, type ItemState } from '#shared/purge/item-state.ts'
import type { PurgeAnswer } from '../imagekit/index.ts'
import { LeaseLost } from '../journal/lease.ts'
import {
  clear,
  completed,
  Desk,
  fast,
  itemsOf,
  pending,
  replied,
  unanswered,
  urlsOf,
  viewOf,
} from './testing.ts'

const jobId = 'job-1'
const urls = urlsOf(12)

/** Answers of ImageKit, by whether the purge was carried out: `maybe` is what nobody can know. */
const behaviours = [
  'accepts',
  'accepts slowly',
  'refuses',
  'limits',
  'is down before',
  'answers 503',
  'breaks off',
  'answers HTML',
  'knows no key',
  'is blocked',
] as const
type Behaviour = (typeof behaviours)[number]

const steps = oneof(
  record({ do: constantFrom('behave' as const), how: constantFrom(...behaviours) }),
  record({ do: constantFrom('pass' as const), ms: constantFrom(1, 90, 700, 4_000, 70_000) }),
  record({
    do: constantFrom(
      'pause',
      'resume',
      'resume',
      'stop',
      'kill',
      'quit',
      'copy',
      'copy at work',
      'put the copy back',
      'wake up',
      'lock the keychain',
      'unlock the keychain',
    ),
  }),
  record({
    do: constantFrom('put the clock' as const),
    by: constantFrom(-9_000_000, -40_000, 3_600_000, 200_000_000),
  }),
  record({ do: constantFrom('change the pace' as const), perSecond: constantFrom(1, 5, 200) }),
  record({ do: constantFrom('send again' as const, 'leave' as const), item: nat(15) }),
)
type Step = typeof steps extends Arbitrary<infer S> ? S : never

/** A desk with a server that keeps its own log of what it may have carried out. */
class World {
  readonly desk = new Desk({ ...fast, sends: { perSecond: 20, burst: 3 } })
  running = this.desk.start()
  /** Purges that were or may have been carried out, by URL. */
  readonly carriedOut = new Map<string, number>()
  /** How often the person asked for each URL. */
  readonly askedFor = new Map<string, number>(urls.map((url) => [url, 1]))
  behaviour: Behaviour = 'accepts'
  wasRestored = false

  constructor() {
    this.desk.imagekit.onPurge = (url) => this.#answer(url)
    this.desk.imagekit.onStatus = (_, nth) => (nth % 3 === 0 ? completed : pending)
    clear(this.running, urls)
  }

  async step(step: Step): Promise<void> {
    switch (step.do) {
      case 'behave':
        this.behaviour = step.how
        return
      case 'pass':
        return this.desk.clock.pass(step.ms)
      case 'pause':
      case 'resume':
      case 'stop':
        this.running.actions[step.do](jobId)
        return
      case 'kill':
        return this.#restart()
      case 'quit':
        await this.#quit()
        return this.#restart()
      case 'copy':
        await this.#quit()
        this.#copy()
        return this.#restart()
      case 'copy at work':
        return this.#copy()
      case 'put the copy back':
        return this.#restore()
      case 'wake up':
        this.running.engine.awake()
        return
      case 'lock the keychain':
      case 'unlock the keychain':
        this.desk.hasKey = step.do === 'unlock the keychain'
        this.running.engine.keyChanged('account-1')
        return
      case 'put the clock':
        this.desk.clock.jump(step.by)
        return
      case 'change the pace':
        this.running.engine.changeSpeed({ ...fast, sends: { perSecond: step.perSecond, burst: 3 } })
        return
      case 'send again':
        return this.#sendAgain(step.item)
      case 'leave': {
        const item = itemsOf(this.running)[step.item]
        if (item !== undefined) this.running.actions.leave(jobId, [item.id])
      }
    }
  }

  #sendAgain(position: number): void {
    const item = itemsOf(this.running)[position]
    if (item === undefined || !maySendAgain(item.state)) return
    if (item.sentAgainAs === null) this.askedFor.set(item.url, (this.askedFor.get(item.url) ?? 0) + 1)
    this.running.actions.sendAgain(jobId, [item.id])
  }

  async #quit(): Promise<void> {
    const closing = this.running.engine.close()
    await this.desk.clock.pass(1_500)
    await closing
  }

  #restart(): void {
    this.desk.clock.kill()
    this.running = this.desk.start()
  }

  /** The file, and its log where the app was not ended cleanly. */
  #copy(): void {
    const { file } = this.desk
    copyFileSync(file, `${file}.copy`)
    rmSync(`${file}.copy-wal`, { force: true })
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${file}.copy-wal`)
  }

  #restore(): void {
    if (!existsSync(`${this.desk.file}.copy`)) return
    this.desk.clock.kill()
    for (const side of ['-wal', '-shm']) rmSync(`${this.desk.file}${side}`, { force: true })
    // A new file in its place, as a backup program makes it: the killed process keeps the old one.
    rmSync(this.desk.file)
    copyFileSync(`${this.desk.file}.copy`, this.desk.file)
    if (existsSync(`${this.desk.file}.copy-wal`))
      copyFileSync(`${this.desk.file}.copy-wal`, `${this.desk.file}-wal`)
    this.wasRestored = true
    this.#restart()
  }

  async #answer(url: string): Promise<PurgeAnswer> {
    switch (this.behaviour) {
      case 'accepts':
        this.#carryOut(url)
        return this.desk.imagekit.accepted(url)
      case 'accepts slowly': {
        this.#carryOut(url)
        const { promise, resolve } = Promise.withResolvers<void>()
        this.desk.clock.schedule(600, resolve)
        await promise
        return this.desk.imagekit.accepted(url)
      }
      case 'breaks off':
        this.#carryOut(url)
        return unanswered('after', 'cut')
      case 'answers HTML':
        this.#carryOut(url)
        return replied(200, 'Sign in', { json: false })
      case 'refuses':
        return replied(400, 'The URL is not valid for cache purging.')
      case 'limits':
        return replied(429, '', { rateLimitReset: 900 })
      case 'is down before':
        return unanswered('before', 'dns')
      case 'answers 503':
        return replied(503, 'Later')
      case 'knows no key':
        return replied(401, 'No key')
      case 'is blocked':
        return replied(403, 'Usage exceeded')
    }
  }

  #carryOut(url: string): void {
    this.carriedOut.set(url, (this.carriedOut.get(url) ?? 0) + 1)
  }
}

/** The clock may be put into another month. */
const allTimes = { from: 0, to: Date.UTC(2100, 0, 1) }
/** An item in one of these states used a unit of the month. */
const costing: readonly ItemState[] = ['clearing', 'cleared', 'untracked', 'unsure', 'left']

function checkAlways(world: World): void {
  for (const [url, times] of world.carriedOut) {
    expect(times, url).toBeLessThanOrEqual(world.askedFor.get(url) ?? 0)
  }
  const { counts, sentAgain, total } = viewOf(world.running)
  expect(Object.values(counts).reduce((sum, n) => sum + n, sentAgain)).toBe(total)
  const items = itemsOf(world.running)
  expect(items.filter(({ sentAgainAs }) => sentAgainAs !== null)).toHaveLength(sentAgain)
  const spent = items.filter(({ state }) => costing.includes(state))
  expect(world.running.engine.usedBy('account-1', allTimes)).toBe(spent.length)
}

async function finish(world: World): Promise<void> {
  world.behaviour = 'accepts'
  world.desk.hasKey = true
  world.running.engine.keyChanged('account-1')
  world.desk.imagekit.onStatus = () => completed
  // After a clock was put forward a request may be old enough to be asked about once an hour.
  await world.desk.clock.pass(3_700_000)
  for (let round = 0; round < 3; round += 1) {
    world.running.actions.resume(jobId)
    await world.desk.clock.pass(200_000)
  }
}

describe('whatever happens', () => {
  it('no URL is sent twice by the app, none is forgotten, and the ledger agrees with the server', async () => {
    await assert(
      asyncProperty(array(steps, { minLength: 4, maxLength: 22 }), async (path) => {
        const world = new World()
        // A copy from early on, so that putting it back has something to do harm with.
        await world.step({ do: 'copy' })
        for (const step of path) {
          await world.step(step)
          checkAlways(world)
        }
        await finish(world)
        checkAlways(world)
        const { counts, state } = viewOf(world.running)
        expect(counts.waiting + counts.sending + counts.clearing).toBe(0)
        expect(['done', 'stopped', 'paused']).toContain(state)
        if (state === 'paused') expect(viewOf(world.running).pause).toBe('restored')
        if (!world.wasRestored) {
          const server = [...world.carriedOut.values()].reduce((sum, n) => sum + n, 0)
          const used = world.running.engine.usedBy('account-1', allTimes)
          // Every purge the server carried out is counted, and beyond them only what nobody can know.
          expect(used).toBeGreaterThanOrEqual(server)
          const unknown = itemsOf(world.running).filter((item) => ['unsure', 'left'].includes(item.state))
          expect(used - server).toBeLessThanOrEqual(unknown.length)
        }
        // No arrow outside the diagram was ever tried. What a killed copy still hears, its lost lease lets it not write.
        expect(world.desk.reported.filter((error) => !(error instanceof LeaseLost))).toEqual([])
        world.desk.clock.kill()
        world.running.journal.close()
      }),
      { numRuns: 30 },
    )
  }, 120_000)
})
