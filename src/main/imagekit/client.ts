import type { SecureContext } from 'node:tls'
import { keyAnswer, purgeAnswer, statusAnswer } from './answers.ts'
import type { Outcome } from './answers.ts'
import { allowedOrigin } from './base-url.ts'
import type { ConnectionLimits } from './connections.ts'
import { OWN_CODE } from './error-codes.ts'
import { noReply, ownError } from './failure.ts'
import { parseProxyRoutes } from './proxy-routes.ts'
import { headersOf, KEY_CALL, purgeCall, statusCall } from './requests.ts'
import type { ApiCall } from './requests.ts'
import type { ImageKitService } from './service.ts'
import { createTransport } from './transport.ts'
import { secureContextOf, trustedAuthorities } from './trust.ts'

export interface ImageKitClientOptions {
  /** `IMAGEKIT_API`, or a test server on this machine; anything else throws. */
  readonly baseUrl: string
  /** Asked before every call, so that a replaced key counts from the next call on; null when there is none. */
  readonly readKey: () => Promise<string | null>
  /** Electron's `session.resolveProxy`: 'DIRECT', 'PROXY host:port', 'PROXY user:password@host:port; DIRECT' */
  readonly resolveProxy: (url: string) => Promise<string>
  readonly limits?: Partial<ConnectionLimits>
  /** PEM certificates to trust in place of Node's and the machine's. */
  readonly authorities?: () => readonly string[]
}

export interface ImageKitClient extends ImageKitService {
  /**
   * Uses no connection of now for a later call. After a sleep the other side has long closed them, and a purge sent on
   * one would be unsure without need.
   */
  renew(): void
  /** Cuts every connection; calls on their way end without a reply. */
  close(): Promise<void>
}

/** In milliseconds. */
const LIMITS: ConnectionLimits = { connect: 10_000, answer: 30_000, idle: 2_000 }

/** ImageKit's API over HTTPS. Nothing is ever sent twice, no redirect is followed, no environment variable is heard. */
export function createImageKitClient(options: ImageKitClientOptions): ImageKitClient {
  const origin = allowedOrigin(options.baseUrl)
  const limits = { ...LIMITS, ...options.limits }
  const transport = createTransport(limits, trustOnce(options.authorities))

  async function call(made: ApiCall, signal?: AbortSignal): Promise<Outcome> {
    const key = await orUndefined(options.readKey)
    if (key === undefined) return notSent(OWN_CODE.keyUnreadable)
    if (key === null || key === '') return notSent(OWN_CODE.noKey)
    // A script that the network names for its proxies may hang; nothing has left, so the call is tried again.
    const proxies = await orUndefined(() => within(limits.connect, options.resolveProxy(`${origin}/`)))
    if (proxies === undefined) return notSent(OWN_CODE.proxyUnknown)
    return transport.carry(
      { origin, ...made, headers: headersOf(made, key) },
      parseProxyRoutes(proxies),
      signal,
    )
  }

  return {
    purge: async (url, signal) => purgeAnswer(await call(purgeCall(url), signal)),
    status: async (requestId, signal) => statusAnswer(await call(statusCall(requestId), signal)),
    testKey: async (signal) => keyAnswer(await call(KEY_CALL, signal)),
    renew: () => transport.renew(),
    close: () => transport.close(),
  }
}

function notSent(code: (typeof OWN_CODE)[keyof typeof OWN_CODE]): Outcome {
  return { kind: 'no-reply', failure: noReply(ownError(code), { begun: false, proxied: false }) }
}

async function orUndefined<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch {
    return undefined
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise: tooLong, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(ownError(OWN_CODE.connectTimeLimit)), ms)
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer))
}

/** Reading the machine's store takes a moment, so it waits for the first connection and happens once. */
function trustOnce(authorities: () => readonly string[] = trustedAuthorities): () => SecureContext {
  let context: SecureContext | undefined
  return () => (context ??= secureContextOf(authorities()))
}
