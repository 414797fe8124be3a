import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServedUrls } from '../../src/main/imagekit/practice/rules.ts'
import { Api, occasionOf, urlOf } from './api.ts'
import type { ApiAnswer } from './api.ts'
import { Connections } from './connections.ts'
import { control, isControl } from './control.ts'
import type { Controlled } from './control.ts'
import { FaultBook } from './faults.ts'
import { KeyBook } from './keys.ts'
import type { KeySetting } from './keys.ts'
import { RequestLog } from './request-log.ts'
import type { LogEntry } from './request-log.ts'
import { answerScripted, answerWith, cutMidAnswer, readBody } from './respond.ts'

export interface ImageKitServerOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** By default the one valid key `TEST_KEY`. */
  readonly keys?: readonly KeySetting[]
  /** Milliseconds from a purge to Completed. */
  readonly clearAfter?: number | ((url: string) => number)
  readonly served?: ServedUrls | 'any'
  /** Milliseconds of each call; what is asked is carried out half-way through. */
  readonly latency?: () => number
  /** In ms since 1970: for `Date` headers and clearing. */
  readonly now?: () => number
  /** PEM; with it the server speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

export interface ImageKitServer extends Controlled {
  readonly url: string
  readonly connections: Connections
  stop(): Promise<void>
}

export const TEST_KEY = 'private_test_key'

/** An ImageKit on this machine with the documented rules, and with whatever goes wrong as scripted. */
export async function startImageKitServer(options: ImageKitServerOptions = {}): Promise<ImageKitServer> {
  const { clearAfter = 300, now = Date.now } = options
  const keys = new KeyBook()
  for (const setting of options.keys ?? [{ key: TEST_KEY }]) keys.set(setting)
  const api = new Api({
    keys,
    now,
    served: options.served ?? 'any',
    clearAfter: typeof clearAfter === 'number' ? () => clearAfter : clearAfter,
  })
  const log = new RequestLog()
  const parts = { api, keys, log, faults: new FaultBook() }
  const connections = new Connections(() => log.changed())
  const stopped = new AbortController()

  async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isControl(request)) return control(request, response, parts)
    const supportId = randomUUID()
    response.setHeader('x-ik-requestId', supportId)
    response.setHeader('Date', new Date(now()).toUTCString())
    const { method = '', url: path = '', headers } = request
    const entry = log.add({
      time: now(),
      method,
      path,
      headers,
      supportId,
      ...connections.request(request.socket),
    })
    try {
      const half = (options.latency?.() ?? 0) / 2
      await serve(request, response, entry, parts, { half, stopped: stopped.signal })
    } catch {
      if (entry.outcome === 'in progress') entry.outcome = 'client left'
    }
    log.changed()
  }

  const server =
    options.tls === undefined
      ? createServer((request, response) => void listener(request, response))
      : createTlsServer(options.tls, (request, response) => void listener(request, response))
  // Longer than any client keeps one: which side closes an idle connection is then the client's doing.
  server.keepAliveTimeout = 60_000
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')

  return {
    ...parts,
    connections,
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    async stop() {
      stopped.abort()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  entry: LogEntry,
  { api, faults, log }: Controlled,
  { half, stopped }: { readonly half: number; readonly stopped: AbortSignal },
): Promise<void> {
  const occasion = occasionOf(entry.method, entry.path)
  const reused = entry.requestOnConnection > 1
  if (faults.takeEarly({ occasion, url: null, reused }) !== null) {
    entry.outcome = 'cut before reading'
    request.socket.destroy()
    return
  }
  const body = await readBody(request)
  const contentType = request.headers['content-type']
  entry.body = body
  entry.url = occasion === 'purge' ? urlOf({ contentType, body }) : null
  log.changed()
  const fault = faults.take({ occasion, url: entry.url, reused })
  const delay = (fault?.delay ?? 0) + half
  if (delay > 0) await wait(delay, undefined, { signal: stopped })
  const action = fault?.action ?? { do: 'as usual' }
  const usual = async () => {
    const { authorization } = request.headers
    const asked = { method: entry.method, path: entry.path, authorization, contentType, body }
    const answer = noted(entry, api.answer(asked))
    if (half > 0) await wait(half, undefined, { signal: stopped })
    return answer
  }
  switch (action.do) {
    case 'cut':
      entry.outcome = action.when === 'mid-answer' ? 'cut mid-answer' : 'cut after reading'
      if (action.when === 'mid-answer') cutMidAnswer(response, await usual())
      else request.socket.destroy()
      return
    case 'answer':
      entry.status = action.status
      answerScripted(response, action)
      break
    case 'as usual':
      answerWith(response, await usual())
      break
  }
  entry.outcome = response.destroyed ? 'client left' : 'answered'
}

function noted(entry: LogEntry, answer: ApiAnswer): ApiAnswer {
  entry.status = answer.status
  entry.requestId = answer.requestId ?? null
  return answer
}
