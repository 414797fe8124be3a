import { expect, it, vi } from 'vitest'
import { callChannel } from '#shared/ipc/bridge.ts'
import { answered } from '#shared/ipc/handlers.ts'
import type { Router } from './router.ts'
import { registerCalls } from './register.ts'

it('hands each call on the channel to the router, with the frame that sent it, and gives back its answer', async () => {
  const handle = vi.fn<NonNullable<Parameters<typeof registerCalls>[1]>['handle']>()
  const dispatch = vi.fn<Router['dispatch']>(async () => answered('heard'))
  registerCalls({ dispatch }, { handle })
  expect(handle.mock.calls.map(([channel]) => channel)).toEqual([callChannel])

  const frame = { url: 'app://bundle/index.html', parent: null }
  const answer = await handle.mock.calls[0]?.[1]({ senderFrame: frame }, 'app.info', { any: 1 })
  expect(dispatch.mock.calls).toEqual([[frame, 'app.info', { any: 1 }]])
  expect(answer).toEqual(answered('heard'))
})
