import type { SecureContext } from 'node:tls'
import type * as Undici from 'undici'
import type { Dispatcher } from 'undici'
import type { TimeLimits } from './exchange.ts'
import type { Route } from './proxy-routes.ts'

export interface ConnectionLimits extends TimeLimits {
  /** How long an idle connection is kept for the next call, in milliseconds, whatever the server offers. */
  readonly idle: number
}

export interface Connections {
  /** Rejects where undici itself can't be loaded. */
  through(route: Exclude<Route, { kind: 'unsupported' }>): Promise<Dispatcher>
  /** What is under way ends by itself; the next call opens a connection of its own. */
  renew(): void
  /** Cuts every connection; calls on their way end without a reply. */
  close(): Promise<void>
}

/**
 * One dispatcher per way to the server, made when first needed. HTTP/1.1 only: over HTTP/2 undici may send a refused stream
 * again. Idle connections are dropped within seconds, because a server that closes one at the moment of a call makes an
 * unsure row without need (architecture).
 */
export function createConnections(limits: ConnectionLimits, secureContext: () => SecureContext): Connections {
  const dispatchers = new Map<string, Dispatcher>()
  /** Of before the last renewals, until what is under way on them has ended. */
  const leaving = new Set<Dispatcher>()

  function open(
    { Agent, Pool, ProxyAgent }: typeof Undici,
    route: Exclude<Route, { kind: 'unsupported' }>,
  ): Dispatcher {
    // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED has no say.
    const tls = {
      secureContext: secureContext(),
      rejectUnauthorized: true,
      allowH2: false,
      timeout: limits.connect,
    }
    const shared = {
      allowH2: false,
      pipelining: 1,
      keepAliveTimeout: limits.idle,
      keepAliveMaxTimeout: limits.idle,
      // The exchange keeps the time of the answer itself, to the millisecond.
      headersTimeout: 0,
      bodyTimeout: 0,
    }
    if (route.kind === 'direct') return new Agent({ ...shared, connect: tls })
    return new ProxyAgent({
      ...shared,
      uri: route.uri,
      // Always a tunnel: a proxy that forwards may send a request again, or answer in ImageKit's place.
      proxyTunnel: true,
      requestTls: tls,
      proxyTls: tls,
      clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: limits.connect }),
    })
  }

  async function letEnd(dispatcher: Dispatcher): Promise<void> {
    leaving.add(dispatcher)
    await dispatcher.close().catch(() => undefined)
    leaving.delete(dispatcher)
  }

  return {
    async through(route) {
      // More code than all the rest of main, and no start has a use for it.
      const undici = await import('undici')
      const name = route.kind === 'direct' ? 'direct' : route.uri
      const known = dispatchers.get(name)
      if (known !== undefined) return known
      const opened = open(undici, route)
      dispatchers.set(name, opened)
      return opened
    },
    renew() {
      const old = [...dispatchers.values()]
      dispatchers.clear()
      for (const dispatcher of old) void letEnd(dispatcher)
    },
    async close() {
      const all = [...dispatchers.values(), ...leaving]
      dispatchers.clear()
      await Promise.all(all.map((dispatcher) => dispatcher.destroy()))
    },
  }
}
