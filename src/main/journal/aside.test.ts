import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { moveAside } from './aside.ts'

it('keeps every part of a damaged journal under one new name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-aside-'))
  const file = join(folder, 'journal.db')
  writeFileSync(file, 'pages')
  writeFileSync(`${file}-wal`, 'last writes')
  const aside = moveAside(file, 'damaged', Date.UTC(2026, 10, 22))
  expect(readdirSync(folder).toSorted()).toEqual([basename(aside), `${basename(aside)}-wal`])
  expect(readFileSync(aside, 'utf8')).toBe('pages')
})
