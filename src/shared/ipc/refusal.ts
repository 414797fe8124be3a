import { answered } from './handlers.ts'
import type { Answer, Problem, ProblemCode } from '../purge/problem.ts'

/**
 * A problem of the closed table on its way to the page: thrown inside main, turned into data by `answering`. Its
 * message is the code alone, so that it may be logged.
 */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(code: ProblemCode, detail?: string) {
    super(code)
    this.name = 'Refusal'
    this.problem = detail === undefined ? { code } : { code, detail }
  }
}

/** Answers with what `run` gives or with the problem it refuses with. Any other error goes on to the router. */
export async function answering<T>(run: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return answered(await run())
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.problem }
    throw error
  }
}
