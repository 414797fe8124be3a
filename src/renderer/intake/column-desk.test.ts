import { expect, it } from 'vitest'
import type { TableShape } from './choices.ts'
import { ColumnDesk } from './column-desk.ts'
import type { Question } from './messages.ts'

const best = { kind: 'each', columns: [1] } as const
const both = { kind: 'each', columns: [1, 2] } as const
const table: TableShape = {
  key: 'a-b',
  headings: ['id', 'page', 'image'],
  samples: [],
  urlColumns: [1, 2],
  choice: best,
  question: best,
}

function desk(known = {}, choices = {}) {
  const asked: Question[] = []
  const one = new ColumnDesk({ choices, known, own: ['ik.imagekit.io/acme/'] }, (question) =>
    asked.push(question),
  )
  return { one, asked }
}

it('asks once for all files with the same headings', async () => {
  const { one, asked } = desk()
  const first = one.howOf(0).columnsOf(table, 'A')
  one.answer(both)
  expect(await first).toEqual(both)
  expect(await one.howOf(1).columnsOf(table, '')).toEqual(both)
  expect(asked).toEqual([{ type: 'question', file: 0, sheet: 'A', table }])
})

it('asks for each file where there are no headings to know it by, or nobody chose', async () => {
  const { one, asked } = desk()
  for (const [shape, answer] of [
    [{ ...table, key: '' }, both],
    [{ ...table, key: '' }, both],
    [table, null],
    [table, null],
  ] as const) {
    const waiting = one.howOf(0).columnsOf(shape, '')
    one.answer(answer)
    expect(await waiting).toEqual(answer)
  }
  expect(asked.length).toBe(4)
})

it('asks nothing where it is known, chosen for this file, or clear', async () => {
  expect(await desk({ 'a-b': both }).one.howOf(0).columnsOf(table, '')).toEqual(both)
  expect(await desk({}, { columns: both }).one.howOf(0).columnsOf(table, '')).toEqual(both)
  expect(
    await desk()
      .one.howOf(0)
      .columnsOf({ ...table, question: null }, ''),
  ).toBeNull()
})

it.each([
  ['https://ik.imagekit.io/acme/a.jpg', true],
  [' "HTTP://IK.imagekit.io/Acme/a.jpg"', true],
  ['ik.imagekit.io/acme/a.jpg', true],
  ['https://ik.imagekit.io/other/a.jpg', false],
  ['https://shop.example/?u=ik.imagekit.io/acme/', false],
])('knows whether %s is the account’s own', (cell, isOwn) => {
  expect(desk().one.howOf(0).isOwn(cell)).toBe(isOwn)
})
