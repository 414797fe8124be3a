import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FilePreset } from './file.ts'
import { presetFile, presetFileBytes, readPresetFile } from './file.ts'
import { asName } from './names.ts'

const one: FilePreset = {
  name: 'Spring',
  notes: 'for Monday',
  account: {
    endpoints: [{ imagekitId: 'acme', pattern: '' }],
    customDomains: [{ host: 'img.acme.com', pattern: '/x' }],
  },
  lines: ['https://ik.imagekit.io/acme/{season}/a.jpg'],
}
const problemOf = (text: string) => {
  const read = readPresetFile(text)
  return read.ok ? null : read.preset === null ? read.problem : `${read.problem} ${read.preset}`
}
const withPreset = (change: object) =>
  JSON.stringify({ format: 'purge-desk-presets', version: 1, presets: [one, { ...one, ...change }] })

describe('a file of presets', () => {
  it('brings back what was written', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const preset = fc.record({
      name: text.map(asName).filter((name) => name !== ''),
      notes: fc.constantFrom('', 'a\n- b'),
      account: fc.constantFrom(null, one.account),
      lines: fc.array(
        text.map((line) => `x${line.replaceAll(/[\r\n]/g, '')}`),
        { minLength: 1, maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(fc.array(preset, { minLength: 1, maxLength: 4 }), (presets) => {
        expect(readPresetFile(presetFile(presets))).toEqual({ ok: true, presets })
      }),
      { numRuns: 200 },
    )
    expect(readPresetFile(`\uFEFF${presetFile([one])}`)).toEqual({ ok: true, presets: [one] })
    const marked = { ...one, lines: ['a\uFEFFb'] }
    expect(readPresetFile(presetFile([marked]))).toEqual({ ok: true, presets: [marked] })
  })

  it('that is none is refused', () => {
    for (const text of ['', '{', 'https://ik.imagekit.io/acme/a.jpg', '\u0000PK'])
      expect(problemOf(text)).toBe('not-json')
    for (const text of [
      'null',
      '7',
      '[]',
      '{}',
      '{"format":"other","version":1}',
      '{"format":"purge-desk-presets"}',
    ])
      expect(problemOf(text)).toBe('not-presets')
    expect(problemOf('{"format":"purge-desk-presets","version":2,"presets":[]}')).toBe('newer')
    expect(problemOf('{"format":"purge-desk-presets","version":0,"presets":[]}')).toBe('damaged')
    expect(problemOf('{"format":"purge-desk-presets","version":1,"presets":[]}')).toBe('empty')
    expect(problemOf('{"format":"purge-desk-presets","version":1,"presets":7}')).toBe('damaged')
  })

  it('that is hostile is refused with its reason, and the preset that is', () => {
    expect(problemOf(withPreset({ name: 'a\u202Egpj.exe' }))).toBe('hidden-name 2')
    expect(problemOf(withPreset({ name: 'a\u0007' }))).toBe('hidden-name 2')
    expect(problemOf(withPreset({ notes: 'a\u2066' }))).toBe('hidden-name 2')
    expect(problemOf(withPreset({ name: '=HYPERLINK("x")' }))).toBe('formula-name 2')
    expect(problemOf(withPreset({ name: 7 }))).toBe('damaged 2')
    expect(problemOf(withPreset({ name: 'x'.repeat(201) }))).toBe('damaged 2')
    expect(problemOf(withPreset({ lines: Array<string>(10_001).fill('x') }))).toBe('too-long 2')
    expect(problemOf(withPreset({ lines: [] }))).toBe('damaged 2')
    const blanks = (count: number) => Array.from({ length: count }, (_, n) => `{blank ${n}}/{BLANK ${n}}`)
    expect(problemOf(withPreset({ lines: [blanks(20).join('/'), ...blanks(50)] }))).toBeNull()
    expect(problemOf(withPreset({ lines: blanks(51) }))).toBe('too-many-blanks 2')
    expect(problemOf(withPreset({ lines: [blanks(51).join('/')] }))).toBe('too-many-blanks 2')
    expect(problemOf(withPreset({ lines: ['x'.repeat(20_001)] }))).toBe('damaged 2')
    expect(problemOf(withPreset({ name: ' ' }))).toBe('damaged 2')
    expect(problemOf(withPreset({ notes: 'x'.repeat(2_001) }))).toBe('damaged 2')
    const domains = (...customDomains: object[]) => withPreset({ account: { endpoints: [], customDomains } })
    expect(problemOf(domains({ host: 'x'.repeat(253), pattern: 'x'.repeat(300) }))).toBeNull()
    expect(problemOf(domains({ host: '', pattern: '' }))).toBe('damaged 2')
    expect(problemOf(domains({ host: 'x'.repeat(254), pattern: '' }))).toBe('damaged 2')
    expect(problemOf(domains({ host: 'x', pattern: 'x'.repeat(301) }))).toBe('damaged 2')
    expect(problemOf(withPreset({ lines: [{}] }))).toBe('damaged 2')
    expect(problemOf(withPreset({ lines: ['a\nb'] }))).toBe('damaged 2')
    expect(problemOf(withPreset({ id: 'x' }))).toBe('damaged 2')
    expect(problemOf(withPreset({ account: 'acme' }))).toBe('damaged 2')
    const many = JSON.stringify({
      format: 'purge-desk-presets',
      version: 1,
      presets: Array.from({ length: 501 }, () => one),
    })
    expect(problemOf(many)).toBe('too-many')
  })

  it('cannot reach into the app by the names of its fields', () => {
    const start =
      '{"format":"purge-desk-presets","version":1,"presets":[{"name":"a","notes":"","account":null,"lines":["x"]'
    expect(problemOf(`${start},"__proto__":{"polluted":1}}]}`)).toBe('damaged 1')
    expect(problemOf(`${start},"constructor":{"prototype":{"polluted":1}}}]}`)).toBe('damaged 1')
    expect(problemOf(`${start}}],"__proto__":{"polluted":1}}`)).toBe('damaged')
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(problemOf(withPreset({ name: '__proto__' }))).toBeNull()
  })

  it('that is deep or huge is refused at once', () => {
    const deep = '['.repeat(2_000_000)
    expect(problemOf(deep)).toBe('not-json')
    const closed = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
    expect(problemOf(closed)).toBe('not-presets')
    expect(problemOf(`{"format":"purge-desk-presets","version":1,"presets":${closed}}`)).toBe('damaged 1')
    expect(problemOf(' '.repeat(presetFileBytes + 1))).toBe('too-large')
    expect(problemOf(' '.repeat(presetFileBytes))).toBe('not-json')
  })

  it('whatever it holds, reading it never throws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => void readPresetFile(text)),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        (value) => void readPresetFile(withPreset({ lines: value, name: value, account: value })),
      ),
      { numRuns: 200 },
    )
  })
})
