import { EventEmitter } from 'node:events'
import { notImplemented } from './strict.ts'

type Subscription = Parameters<EventEmitter['on']>

/** An emitter that refuses listeners for events it would never emit: waiting for one in vain is hard to find. */
export class KnownEvents extends EventEmitter {
  readonly #owner: string
  readonly #names: ReadonlySet<string | symbol>

  constructor(owner: string, names: readonly string[]) {
    super()
    this.#owner = owner
    this.#names = new Set<string | symbol>([...names, 'newListener', 'removeListener'])
  }

  override on(...args: Subscription): this {
    this.#check(args[0])
    return super.on(...args)
  }

  override once(...args: Subscription): this {
    this.#check(args[0])
    return super.once(...args)
  }

  override addListener(...args: Subscription): this {
    return this.on(...args)
  }

  override prependListener(...args: Subscription): this {
    this.#check(args[0])
    return super.prependListener(...args)
  }

  #check(name: string | symbol): void {
    if (!this.#names.has(name)) throw notImplemented(`the event ${this.#owner}.on('${String(name)}')`)
  }
}
