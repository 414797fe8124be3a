import { z } from 'zod'

const ANSWER = z.strictObject({
  do: z.literal('answer'),
  status: z.int().min(200).max(599),
  /** Text is sent as HTML, anything else as JSON; left out, the answer has no body. */
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).default({}),
})

const CUT = z.strictObject({
  do: z.literal('cut'),
  /** `after-reading` carries nothing out; `mid-answer` carries out what was asked and sends half of the answer. */
  when: z.enum(['before-reading', 'after-reading', 'mid-answer']),
})

const ACTION = z.discriminatedUnion('do', [ANSWER, CUT, z.strictObject({ do: z.literal('as usual') })])

export type Action = z.output<typeof ACTION>

const FAULT = z
  .strictObject({
    on: z.enum(['purge', 'status', 'key', 'any']).default('purge'),
    /** Only a purge whose URL contains this. */
    urlIncludes: z.string().optional(),
    /** Only a request that is not the first on its connection. */
    onReusedConnection: z.boolean().default(false),
    /** So many matching requests pass first. */
    skip: z.int().min(0).default(0),
    times: z.union([z.int().min(1), z.literal('always')]).default(1),
    /** Milliseconds before the action. */
    delay: z.number().min(0).default(0),
    action: ACTION.default({ do: 'as usual' }),
  })
  .refine(
    (fault) => !(isEarly(fault) && fault.urlIncludes !== undefined),
    'A URL that is not read cannot match.',
  )

export const FAULTS = z.union([FAULT.transform((fault) => [fault]), z.array(FAULT)])

export type FaultInput = z.input<typeof FAULT>
type Fault = z.output<typeof FAULT>
export type Occasion = 'purge' | 'status' | 'key'

interface Situation {
  readonly occasion: Occasion | null
  /** null while the body is not read. */
  readonly url: string | null
  readonly reused: boolean
}

/** The script of what goes wrong: the first fault that matches a request is spent on it. */
export class FaultBook {
  #faults: { fault: Fault; skip: number; left: number }[] = []

  add(...inputs: readonly FaultInput[]): void {
    for (const input of inputs) {
      const fault = FAULT.parse(input)
      const left = fault.times === 'always' ? Number.POSITIVE_INFINITY : fault.times
      this.#faults.push({ fault, skip: fault.skip, left })
    }
  }

  clear(): void {
    this.#faults = []
  }

  /** Before the body is read. */
  takeEarly(situation: Situation): Fault | null {
    return this.#take((fault) => isEarly(fault) && matches(fault, situation))
  }

  take(situation: Situation): Fault | null {
    return this.#take((fault) => !isEarly(fault) && matches(fault, situation))
  }

  #take(wanted: (fault: Fault) => boolean): Fault | null {
    for (const scripted of this.#faults) {
      if (scripted.left === 0 || !wanted(scripted.fault)) continue
      if (scripted.skip > 0) {
        scripted.skip -= 1
        continue
      }
      scripted.left -= 1
      return scripted.fault
    }
    return null
  }
}

function isEarly(fault: { readonly action: Action }): boolean {
  return fault.action.do === 'cut' && fault.action.when === 'before-reading'
}

function matches(fault: Fault, situation: Situation): boolean {
  if (fault.on !== 'any' && fault.on !== situation.occasion) return false
  if (fault.onReusedConnection && !situation.reused) return false
  return fault.urlIncludes === undefined || situation.url?.includes(fault.urlIncludes) === true
}
