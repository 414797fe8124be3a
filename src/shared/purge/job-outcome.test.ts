import { expect, it } from 'vitest'
import { isSettled, itemStates, needsPerson } from './item-state.ts'
import { jobOutcomes, statesOfOutcome } from './job-outcome.ts'

it('stands for the states that need the person, that go on by themselves, or for its own alone', () => {
  expect(statesOfOutcome('needs-you')).toEqual(itemStates.filter(needsPerson))
  expect(statesOfOutcome('under-way')).toEqual(itemStates.filter((state) => !isSettled(state)))
  for (const state of ['cleared', 'refused', 'unsure', 'untracked', 'left', 'stopped'] as const)
    expect(statesOfOutcome(state)).toEqual([state])
})

it('leaves no state out', () => {
  const found = new Set(jobOutcomes.flatMap(statesOfOutcome))
  expect(itemStates.filter((state) => !found.has(state))).toEqual([])
})
