import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startImageKitServer } from '../../imagekit-server/server.ts'
import type { ImageKitServer } from '../../imagekit-server/server.ts'
import { DeskProcess } from '../desk/desk.ts'
import { clear, connectAccount, deskSays, finish, newJobId, urlsOf } from '../desk/driving.ts'
import { heldAgainstLog } from '../held-against-log.ts'
import type { Compared } from '../held-against-log.ts'
import { Random } from '../random.ts'
import { startWeather } from '../weather.ts'
import { heapGrowth, heapLimit } from './heap.ts'

const urlsOfJob = 250
/** Quicker than the app is by default; slow enough that the server's log of an hour fits into memory. */
const speed = {
  sends: { perSecond: 80, burst: 20 },
  reads: { perSecond: 400, burst: 40 },
  atOnce: 8,
}
/** Time for the last URLs to be cleared in good weather, in ms. */
const patience = 180_000
/** How often the heap is measured, in ms. */
const measured = 2_000

export interface SoakCampaign {
  readonly minutes: number
  readonly seed: number
}

/** Prints what is wrong and one line at the end. @returns whether nothing was wrong. */
export async function runSoakCampaign({ minutes, seed }: SoakCampaign): Promise<boolean> {
  const random = new Random(seed)
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-soak-'))
  const clearAfter = () => random.whole(50, 3_000)
  const server = await startImageKitServer({ latency: () => random.next() * 20, clearAfter })
  const soak = new Soak(random, server, folder)
  try {
    const compared = await soak.run(minutes * 60_000)
    const growth = heapGrowth(soak.heap)
    const violations = [...compared.violations, ...soak.reports]
    if (growth !== null && growth > heapLimit) violations.push(`The heap grew to ${growth.toFixed(3)} times.`)
    for (const violation of violations) console.error(violation)
    if (violations.length === 0) rmSync(folder, { recursive: true, force: true })
    else console.error(`The app's files are in ${folder}`)
    console.log(
      `soak: ${soak.urls.length} URLs, ${compared.accepted} accepted, ${compared.unsure} unsure, ` +
        `${soak.pauses} pauses, heap last ÷ second quarter ${growth?.toFixed(3) ?? 'not measured'}, ` +
        `${violations.length} violations; seed ${seed}`,
    )
    return violations.length === 0
  } finally {
    await soak.end()
    await server.stop()
  }
}

class Soak {
  readonly heap: number[] = []
  readonly urls: string[] = []
  pauses = 0
  readonly #random: Random
  readonly #server: ImageKitServer
  readonly #folder: string
  readonly #jobIds: string[] = []
  readonly #desk = new DeskProcess()

  constructor(random: Random, server: ImageKitServer, folder: string) {
    this.#random = random
    this.#server = server
    this.#folder = folder
  }

  get reports(): string[] {
    return this.#desk.reports.map((words) => `Main reported: ${words}`)
  }

  /** One job after another in bad weather, until the time is over; then what is left in good weather. */
  async run(ms: number): Promise<Compared> {
    const ends = performance.now() + ms
    await this.#desk.start({ folder: this.#folder, server: this.#server.url, speed })
    const accountId = await connectAccount(this.#desk)
    const stopWeather = startWeather(this.#random, this.#server.faults)
    const measuring = setInterval(() => void this.#measure(), measured)
    try {
      while (performance.now() < ends) await this.#oneJob(accountId)
    } finally {
      clearInterval(measuring)
      stopWeather()
    }
    await this.#allCleared()
    const says = await deskSays(this.#desk, accountId, this.#jobIds)
    return heldAgainstLog(this.urls, says, this.#server.log.entries)
  }

  async end(): Promise<void> {
    await this.#desk.kill()
  }

  async #oneJob(accountId: string): Promise<void> {
    const jobId = newJobId()
    const urls = urlsOf(urlsOfJob, `soak-${this.#jobIds.length}`)
    this.#jobIds.push(jobId)
    this.urls.push(...urls)
    await clear(this.#desk, accountId, jobId, urls)
    this.pauses += await finish(this.#desk, jobId)
  }

  async #allCleared(): Promise<void> {
    const timer = setTimeout(() => void this.#desk.kill(), patience)
    for (const jobId of this.#jobIds) await this.#desk.jobUntil(jobId, ({ state }) => state === 'done')
    clearTimeout(timer)
  }

  async #measure(): Promise<void> {
    this.heap.push(await this.#desk.heap())
  }
}
