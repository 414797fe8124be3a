import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contract } from '#shared/ipc/contract.ts'
import { presetCalls } from './calls.ts'
import { openPresets } from './presets.ts'
import { presetCount } from './schema.ts'

// Outside Electron its package is only the path of its binary, which it would download without this.
vi.hoisted(() => vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'))

let folder: string
let clock: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-presets-'))
  clock = 1_000
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openPresets({ folder, now: () => clock })
const urls = ['https://ik.imagekit.io/shop/a.jpg', 'https://ik.imagekit.io/shop/b*']

describe('presets', () => {
  it('survive a restart with every character, however odd', () => {
    const oddText = string({ unit: 'binary', minLength: 1, maxLength: 30 })
    const loneSurrogate = constantFrom('\ud800', 'a\udfff', '__proto__', 'constructor', '\0', '\u2028')
    const url = oneof(oddText, loneSurrogate)
    const name = url.filter((text) => text.trim() !== '').map((text) => text.trim())
    assert(
      property(name, array(url, { minLength: 1, maxLength: 5 }), (called, list) => {
        const { id } = open().presets.save(called, list, true)
        const { preset, notice } = { preset: open().presets.load(id), notice: open().notice }
        expect(notice).toBeNull()
        expect(preset.name).toBe(called)
        expect(preset.urls).toEqual(list)
        open().presets.remove(id)
      }),
      { numRuns: 60 },
    )
  })

  it('stand with the newest used first', () => {
    const { presets } = open()
    const ids = ['first', 'second', 'third'].map((name) => {
      clock += 1
      return presets.save(name, urls, false).id
    })
    clock += 1
    presets.load(ids[0] ?? '')
    expect(presets.list().map(({ name }) => name)).toEqual(['first', 'third', 'second'])
    expect(presets.list()[0]).toMatchObject({ uses: 1, lastUsedAt: clock })
  })

  it('are named once, whatever the letter case or the form of an accent', () => {
    const { presets } = open()
    presets.save('Caf\u00e9', urls, false)
    expect(() => presets.save('CAFE\u0301', urls, false)).toThrow('preset-name-taken')
    const other = presets.save('Other', urls, false)
    expect(() => presets.rename(other.id, 'caf\u00e9')).toThrow('preset-name-taken')
    expect(presets.rename(other.id, 'OTHER').name).toBe('OTHER')
  })

  it('that are replaced keep their id and their uses', () => {
    const { presets } = open()
    const { id } = presets.save('Spring', urls, false)
    presets.load(id)
    expect(presets.save('spring', ['https://ik.imagekit.io/shop/c.jpg'], true)).toMatchObject({
      id,
      uses: 1,
      name: 'spring',
    })
    expect(presets.list()).toHaveLength(1)
  })

  it('are refused beyond their number and their size', () => {
    const { presets } = open()
    const long = 'x'.repeat(20_000)
    expect(() => presets.save('too long', Array<string>(10_001).fill('x'), false)).toThrow('preset-limit')
    expect(() => presets.save('too much', Array<string>(1_001).fill(long), false)).toThrow('preset-limit')
    writeFileSync(
      join(folder, 'presets.json'),
      JSON.stringify({
        version: 1,
        oldestWriter: 1,
        presets: Array.from({ length: presetCount }, (_, n) => ({
          id: crypto.randomUUID(),
          name: `p${n}`,
          urls,
          savedAt: 1,
          lastUsedAt: null,
          uses: 0,
        })),
      }),
    )
    const full = open().presets
    expect(full.list()).toHaveLength(presetCount)
    expect(() => full.save('one more', urls, false)).toThrow('preset-limit')
    expect(full.save('P7', urls, true).name).toBe('P7')
  })

  it('that are corrupt are moved aside and said', () => {
    writeFileSync(join(folder, 'presets.json'), '{"presets":')
    const { presets, notice } = open()
    expect(presets.list()).toEqual([])
    expect(notice?.code).toBe('presets-moved-aside')
    expect(readdirSync(folder)).toEqual([notice?.detail])
  })

  it('load even when the use cannot be written down', () => {
    const { presets } = open()
    const { id } = presets.save('Spring', urls, false)
    writeFileSync(join(folder, 'presets.json'), 'meddled with')
    expect(presets.load(id).urls).toEqual(urls)
    expect(() => presets.remove(id)).toThrow('settings-failed')
    expect(presets.list()).toHaveLength(1)
  })
})

describe('the calls of presets', () => {
  it('save, list, load, rename and remove, and answer what the contract names', async () => {
    const calls = presetCalls(open().presets)
    const saved = await calls['presets.save']({ name: 'Spring', urls, replace: false })
    const presetId = saved.ok ? saved.value.id : ''
    expect(contract['presets.list'].output.parse(valueOf(await calls['presets.list']({})))).toEqual({
      presets: [{ id: presetId, name: 'Spring', urls: 2, savedAt: 1_000, lastUsedAt: null, uses: 0 }],
    })
    expect(await calls['presets.load']({ presetId })).toMatchObject({ value: { preset: { uses: 1 }, urls } })
    expect(await calls['presets.rename']({ presetId, name: 'Summer' })).toMatchObject({
      value: { name: 'Summer' },
    })
    expect(await calls['presets.remove']({ presetId })).toEqual({ ok: true, value: { name: 'Summer', urls } })
    expect(await calls['presets.load']({ presetId })).toEqual({
      ok: false,
      error: { code: 'preset-unknown' },
    })
  })
})

function valueOf(answer: { readonly ok: boolean; readonly value?: unknown }): unknown {
  return answer.value
}
