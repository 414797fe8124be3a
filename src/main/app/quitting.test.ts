import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { quitAfter } from './quitting.ts'

/** The little of Electron's `app` that quitting needs; counts how often the app really ends. */
class FakeApp extends EventEmitter {
  ended = 0

  quit(): void {
    let prevented = false
    this.emit('before-quit', { preventDefault: () => (prevented = true) })
    if (!prevented) this.ended += 1
  }
}

const report = vi.fn<(what: string, error?: unknown) => void>()

describe('quitting', () => {
  it('closes once and waits for it, however often it is asked to quit', async () => {
    const app = new FakeApp()
    const { promise, resolve } = Promise.withResolvers<void>()
    const close = vi.fn(() => promise)
    quitAfter(app, close, report)
    app.quit()
    app.quit()
    app.emit('window-all-closed')
    await Promise.resolve()
    expect(close).toHaveBeenCalledTimes(1)
    expect(app.ended).toBe(0)
    resolve()
    await vi.waitFor(() => expect(app.ended).toBe(1))
  })

  it('ends although closing fails, and says so in the log', async () => {
    const app = new FakeApp()
    const failure = new Error('no')
    quitAfter(app, () => Promise.reject(failure), report)
    app.quit()
    await vi.waitFor(() => expect(app.ended).toBe(1))
    expect(report).toHaveBeenCalledWith(expect.any(String), failure)
  })

  it('ends although closing never ends', async () => {
    vi.useFakeTimers()
    const app = new FakeApp()
    quitAfter(app, () => new Promise<void>(() => undefined), report)
    app.quit()
    await vi.advanceTimersByTimeAsync(3_000)
    vi.useRealTimers()
    expect(app.ended).toBe(1)
  })

  it('prevents nothing once the system shuts down, and ends cleanly where there is time', async () => {
    const app = new FakeApp()
    const { promise, resolve } = Promise.withResolvers<void>()
    const close = vi.fn(() => promise)
    const quitting = quitAfter(app, close, report)
    quitting.systemEnds()
    quitting.systemEnds()
    expect(close).toHaveBeenCalledTimes(1)
    app.quit()
    expect(app.ended).toBe(1)
    resolve()
    await vi.waitFor(() => expect(app.ended).toBe(2))
  })

  it('stops waiting when the system shuts down while it is quitting', () => {
    const app = new FakeApp()
    const quitting = quitAfter(app, () => new Promise<void>(() => undefined), report)
    app.quit()
    expect(app.ended).toBe(0)
    quitting.systemEnds()
    app.quit()
    expect(app.ended).toBe(1)
  })
})
