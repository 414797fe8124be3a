import { describe, expect, it } from 'vitest'
import { wrongWith } from './verdict.ts'

const settings = {
  theme: 'dark',
  language: 'system',
  welcomed: false,
  quotaThresholds: { look: 80, stop: 100 },
  notifications: true,
  speed: 'usual' as const,
  keep: 'two-years' as const,
  recordUser: true,
  lookForUpdates: true,
}
const tried = { name: 'settings.change', input: { theme: 'dark' }, mustBeRefused: false }
const bytes = { ...tried, name: 'quota.tellKept', input: { lists: new Uint8Array([1]) } }

describe('the fuzzer’s verdict', () => {
  it.each([
    ['an answer that fits', { ok: true, value: settings }],
    ['a refusal of the table', { ok: false, error: { code: 'settings-failed' } }],
  ])('finds nothing wrong with %s', (_what, answer) => {
    expect(wrongWith({ ...tried, answer })).toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['an error as text', 'Error: no such table'],
    ['a code of no table', { ok: false, error: { code: 'ENOENT' } }],
    ['a raw error beside the code', { ok: false, error: { code: 'settings-failed', stack: 'x' } }],
    ['what main did not foresee', { ok: false, error: { code: 'unexpected', detail: 'settings.change' } }],
    ['a value that does not fit', { ok: true, value: { theme: 'pink' } }],
    ['more than the contract names', { ok: true, value: { ...settings, key: 'x' } }],
  ])('finds %s wrong', (_what, answer) => {
    expect(wrongWith({ ...tried, answer })).not.toBeNull()
  })

  it.each([
    ['what the schema refuses', { ...tried, input: { theme: 'pink' } }],
    ['what must be refused whatever the schema says', { ...tried, mustBeRefused: true }],
    ['bytes where a list is meant, over which the schema itself gives up', bytes],
    ['a name that is no call', { ...tried, name: 'constructor' }],
  ])('finds %s wrong when it was taken', (_what, what) => {
    expect(wrongWith({ ...what, answer: { ok: true, value: settings } })).not.toBeNull()
    expect(wrongWith({ ...what, answer: { ok: false, error: { code: 'call-malformed' } } })).toBeNull()
  })
})
