import { copyFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clear, completed, Desk, itemsOf, pending, urlsOf, viewOf, month } from './testing.ts'
import type { PurgeAnswer } from '../imagekit/index.ts'

const never = () => new Promise<PurgeAnswer>(() => undefined)

describe('after a restart', () => {
  it('goes on watching, calls what was on its way unsure, and sends the rest only when asked', async () => {
    const desk = new Desk()
    let running = desk.start()
    desk.imagekit.onStatus = () => pending
    desk.imagekit.onPurge = (url, nth) => (nth <= 2 ? desk.imagekit.accepted(url) : never())
    clear(running, urlsOf(9))
    await desk.clock.pass(100)
    desk.clock.kill()

    running = desk.start()
    expect(running.engine.recovered).toEqual({ restored: false, leftOver: 1, unsure: 4 })
    expect(viewOf(running)).toMatchObject({
      state: 'paused',
      pause: 'restart',
      counts: { clearing: 2, unsure: 4, waiting: 3 },
    })
    desk.imagekit.onStatus = () => completed
    desk.imagekit.onPurge = (url) => desk.imagekit.accepted(url)
    await desk.clock.pass(60_000)
    expect(desk.imagekit.purged).toHaveLength(6)
    expect(viewOf(running).counts).toMatchObject({ cleared: 2, waiting: 3 })

    running.actions.resume('job-1')
    await desk.clock.pass(10_000)
    expect(desk.imagekit.urls.toSorted()).toEqual(urlsOf(9).toSorted())
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 5, unsure: 4 }, needsYou: 4 })
    expect(running.engine.usedBy('account-1', month('2026-11'))).toBe(9)
  })

  it('sends nothing a second time from an older copy of the journal', async () => {
    const desk = new Desk()
    let running = desk.start()
    clear(running, urlsOf(6))
    running.actions.pause('job-1')
    await running.engine.close()
    copyFileSync(desk.file, `${desk.file}.old`)

    running = desk.start()
    running.actions.resume('job-1')
    await desk.clock.pass(10_000)
    expect(viewOf(running).state).toBe('done')
    const sent = desk.imagekit.purged.length
    await running.engine.close()

    for (const side of ['-wal', '-shm']) rmSync(`${desk.file}${side}`, { force: true })
    copyFileSync(`${desk.file}.old`, desk.file)
    running = desk.start()
    expect(running.engine.recovered.restored).toBe(true)
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause: 'restored', counts: { waiting: 0 } })
    running.actions.resume('job-1')
    await desk.clock.pass(60_000)
    expect(desk.imagekit.purged).toHaveLength(sent)
    expect(itemsOf(running).some((item) => item.reason === 'restored-journal')).toBe(true)

    const unsure = itemsOf(running).filter((item) => item.state === 'unsure')
    running.actions.leave(
      'job-1',
      unsure.map((item) => item.id),
    )
    expect(viewOf(running)).toMatchObject({ state: 'done', pause: null, needsYou: 0 })
  })
})

describe('the end', () => {
  it('waits a moment for answers under way and leaves the rest paused', async () => {
    const desk = new Desk()
    let running = desk.start()
    desk.imagekit.onStatus = () => pending
    desk.imagekit.onPurge = async (url) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      desk.clock.schedule(1_000, resolve)
      await promise
      return desk.imagekit.accepted(url)
    }
    clear(running, urlsOf(9))
    const closing = running.engine.close()
    await desk.clock.pass(1_500)
    await closing
    running = desk.start()
    expect(viewOf(running)).toMatchObject({ state: 'paused', counts: { clearing: 4, waiting: 5, unsure: 0 } })
    expect(desk.reported).toEqual([])
  })

  it('sends nothing that is asked for while it ends', async () => {
    const desk = new Desk()
    const running = desk.start()
    const late = Promise.withResolvers<PurgeAnswer>()
    desk.imagekit.onPurge = () => late.promise
    clear(running, urlsOf(1))
    const closing = running.engine.close()
    clear(running, urlsOf(2, 'b'), 'job-2', 'account-2')
    await desk.clock.pass(1_500)
    await closing
    expect(desk.imagekit.purged).toHaveLength(1)
    expect(viewOf(desk.start(), 'job-2')).toMatchObject({ state: 'paused', counts: { waiting: 2 } })
  })

  it('does not wait for an answer that does not come', async () => {
    const desk = new Desk()
    const running = desk.start()
    const late = Promise.withResolvers<PurgeAnswer>()
    desk.imagekit.onPurge = () => late.promise
    clear(running, urlsOf(1))
    const closing = running.engine.close()
    await desk.clock.pass(1_500)
    await closing
    late.resolve(desk.imagekit.accepted('x'))
    await desk.clock.pass(60_000)
    expect(desk.reported).toEqual([])
    expect(viewOf(desk.start()).counts.unsure).toBe(1)
  })
})
