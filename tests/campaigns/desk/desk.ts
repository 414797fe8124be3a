import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import { contract } from '#shared/ipc/contract.ts'
import type { CallName, Input, Output } from '#shared/ipc/contract.ts'
import type { JobView } from '#shared/ipc/views.ts'
import type { Speed } from '../../../src/main/purge/options.ts'
import { fromDesk } from './messages.ts'
import type { FromDesk, ToDesk } from './messages.ts'

const answerShape = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), detail: z.string().optional() }) }),
])

export interface DeskStart {
  readonly folder: string
  /** Base URL of the server that stands in for ImageKit. */
  readonly server: string
  readonly speed: Speed
}

/** Hundreds of processes load the same code. */
const compileCache = join(import.meta.dirname, '../../../node_modules/.cache/purge-desk')

/** The desk's process was killed before it answered. */
export class DeskGone extends Error {
  override readonly name = 'DeskGone'
}

/** The desk's process as its campaign sees it. It loads main's code when it is made, and begins when it is started. */
export class DeskProcess {
  /** What main would have written into its log. */
  readonly reports: string[] = []
  readonly #child: ChildProcess
  readonly #ended: Promise<unknown>
  readonly #loaded: PromiseWithResolvers<void> = Promise.withResolvers()
  readonly #started: PromiseWithResolvers<void> = Promise.withResolvers()
  readonly #answers = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #watchers = new Set<() => void>()
  #calls = 0
  #isGone = false

  constructor() {
    // Without a way to a keychain: the key is held in memory, so nobody's own keychain is asked.
    const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: undefined, NODE_COMPILE_CACHE: compileCache }
    const hook = join(import.meta.dirname, 'no-electron.ts')
    this.#child = fork(join(import.meta.dirname, 'process.ts'), [], {
      env,
      execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', '--import', hook],
    })
    this.#ended = once(this.#child, 'exit').then(() => this.#leave())
    this.#child.on('message', (message) => this.#heed(fromDesk.parse(message)))
    // Somebody may wait for them, or nobody.
    this.#loaded.promise.catch(() => undefined)
    this.#started.promise.catch(() => undefined)
  }

  async start(options: DeskStart): Promise<void> {
    await this.#loaded.promise
    this.#tell({ do: 'start', ...options })
    await this.#started.promise
  }

  /** Throws `DeskGone` when it is killed meanwhile, and an error for an answer that is a problem. */
  async call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const answer = answerShape.parse(await this.#ask((number) => ({ do: 'call', number, name, input })))
    if (!answer.ok) throw new Error(`${name} answered ${answer.error.code} ${answer.error.detail ?? ''}`)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by this call's own schema
    return contract[name].output.parse(answer.value) as Output<N>
  }

  /** Resolves with the job as soon as the condition holds. */
  async jobUntil(jobId: string, holds: (job: JobView) => boolean): Promise<JobView> {
    for (;;) {
      const changed = this.#change()
      const { job } = await this.call('jobs.find', { jobId })
      if (job !== null && holds(job)) return job
      await changed
    }
  }

  /** Bytes of the heap in use after a collection. */
  async heap(): Promise<number> {
    return z.number().parse(await this.#ask((number) => ({ do: 'measure', number })))
  }

  /** SIGKILL, whatever it is doing; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }

  /** Stands still while `work` runs, so that its files can be copied as they are at one moment. */
  frozen(work: () => void): void {
    this.#child.kill('SIGSTOP')
    try {
      work()
    } finally {
      this.#child.kill('SIGCONT')
    }
  }

  /** Ends as main ends. */
  async close(): Promise<void> {
    this.#tell({ do: 'close' })
    await this.#ended
  }

  #ask(message: (number: number) => ToDesk): Promise<unknown> {
    if (this.#isGone) return Promise.reject(new DeskGone())
    this.#calls += 1
    const answer = Promise.withResolvers<unknown>()
    this.#answers.set(this.#calls, answer)
    this.#tell(message(this.#calls))
    return answer.promise
  }

  #tell(message: ToDesk): void {
    // A message to a process that was killed this moment is lost like its answer.
    if (this.#child.connected) this.#child.send(message, () => undefined)
  }

  #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#watchers.add(resolve)
    return promise
  }

  #wake(): void {
    for (const wake of this.#watchers) wake()
    this.#watchers.clear()
  }

  #heed(message: FromDesk): void {
    switch (message.is) {
      case 'loaded':
        return this.#loaded.resolve()
      case 'started':
        return this.#started.resolve()
      case 'answer':
        return this.#answer(message.number, message.answer)
      case 'heap':
        return this.#answer(message.number, message.used)
      case 'jobs':
        return this.#wake()
      case 'report':
        this.reports.push(message.words)
    }
  }

  #answer(number: number, answer: unknown): void {
    this.#answers.get(number)?.resolve(answer)
    this.#answers.delete(number)
  }

  #leave(): void {
    this.#isGone = true
    this.#loaded.reject(new DeskGone())
    this.#started.reject(new DeskGone())
    for (const { promise, reject } of this.#answers.values()) {
      promise.catch(() => undefined)
      reject(new DeskGone())
    }
    this.#answers.clear()
    this.#wake()
  }
}

/** Keeps one process that loads while another one works. */
export class Spare {
  #spare = new DeskProcess()

  take(): DeskProcess {
    const taken = this.#spare
    this.#spare = new DeskProcess()
    return taken
  }

  async end(): Promise<void> {
    await this.#spare.kill()
  }
}
