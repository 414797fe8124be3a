import { create } from 'zustand'
import type { Answer, Problem } from '#shared/purge/problem.ts'

interface ProblemState {
  /** The newest problem that no form shows beside its own field. */
  readonly problem: Problem | null
  readonly reset: () => void
}

export const useProblem = create<ProblemState>((set) => ({
  problem: null,
  reset: () => set({ problem: null }),
}))

/** Shows a problem above the screen until the person dismisses it. */
export function report(problem: Problem): void {
  useProblem.setState({ problem })
}

/** The value of an answer; a problem is reported and becomes null. */
export function valueOrReport<T>(answer: Answer<T>): T | null {
  if (answer.ok) return answer.value
  report(answer.error)
  return null
}
