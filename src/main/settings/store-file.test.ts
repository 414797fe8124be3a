import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { Refusal } from '#shared/ipc/refusal.ts'
import { moveAside } from './aside.ts'
import { openStoreFile } from './store-file.ts'

// Outside Electron its package is only the path of its binary, which it would download without this.
vi.hoisted(() => vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/nowhere'))

const schema = z.object({ colour: z.string().default('red'), size: z.number().default(1) })
const time = Date.UTC(2026, 10, 3, 10, 15, 0)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = () => join(folder, 'things.json')
const open = (version = 1) =>
  openStoreFile({ folder, name: 'things', version, oldestWriter: 1, schema, now: () => time })

describe('a settings file', () => {
  it('starts with the defaults and writes nothing until something changes', () => {
    expect(open().file.read()).toEqual({ colour: 'red', size: 1 })
    expect(readdirSync(folder)).toEqual([])
  })

  it('keeps what was written, for its owner alone', () => {
    open().file.write({ colour: 'blue' })
    const { file, movedAside } = open()
    expect(file.read()).toEqual({ colour: 'blue', size: 1 })
    expect(movedAside).toBeNull()
    expect(statSync(path()).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['cut off', '{"version":1,"oldestWri'],
    ['empty', ''],
    ['no object', '[]'],
    ['without a version', '{"colour":"blue"}'],
    ['of another form', '{"version":1,"oldestWriter":1,"colour":7}'],
    ['of a newer version that lets no older one write', '{"version":3,"oldestWriter":2,"colour":"blue"}'],
  ])('that is %s is moved aside whole, and the defaults are used', (_how, text) => {
    writeFileSync(path(), text)
    const { file, movedAside } = open()
    expect(file.read()).toEqual({ colour: 'red', size: 1 })
    expect(movedAside?.to).toMatch(/^things\.json\.(damaged|newer)-2026-11-03T10-15-00$/)
    expect(readFileSync(join(folder, movedAside?.to ?? ''), 'utf8')).toBe(text)
    file.write({ size: 2 })
    expect(open().file.read()).toEqual({ colour: 'red', size: 2 })
  })

  it('moved aside twice in a second keeps both', () => {
    writeFileSync(path(), 'first')
    const first = open().movedAside?.to
    writeFileSync(path(), 'second')
    const second = open().movedAside?.to
    expect(readdirSync(folder).toSorted()).toEqual([first, second])
  })

  it('of a newer version that lets this one write keeps its stamp and what only it knows', () => {
    writeFileSync(path(), '{"version":2,"oldestWriter":1,"colour":"blue","shape":"round"}')
    const { file, movedAside } = open()
    expect(movedAside).toBeNull()
    file.write({ colour: 'green' })
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({
      version: 2,
      oldestWriter: 1,
      colour: 'green',
      shape: 'round',
    })
  })

  it('of an older version becomes one of this version with the first change, as a whole', () => {
    writeFileSync(path(), '{"version":1,"oldestWriter":1,"colour":"blue"}')
    open(2).file.write({ size: 3 })
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({
      version: 2,
      oldestWriter: 1,
      colour: 'blue',
      size: 3,
    })
  })

  it('loses what an interrupted write left behind, and nothing else', () => {
    for (const name of [
      'things.json.tmp-1234567890abcdef',
      'things.json.tmp-note',
      'other.json.tmp-1234567890abcdef',
    ])
      writeFileSync(join(folder, name), '')
    open()
    expect(readdirSync(folder).toSorted()).toEqual([
      'other.json.tmp-1234567890abcdef',
      'things.json.tmp-note',
    ])
  })

  it('says when it cannot be written and changes nothing', () => {
    const { file } = open()
    file.write({ colour: 'blue' })
    rmSync(path())
    mkdirSync(path())
    expect(() => file.write({ colour: 'green' })).toThrow(new Refusal('settings-failed'))
    expect(file.read().colour).toBe('blue')
  })

  it('that is a folder is moved aside too', () => {
    mkdirSync(path())
    expect(open().movedAside?.to).toMatch(/damaged/)
  })

  it('that cannot even be renamed is named by nothing and left where it is', () => {
    expect(moveAside(join(folder, 'gone', 'things.json'), 'damaged', time)).toBeNull()
  })
})
