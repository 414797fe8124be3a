import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
  sessionId: z.string().optional(),
})

interface Waiting {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** One channel to Chromium: the browser itself, or one page of it. */
export interface CdpSession {
  send(method: string, params?: object): Promise<unknown>
  on<T>(method: string, schema: z.ZodType<T>, listener: (params: T) => void): void
}

/** The Chrome DevTools Protocol over a pair of pipes; messages end with a NUL byte. */
export class CdpConnection {
  readonly #output: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, (params: unknown) => void>()
  #lastId = 0
  #closed = false
  /** The browser's own session. */
  readonly browser: CdpSession

  constructor(output: Writable, input: Readable) {
    this.#output = output
    this.browser = this.session('')
    input.setEncoding('utf8')
    let rest = ''
    input.on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0')
      rest = parts.pop() ?? ''
      for (const part of parts) this.#receive(part)
    })
    input.on('close', () => this.#close())
    // Writing to a Chromium that has just gone is answered by the close above.
    output.on('error', () => this.#close())
  }

  session(sessionId: string): CdpSession {
    return {
      send: (method, params = {}) => this.#send(method, params, sessionId),
      on: (method, schema, listener) => {
        const key = `${sessionId} ${method}`
        if (this.#listeners.has(key)) throw new Error(`The stand-in listens twice for ${method}`)
        this.#listeners.set(key, (params) => listener(schema.parse(params)))
      },
    }
  }

  #send(method: string, params: object, sessionId: string): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium has gone`))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.#output.write(
        `${JSON.stringify({ id, method, params, ...(sessionId === '' ? {} : { sessionId }) })}\0`,
      )
    })
  }

  #receive(text: string): void {
    const { id, method, params, result, error, sessionId = '' } = message.parse(JSON.parse(text))
    if (id === undefined) return this.#listeners.get(`${sessionId} ${method}`)?.(params)
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`))
    else waiting?.resolve(result)
  }

  #close(): void {
    this.#closed = true
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium has gone`))
    this.#waiting.clear()
  }
}
