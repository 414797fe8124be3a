import { describe, expect, it } from 'vitest'
import { itemStates } from '#shared/purge/item-state.ts'
import { reasons } from '#shared/purge/reason.ts'
import { pauseReasons } from '#shared/purge/job-state.ts'
import { problemCodes } from '#shared/purge/problem.ts'
import { problems } from '#shared/words/problems.ts'
import { pauseSentences, shortSentence, stateSentence } from '#shared/words/states.ts'

const sentence = /^\p{Lu}.*[^.]$/u

describe('every state has a sentence', () => {
  it.each(itemStates.flatMap((state) => [null, ...reasons].map((reason) => [state, reason] as const)))(
    '%s because of %s',
    (state, reason) => expect(stateSentence(state, reason, false)).toMatch(sentence),
  )

  it('keeps watching without a key in words', () => {
    expect(stateSentence('clearing', 'key', false)).toBe('Needs the key to go on watching')
  })
})

describe('a row that waits for the person', () => {
  it.each(reasons)('says in a few words why, because of %s', (reason) => {
    for (const state of ['unsure', 'refused', 'untracked'] as const)
      expect((shortSentence(state, reason) ?? '').length).toBeLessThanOrEqual(24)
  })
})

describe('every pause and problem says three things', () => {
  it.each([...problemCodes.map((code) => problems[code]), ...pauseReasons.map((why) => pauseSentences[why])])(
    '$happened',
    ({ happened, appDoes, youCan }) => {
      for (const text of [happened, appDoes, youCan]) expect(text).toMatch(/^\p{Lu}.*\.$/u)
      expect(`${happened} ${appDoes} ${youCan}`).not.toMatch(/address/i)
    },
  )
})
