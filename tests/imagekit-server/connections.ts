import type { Socket } from 'node:net'

/** Numbers the connections by their first request, and counts the requests on each. */
export class Connections {
  readonly #seen = new WeakMap<Socket, { readonly number: number; requests: number }>()
  readonly #closed: () => void
  #count = 0
  #open = 0

  constructor(closed: () => void) {
    this.#closed = closed
  }

  /** How many of those that carried a request are still open. */
  get open(): number {
    return this.#open
  }

  request(socket: Socket): { readonly connection: number; readonly requestOnConnection: number } {
    const known = this.#seen.get(socket) ?? this.#meet(socket)
    known.requests += 1
    return { connection: known.number, requestOnConnection: known.requests }
  }

  #meet(socket: Socket) {
    this.#count += 1
    this.#open += 1
    const met = { number: this.#count, requests: 0 }
    this.#seen.set(socket, met)
    socket.once('close', () => {
      this.#open -= 1
      this.#closed()
    })
    return met
  }
}
