import type { Answer, ProblemCode } from '../purge/problem.ts'
import type { CallName, Contract, Parsed } from './contract.ts'
import type { z } from 'zod'

/** What a handler may answer: readonly data that the call's output schema accepts. */
export type Reply<N extends CallName> = Answer<z.input<Contract[N]['output']>>

export type Handler<N extends CallName> = (input: Parsed<N>) => Reply<N> | Promise<Reply<N>>

/** One handler a call; a domain gives its own group as `Pick<Handlers, …>`. */
export type Handlers = { readonly [N in CallName]: Handler<N> }

/** The handlers of one group, such as `HandlersOf<'jobs'>`. */
export type HandlersOf<G extends string> = Pick<Handlers, Extract<CallName, `${G}.${string}`>>

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value }
}

export function failed(code: ProblemCode, detail?: string): Answer<never> {
  return { ok: false, error: detail === undefined ? { code } : { code, detail } }
}
