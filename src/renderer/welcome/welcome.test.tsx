// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Bridge } from '#shared/ipc/bridge.ts'
import type { AccountView } from '#shared/ipc/views.ts'
import { welcome } from '#shared/words/welcome.ts'
import { goTo, usePlace } from '../state/place-store.ts'
import { Welcome } from './welcome.tsx'

const practice: AccountView = {
  id: 'a',
  name: 'Practice',
  kind: 'practice',
  endpoints: [],
  customDomains: [],
  key: { state: 'not-needed', lastFour: null },
  quota: {
    month: '2026-11',
    limit: 1_000,
    usedHere: 0,
    usedElsewhere: 0,
    left: 1_000,
    daysToReset: 9,
    resetDay: 1,
    from: 0,
    to: 1,
  },
}

type Answered<Method extends (...args: never[]) => unknown> = Awaited<ReturnType<Method>>
type SelectAnswer = Answered<Bridge['accounts']['select']>

const addPractice = vi.fn<Bridge['accounts']['addPractice']>()
const select = vi.fn<Bridge['accounts']['select']>()
const change = vi.fn<Bridge['settings']['change']>()

beforeEach(() => {
  usePlace.getState().reset()
  Object.assign(window, { purgeDesk: { accounts: { addPractice, select }, settings: { change } } })
  render(<Welcome notices={null} />)
})
afterEach(cleanup)

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('leaves who went elsewhere in the meantime where they are', async () => {
  const { promise, resolve } = Promise.withResolvers<SelectAnswer>()
  addPractice.mockResolvedValue({ ok: true, value: practice })
  change.mockResolvedValue({ ok: false, error: { code: 'unexpected' } })
  select.mockReturnValue(promise)
  press(welcome.practice.action)
  press(welcome.list.own.action)
  expect(usePlace.getState().place).toBe('clear')
  goTo('presets')
  await act(async () => {
    resolve({ ok: true, value: { accounts: [practice], currentId: practice.id } })
    await promise
  })
  expect(usePlace.getState().place).toBe('presets')
})
