import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { startImageKitServer } from '../../imagekit-server/server.ts'
import type { ImageKitServer } from '../../imagekit-server/server.ts'
import { DeskGone } from '../desk/desk.ts'
import type { DeskProcess, Spare } from '../desk/desk.ts'
import { clear, connectAccount, deskSays, finish, giveKey, newJobId, urlsOf } from '../desk/driving.ts'
import { heldAgainstLog } from '../held-against-log.ts'
import type { Random } from '../random.ts'
import { startWeather } from '../weather.ts'
import { copyJournal, putBack } from './journal-copy.ts'
import { losePower } from './power-loss.ts'

const urlCount = 200
/** Quicker than the app is by default, so that a round takes a second or two. */
const speed = {
  sends: { perSecond: 400, burst: 20 },
  reads: { perSecond: 50, burst: 10 },
  atOnce: 4,
}
/** A life ends by then, in ms, whatever was sent. */
const longestLife = 2_500
/** A round in which nothing was sent for so long is stuck, in ms. A busy computer may take long for the whole of it. */
const patience = 180_000

/**
 * `bad weather`: with every fault of the network and of ImageKit at random.
 * `power loss`: with every kill goes what was written and not yet synced.
 * `older copy`: at the end a copy of the journal is put back that was made in the middle.
 */
export type RoundKind = 'kills' | 'bad weather' | 'power loss' | 'older copy'

export interface RoundResult {
  readonly violations: readonly string[]
  readonly kills: number
  /** How often a loss of power took something that was written. */
  readonly lost: number
  readonly accepted: number
  readonly unsure: number
  /** Where the app's files are, if something is wrong with them. */
  readonly folder: string
}

/** One job that is killed once or several times and finished after all, held against the server's log. */
export async function crashRound(random: Random, kind: RoundKind, spare: Spare): Promise<RoundResult> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-crash-'))
  const server = await startImageKitServer({ latency: () => random.next() * 60 })
  const round = new Round(random, server, folder, spare)
  const stopWeather = kind === 'bad weather' ? startWeather(random, server.faults) : () => undefined
  const watch = watchSends(server)
  try {
    const result = await Promise.race([round.run(kind), watch.stuck])
    if (result === 'stuck') return { ...round.soFar, violations: ['Nothing was sent for three minutes.'] }
    if (result.violations.length === 0) rmSync(folder, { recursive: true, force: true })
    return result
  } finally {
    watch.end()
    stopWeather()
    await round.end()
    await server.stop()
  }
}

function watchSends({ log }: ImageKitServer): { readonly stuck: Promise<'stuck'>; end(): void } {
  const { promise, resolve } = Promise.withResolvers<'stuck'>()
  let sent = 0
  let timer: NodeJS.Timeout
  let isOver = false
  const watch = () => {
    clearTimeout(timer)
    if (isOver) return
    timer = setTimeout(() => resolve('stuck'), patience)
    sent = log.purgedUrls.length
    void log.until(() => log.purgedUrls.length > sent).then(watch)
  }
  watch()
  return {
    stuck: promise,
    end: () => {
      isOver = true
      clearTimeout(timer)
    },
  }
}

class Round {
  readonly #random: Random
  readonly #server: ImageKitServer
  readonly #folder: string
  readonly #jobId = newJobId()
  readonly #urls: readonly string[] = urlsOf(urlCount, 'crash')
  #accountId = ''
  #kills = 0
  #lost = 0
  readonly #spare: Spare
  #desk: DeskProcess

  constructor(random: Random, server: ImageKitServer, folder: string, spare: Spare) {
    this.#random = random
    this.#server = server
    this.#folder = folder
    this.#spare = spare
    this.#desk = spare.take()
  }

