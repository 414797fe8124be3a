import type { z } from 'zod'
import { contract, type CallName } from '#shared/ipc/contract.ts'
import { failed, type Handlers } from '#shared/ipc/handlers.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { isTrustedSender, type SenderFrame } from './sender.ts'

export interface RouterOptions {
  /** A name without one is answered as unforeseen; the app's own list is complete, which its type holds. */
  readonly handlers: Partial<Handlers>
  readonly origin: string
  /** False when the page calls faster than a page of ours would; `name` is whatever the page called. */
  readonly mayCall: (name: unknown) => boolean
  /** Hears what went wrong, with nothing of the call's input. */
  readonly report: (what: string, error?: unknown) => void
}

/**
 * One place where every call from the page is judged: who sends it, whether it is known, whether its input fits, and
 * whether the answer fits too. Knows nothing of Electron, so that it is tested without it. Never throws.
 */
export class Router {
  readonly #options: RouterOptions

  constructor(options: RouterOptions) {
    this.#options = options
  }

  async dispatch(frame: SenderFrame | null, name: unknown, input: unknown): Promise<Answer<unknown>> {
    const { handlers, origin, mayCall, report } = this.#options
    // First of all: a refusal is written into the log, and a page could fill the disk's time with refusals.
    if (!mayCall(name)) return failed('call-too-fast')
    if (!isTrustedSender(frame, origin) || !isCallName(name)) {
      report('A call was refused: unknown sender or name')
      return failed('call-malformed')
    }
    try {
      return await this.#run(name, input, handlers)
    } catch (error) {
      report(`The call ${name} failed`, error)
      return failed('unexpected', name)
    }
  }

  async #run(name: CallName, input: unknown, handlers: Partial<Handlers>): Promise<Answer<unknown>> {
    const call = contract[name]
    const parsed = fitting(call.input, input)
    if (!parsed?.success) {
      this.#options.report(`The call ${name} did not fit the contract`)
      return failed('call-malformed', name)
    }
    // The name picks both the schema and the handler, so they fit; TypeScript cannot see that through the union.
    const handler: ((input: never) => Answer<unknown> | Promise<Answer<unknown>>) | undefined = handlers[name]
    if (!handler) return failed('unexpected', name)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by this call's own schema just above
    const answer = await handler(parsed.data as never)
    return answer.ok ? { ok: true, value: call.output.parse(answer.value) } : answer
  }
}

/** Null where the schema itself gives up: zod freezes what shall be read-only before it is known to be a list. */
function fitting(schema: z.ZodType, input: unknown): z.ZodSafeParseResult<unknown> | null {
  try {
    return schema.safeParse(input)
  } catch {
    return null
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}
