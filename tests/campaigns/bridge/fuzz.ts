import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import type { Input } from '#shared/ipc/contract.ts'
import { TEST_KEY } from '../../imagekit-server/server.ts'
import { Random } from '../random.ts'
import { startUnderAttack, origin } from './desk-under-attack.ts'
import type { UnderAttack } from './desk-under-attack.ts'
import { hostileText, hostileValue } from './hostile-values.ts'
import { broken, fitting, Known, spoilt } from './inputs.ts'
import type { Maker } from './inputs.ts'
import { holdsKey, Judge } from './judge.ts'
import { calls as callNames, inputSchemas } from './schema.ts'
import { isCallName, wrongWith } from './verdict.ts'
import type { Tried } from './verdict.ts'
import type { Deed } from './witnesses.ts'

export interface FuzzOptions {
  readonly calls: number
  readonly seed: number
  readonly listen: () => void
  readonly heard: () => readonly Deed[]
  readonly say: (line: string) => void
}

const page = { url: `${origin}/index.html`, parent: null }
/** Calls that are under way at the same time. */
const atOnce = 25
/** Megabytes that main's memory may grow by in the last three quarters of a run. */
const growthLimit = 64

/** @returns what went wrong, in words; nothing when all is well. */
export async function fuzz(options: FuzzOptions): Promise<readonly string[]> {
  const under = await startUnderAttack()
  const attack = new Attack(options, under)
  for (const name of ['unhandledRejection', 'uncaughtException'] as const)
    process.on(name, (error: unknown) => attack.judge.wrong.push(`${name}: ${String(error)}`))
  try {
    await attack.run()
  } catch (error) {
    // Half an attack is no result, and one that waits for ever is none either.
    attack.judge.wrong.push(
      `the attack itself failed: ${error instanceof Error ? error.stack : String(error)}`,
    )
  }
  await under.close()
  return attack.judge.wrong
}

class Attack {
  readonly judge: Judge
  readonly #options: FuzzOptions
  readonly #under: UnderAttack
  readonly #random: Random
  readonly #known = new Known()
  readonly #maker: Maker
  readonly #outcomes = new Map<string, number>()
  #accountId = ''
  #urls = 0

  constructor(options: FuzzOptions, under: UnderAttack) {
    this.#options = options
    this.#under = under
    this.judge = new Judge(under)
    this.#random = new Random(options.seed)
    this.#maker = { random: this.#random, known: this.#known, url: () => this.#url() }
  }

