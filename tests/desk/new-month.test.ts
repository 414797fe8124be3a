/** The app stays open over an account's reset: its window hears of the new month, though nothing is sent. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { contract } from '#shared/ipc/contract.ts'
import type { QuotaView } from '#shared/purge/quota.ts'
import type { TellPage } from '../../src/main/ipc/events.ts'
import { openDesk } from '../helpers/open-desk.ts'

let folder: string
beforeEach(() => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', undefined)
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-month-'))
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const form = {
  name: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  monthlyLimit: 1_000,
  resetDay: 26,
}

it('the window hears of each day, and of the month that has started again, while nothing is sent', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 24, 23, 58) })
  const told: QuotaView[] = []
  const tellPage: TellPage = (name, payload) => {
    if (name !== 'accounts.changed') return
    const [account] = contract['accounts.list'].output.parse(payload).accounts
    if (account !== undefined) told.push(account.quota)
  }
  const desk = openDesk(folder, { tellPage })
  try {
    const added = await desk.handlers['accounts.add'](form)
    const accountId = added.ok ? added.value.id : ''
    await desk.handlers['accounts.setUsedElsewhere']({ accountId, usedElsewhere: 1_000 })
    expect(told.at(-1)).toMatchObject({ left: 0, daysToReset: 2 })
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    expect(told.at(-1)).toMatchObject({ left: 0, daysToReset: 1 })
    // The computer sleeps for a day.
    vi.setSystemTime(Date.UTC(2026, 10, 26, 0, 1))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told.at(-1)).toMatchObject({ left: 1_000, usedElsewhere: 0, daysToReset: 30 })
  } finally {
    await desk.close()
  }
})
