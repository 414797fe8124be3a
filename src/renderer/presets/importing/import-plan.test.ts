import { describe, expect, it } from 'vitest'
import type { AccountsView, PresetView } from '#shared/ipc/views.ts'
import type { FilePreset } from '#shared/presets/file.ts'
import { incomingOf, planOf } from './import-plan.ts'

const sites = { endpoints: [{ imagekitId: 'acme', pattern: 'shop' }], customDomains: [] }
const of = (name: string, account: FilePreset['account'] = null): FilePreset => ({
  name,
  notes: '',
  account,
  lines: ['x'],
})
const here = (name: string): PresetView => ({
  id: `id of ${name}`,
  name,
  notes: '',
  accountId: null,
  lines: 1,
  blanks: [],
  pinned: false,
  savedAt: 1,
  lastUsedAt: null,
  uses: 0,
})

function accounts(...all: readonly { readonly id: string; readonly imagekitId: string }[]): AccountsView {
  const used = { month: '2026-11', limit: 1, usedHere: 0, usedElsewhere: 0, left: 1, daysToReset: 1 }
  const quota = { ...used, resetDay: 1, from: 0, to: 1 }
  const rest = {
    kind: 'imagekit',
    key: { state: 'missing', lastFour: null },
    customDomains: [],
    quota,
  } as const
  const list = all.map(({ id, imagekitId }) => {
    const endpoints = [{ imagekitId, pattern: '' }]
    return { ...rest, id, name: id, endpoints }
  })
  return { currentId: null, accounts: list }
}

describe('an import', () => {
  it('finds the one account that has the same endpoint', () => {
    const found = (view: AccountsView | null) => incomingOf([of('a', sites)], [], view)[0]?.accountId
    expect(found(accounts({ id: 'A', imagekitId: 'acme' }, { id: 'B', imagekitId: 'beta' }))).toBe('A')
    expect(found(accounts({ id: 'A', imagekitId: 'acme' }, { id: 'B', imagekitId: 'acme' }))).toBeNull()
    expect(found(accounts({ id: 'B', imagekitId: 'beta' }))).toBeNull()
    expect(found(null)).toBeNull()
  })

  it('does with taken names what the person chose', () => {
    const there = [here('Spring'), here('Fall')]
    const incoming = incomingOf([of('SPRING'), of('Fall'), of('New')], there, null)
    expect(incoming.map(({ clash }) => clash?.name)).toEqual(['Spring', 'Fall', undefined])
    expect(planOf(incoming, ['both', 'skip', 'skip'], there)).toMatchObject([
      { name: 'SPRING 2', replaces: null },
      { name: 'New', replaces: null },
    ])
    expect(planOf(incoming, ['replace', 'both', 'both'], there)).toMatchObject([
      { name: 'Spring', replaces: 'id of Spring' },
      { name: 'Fall 2', replaces: null },
      { name: 'New', replaces: null },
    ])
  })

  it('never gives a name twice, and replaces each preset once', () => {
    const there = [here('Spring'), here('Spring 2')]
    const incoming = incomingOf([of('Spring'), of('spring'), of('Twice'), of('twice')], there, null)
    const plan = planOf(incoming, ['replace', 'replace', 'both', 'both'], there)
    expect(plan.map(({ name, replaces }) => [name, replaces])).toEqual([
      ['Spring', 'id of Spring'],
      ['spring 3', null],
      ['Twice', null],
      ['twice 2', null],
    ])
  })
})
