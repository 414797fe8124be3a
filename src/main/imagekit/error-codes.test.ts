import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import type { Dispatcher } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../tests/imagekit-server/connect.ts'
import { causeOfCode, ERROR_CODES, OWN_CODE } from './error-codes.ts'
import { exchange } from './exchange.ts'
import { noReply } from './failure.ts'
import type { NoReply } from './service.ts'

/** A server that hears requests and answers with whatever the test wants. */
let server: Server
let origin: string
const sockets = new Set<Socket>()
let heard = (_socket: Socket): void => undefined

beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined))
    socket.on('data', () => heard(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  origin = `http://127.0.0.1:${address.port}`
})

afterAll(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
})

type Connector = buildConnector.connector

const failing = (code: string) => Object.assign(new Error('provoked'), { code })
const purge = () => ({ origin, method: 'POST', path: '/v1/files/purge', headers: {}, body: '{}' }) as const

async function failureOf(
  dispatcher: Dispatcher,
  limits = { connect: 10_000, answer: 10_000 },
  signal?: AbortSignal,
) {
  const result = await exchange(dispatcher, purge(), limits, signal)
  if (result.kind !== 'failed') throw new Error('The call did not fail.')
  return noReply(result.error, { begun: result.begun, proxied: false })
}

/** A call through undici whose connection can't be made. */
function whileConnecting(code: string): Promise<NoReply> {
  return failureOf(new Agent({ connect: (_options, done) => done(failing(code), null) }))
}

/** A call through undici whose connection breaks once the server has heard its request. */
function onceHeard(code: string): Promise<NoReply> {
  const plain = buildConnector({})
  const breaking: Connector = (options, done) =>
    plain(options, (error, socket) => {
      if (error !== null) return done(error, null)
      heard = () => socket.destroy(failing(code))
      done(null, socket)
    })
  return failureOf(new Agent({ connect: breaking }))
}

const codesOf = (when: keyof typeof ERROR_CODES) => Object.values(ERROR_CODES[when]).flat()
const own = new Set<string>(Object.values(OWN_CODE))
const others = (when: keyof typeof ERROR_CODES) => codesOf(when).filter((code) => !own.has(code))

describe('an error code of Node or undici', () => {
  it.each([...others('before'), ...others('either')])(
    '%s while connecting: nothing has left',
    async (code) => {
      expect(await whileConnecting(code)).toEqual({ when: 'before', cause: causeOfCode(code), code })
    },
  )

  it.each([...others('after'), ...others('either')])(
    '%s once a request was heard: it may count',
    async (code) => {
      expect(await onceHeard(code)).toEqual({ when: 'after', cause: causeOfCode(code), code })
    },
  )

  it.each(others('before'))('%s would not be believed once a request was heard', async (code) => {
    expect((await onceHeard(code)).when).toBe('after')
  })

  it('stands in the list once, and has its own cause', () => {
    const all = [...codesOf('before'), ...codesOf('after'), ...codesOf('either')]
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((code) => causeOfCode(code) === 'unknown')).toEqual([])
    expect(['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_SSL_WRONG_VERSION_NUMBER'].map(causeOfCode)).toEqual([
      'tls',
      'tls',
    ])
  })
})

const never: Connector = () => undefined
const deaf = { connect: 10_000, answer: 30 }
async function clientFailure(options: Parameters<typeof connect>[1]): Promise<NoReply> {
  const answer = await connect(origin, options).purge('https://ik.imagekit.io/demo/a.jpg')
  if (answer.kind !== 'no-reply') throw new Error('The call did not fail.')
  return answer.failure
}

/** undici would have to send a request a second time; should it ever, that one is stopped. */
async function secondStart(): Promise<NoReply> {
  const aborted = Promise.withResolvers<Error>()
  const controller = { abort: (error: Error) => aborted.resolve(error) }
  const twice = {
    dispatch: (_: unknown, handler: Dispatcher.DispatchHandler) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the little of a controller that is used
      const start = () => handler.onRequestStart?.(controller as Dispatcher.DispatchController, {})
      start()
      start()
      return true
    },
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the little of a dispatcher that is used
  void exchange(twice as unknown as Dispatcher, purge(), { connect: 10_000, answer: 10_000 })
  return noReply(await aborted.promise, { begun: true, proxied: false })
}

/** How each of the client's own codes comes about. */
const provoked: Readonly<Record<(typeof OWN_CODE)[keyof typeof OWN_CODE], () => Promise<NoReply>>> = {
  CONNECT_TIME_LIMIT: () => failureOf(new Agent({ connect: never }), { connect: 30, answer: 10_000 }),
  ANSWER_TIME_LIMIT: () => failureOf(new Agent(), deaf),
  ABORTED: () => failureOf(new Agent(), undefined, AbortSignal.abort()),
  SECOND_START: secondStart,
  NO_KEY: () => clientFailure({ readKey: () => Promise.resolve(null) }),
  KEY_UNREADABLE: () => clientFailure({ readKey: () => Promise.reject(new Error('locked')) }),
  PROXY_UNKNOWN: () => clientFailure({ resolveProxy: () => Promise.reject(new Error('no session')) }),
  PROXY_UNSUPPORTED: () => clientFailure({ resolveProxy: () => Promise.resolve('SOCKS5 127.0.0.1:1') }),
}

describe('a code of the client’s own', () => {
  it.each(Object.entries(provoked))('%s', async (code, provoke) => {
    const isAfter = codesOf('after').includes(code)
    const failure = { when: isAfter ? 'after' : 'before', cause: causeOfCode(code), code }
    heard = () => undefined
    expect(await provoke()).toEqual(failure)
  })
})
