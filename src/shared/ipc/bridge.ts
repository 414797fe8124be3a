import type { Answer } from '../purge/problem.ts'
import type { CallName, Input, Output } from './contract.ts'
import type { EventName, Events } from './events.ts'

type Groups = CallName extends `${infer G}.${string}` ? G : never
type Members<G extends Groups> = CallName extends infer N ? (N extends `${G}.${infer M}` ? M : never) : never
type Named<G extends Groups, M extends string> = Extract<CallName, `${G}.${M}`>

/** `window.purgeDesk`: `jobs.begin(input)` answers with data, `on(event, listener)` returns its own unsubscribe. */
export type Bridge = {
  readonly [G in Groups]: {
    readonly [M in Members<G>]: (input: Input<Named<G, M>>) => Promise<Answer<Output<Named<G, M>>>>
  }
} & {
  readonly on: <N extends EventName>(event: N, listener: (payload: Events[N]) => void) => () => void
}

/** The one invoke channel of the bridge, and the one event channel. */
// Stryker disable StringLiteral: both sides read them here, so any other names would do
export const callChannel = 'purge-desk:call'
export const eventChannel = 'purge-desk:event'
