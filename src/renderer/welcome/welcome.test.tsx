// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Bridge } from '#shared/ipc/bridge.ts'
import { welcome } from '#shared/words/welcome.ts'
import { accountView } from '../../../tests/helpers/account-view.ts'
import { goTo, usePlace } from '../state/place-store.ts'
import { Welcome } from './welcome.tsx'

const practice = accountView({
  name: 'Practice',
  kind: 'practice',
  key: { state: 'not-needed', lastFour: null },
})

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
