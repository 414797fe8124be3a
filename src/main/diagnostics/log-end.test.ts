import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { logEnd } from './log-end.ts'

const folder = mkdtempSync(join(tmpdir(), 'purge-desk-log-end-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function logOf(text: string): string {
  const file = join(folder, 'purge-desk.log')
  writeFileSync(file, text)
  return logEnd(file)
}

describe('the end of the log', () => {
  it('is all of a short one', () => {
    expect(logOf('one\ntwo\n')).toBe('one\ntwo\n')
    expect(logOf('')).toBe('')
  })

  it('begins with a whole line, so that no half of a key stands there unseen', () => {
    const line = `private_${'k'.repeat(90)}é\n`
    const end = logOf(line.repeat(1_000))
    expect(end.startsWith('private_')).toBe(true)
    expect(end.length).toBeGreaterThan(50_000)
    expect(line.repeat(1_000).endsWith(end)).toBe(true)
  })

  it('is nothing where there is no log', () => {
    expect(logEnd(join(folder, 'none.log'))).toBe('')
    expect(logEnd(folder)).toBe('')
  })
})
