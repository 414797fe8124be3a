import { expect } from 'vitest'

/** Says what was said on: each of them something, no two the same but for their numbers. */
export function differing(...said: readonly string[]): readonly string[] {
  expect(said.filter((text) => text.trim() === '')).toEqual([])
  expect(new Set(said.map((text) => text.replaceAll(/\d+/g, '#'))).size).toBe(said.length)
  return said
}
