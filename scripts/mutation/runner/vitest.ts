/**
 * What `import … from 'vitest'` gives to a test of a mutant: vitest's own `expect` and `vi`, and a `describe` and `it`
 * that only note the tests down, so that each can be run by itself, in this process, as often as there are mutants.
 */
import { expect, vi } from 'vitest'

/** One test, and where it stands. */
export interface NotedTest {
  /** The same in every run: its file, its names from the outside in, and its number. */
  readonly id: string
  readonly file: string
  readonly body: () => unknown
}

const between = ' > '

type Body = (...row: never[]) => unknown

let noted: NotedTest[] = []
let path: readonly string[] = []
/** What the current file does after each of its tests. */
let afters: (() => unknown)[] = []

/** Imports a file of tests. @returns the tests of it in their order. */
export async function testsIn(file: string, load: () => Promise<unknown>): Promise<readonly NotedTest[]> {
  noted = []
  path = [file]
  afters = []
  await load()
  return noted
}

/** The file of a test. */
export function fileOf(id: string): string {
  return id.split(between)[0] ?? ''
}

function note(name: string, body: () => unknown): void {
  const [file = ''] = path
  const after = afters
  const whole = async () => {
    try {
      await body()
    } finally {
      for (const act of after) await act()
    }
  }
  noted.push({ id: [...path, name, noted.length].join(between), file, body: whole })
}

/** For the whole file, wherever it stands. */
function afterEach(act: () => unknown): void {
  afters.push(act)
}

function group(name: string, body: () => void): void {
  const outside = path
  path = [...path, name]
  body()
  path = outside
}

function* rowsOf(rows: readonly unknown[]): Generator<readonly unknown[]> {
  for (const row of rows) yield Array.isArray(row) ? row : [row]
}

const describe = Object.assign(group, {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rowsOf(rows)) group(name, () => void Reflect.apply(body, undefined, row))
  },
})

const it = Object.assign(note, {
  each: (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rowsOf(rows)) note(name, () => Reflect.apply(body, undefined, row))
  },
})

export { afterEach, describe, expect, it, it as test, vi }
