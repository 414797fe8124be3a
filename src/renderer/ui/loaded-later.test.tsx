// @vitest-environment happy-dom
import { Suspense } from 'react'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { loadedLater } from './loaded-later.tsx'

afterEach(cleanup)

const Screen = ({ name }: { readonly name: string }) => <p>{name}</p>
const waiting = <p>{'waiting'}</p>

it('waits for its code only when that has not come yet', async () => {
  const load = vi.fn(() => Promise.resolve(Screen))
  const Later = loadedLater(load)
  await Later.preload()
  render(
    <Suspense fallback={waiting}>
      <Later name="Activity" />
    </Suspense>,
  )
  // At once, in the same turn: nothing flashes.
  expect(screen.queryByText('waiting')).toBeNull()
  expect(screen.getByText('Activity')).toBeDefined()
  expect(load).toHaveBeenCalledOnce()
})

it('shows what waits until its code has come', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof Screen>()
  const Later = loadedLater(() => promise)
  await act(async () => {
    render(
      <Suspense fallback={waiting}>
        <Later name="Presets" />
      </Suspense>,
    )
    await Promise.resolve()
  })
  expect(screen.getByText('waiting')).toBeDefined()
  await act(async () => {
    resolve(Screen)
    await Later.preload()
  })
  expect(screen.getByText('Presets')).toBeDefined()
})

it('tries a load that failed anew', async () => {
  const load = vi.fn(() => Promise.resolve(Screen)).mockRejectedValueOnce(new Error('gone'))
  const Later = loadedLater(load)
  await expect(Later.preload()).rejects.toThrow('gone')
  await Later.preload()
  expect(load).toHaveBeenCalledTimes(2)
})
