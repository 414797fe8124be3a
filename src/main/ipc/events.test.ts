import { describe, expect, it, vi } from 'vitest'
import { eventChannel } from '#shared/ipc/bridge.ts'
import { createTellPage } from './events.ts'

function windowThatIs(destroyed: boolean) {
  const send = vi.fn<(channel: string, name: string, payload: unknown) => void>()
  return { send, window: { webContents: { isDestroyed: () => destroyed, send } } }
}

describe('what main tells the page', () => {
  it('reaches the page of the open window', () => {
    const { send, window } = windowThatIs(false)
    createTellPage(() => window)('opened.changed', {})
    expect(send.mock.calls).toEqual([[eventChannel, 'opened.changed', {}]])
  })

  it('is sent to no page that is gone', () => {
    const { send, window } = windowThatIs(true)
    createTellPage(() => window)('opened.changed', {})
    expect(send).not.toHaveBeenCalled()
  })

  it('is forgotten without a window', () => {
    const tell = createTellPage(() => null)
    expect(() => tell('opened.changed', {})).not.toThrow()
  })
})
