import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '../language.ts'
import { german } from './german.ts'

type Say = (...args: unknown[]) => unknown

const folder = new URL('../', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(?:help\/)?[\w-]+\.ts$/.test(file))

/**
 * Whatever a file says that depends on what it is given: `file name.inner`. It is looked up each time: a sentence that
 * was taken out of its group once would stay in the language of then.
 */
function saysOf(name: string, look: () => unknown): [string, Say][] {
  const value = look()
  if (typeof value === 'function')
    return [
      [
        name,
        (...args) => {
          const current = look()
          const said: unknown =
            typeof current === 'function' ? Reflect.apply(current, undefined, args) : undefined
          return said
        },
      ],
    ]
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) =>
    saysOf(`${name}.${key}`, () => {
      const group = look()
      const inner: unknown = typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined
      return inner
    }),
  )
}

const modules = await Promise.all(
  files.map(async (file): Promise<readonly [string, object]> => {
    const loaded: unknown = await import(new URL(file, folder).href)
    return [file, typeof loaded === 'object' && loaded !== null ? loaded : {}]
  }),
)

/** What the words of a file ask about: `kind === 'folder'`, `case 'file'`. */
function asked(file: string): string[] {
  const text = readFileSync(new URL(file, folder), 'utf8')
  return [...new Set([...text.matchAll(/(?:case|===|!==|\|) '([\w-]+)'/g)].map(([, word = '']) => word))]
}

/** The names under which a file keeps its sentences; often what picks one of them. */
function namesIn(value: unknown, depth = 3): string[] {
  if (typeof value !== 'object' || value === null || depth === 0) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner, depth - 1)])
}

/** What is asked about comes more often than what only might be. */
const often = (words: readonly string[]): string[] => [words, words, words].flat()

/** The same numbers in every run. */
function dice(seed: number): <T>(among: readonly T[]) => T | undefined {
  let state = seed
  return (among) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return among[Math.floor((state / 2 ** 32) * among.length)]
  }
}

const numbers = [0, 0, 1, 1, 2, 3, 5, 11, 25, 26, 27, 59, 60, 90, 91, 1_000, 100_000, 86_400_000]

/** Something that has whatever it is asked for. */
function anything(roll: ReturnType<typeof dice>, words: readonly string[], depth: number): unknown {
  const known = new Map<PropertyKey, unknown>()
  const one = (): unknown =>
    roll([
      () => roll(numbers),
      () => roll(numbers),
      () => roll([null, '', 'x', true, false]),
      () => (words.length === 0 ? 1 : roll(words)),
      () => (words.length === 0 ? 1 : roll(words)),
      () => (depth > 0 ? anything(roll, words, depth - 1) : roll(numbers)),
      () => (depth > 0 ? [0, 1].map(() => anything(roll, words, depth - 1)) : []),
    ])?.()
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (typeof key === 'symbol' || key === 'then') return undefined
        if (!known.has(key)) known.set(key, one())
        return known.get(key)
      },
    },
  )
}

function somethingToSay(roll: ReturnType<typeof dice>, words: readonly string[]): unknown[] {
  return Array.from({ length: 4 }, () =>
    roll([
      () => roll(numbers),
      () => roll(numbers),
      () => roll([null, '', 'x', true, false]),
      () => (words.length === 0 ? 1 : roll(words)),
      () => anything(roll, words, 2),
      () => anything(roll, words, 2),
      () => Array.from({ length: roll([0, 1, 2, 3]) ?? 0 }, () => anything(roll, words, 1)),
    ])?.(),
  )
}

interface Said {
  /** Without its numbers. */
  readonly shape: string
  /** Without what groups their digits, in order of size: sentences have them in other places. */
  readonly numbers: readonly string[]
}

/** Not the one of a key's name, such as `Pos1`. */
const number = /(?<!\p{L})\d(?:[\d.,\u00a0\u202f]*\d)?/gu

/** What was said; null where it makes no sense to ask. To say nothing is an answer too. */
function saidBy(say: Say, args: readonly unknown[]): Said | null {
  try {
    const text = JSON.stringify(say(...args)) ?? 'nothing'
    return {
      shape: text.replaceAll(number, '#'),
      numbers: (text.match(number) ?? []).map((one) => one.replaceAll(/\D/g, '')).toSorted(),
    }
  } catch {
    return null
  }
}

/** A line of a text and a row of a table are both a `Zeile`, a day has its month, and a button's verb needs no *it* or *them*. */
const otherwiseInGerman = new Set([
  'units.ts unitsCounted',
  'units.ts unitName',
  'units.ts unitTitle',
  'units.ts unitsTitle',
  'activity.ts activity.leaveAll',
  'intake.ts intakeWords.addBehind',
  'recent.ts recentWords.leaveOut',
  'quota.ts paceWords',
  'quota.ts paceAfterWords',
])

describe('English and German make the same distinctions', () => {
  afterEach(() => speak('en', null))

  const all = modules.flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]: [string, unknown]) =>
      saysOf(`${file} ${name}`, () => value)
        .filter(([full]) => !otherwiseInGerman.has(full))
        .map(([full, say]) => [full, say, [...often(asked(file)), ...namesIn(module)]] as const),
    ),
  )
  it.each(all)('%s', (_name, say, words) => {
    const roll = dice(7)
    const toGerman = new Map<string, string>()
    const toEnglish = new Map<string, string>()
    for (let round = 0; round < 300; round += 1) {
      const args = somethingToSay(roll, words)
      speak('en', null)
      const inEnglish = saidBy(say, args)
      speak('de', german)
      const inGerman = saidBy(say, args)
      if (inEnglish === null || inGerman === null) continue
      const [english, foreign] = [inEnglish.shape, inGerman.shape]
      const before = [toGerman.get(english) ?? foreign, toEnglish.get(foreign) ?? english]
      if (before[0] !== foreign || before[1] !== english) expect(before).toEqual([foreign, english])
      if (inEnglish.numbers.join() !== inGerman.numbers.join())
        expect([english, inGerman.numbers]).toEqual([english, inEnglish.numbers])
      toGerman.set(english, foreign)
      toEnglish.set(foreign, english)
    }
  })
})
