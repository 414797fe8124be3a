/** How long the single URLs of a finished job are kept. The job itself and its numbers are kept for good. */
export const keeps = ['half-year', 'year', 'two-years', 'always'] as const
export type KeepName = (typeof keeps)[number]

export const defaultKeep: KeepName = 'two-years'

const day = 24 * 60 * 60 * 1000

/** In ms; null for ever. */
export const keptFor: Readonly<Record<KeepName, number | null>> = {
  'half-year': 183 * day,
  year: 365 * day,
  'two-years': 730 * day,
  always: null,
}
