import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settingsCalls } from './calls.ts'
import { openSettings } from './settings.ts'

// Outside Electron its package is only the path of its binary, which it would download without this.
vi.hoisted(() => vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openSettings({ folder, now: () => Date.UTC(2026, 10, 3) })

const defaults = {
  theme: 'system',
  welcomed: false,
  quotaThresholds: { look: 80, stop: 100 },
  notifications: true,
  speed: 'usual',
  keep: 'two-years',
  recordUser: true,
  language: 'system',
  lookForUpdates: true,
}

describe('the settings', () => {
  it('begin unwelcomed, with the theme of the system, no account and no start counted', () => {
    const { settings, notice } = open()
    expect(settings.view()).toEqual(defaults)
    expect(settings.accounts.read()).toMatchObject({ accounts: [], currentAccountId: null })
    expect(settings.startCounter.read()).toBeNull()
    expect(notice).toBeNull()
  })

  it('survive a restart', () => {
    const { settings } = open()
    settings.change({ theme: 'dark' })
    settings.change({ welcomed: true })
    settings.startCounter.write(7)
    const again = open().settings
    expect(again.view()).toEqual({ ...defaults, theme: 'dark', welcomed: true })
    expect(again.startCounter.read()).toBe(7)
  })

  it('that are corrupt are moved aside and said, under their new name', () => {
    writeFileSync(join(folder, 'settings.json'), '{"theme":"dark",')
    const { settings, notice } = open()
    expect(settings.view().theme).toBe('system')
    expect(notice?.code).toBe('settings-moved-aside')
    expect(readdirSync(folder)).toEqual([notice?.detail])
  })
})

describe('settings.change', () => {
  it('changes only what is given and tells of a new theme once', async () => {
    const { settings } = open()
    const onThemeChange = vi.fn<(theme: string) => void>()
    const change = settingsCalls({ settings, onThemeChange })['settings.change']
    expect(await change({ theme: 'dark' })).toEqual({ ok: true, value: { ...defaults, theme: 'dark' } })
    expect(await change({ theme: 'dark', welcomed: true })).toMatchObject({ ok: true })
    expect(await change({})).toEqual({ ok: true, value: { ...defaults, theme: 'dark', welcomed: true } })
    expect(onThemeChange.mock.calls).toEqual([['dark']])
    const quotaThresholds = { look: 50, stop: 90 }
    expect(await change({ quotaThresholds, notifications: false })).toMatchObject({
      ok: true,
      value: { theme: 'dark', quotaThresholds, notifications: false },
    })
  })

  it('answers settings-failed when the file cannot be written', async () => {
    const { settings } = open()
    settings.change({ welcomed: true })
    writeFileSync(join(folder, 'settings.json'), 'meddled with')
    const change = settingsCalls({ settings, onThemeChange: () => undefined })['settings.change']
    expect(await change({ theme: 'light' })).toEqual({ ok: false, error: { code: 'settings-failed' } })
    expect(settings.view().theme).toBe('system')
    expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toBe('meddled with')
  })
})
