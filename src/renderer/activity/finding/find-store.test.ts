import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Output } from '#shared/ipc/contract.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { noItems } from '#shared/purge/job-state.ts'
import { endSearch, find, findOlder, useFind } from './find-store.ts'

type Searched = Answer<Output<'jobs.search'>>

/** Main, which answers when the test says so. */
let asked: { readonly text: string; readonly answer: (ids: readonly string[]) => Promise<void> }[] = []

beforeEach(() => {
  asked = []
  const search = ({ text }: { readonly text: string }) =>
    new Promise<Searched>((resolve) => {
      const answer = async (ids: readonly string[]) => {
        resolve({ ok: true, value: { found: ids.map(foundJob), hasOlder: true } })
        // Everything that waited for it goes on.
        await new Promise((after) => setTimeout(after))
      }
      asked.push({ text, answer })
    })
  vi.stubGlobal('window', { purgeDesk: { jobs: { search } } })
})
afterEach(() => {
  endSearch()
  vi.unstubAllGlobals()
})

function foundJob(id: string): Output<'jobs.search'>['found'][number] {
  return {
    job: {
      id,
      accountId: 'a',
      accountName: 'Acme',
      practice: false,
      name: id,
      state: 'done',
      pause: null,
      theirWords: null,
      counts: { ...noItems, cleared: 1 },
      sentAgain: 0,
      total: 1,
      needsYou: 0,
      takingLong: 0,
      createdAt: 1,
      endedAt: 2,
      clearedBy: 'ann',
      waitsUntil: null,
      secondsLeft: null,
    },
    matches: 1,
  }
}

const shown = () => useFind.getState().found?.map(({ id }) => id) ?? null

it('asks one thing at a time while somebody types, and the last one always', async () => {
  void find({ text: 's' })
  void find({ text: 'sh' })
  void find({ text: 'sho' })
  expect(asked.map(({ text }) => text)).toEqual(['s'])
  await asked[0]?.answer(['wrong by now'])
  expect(shown()).toBeNull()
  expect(asked.map(({ text }) => text)).toEqual(['s', 'sho'])
  await asked[1]?.answer(['shoes'])
  expect(shown()).toEqual(['shoes'])
  void findOlder()
  await asked[2]?.answer(['old shoes'])
  expect(shown()).toEqual(['shoes', 'old shoes'])
})

it('shows nothing of a search that was ended before its answer came', async () => {
  void find({ text: 'shoes' })
  endSearch()
  await asked[0]?.answer(['shoes'])
  expect(shown()).toBeNull()
})

it('adds no older jobs of what is no longer searched', async () => {
  void find({ text: 'shoes' })
  await asked[0]?.answer(['shoes'])
  void findOlder()
  void find({ text: 'hats' })
  await asked[1]?.answer(['old shoes'])
  await asked[2]?.answer(['hats'])
  expect(shown()).toEqual(['hats'])
})
