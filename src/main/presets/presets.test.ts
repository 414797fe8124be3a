import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPresets } from './open.ts'
import type { PresetForm, Presets } from './presets.ts'
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

const path = () => join(folder, 'presets.json')
const open = () => openPresets({ folder, now: () => clock })
const lines = ['https://ik.imagekit.io/shop/a.jpg', 'https://ik.imagekit.io/shop/b*']
const form = (name: string, more: Partial<PresetForm> = {}): PresetForm => ({
  name,
  notes: '',
  accountId: null,
  lines,
  ...more,
})
const names = (presets: Presets) => presets.list().map(({ name }) => name)

describe('presets', () => {
  it('survive a restart with every character, however odd', () => {
    const oddText = string({ unit: 'binary', minLength: 1, maxLength: 30 })
    const line = oneof(
      oddText,
      constantFrom('\ud800', 'a\udfff', '__proto__', '\0', '\u2028', '{a}', '{{a}}'),
    )
    assert(
      property(
        constantFrom('__proto__', 'constructor', 'Ü'),
        array(line, { minLength: 1, maxLength: 5 }),
        (name, odd) => {
          const { id } = open().presets.save(form(name, { lines: odd, notes: 'a\nb' }), true)
          const { presets, notice } = open()
          expect(notice).toBeNull()
          expect(presets.load(id)).toMatchObject({ name, urls: odd, notes: 'a\nb', accountId: null })
          presets.remove(id)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('stand pinned first, a new one before the others, and where the person moves them', () => {
    const { presets } = open()
    const [a, b, c] = ['a', 'b', 'c'].map((name) => presets.save(form(name), false).id)
    expect(names(presets)).toEqual(['c', 'b', 'a'])
    presets.change(a ?? '', { pinned: true })
    presets.move(c ?? '', null)
    expect(names(presets)).toEqual(['a', 'b', 'c'])
    presets.change(b ?? '', { name: 'B', notes: 'n' })
    expect(names(open().presets)).toEqual(['a', 'B', 'c'])
    expect(() => presets.move('gone', null)).toThrow('preset-unknown')
  })

  it('are named once, whatever the letter case or the form of an accent', () => {
    const { presets } = open()
    presets.save(form('Caf\u00e9'), false)
    expect(() => presets.save(form('CAFE\u0301'), false)).toThrow('preset-name-taken')
    const other = presets.save(form('Other'), false)
    expect(() => presets.change(other.id, { name: 'caf\u00e9' })).toThrow('preset-name-taken')
    expect(presets.change(other.id, { name: 'OTHER' }).name).toBe('OTHER')
    expect(presets.duplicate(other.id).name).toBe('OTHER 2')
    expect(names(presets)).toEqual(['OTHER', 'OTHER 2', 'Caf\u00e9'])
  })

  it('that are replaced keep their id, their place, their pin and their uses', () => {
    const { presets } = open()
    const { id } = presets.save(form('Spring'), false)
    presets.save(form('Later'), false)
    presets.change(id, { pinned: true })
    presets.used(id, [{ blank: 'sku', values: ['1'] }])
    const replaced = presets.save(form('spring', { lines: ['x'] }), true)
    expect(replaced).toMatchObject({
      id,
      uses: 1,
      pinned: true,
      name: 'spring',
      remembered: [{ blank: 'sku' }],
    })
    expect(names(presets)).toEqual(['spring', 'Later'])
  })

  it('remember what their blanks were filled with, each by itself', () => {
    const { presets } = open()
    const { id } = presets.save(form('Spring'), false)
    presets.used(id, [
      { blank: 'sku', values: ['1'] },
      { blank: 'season', values: ['spring'] },
    ])
    clock += 5
    presets.used(id, [{ blank: 'sku', values: ['2', '3'] }])
    expect(open().presets.load(id)).toMatchObject({
      uses: 2,
      lastUsedAt: clock,
      remembered: [
        { blank: 'sku', values: ['2', '3'] },
        { blank: 'season', values: ['spring'] },
      ],
    })
  })

  it('are refused beyond their number and their size', () => {
    const { presets } = open()
    const long = 'x'.repeat(20_000)
    expect(() => presets.save(form('many', { lines: Array<string>(10_001).fill('x') }), false)).toThrow(
      'preset-limit',
    )
    expect(() => presets.save(form('long', { lines: Array<string>(1_001).fill(long) }), false)).toThrow(
      'preset-limit',
    )
    expect(presets.list()).toEqual([])
    presets.import(Array.from({ length: presetCount }, (_, n) => ({ ...form(`p${n}`), replaces: null })))
    expect(open().presets.list()).toHaveLength(presetCount)
    expect(() => presets.save(form('one more'), false)).toThrow('preset-limit')
    expect(presets.save(form('P7'), true).name).toBe('P7')
  })

  it('that are corrupt are moved aside and said', () => {
    writeFileSync(path(), '{"presets":')
    const { presets, notice } = open()
    expect(presets.list()).toEqual([])
    expect(notice?.code).toBe('presets-moved-aside')
    expect(readdirSync(folder)).toEqual([notice?.detail])
  })

  it('can be used even when the use cannot be written down', () => {
    const { presets } = open()
    const { id } = presets.save(form('Spring'), false)
    writeFileSync(path(), 'meddled with')
    expect(presets.used(id, []).urls).toEqual(lines)
    expect(() => presets.remove(id)).toThrow('settings-failed')
    expect(presets.list()).toHaveLength(1)
    expect(presets.lastStep).toBe(1)
  })
})

describe('undoing', () => {
  it('brings back what was removed, in its place, with all it had', () => {
    const { presets } = open()
    const ids = ['a', 'b', 'c'].map((name) => presets.save(form(name, { notes: name }), false).id)
    presets.change(ids[1] ?? '', { pinned: true })
    const whole = presets.load(ids[1] ?? '')
    presets.remove(ids[1] ?? '')
    presets.undo(presets.lastStep)
    expect(names(presets)).toEqual(['b', 'c', 'a'])
    expect(open().presets.load(whole.id)).toEqual(whole)
  })

  it('goes back through several steps, and never takes back a use', () => {
    const { presets } = open()
    const { id } = presets.save(form('a'), false)
    presets.change(id, { notes: 'first' })
    const step = presets.lastStep
    presets.change(id, { notes: 'second' })
    presets.used(id, [])
    presets.undo(step)
    expect(presets.load(id)).toMatchObject({ notes: '', uses: 1 })
    expect(presets.lastStep).toBe(step - 1)
    presets.undo(999)
    expect(presets.load(id)).toMatchObject({ notes: '', uses: 1 })
  })
})

describe('importing', () => {
  it('adds and replaces all or none, and is undone as one', () => {
    const { presets } = open()
    const old = presets.save(form('Old'), false)
    const imported = [
      { ...form('New'), replaces: null },
      { ...form('Old', { lines: ['x'] }), replaces: old.id },
    ]
    presets.import(imported)
    expect(names(presets)).toEqual(['New', 'Old'])
    expect(presets.load(old.id).urls).toEqual(['x'])
    presets.undo(presets.lastStep)
    expect(names(presets)).toEqual(['Old'])
    expect(presets.load(old.id).urls).toEqual(lines)
  })

  it('refuses a name that is taken, in the app or in the file', () => {
    const { presets } = open()
    presets.save(form('Old'), false)
    expect(() => presets.import([{ ...form('OLD'), replaces: null }])).toThrow('preset-name-taken')
    const twice = [form('x'), form('X')].map((one) => ({ ...one, replaces: null }))
    expect(() => presets.import(twice)).toThrow('preset-name-taken')
    expect(() => presets.import([{ ...form('y'), replaces: crypto.randomUUID() }])).toThrow('preset-unknown')
    expect(names(presets)).toEqual(['Old'])
  })
})

describe('a file of the first version', () => {
  const old = (name: string, urls: readonly string[], lastUsedAt: number | null) => ({
    id: crypto.randomUUID(),
    name,
    urls,
    savedAt: 1,
    lastUsedAt,
    uses: 1,
  })

  it('is read: no brace was a blank, no name hides anything, the newest used stands first', () => {
    const presets = [old('a\u202Eb', ['https://h/?x={season}'], null), old('later', lines, 9)]
    writeFileSync(path(), JSON.stringify({ version: 1, oldestWriter: 1, presets }))
    const opened = open().presets
    expect(names(opened)).toEqual(['later', 'ab'])
    expect(opened.list()[1]).toMatchObject({ urls: ['https://h/?x={{season}}'], notes: '', pinned: false })
    opened.used(presets[1]?.id ?? '', [])
    // Read as version 1 once, never twice.
    expect(open().presets.list()[1]?.urls).toEqual(['https://h/?x={{season}}'])
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ version: 2, oldestWriter: 1 })
  })
})
