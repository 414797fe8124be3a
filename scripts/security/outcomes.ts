import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'
import { root } from '../support/root.ts'

/** How one test ended, and how much it tried. */
export interface Outcome {
  /** With the titles of the groups it stands in. */
  readonly title: string
  readonly status: 'passed' | 'failed' | 'skipped'
  /** What a test says it tried, with `attempts`; one where it says nothing. */
  readonly attempts: number
  /** Why it was skipped: up to a colon for the table, behind it for the reader of the test. */
  readonly reason?: string | undefined
}

/** By the path of the file in the project. */
export type Outcomes = ReadonlyMap<string, readonly Outcome[]>

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

interface Suite {
  readonly title: string
  readonly file: string
  readonly suites?: readonly Suite[] | undefined
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly status: string
      readonly annotations: readonly { readonly type: string; readonly description?: string | undefined }[]
    }[]
  }[]
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    file: z.string(),
    suites: z.array(suite).optional(),
    specs: z.array(
      z.object({
        title: z.string(),
        tests: z.array(
          z.object({
            status: z.string(),
            annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
          }),
        ),
      }),
    ),
  }),
)
const playwrightReport = z.object({ suites: z.array(suite) })

/** @throws when the runner left no report: then nothing is known of any of its tests. */
export function readVitestOutcomes(path: string): Outcomes {
  const { testResults } = vitestReport.parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(
    testResults.map(({ name, assertionResults }) => [
      relative(root, name).replaceAll('\\', '/'),
      assertionResults.map(({ fullName, status }) => ({
        title: fullName,
        status: statusOf(status),
        attempts: 1,
      })),
    ]),
  )
}

/** Playwright names files from the folder of its specs. @throws like the other. */
export function readPlaywrightOutcomes(path: string): Outcomes {
  const { suites } = playwrightReport.parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(suites.map((one) => [`tests/e2e/${one.file}`, outcomesIn(one)]))
}

function outcomesIn({ specs, suites = [] }: Suite): Outcome[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ status, annotations }) => {
      const said = (type: string) => annotations.find((one) => one.type === type)?.description
      return {
        title,
        status: statusOf(status),
        attempts: Number(said('attempts') ?? 1),
        reason: said('skip'),
      }
    }),
  )
  const inner = suites.flatMap((one) =>
    outcomesIn(one).map((outcome) => ({ ...outcome, title: `${one.title} ${outcome.title}` })),
  )
  return [...own, ...inner]
}

function statusOf(status: string): Outcome['status'] {
  if (status === 'passed' || status === 'expected') return 'passed'
  return ['skipped', 'pending', 'todo'].includes(status) ? 'skipped' : 'failed'
}
