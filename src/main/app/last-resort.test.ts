import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { LastResort, type LastResortOptions } from './last-resort.ts'

/** What was done, in order. */
function setUp(more: Partial<LastResortOptions> = {}) {
  const done: string[] = []
  const failing = new EventEmitter()
  const lastResort = new LastResort(failing, {
    report: (_what, error) => done.push(`logged ${String(error)}`),
    close: async () => void done.push('closed'),
    say: () => void done.push('said'),
    goesOn: () => void done.push('noticed'),
    exit: (code) => void done.push(`exit ${code}`),
    ...more,
  })
  return { done, failing, lastResort }
}

describe('an exception that nobody caught', () => {
  it('is logged; then the history is closed, the person is told, and the app ends', async () => {
    const { done, failing } = setUp()
    failing.emit('uncaughtException', new Error('lost'))
    await vi.waitFor(() => expect(done).toContain('exit 1'))
    expect(done).toEqual(['logged Error: lost', 'closed', 'said', 'exit 1'])
  })

  it('is said once; what fails on the way out is logged and ends nothing early', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { done, failing } = setUp({ close: () => promise })
    failing.emit('uncaughtException', 'first')
    failing.emit('uncaughtException', 'second')
    failing.emit('unhandledRejection', 'third')
    expect(done).toEqual(['logged first', 'logged second', 'logged third'])
    resolve()
    await vi.waitFor(() => expect(done).toContain('exit 1'))
    expect(done.slice(3)).toEqual(['said', 'exit 1'])
  })

  it('ends the app although nothing can be closed or said any more', async () => {
    const { done, failing } = setUp({
      close: () => Promise.reject(new Error('no disk')),
      say: () => {
        throw new Error('no display')
      },
    })
    failing.emit('uncaughtException', 'lost')
    await vi.waitFor(() => expect(done).toContain('exit 1'))
    expect(done).toEqual(['logged lost', 'logged Error: no disk', 'logged Error: no display', 'exit 1'])
  })

  it('ends the app although closing never ends', async () => {
    vi.useFakeTimers()
    const { done, failing } = setUp({ close: () => new Promise<void>(() => undefined) })
    failing.emit('uncaughtException', 'lost')
    await vi.advanceTimersByTimeAsync(3_000)
    vi.useRealTimers()
    expect(done).toEqual(['logged lost', 'said', 'exit 1'])
  })
})

describe('a rejection that nobody minded', () => {
  it('is logged and said, and the app goes on', () => {
    const { done, failing } = setUp()
    failing.emit('unhandledRejection', new Error('lost'))
    expect(done).toEqual(['logged Error: lost', 'noticed'])
  })

  it('ends nothing even if it can’t be said', () => {
    const { done, failing } = setUp({
      goesOn: () => {
        throw new Error('no page')
      },
    })
    failing.emit('unhandledRejection', 'lost')
    expect(done).toEqual(['logged lost', 'logged Error: no page'])
  })
})

it('says at the start that the app could not start, and later what it knows by then', async () => {
  const { done, lastResort } = setUp()
  lastResort.knows({ say: () => void done.push('said otherwise') })
  await lastResort.end('lost')
  expect(done).toEqual(['logged lost', 'closed', 'said otherwise', 'exit 1'])
})
