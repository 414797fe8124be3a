import { itemStates, needsPerson } from './item-state.ts'
import type { ItemState } from './item-state.ts'
import { assertNever } from '../assert-never.ts'

/** What became of URLs, as Activity is searched for it: a job is found that has at least one such URL. */
export const jobOutcomes = [
  'needs-you',
  'cleared',
  'under-way',
  'refused',
  'unsure',
  'untracked',
  'left',
  'stopped',
] as const
export type JobOutcome = (typeof jobOutcomes)[number]

/** The states that an outcome stands for; `needs-you` only as long as the person has not dealt with the URL. */
export function statesOfOutcome(outcome: JobOutcome): readonly ItemState[] {
  switch (outcome) {
    case 'needs-you':
      return itemStates.filter(needsPerson)
    case 'under-way':
      return ['waiting', 'sending', 'clearing']
    case 'cleared':
    case 'refused':
    case 'unsure':
    case 'untracked':
    case 'left':
    case 'stopped':
      return [outcome]
    default:
      return assertNever(outcome)
  }
}
