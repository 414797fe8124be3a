import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'
import { root } from './root.ts'

/** How many tests of a file ended how; by the file's path in the project. */
export type Outcomes = ReadonlyMap<
  string,
  { readonly passed: number; readonly bad: number; readonly skipped: number }
>

const vitestReport = z.object({
  testResults: z.array(
    z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

interface Suite {
  readonly file: string
  readonly suites?: readonly Suite[] | undefined
  readonly specs: readonly { readonly tests: readonly { readonly status: string }[] }[]
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    file: z.string(),
    suites: z.array(suite).optional(),
    specs: z.array(z.object({ tests: z.array(z.object({ status: z.string() })) })),
  }),
)
const playwrightReport = z.object({ suites: z.array(suite) })

export function vitestOutcomes(path: string): Outcomes {
  const { testResults } = vitestReport.parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(
    testResults.map(({ name, assertionResults }) => [
      relative(root, name).replaceAll('\\', '/'),
      tally(assertionResults.map(({ status }) => status)),
    ]),
  )
}

/** Playwright names files from the folder of its specs. */
export function playwrightOutcomes(path: string): Outcomes {
  const { suites } = playwrightReport.parse(JSON.parse(readFileSync(path, 'utf8')))
  return new Map(suites.map((one) => [`tests/e2e/${one.file}`, tally(statusesOf(one))]))
}

function statusesOf({ specs, suites = [] }: Suite): string[] {
  return [...specs.flatMap(({ tests }) => tests.map(({ status }) => status)), ...suites.flatMap(statusesOf)]
}

function tally(statuses: readonly string[]) {
  const many = (...names: string[]) => statuses.filter((status) => names.includes(status)).length
  const [passed, skipped] = [many('passed', 'expected'), many('skipped', 'pending', 'todo')]
  return { passed, skipped, bad: statuses.length - passed - skipped }
}
