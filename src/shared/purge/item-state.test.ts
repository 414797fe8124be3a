import { describe, expect, it } from 'vitest'
import {
  isSettled,
  itemStates,
  mayFollow,
  maySendAgain,
  needsPerson,
  predecessors,
  type ItemState,
} from './item-state.ts'

/** The diagram once more, arrow by arrow, so that one that is drawn or lost by mistake is seen. */
const arrows: readonly (readonly [ItemState, ItemState])[] = [
  ['waiting', 'sending'],
  ['waiting', 'stopped'],
  ['waiting', 'unsure'],
  ['sending', 'clearing'],
  ['sending', 'refused'],
  ['sending', 'waiting'],
  ['sending', 'unsure'],
  ['clearing', 'cleared'],
  ['clearing', 'untracked'],
  ['clearing', 'unsure'],
  ['unsure', 'left'],
]
const pairs = itemStates.flatMap((from) => itemStates.map((to) => [from, to] as const))
const those = (judge: (state: ItemState) => boolean) => itemStates.filter(judge)

describe('the states of an item', () => {
  it('have the arrows of the diagram and no other', () => {
    expect(pairs.filter(([from, to]) => mayFollow(from, to))).toEqual(
      pairs.filter(([from, to]) => arrows.some(([a, b]) => a === from && b === to)),
    )
    expect(pairs).toHaveLength(81)
  })

  it('never lead back from an end: nothing that was sent is sent again', () => {
    for (const end of ['cleared', 'untracked', 'refused', 'left', 'stopped'] as const)
      expect(
        itemStates.filter((to) => mayFollow(end, to)),
        end,
      ).toEqual([])
    expect(predecessors('sending')).toEqual(['waiting'])
    expect(predecessors('waiting')).toEqual(['sending'])
    expect(predecessors('unsure')).toEqual(['waiting', 'sending', 'clearing'])
    expect(predecessors('left')).toEqual(['unsure'])
  })

  it('say what goes on by itself, what needs the person, and what may be sent again', () => {
    expect(those((state) => !isSettled(state))).toEqual(['waiting', 'sending', 'clearing'])
    expect(those(needsPerson)).toEqual(['untracked', 'refused', 'unsure'])
    expect(those(maySendAgain)).toEqual(['untracked', 'refused', 'unsure', 'left', 'stopped'])
  })
})
