import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contract } from '#shared/ipc/contract.ts'
import { presetCalls } from './calls.ts'
import { openPresets } from './open.ts'

// Outside Electron its package is only the path of its binary, which it would download without this.
vi.hoisted(() => vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-presets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const lines = ['https://ik.imagekit.io/shop/{season}.jpg', 'https://ik.imagekit.io/shop/b*']
const form = { name: 'Spring', notes: '', accountId: null, replace: false }
const jobId = crypto.randomUUID()

function calls() {
  const { presets } = openPresets({ folder, now: () => 1_000 })
  return presetCalls(presets, (id, itemIds) => {
    if (id !== jobId) return null
    return itemIds === null ? ['https://ik.imagekit.io/shop/?x={season}', 'b'] : ['b']
  })
}

function valueOf(answer: { readonly ok: boolean; readonly value?: unknown }): unknown {
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value
}

describe('the calls of presets', () => {
  it('save, list, load, use, change and remove, and answer what the contract names', async () => {
    const desk = calls()
    const saved = await desk['presets.save']({ ...form, lines })
    const presetId = saved.ok ? saved.value.id : ''
    const whole = {
      id: presetId,
      name: 'Spring',
      notes: '',
      accountId: null,
      lines: 2,
      blanks: ['season'],
      pinned: false,
      savedAt: 1_000,
      lastUsedAt: null,
      uses: 0,
    }
    expect(contract['presets.list'].output.parse(valueOf(await desk['presets.list']({})))).toEqual({
      presets: [whole],
      lastStep: 1,
    })
    const remembered = [{ blank: 'season', values: ['fall'] }]
    await desk['presets.used']({ presetId, remembered })
    expect(contract['presets.load'].output.parse(valueOf(await desk['presets.load']({ presetId })))).toEqual({
      preset: { ...whole, uses: 1, lastUsedAt: 1_000 },
      lines,
      remembered,
    })
    expect(await desk['presets.change']({ presetId, name: 'Fall', pinned: true })).toMatchObject({
      value: { name: 'Fall', pinned: true, lines: 2 },
    })
    expect(await desk['presets.duplicate']({ presetId })).toMatchObject({
      value: { name: 'Fall 2', uses: 0 },
    })
    expect(await desk['presets.remove']({ presetId })).toMatchObject({
      value: { presets: [{ name: 'Fall 2' }] },
    })
    expect(await desk['presets.load']({ presetId })).toEqual({ ok: false, error: { code: 'preset-unknown' } })
    expect(await desk['presets.undo']({ step: 4 })).toMatchObject({
      value: { presets: [{ name: 'Fall' }, { name: 'Fall 2' }], lastStep: 3 },
    })
  })

  it('save a job, whole or in part, with the braces of its URLs kept', async () => {
    const desk = calls()
    const whole = await desk['presets.saveFromJob']({ ...form, jobId, itemIds: null })
    expect(whole).toMatchObject({ value: { lines: 2, blanks: [] } })
    const part = await desk['presets.saveFromJob']({ ...form, name: 'Part', jobId, itemIds: [7] })
    expect(part).toMatchObject({ value: { lines: 1 } })
    const unknown = { ...form, name: 'None', jobId: crypto.randomUUID(), itemIds: null }
    expect(await desk['presets.saveFromJob'](unknown)).toEqual({ ok: false, error: { code: 'job-unknown' } })
  })

  it('take nothing that the contract does not name', () => {
    const { input } = contract['presets.import']
    const one = { name: 'a', notes: '', accountId: null, lines: ['x'], replaces: null }
    expect(input.safeParse({ presets: [one] }).success).toBe(true)
    for (const hostile of [
      { ...one, name: 'a\u202Eb' },
      { ...one, name: '=1+1' },
      { ...one, name: ' ' },
      { ...one, notes: '\u0000' },
      { ...one, lines: [] },
      { ...one, lines: ['a\nb'] },
      { ...one, lines: Array<string>(10_001).fill('x') },
      { ...one, lines: Array.from({ length: 51 }, (_, n) => `{b${n}}`) },
      { ...one, accountId: 'not an id' },
      { ...one, pinned: true },
      JSON.parse('{"name":"a","notes":"","accountId":null,"lines":["x"],"replaces":null,"__proto__":{}}'),
    ])
      expect(input.safeParse({ presets: [hostile] }).success, JSON.stringify(hostile).slice(0, 80)).toBe(
        false,
      )
  })
})
