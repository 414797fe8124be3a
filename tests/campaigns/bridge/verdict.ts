import { z } from 'zod'
import { contract } from '#shared/ipc/contract.ts'
import type { CallName } from '#shared/ipc/contract.ts'
import { problemCodes } from '#shared/purge/problem.ts'

const answerShape = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ code: z.enum(problemCodes), detail: z.string().max(500).optional() }),
  }),
])
export type SeenAnswer = z.infer<typeof answerShape>

export interface Tried {
  readonly name: unknown
  readonly input: unknown
  /** By construction nothing that the contract allows, whatever its schemas say. */
  readonly mustBeRefused: boolean
  readonly answer: unknown
}

/** What is wrong with an answer; null when it is as the contract says. */
export function wrongWith({ name, input, mustBeRefused, answer }: Tried): string | null {
  const seen = answerShape.safeParse(answer)
  if (!seen.success) return 'the answer has another shape than any answer has'
  if (!isCallName(name)) return refusedAsMalformed(seen.data) ? null : 'a name that is no call was answered'
  if (!seen.data.ok && seen.data.error.code === 'unexpected') return 'main met an error it did not foresee'
  const allowed = isAllowed(name, input)
  if ((mustBeRefused || !allowed) && !refusedAsMalformed(seen.data)) return 'a forbidden input was accepted'
  if (!seen.data.ok) return null
  const output = contract[name].output.safeParse(seen.data.value)
  if (!output.success) return 'the answer does not fit the contract'
  // What a schema strips is what it does not name.
  return JSON.stringify(output.data) === JSON.stringify(seen.data.value)
    ? null
    : 'the answer holds more than the contract names'
}

function isAllowed(name: CallName, input: unknown): boolean {
  try {
    return contract[name].input.safeParse(input).success
  } catch {
    // A list of bytes where a list is meant can't be frozen: the schema gives up, and nothing is allowed.
    return false
  }
}

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function refusedAsMalformed(answer: SeenAnswer): boolean {
  return !answer.ok && answer.error.code === 'call-malformed'
}