  get soFar(): RoundResult {
    const counts = { kills: this.#kills, lost: this.#lost, accepted: 0, unsure: 0 }
    return { violations: [], ...counts, folder: this.#folder }
  }

  async run(kind: RoundKind): Promise<RoundResult> {
    await this.#begin()
    await this.#killedAtWork(() => this.#goOn())
    if (kind === 'power loss') this.#losePower()
    for (let more = this.#random.one(0, 0, 1, 2); more > 0; more -= 1) {
      await this.#killedLife()
      if (kind === 'power loss') this.#losePower()
    }
    if (kind === 'older copy') await this.#copyAndPutBack()
    await this.#start()
    // The copy is from before the list was handed over: the page does not do that again, so there is nothing to finish.
    if (kind === 'older copy' && !(await this.#hasJob())) return this.soFar
    await this.#goOn()
    await finish(this.#desk, this.#jobId)
    // What was under way when a process was killed may still be carried out.
    await this.#server.log.until(() =>
      this.#server.log.entries.every(({ outcome }) => outcome !== 'in progress'),
    )
    const says = await deskSays(this.#desk, this.#accountId, [this.#jobId])
    const { violations, accepted, unsure } = heldAgainstLog(this.#urls, says, this.#server.log.entries)
    const reports = this.#desk.reports.map((words) => `Main reported: ${words}`)
    const most = this.#kills * speed.atOnce
    const tooMany =
      (kind === 'kills' || kind === 'power loss') && unsure > most
        ? [`${unsure} unsure, at most ${most} were on their way.`]
        : []
    return { ...this.soFar, violations: [...violations, ...tooMany, ...reports], accepted, unsure }
  }

  #losePower(): void {
    if (losePower(this.#folder, this.#random)) this.#lost += 1
  }

  async end(): Promise<void> {
    await this.#desk.kill()
  }

  async #begin(): Promise<void> {
    await this.#desk.start({ folder: this.#folder, server: this.#server.url, speed })
    this.#accountId = await connectAccount(this.#desk)
  }

  async #hasJob(): Promise<boolean> {
    const { job } = await this.#desk.call('jobs.find', { jobId: this.#jobId })
    return job !== null
  }

  /** In a new process on the same files. */
  async #start(): Promise<void> {
    this.#desk = this.#spare.take()
    await this.#desk.start({ folder: this.#folder, server: this.#server.url, speed })
  }

  /** As the page does: the list is handed over again, which changes nothing if it has arrived, and the person goes on. */
  async #goOn(): Promise<void> {
    await giveKey(this.#desk, this.#accountId)
    const job = await clear(this.#desk, this.#accountId, this.#jobId, this.#urls)
    if (job.state === 'paused') await this.#desk.call('jobs.resume', { jobId: this.#jobId })
  }

  async #killedLife(): Promise<void> {
    if (this.#random.chance(0.15)) return this.#killedAtStart()
    await this.#start()
    await this.#killedAtWork(() => this.#goOn())
  }

  async #killedAtWork(work: () => Promise<void>): Promise<void> {
    const desk = this.#desk
    const working = endedByKill(work())
    if (this.#random.chance(0.1)) await pass(this.#random.next() * 40)
    else await this.#someMoreSends()
    await desk.kill()
    await working
    this.#kills += 1
  }

  async #killedAtStart(): Promise<void> {
    const starting = endedByKill(this.#start())
    await pass(this.#random.next() * 60)
    await this.#desk.kill()
    await starting
    this.#kills += 1
  }

  /** From none to all of what is left, and then some milliseconds. */
  async #someMoreSends(): Promise<void> {
    const { log } = this.#server
    const sent = log.purgedUrls.length
    // What became unsure is not sent, so the last of them may never come.
    const wanted = this.#random.whole(sent, Math.max(sent, urlCount - 1 - this.#kills * speed.atOnce))
    // In bad weather the job may pause before.
    await Promise.race([log.until(() => log.purgedUrls.length >= wanted), pass(longestLife)])
    await pass(this.#random.next() * 30)
  }

  /** The copy is made of a dead or of a running app. */
  async #copyAndPutBack(): Promise<void> {
    const copy = join(this.#folder, 'copy')
    const isLive = this.#random.chance(0.5)
    if (isLive) {
      await this.#start()
      await this.#killedAtWork(async () => {
        await this.#goOn()
        await pass(this.#random.next() * 300)
        this.#desk.frozen(() => copyJournal(this.#folder, copy))
      })
    }
    // Killed before the copy was made, or no live copy wanted.
    if (!isLive || !hasCopy(copy)) copyJournal(this.#folder, copy)
    // At once, or after a further life: a copy of the run that was just killed must be told too.
    if (!isLive || this.#random.chance(0.5)) await this.#killedLife()
    putBack(copy, this.#folder)
  }
}

function hasCopy(copy: string): boolean {
  return existsSync(join(copy, 'journal.db'))
}

async function endedByKill(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof DeskGone)) throw error
  }
}
