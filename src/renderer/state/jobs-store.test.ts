import { beforeEach, describe, expect, it } from 'vitest'
import type { JobView } from '#shared/ipc/views.ts'
import { noItems } from '#shared/purge/job-state.ts'
import { useJobs } from './jobs-store.ts'

function job(id: string, createdAt: number, state: JobView['state'] = 'running'): JobView {
  return {
    id,
    accountId: 'a',
    accountName: 'Acme',
    practice: false,
    name: id,
    state,
    pause: null,
    theirWords: null,
    counts: noItems,
    total: 0,
    needsYou: 0,
    sentAgain: 0,
    takingLong: 0,
    createdAt,
    endedAt: null,
    waitsUntil: null,
    secondsLeft: null,
  }
}

const { apply, reset } = useJobs.getState()
const shown = () => useJobs.getState().jobs.map(({ id, state }) => `${id} ${state}`)

beforeEach(reset)

describe('the live jobs', () => {
  it('stand newest first, each once', () => {
    apply([job('old', 1), job('new', 3)])
    apply([job('middle', 2), job('old', 1, 'done')])
    expect(shown()).toEqual(['new running', 'middle running', 'old done'])
  })

  it('leave out a list that is still being taken in', () => {
    apply([job('x', 1, 'collecting')])
    expect(shown()).toEqual([])
    apply([job('x', 1)])
    expect(shown()).toEqual(['x running'])
  })
})
