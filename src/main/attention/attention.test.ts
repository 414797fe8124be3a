import { expect, it, vi } from 'vitest'
import type { JobView } from '#shared/ipc/views.ts'
import { noItems } from '#shared/purge/job-state.ts'
import { Attention } from './attention.ts'

function jobOf(change: Partial<JobView> = {}): JobView {
  return {
    id: 'job-1',
    accountId: 'account-1',
    accountName: 'Shop',
    practice: false,
    name: 'spring.csv',
    state: 'running',
    pause: null,
    theirWords: null,
    counts: { ...noItems, waiting: 4 },
    sentAgain: 0,
    total: 4,
    needsYou: 0,
    takingLong: 0,
    createdAt: 1_000,
    endedAt: null,
    waitsUntil: null,
    secondsLeft: null,
    ...change,
  }
}

const done = jobOf({ state: 'done', counts: { ...noItems, cleared: 3, refused: 1 }, needsYou: 1 })

function make({ inFront = false, may = true, needs = 0 } = {}) {
  const notify = vi.fn<(message: { title: string; body: string; jobId: string }) => void>()
  const showProgress = vi.fn<(share: number | null, isPaused: boolean) => void>()
  const showBadge = vi.fn<(count: number) => void>()
  const state = { inFront, may, needs }
  const attention = new Attention({
    isInFront: () => state.inFront,
    mayNotify: () => state.may,
    notify,
    showProgress,
    needsYou: () => state.needs,
    showBadge,
    startedAt: 500,
  })
  return { attention, notify, showProgress, showBadge, state }
}

it('tells once when a job ends, with its numbers and no URL', () => {
  const { attention, notify } = make()
  attention.changed([jobOf()])
  attention.changed([done])
  attention.changed([{ ...done, needsYou: 0 }])
  expect(notify.mock.calls).toEqual([
    [
      {
        title: 'A list is through',
        body: 'spring.csv: 3 of 4 URLs cleared. 1 URL needs you.',
        jobId: 'job-1',
      },
    ],
  ])
})

it('counts a URL that was sent again once', () => {
  const { attention, notify } = make()
  attention.changed([jobOf({ counts: { ...noItems, clearing: 1, cleared: 3 }, total: 5, sentAgain: 1 })])
  attention.changed([jobOf({ state: 'done', counts: { ...noItems, cleared: 4 }, total: 5, sentAgain: 1 })])
  expect(notify.mock.calls).toMatchObject([
    [{ title: 'Everything is cleared', body: 'spring.csv: 4 of 4 URLs cleared.' }],
  ])
})

it('tells when a job pauses for the person, and again only after it went on', () => {
  const { attention, notify } = make()
  const paused = jobOf({ state: 'paused', pause: 'key-refused', theirWords: 'private_secret' })
  for (const job of [jobOf(), paused, paused, jobOf(), paused]) attention.changed([job])
  expect(notify).toHaveBeenCalledTimes(2)
  expect(JSON.stringify(notify.mock.calls)).not.toContain('private_')
})

it('keeps quiet in front, when switched off, for the person’s own pause and for jobs of old', () => {
  const seen = make({ inFront: true })
  seen.attention.changed([jobOf()])
  seen.attention.changed([done])
  const off = make({ may: false })
  off.attention.changed([jobOf()])
  off.attention.changed([done])
  const own = make()
  own.attention.changed([jobOf()])
  own.attention.changed([jobOf({ state: 'paused', pause: 'person' })])
  own.attention.changed([{ ...done, id: 'old', createdAt: 100 }])
  for (const { notify } of [seen, off, own]) expect(notify).not.toHaveBeenCalled()
})

it('shows how far all running jobs are, and nothing when none runs', () => {
  const { attention, showProgress } = make()
  attention.changed([jobOf({ counts: { ...noItems, waiting: 2, clearing: 1, cleared: 1 } })])
  attention.changed([jobOf({ counts: { ...noItems, waiting: 2, clearing: 1, cleared: 1 } })])
  attention.changed([jobOf({ id: 'job-2', counts: { ...noItems, cleared: 4 } })])
  attention.changed([jobOf({ state: 'paused', pause: 'blocked', counts: { ...noItems, waiting: 4 } })])
  attention.changed([done, { ...done, id: 'job-2' }])
  expect(showProgress.mock.calls).toEqual([
    [0.25, false],
    [0.62, false],
    [0.5, true],
    [null, false],
  ])
})

it('changes the badge only when the count has changed', () => {
  const { attention, showBadge, state } = make()
  attention.refreshBadge()
  state.needs = 3
  attention.refreshBadge()
  attention.refreshBadge()
  state.needs = 0
  attention.refreshBadge()
  expect(showBadge.mock.calls).toEqual([[3], [0]])
})
