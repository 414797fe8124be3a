import { z } from 'zod'

const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          status: z.string(),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
        }),
      ),
    }),
  ),
})

export interface Outcome {
  /** Some test failed, or ran without end. */
  readonly noticed: number
  /** No test failed, or none came by. */
  readonly missed: number
  readonly survivors: readonly string[]
}

/** What Stryker wrote. What does not compile, and what the code says to leave out, counts on neither side. */
export function readOutcome(json: string): Outcome {
  const { files } = report.parse(JSON.parse(json))
  const all = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  )
  const having = (...statuses: readonly string[]) => all.filter(({ status }) => statuses.includes(status))
  const missed = having('Survived', 'NoCoverage')
  return {
    noticed: having('Killed', 'Timeout').length,
    missed: missed.length,
    survivors: missed.map(
      ({ file, location: { start }, status, mutatorName, replacement = '' }) =>
        `${file}:${start.line}:${start.column} ${status} ${mutatorName} ${replacement.replace(/\s+/g, ' ').slice(0, 120)}`,
    ),
  }
}

/** Percent. */
export function scoreOf({ noticed, missed }: Pick<Outcome, 'noticed' | 'missed'>): number {
  return noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed)
}
