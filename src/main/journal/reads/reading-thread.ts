import { Worker } from 'node:worker_threads'
import type { FromReader } from './messages.ts'
import type { Reading, ReadInput, ReadName, ReadOutput } from './table.ts'

/** The journal could not be read on the other thread; the message is for the log. */
export class ReadFailed extends Error {
  override readonly name = 'ReadFailed'
}

/**
 * Reads the journal on a thread of its own, started with the first read and again after it broke. Reads are answered in
 * the order they were asked.
 */
export class ReadingThread implements Reading {
  readonly #script: string
  readonly #file: string
  #worker: Worker | null = null
  #number = 0
  readonly #open = new Map<number, PromiseWithResolvers<unknown>>()

  /** `script`: the path of `worker.ts`, or of what it was built into. `file`: the journal's. */
  constructor(script: string, file: string) {
    this.#script = script
    this.#file = file
  }

  async ask<N extends ReadName>(name: N, input: ReadInput<N>): Promise<ReadOutput<N>> {
    this.#number += 1
    const answer = Promise.withResolvers<unknown>()
    this.#open.set(this.#number, answer)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#thread().postMessage({ number: this.#number, name, input })
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other thread answers by the same table
    return (await answer.promise) as ReadOutput<N>
  }

  /** Ends the thread and lets go of the file; a read after it starts another. */
  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #thread(): Worker {
    if (this.#worker !== null) return this.#worker
    const worker = new Worker(this.#script, { workerData: this.#file, name: 'journal reads' })
    worker.on('message', (message: FromReader) => this.#heed(message))
    // An error is followed by the exit; without a listener it would end the app.
    worker.on('error', (error) =>
      this.#leave(worker, error instanceof Error ? error.message : 'thread error'),
    )
    worker.on('exit', () => this.#leave(worker, 'the thread ended'))
    // Reading keeps nobody from quitting.
    worker.unref()
    this.#worker = worker
    return worker
  }

  #heed(message: FromReader): void {
    const answer = this.#open.get(message.number)
    this.#open.delete(message.number)
    if (message.ok) answer?.resolve(message.output)
    else answer?.reject(new ReadFailed(message.words))
  }

  #leave(worker: Worker, why: string): void {
    if (this.#worker !== worker) return
    this.#worker = null
    const open = [...this.#open.values()]
    this.#open.clear()
    for (const answer of open) answer.reject(new ReadFailed(why))
  }
}
