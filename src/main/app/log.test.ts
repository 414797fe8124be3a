import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog } from './log.ts'

let folder: string
const said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-log-'))
  said.length = 0
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void said.push(String(line)))
})
afterEach(() => rmSync(folder, { recursive: true }))

const key = 'private_KeyOfTheLog42'

describe('the one logger', () => {
  it('writes no key, whatever carries it', () => {
    const file = join(folder, 'logs', 'purge-desk.log')
    const report = createLog(file, () => 0)
    const basic = Buffer.from(`${key}:`).toString('base64')
    report(`the key ${key}`)
    report('an error', new Error(`401 for ${key}`))
    report('a cause', new Error('outer', { cause: new Error(key) }))
    report('a header', { toString: () => `Authorization: Basic ${basic}` })
    report('a proxy', 'http://ann:secret@proxy.example:80')
    const written = readFileSync(file, 'utf8')
    expect(written.split('\n').filter((line) => line.startsWith('1970-01-01'))).toHaveLength(5)
    for (const secret of ['KeyOfTheLog42', basic, 'secret']) {
      expect(written).not.toContain(secret)
      expect(said.join()).not.toContain(secret)
    }
  })

  it.skipIf(process.platform === 'win32')('is for its owner alone', () => {
    const file = join(folder, 'logs', 'purge-desk.log')
    createLog(file, () => 0)('x')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('stays small, and keeps what was before', () => {
    const file = join(folder, 'purge-desk.log')
    writeFileSync(file, 'x'.repeat(1_000_001))
    createLog(file, () => 0)('new')
    expect(statSync(file).size).toBeLessThan(100)
    expect(statSync(`${file}.old`).size).toBe(1_000_001)
  })

  it('has a line for whatever was thrown', () => {
    const report = createLog(null, () => 0)
    const unspeakable = {
      toString: () => {
        throw new Error('no')
      },
    }
    for (const thrown of [
      null,
      Object.create(null),
      unspeakable,
      Symbol('s'),
      Object.assign(new Error('x'), { stack: undefined }),
    ])
      report('thrown', thrown)
    expect(said).toEqual([
      '1970-01-01T00:00:00.000Z thrown: null',
      '1970-01-01T00:00:00.000Z thrown: (object without words)',
      '1970-01-01T00:00:00.000Z thrown: (object without words)',
      '1970-01-01T00:00:00.000Z thrown: Symbol(s)',
      '1970-01-01T00:00:00.000Z thrown: x',
    ])
  })

  it('holds nobody up when it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => createLog(join(folder, 'file', 'purge-desk.log'), () => 0)('x')).not.toThrow()
  })
})