  async run(): Promise<void> {
    const { calls, listen, say } = this.#options
    listen()
    await this.#tryWitnesses()
    let memory = 0
    for (let done = 0; done < calls; done += atOnce) {
      if (done % 200 === 0) await this.#beAPerson()
      await Promise.all(Array.from({ length: Math.min(atOnce, calls - done) }, () => this.#attack()))
      this.judge.deeds(this.#options.heard())
      this.judge.words()
      if (memory === 0 && done >= calls / 4) memory = await used()
    }
    await this.#stillWorks()
    const grown = Math.round(((await used()) - memory) / 1_000_000)
    if (grown > growthLimit)
      this.judge.wrong.push(`memory grew by ${grown} MB, at most ${growthLimit} are allowed`)
    this.judge.server()
    this.judge.remains()
    for (const [outcome, count] of [...this.#outcomes].toSorted(([, a], [, b]) => b - a))
      say(`${String(count).padStart(7)}  ${outcome}`)
    const { log } = this.#under.server
    say(
      `${log.entries.length} requests reached the server, ${log.purgedUrls.length} of them purges; memory grew by ${grown} MB.`,
    )
  }

  /** A witness that cannot hear proves nothing. */
  async #tryWitnesses(): Promise<void> {
    existsSync('/purge-desk/witness')
    const socket = connect({ host: '127.0.0.1', port: 1 })
    socket.on('error', () => undefined)
    const told = this.#options.heard().map(({ target }) => target)
    if (!told.includes('/purge-desk/witness') || !told.includes('127.0.0.1:1'))
      this.judge.wrong.push(`the witnesses hear nothing: ${told.join(', ')}`)
    await new Promise((resolve) => socket.once('close', resolve))
  }

  /** After all that, a list is cleared as ever. */
  async #stillWorks(): Promise<void> {
    const { log } = this.#under.server
    const urls = await this.#beAPerson()
    const sent = log.until(() => urls.every((url) => log.purgedUrls.includes(url))).then(() => true)
    const limit = new Promise<false>((end) => setTimeout(() => end(false), 30_000).unref())
    if (!(await Promise.race([sent, limit])))
      this.judge.wrong.push('a list is no longer cleared after the attack')
  }

  /** Now and then somebody connects an account, so that main has something to lose, and clears a list. */
  async #beAPerson(): Promise<readonly string[]> {
    const call = (name: string, input: unknown): Promise<unknown> => this.#try(name, input, false)
    const endpoints = [{ imagekitId: 'shop', pattern: '' }]
    // Accounts and presets have a limit; a person who met it would remove one.
    for (const account of this.#accounts().slice(40))
      await call('accounts.remove', { accountId: account, stopJobs: true })
    const form: Input<'accounts.add'> = {
      name: 'Shop',
      endpoints,
      customDomains: [],
      monthlyLimit: 1_000_000,
    }
    const added = idOf(await call('accounts.add', form))
    if (added !== null) this.#accountId = added
    await call('accounts.saveKey', { accountId: this.#accountId, key: TEST_KEY, keep: 'memory' })
    await call('accounts.addPractice', {})
    const jobId = randomUUID()
    const urls = Array.from({ length: 20 }, () => this.#goodUrl())
    await call('jobs.begin', { jobId, accountId: this.#accountId, name: 'List' })
    await call('jobs.add', { jobId, offset: 0, urls })
    await call('jobs.go', { jobId, total: urls.length })
    await call('jobs.items', { jobId, filter: 'all', search: '', offset: 0, limit: 50 })
    return urls
  }

  #accounts(): readonly string[] {
    return this.#under.desk.settings.accounts.read().accounts.map(({ id }) => id)
  }

  async #attack(): Promise<void> {
    const random = this.#random
    if (random.chance(0.04)) return this.#attackName()
    const name = callNames[random.whole(0, callNames.length - 1)] ?? 'app.info'
    const schema = inputSchemas.get(name) ?? {}
    const manner = random.next()
    if (manner < 0.4) await this.#try(name, fitting(schema, this.#maker), false)
    else if (manner < 0.7) await this.#try(name, broken(schema, this.#maker), true)
    else if (manner < 0.97) await this.#try(name, spoilt(schema, this.#maker), false)
    else await this.#tryFrom(this.#foreignFrame(), name, fitting(schema, this.#maker), true)
  }

  async #attackName(): Promise<void> {
    const name = this.#random.chance(0.5) ? hostileText(this.#random) : hostileValue(this.#random)
    await this.#try(name, {}, true)
  }

  #foreignFrame() {
    return this.#random.one<{ url: string; parent: unknown } | null>(
      null,
      { url: page.url, parent: page },
      { url: 'https://bundle/index.html', parent: null },
      { url: 'app://bundle.evil/index.html', parent: null },
      { url: 'about:blank', parent: null },
      { url: 'blob:app://bundle/0b1c', parent: null },
    )
  }

  #try(name: unknown, input: unknown, mustBeRefused: boolean): Promise<unknown> {
    return this.#tryFrom(page, name, input, mustBeRefused)
  }

  async #tryFrom(
    frame: typeof page | { url: string; parent: unknown } | null,
    name: unknown,
    input: unknown,
    mustBeRefused: boolean,
  ): Promise<unknown> {
    let answer: unknown
    try {
      answer = await this.#under.router.dispatch(frame, name, input)
    } catch (error) {
      this.judge.wrong.push(`${shown(name)} threw ${String(error)}`)
      return undefined
    }
    const wrong = wrongWith({ name, input, mustBeRefused, answer })
    if (wrong !== null)
      this.judge.wrong.push(
        `${shown(name)} ${shown(input)}: ${wrong}: ${shown(answer)}; ${this.#under.said.reports.at(-1) ?? ''}`,
      )
    this.#note({ name, input, mustBeRefused, answer })
    return answer
  }

  #note({ name, input, answer }: Tried): void {
    const outcome = outcomeOf(answer)
    const told = `${isCallName(name) ? name : 'no call'}: ${outcome}`
    this.#outcomes.set(told, (this.#outcomes.get(told) ?? 0) + 1)
    if (holdsKey(JSON.stringify(answer))) this.judge.wrong.push(`${shown(name)} answered with a key`)
    if (outcome !== 'taken' || !isCallName(name)) return
    harvest(answer, name.split('.')[0]?.replace(/s$/, '') ?? '', this.#known)
    this.judge.taken(name, input, JSON.stringify(answer))
  }

  #url(): string {
    return this.#random.chance(0.6) ? this.#goodUrl() : hostileText(this.#random)
  }

  #goodUrl(): string {
    this.#urls += 1
    return `https://ik.imagekit.io/shop/fuzz/${this.#urls}.jpg`
  }
}

async function used(): Promise<number> {
  await new Promise((resolve) => setImmediate(resolve))
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function outcomeOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return 'no answer'
  if (Reflect.get(answer, 'ok') === true) return 'taken'
  const error: unknown = Reflect.get(answer, 'error')
  return typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : 'no answer'
}

function idOf(answer: unknown): string | null {
  const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : null
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : null
  return typeof id === 'string' ? id : null
}

/** Ids in an answer name what the call is about, except where their field says otherwise. */
function harvest(value: unknown, kind: string, known: Known, field = ''): void {
  if (Array.isArray(value)) return value.slice(0, 50).forEach((one) => harvest(one, kind, known, field))
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) harvest(inner, kind, known, name)
    return
  }
  if (field === 'id') known.learn(kind, value)
  else if (field.endsWith('Id')) known.learn(field.slice(0, -2), value)
}

function shown(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200)
  } catch {
    return 'something that JSON cannot say'
  }
}
