import { describe, expect, it, vi } from 'vitest'
import { Closing, type ClosingChoice } from './closing.ts'

function make(choice: ClosingChoice | Error, unsent: number) {
  const left = { unsent }
  const ask = vi.fn(() => (choice instanceof Error ? Promise.reject(choice) : Promise.resolve(choice)))
  const hide = vi.fn()
  const quit = vi.fn()
  return { left, ask, hide, quit, closing: new Closing({ unsent: () => left.unsent, ask, hide, quit }) }
}

const answered = () => new Promise((resolve) => setImmediate(resolve))

describe('closing the window', () => {
  it('asks nothing when nothing is left to send', () => {
    const { closing, ask } = make('cancel', 0)
    expect(closing.mayClose()).toBe(true)
    expect(ask).not.toHaveBeenCalled()
  })

  it('asks once, however often it is pressed', async () => {
    const { closing, ask, quit, hide } = make('cancel', 3)
    expect(closing.mayClose()).toBe(false)
    expect(closing.mayClose()).toBe(false)
    await answered()
    expect(ask).toHaveBeenCalledExactlyOnceWith(3)
    expect(quit).not.toHaveBeenCalled()
    expect(hide).not.toHaveBeenCalled()
    expect(closing.mayClose()).toBe(false)
  })

  it('quits at once on Stop sending, and when it can ask nobody', async () => {
    for (const choice of ['stop', new Error('no dialog')] as const) {
      const { closing, quit } = make(choice, 3)
      closing.mayClose()
      await answered()
      expect(quit).toHaveBeenCalledOnce()
      expect(closing.mayClose()).toBe(true)
    }
  })

  it('finishes hidden, then quits', async () => {
    const { closing, hide, quit, left } = make('finish', 3)
    closing.mayClose()
    await answered()
    expect(hide).toHaveBeenCalledOnce()
    left.unsent = 1
    closing.changed()
    expect(quit).not.toHaveBeenCalled()
    left.unsent = 0
    closing.changed()
    expect(quit).toHaveBeenCalledOnce()
  })

  it('stays when the window is opened again before it has finished', async () => {
    const { closing, quit, left } = make('finish', 3)
    closing.mayClose()
    await answered()
    closing.shown()
    left.unsent = 0
    closing.changed()
    expect(quit).not.toHaveBeenCalled()
  })

  it('never holds up a quit that was decided elsewhere', () => {
    const { closing, ask } = make('cancel', 3)
    closing.over()
    expect(closing.mayClose()).toBe(true)
    expect(ask).not.toHaveBeenCalled()
  })
})
