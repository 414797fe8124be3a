import { request as requestHttp } from 'node:http'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { KnownEvents } from '../known-events.ts'
import { notImplemented, strict, type Implemented } from '../strict.ts'

type Options = Electron.ClientRequestConstructorOptions

// The last two are Node's: libraries for both listen to them, and in Electron they never come.
const events = ['response', 'redirect', 'login', 'abort', 'error', 'close', 'finish', 'socket', 'aborted']

/** `net.request` over Node, without a session's proxy. Following a redirect is left to the app, which is told of it. */
class StandinRequest extends KnownEvents implements Implemented<Omit<Electron.ClientRequest, 'end'>> {
  readonly #request: ClientRequest
  readonly #follows: boolean

  constructor(options: Options) {
    super('net.request()', events)
    this.#follows = options.redirect !== 'manual'
    const { protocol } = options.url === undefined ? options : new URL(options.url)
    const ask = protocol === 'http:' ? requestHttp : requestHttps
    const own = forNode(options)
    this.#request = options.url === undefined ? ask(own) : ask(options.url, own)
    this.#request.on('response', (response) => this.#answer(response))
    for (const name of ['error', 'close', 'finish'])
      this.#request.on(name, (...args: unknown[]) => this.emit(name, ...args))
  }

  setHeader = (name: string, value: string): void => void this.#request.setHeader(name, value)
  end = (chunk?: string | Buffer): this => {
    this.#request.end(chunk)
    return this
  }
  abort = (): void => {
    this.#request.destroy()
    this.emit('abort')
  }

  #answer(response: IncomingMessage): void {
    const { statusCode = 0, headers } = response
    const isRedirect = statusCode >= 300 && statusCode <= 399 && headers.location !== undefined
    if (!isRedirect) {
      this.emit('response', response)
      return
    }
    const { protocol, host, path, method } = this.#request
    this.emit(
      'redirect',
      statusCode,
      method,
      new URL(headers.location ?? '', `${protocol}//${host}${path}`).href,
      headers,
    )
    if (this.#follows && !this.#request.destroyed)
      this.emit('error', notImplemented('following a redirect in net.request'))
    this.#request.destroy()
  }
}

function forNode({ method, protocol, hostname, port, path, headers }: Options): RequestOptions {
  const given = Object.entries({ method, protocol, hostname, port, path, headers })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

export function request(options: Options | string): Electron.ClientRequest {
  const given = typeof options === 'string' ? { url: options } : options
  return strict<Electron.ClientRequest>('net.request()', new StandinRequest(given))
}
