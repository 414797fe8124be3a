import type { SecureContext } from 'node:tls'
import type { Outcome } from './answers.ts'
import { createConnections } from './connections.ts'
import type { ConnectionLimits } from './connections.ts'
import { exchange } from './exchange.ts'
import type { Exchange, HttpRequest } from './exchange.ts'
import { OWN_CODE } from './error-codes.ts'
import { noReply, ownError, redirected } from './failure.ts'
import type { Route } from './proxy-routes.ts'
import { readReply } from './reply.ts'

export interface Transport {
  /** `routes`: the ways to the server in order of preference, at least one. Never rejects. */
  carry(request: HttpRequest, routes: readonly Route[], signal?: AbortSignal): Promise<Outcome>
  renew(): void
  close(): Promise<void>
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

export function createTransport(limits: ConnectionLimits, secureContext: () => SecureContext): Transport {
  const connections = createConnections(limits, secureContext)

  async function over(route: Route, request: HttpRequest, signal?: AbortSignal): Promise<Exchange> {
    if (route.kind === 'unsupported') {
      return { kind: 'failed', begun: false, error: ownError(OWN_CODE.proxyUnsupported) }
    }
    try {
      // An exchange never throws: what fails here is the way to the server, before anything has left.
      return await exchange(await connections.through(route), request, limits, signal)
    } catch (error) {
      return { kind: 'failed', begun: false, error }
    }
  }

  return {
    async carry(request, routes, signal) {
      const [route = { kind: 'direct' } as const, ...others] = routes
      const outcome = outcomeOf(await over(route, request, signal), route)
      // As browsers do, the next way is taken when a proxy is out of reach: only when certainly nothing has left.
      const nothingLeft = outcome.kind === 'no-reply' && outcome.failure.when === 'before'
      if (!nothingLeft || others.length === 0 || signal?.aborted) return outcome
      return this.carry(request, others, signal)
    },
    renew: () => connections.renew(),
    close: () => connections.close(),
  }
}

function outcomeOf(result: Exchange, route: Route): Outcome {
  if (result.kind === 'failed') {
    const failure = noReply(result.error, { begun: result.begun, proxied: route.kind === 'proxy' })
    return { kind: 'no-reply', failure }
  }
  const { status } = result.response
  if (REDIRECTS.has(status)) return { kind: 'no-reply', failure: redirected(status) }
  return { kind: 'reply', ...readReply(result.response) }
}
