import { expect, it } from 'vitest'
import type { Outcome } from './outcomes.ts'
import { asTable, rowsOf } from './table.ts'

const passed: Outcome = { title: 'door: stays shut', status: 'passed', attempts: 12 }
const other: Outcome = { title: 'window', status: 'passed', attempts: 1 }
const failed: Outcome = { title: 'wall', status: 'failed', attempts: 3 }
const skipped: Outcome = {
  title: 'door: on the real thing',
  status: 'skipped',
  attempts: 1,
  reason: 'needs real Electron: the stand-in has no door',
}
const rows = (outcomes: readonly Outcome[], named?: RegExp) =>
  rowsOf(
    { point: '1', what: 'entering', by: [{ file: 'a.test.ts', named }] },
    new Map([['a.test.ts', outcomes]]),
  ).map(({ outcome, count }) => [outcome, count])

it('counts what was tried, of those tests that are meant', () => {
  expect(rows([passed, other])).toEqual([['held', 13]])
  expect(rows([passed, other, failed], /^door/)).toEqual([['held', 12]])
})

it('never says that something held which was skipped', () => {
  expect(rows([skipped])).toEqual([['skipped: needs real Electron', 1]])
  expect(rows([passed, skipped])).toEqual([
    ['held', 12],
    ['skipped: needs real Electron', 1],
  ])
  expect(rows([{ ...skipped, reason: undefined }])).toEqual([['skipped: not on this system', 1]])
})

it('is broken by one failure, by a file without its tests, and by one that never ran', () => {
  expect(rows([passed, failed])).toEqual([['BROKEN', 15]])
  expect(rows([other], /^door/)).toEqual([['BROKEN', 0]])
  expect(rowsOf({ point: '1', what: 'entering', by: [{ file: 'b.test.ts' }] }, new Map())).toMatchObject([
    { outcome: 'BROKEN', count: 0 },
  ])
})

it('is a table of four columns', () => {
  const table = asTable([
    { point: '13', attack: 'leaving', outcome: 'held', count: 40 },
    { point: 'key', attack: 'reading it', outcome: 'BROKEN', count: 1 },
  ])
  expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['point', 'attack', 'outcome', 'count'],
    ['13', 'leaving', 'held', '40'],
    ['key', 'reading it', 'BROKEN', '1'],
  ])
})
