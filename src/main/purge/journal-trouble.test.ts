import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, vi } from 'vitest'
import type { PurgeAnswer } from '../imagekit/index.ts'
import { LeaseLost } from '../journal/lease.ts'
import { isDamage } from '../journal/trouble.ts'
import { clear, Desk, fast, settled, urlsOf, viewOf } from './testing.ts'

/** Nobody else can write while this holds; the journal's own wait for a lock is real time, so tests keep it rare. */
function lock(file: string) {
  const db = new DatabaseSync(file)
  db.exec('BEGIN IMMEDIATE')
  return () => {
    db.exec('COMMIT')
    db.close()
  }
}

describe('a journal that can’t be written', () => {
  it('stops sending, keeps what ImageKit said, and writes it when it can', async () => {
    const desk = new Desk({ sends: { perSecond: 1, burst: 1 }, reads: { perSecond: 9, burst: 9 }, atOnce: 1 })
    const running = desk.start()
    const answer = Promise.withResolvers<PurgeAnswer>()
    desk.imagekit.onPurge = () => answer.promise
    clear(running, urlsOf(3))
    await settled()
    const unlock = lock(desk.file)
    answer.resolve(desk.imagekit.accepted('x'))
    await settled()
    expect(viewOf(running)).toMatchObject({
      state: 'paused',
      pause: 'journal',
      counts: { sending: 1, waiting: 2 },
    })
    expect(await running.calls['jobs.resume']({ jobId: 'job-1' })).toMatchObject({
      value: { pause: 'journal' },
    })
    expect(await running.calls['jobs.stop']({ jobId: 'job-1' })).toMatchObject({
      error: { code: 'journal-unavailable' },
    })
    unlock()
    await desk.clock.pass(60_000)
    expect(viewOf(running)).toMatchObject({
      state: 'paused',
      pause: 'journal',
      counts: { cleared: 1, waiting: 2 },
    })
    expect(desk.imagekit.purged).toHaveLength(1)
    expect(desk.reported.length).toBeGreaterThan(0)

    await running.calls['jobs.resume']({ jobId: 'job-1' })
    await desk.clock.pass(10_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 3 } })
    expect(desk.imagekit.purged).toHaveLength(3)
  }, 20_000)

  it('because the disk is full pauses the job, sends nothing unwritten, and goes on with room', async () => {
    const desk = new Desk(fast)
    const running = desk.start()
    clear(running, urlsOf(300))
    // The file may not grow by one page: SQLite's own SQLITE_FULL, as on a full disk.
    let pages = 1
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the database it was called on
    const { exec } = DatabaseSync.prototype
    const spy = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function limited(
      this: DatabaseSync,
      sql: string,
    ) {
      if (sql === 'BEGIN IMMEDIATE') exec.call(this, `PRAGMA max_page_count = ${pages}`)
      exec.call(this, sql)
    })
    await desk.clock.pass(60_000)
    const sent = desk.imagekit.purged.length
    expect(sent).toBeLessThan(300)
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause: 'journal' })
    expect(desk.reported).toContainEqual(expect.objectContaining({ errcode: 13 }))
    await desk.clock.pass(60_000)
    expect(desk.imagekit.purged).toHaveLength(sent)

    pages = 1_000_000
    await desk.clock.pass(120_000)
    await running.calls['jobs.resume']({ jobId: 'job-1' })
    await desk.clock.pass(120_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 300 } })
    expect(desk.imagekit.purged).toHaveLength(300)
    spy.mockRestore()
  })

  it('because it is damaged says so once, and the next start looks at the whole file', async () => {
    const desk = new Desk({ sends: { perSecond: 1, burst: 1 }, reads: { perSecond: 9, burst: 9 }, atOnce: 1 })
    const running = desk.start()
    clear(running, urlsOf(3))
    await settled()
    // SQLITE_CORRUPT.
    const harmed = vi.spyOn(running.journal.items, 'move').mockImplementation(() => {
      throw Object.assign(new Error('database disk image is malformed'), { errcode: 11 })
    })
    await desk.clock.pass(60_000)
    expect(desk.imagekit.purged).toHaveLength(1)
    expect(desk.trouble.map((error) => isDamage(error))).toEqual([true])
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause: 'journal' })
    harmed.mockRestore()
    await running.engine.close()
    const db = new DatabaseSync(desk.file, { readOnly: true })
    expect(db.prepare("SELECT value FROM meta WHERE name = 'in-use'").get()).toEqual({ value: 'yes' })
    db.close()
  })

  it('because another copy took over is told apart, and nothing more is sent', async () => {
    const desk = new Desk({ sends: { perSecond: 1, burst: 1 }, reads: { perSecond: 9, burst: 9 }, atOnce: 1 })
    const running = desk.start()
    clear(running, urlsOf(3))
    await settled()
    const other = new DatabaseSync(desk.file)
    other.exec("UPDATE lease SET token = 'of the other', owner = 'studio'")
    other.close()
    await desk.clock.pass(60_000)
    expect(desk.imagekit.purged).toHaveLength(1)
    expect(desk.trouble).toEqual([expect.any(LeaseLost)])
    expect(await running.calls['jobs.resume']({ jobId: 'job-1' })).toMatchObject({
      value: { pause: 'journal' },
    })
  })

  it('that can’t even be read stops sending and throws at nobody, until it can', async () => {
    const desk = new Desk({ sends: { perSecond: 1, burst: 1 }, reads: { perSecond: 9, burst: 9 }, atOnce: 1 })
    const running = desk.start()
    clear(running, urlsOf(2))
    await settled()
    // SQLITE_IOERR.
    const broken = vi.spyOn(running.journal.jobs, 'inState').mockImplementation(() => {
      throw Object.assign(new Error('disk I/O error'), { errcode: 10 })
    })
    await desk.clock.pass(20_000)
    expect(desk.imagekit.purged).toHaveLength(1)
    broken.mockRestore()
    await desk.clock.pass(60_000)
    expect(viewOf(running)).toMatchObject({ state: 'paused', pause: 'journal', counts: { waiting: 1 } })
    await running.calls['jobs.resume']({ jobId: 'job-1' })
    await desk.clock.pass(10_000)
    expect(viewOf(running)).toMatchObject({ state: 'done', counts: { cleared: 2 } })
  })
})
