import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  toMutantRunResult,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { vi } from 'vitest'
import { currentPart } from '../parts.ts'
import { freshModulesOf } from './fresh.ts'
import { fileOf, testsIn, type NotedTest } from './vitest.ts'

/**
 * Runs the tests of the current part in this process: about a hundredth of a second for each change instead of the
 * second that starting vitest takes. Each change has modules of its own.
 */
class OneProcessRunner implements TestRunner {
  readonly #begin = freshModulesOf(process.cwd())
  /** What the changed code and its runner share: which change is alive, which test runs, what was come by. */
  readonly #shared: InstrumenterContext = {}

  constructor() {
    Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, this.#shared)
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true }
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = []
    for (const test of await this.#load(filesOfPart())) {
      this.#shared.currentTestId = test.id
      tests.push(await outcomeOf(test))
      delete this.#shared.currentTestId
    }
    const { mutantCoverage } = this.#shared
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options
    const shared = this.#shared
    const active = { activeMutant: activeMutant.id }
    const inactive = { activeMutant: undefined }
    // Some changes are come by only while the modules load; the others must not be alive then.
    Object.assign(shared, { hitCount: 0, hitLimit, ...(mutantActivation === 'static' ? active : inactive) })
    let all: readonly NotedTest[]
    try {
      all = await this.#load(testFilter ? new Set(testFilter.map(fileOf)) : filesOfPart())
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) }
    }
    Object.assign(shared, active)
    const tests = await outcomesOf(testFilter ? all.filter(({ id }) => testFilter.includes(id)) : all)
    const endless = determineHitLimitReached(shared.hitCount, hitLimit)
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests })
  }

  async #load(files: Iterable<string>): Promise<readonly NotedTest[]> {
    const load = this.#begin()
    const all: NotedTest[] = []
    for (const file of files) all.push(...(await testsIn(file, () => load(resolve(file)))))
    return all
  }
}

/** Tests of speed say nothing about a change. */
function filesOfPart(): readonly string[] {
  return globSync([...currentPart().tests], { exclude: ['**/*.speed.test.ts'] }).toSorted()
}

/** How long each test took the last time. */
const took = new Map<string, number>()

/** Until the first that fails, the quickest first: most changes are noticed by a quick one. */
async function outcomesOf(tests: readonly NotedTest[]): Promise<TestResult[]> {
  const outcomes: TestResult[] = []
  const timeOf = ({ id }: NotedTest) => took.get(id) ?? 0
  for (const test of tests.toSorted((one, other) => timeOf(one) - timeOf(other))) {
    const outcome = await outcomeOf(test)
    took.set(test.id, outcome.timeSpentMs)
    outcomes.push(outcome)
    if (outcome.status === TestStatus.Failed) break
  }
  return outcomes
}

async function outcomeOf({ id, file, body }: NotedTest): Promise<TestResult> {
  const start = performance.now()
  const about = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - start })
  try {
    await body()
    return { ...about(), status: TestStatus.Success }
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) }
  } finally {
    vi.restoreAllMocks()
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)]
