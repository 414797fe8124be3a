import { describe, expect, it } from 'vitest'
import type { ItemView } from '#shared/ipc/views.ts'
import { ItemCache, pageSize } from './item-cache.ts'

const jobId = '00000000-0000-4000-8000-000000000000'

function item(id: number, state: ItemView['state'] = 'waiting'): ItemView {
  return {
    id,
    jobId,
    position: id,
    url: `https://ik.imagekit.io/acme/${id}.jpg`,
    state,
    reason: null,
    theirWords: null,
    supportId: null,
    requestId: null,
    sentAt: null,
    since: 0,
    takingLong: false,
    againOf: null,
    sentAgainAs: null,
    letBe: false,
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
}

function setUp(size: number, isWhole = false) {
  const rows = Array.from({ length: size }, (_, index) => item(index + 1))
  const asked: number[] = []
  const timers: (() => void)[] = []
  const cache = new ItemCache({
    load: async (offset, limit) => {
      asked.push(offset)
      return { total: rows.length, items: rows.slice(offset, offset + limit) }
    },
    later: (_ms, act) => void timers.push(act),
    isWhole,
  })
  return { cache, rows, asked, timers }
}

describe('ItemCache', () => {
  it('loads the pages that are seen, once', async () => {
    const { cache, asked } = setUp(1_000)
    cache.want(190, 210)
    cache.want(191, 211)
    await settle()
    expect(asked).toEqual([0, pageSize])
    expect(cache.total).toBe(1_000)
    expect(cache.at(205)?.id).toBe(206)
    expect(cache.at(900)).toBeUndefined()
  })

  it('shows a change at once and asks again later, once for many', async () => {
    const { cache, rows, asked, timers } = setUp(3)
    cache.want(0, 2)
    await settle()
    const before = cache.version
    cache.apply([item(2, 'cleared')], false)
    cache.apply([item(3, 'cleared')], true)
    expect(cache.at(1)?.state).toBe('cleared')
    expect(cache.version).toBe(before + 2)
    expect(timers).toHaveLength(1)
    rows.push(item(4))
    timers.shift()?.()
    await settle()
    expect(asked).toEqual([0, 0])
    expect(cache.total).toBe(4)
  })

  it('keeps rows while it asks again, and those that are not seen until they are', async () => {
    const { cache, rows, asked, timers } = setUp(1_000)
    cache.want(0, 20)
    await settle()
    cache.want(600, 620)
    await settle()
    rows[0] = item(1, 'cleared')
    cache.apply([item(601, 'cleared')], false)
    timers.shift()?.()
    expect(cache.at(600)).toBeDefined()
    expect(cache.at(0)?.state).toBe('waiting')
    cache.want(0, 20)
    await settle()
    expect(cache.at(0)?.state).toBe('cleared')
    expect(asked).toEqual([0, 600, 600, 0])
  })

  it('keeps a bounded number of pages', async () => {
    const { cache } = setUp(100_000)
    for (let start = 0; start < 100_000; start += pageSize) {
      cache.want(start, start + 10)
      await settle()
    }
    const kept = Array.from({ length: 500 }, (_, page) => cache.at(page * pageSize)).filter(Boolean)
    expect(kept.length).toBeLessThanOrEqual(40)
    expect(cache.at(99_999)).toBeDefined()
  })

  it('asks again in the whole job only for new rows at its end', async () => {
    const { cache, timers } = setUp(3, true)
    cache.want(0, 2)
    await settle()
    cache.apply([item(2, 'cleared')], false)
    expect(timers).toHaveLength(0)
    cache.apply([item(4)], false)
    expect(timers).toHaveLength(1)
  })
})
