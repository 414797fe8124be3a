import { expect, it } from 'vitest'
import { newSource } from '../rows/source.ts'
import { namesOf } from './names.ts'

it('names the job by its sources, and its presets once each, so that it is found by them', () => {
  const sources = [newSource('preset', 'Monday'), newSource('file', 'a.csv'), newSource('preset', 'Monday')]
  expect(namesOf(sources)).toEqual({ name: 'Monday and 2 more', presets: ['Monday'] })
  expect(namesOf([newSource('typed', '')])).toEqual({ name: 'Typed list', presets: [] })
})

it('keeps names as short as main takes them', () => {
  const { name, presets } = namesOf([newSource('preset', 'x'.repeat(300))])
  expect([name.length, presets[0]?.length]).toEqual([200, 200])
})
