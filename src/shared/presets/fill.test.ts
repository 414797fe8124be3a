import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptExact } from '../urls/accept.ts'
import { judge } from '../urls/judge.ts'
import { vectorRules as rules } from '../urls/vector-rules.ts'
import { blankProblem, fill, filledCount, fillLimit, withSamples } from './fill.ts'
import { splitValues, valueProblem } from './values.ts'

const base = 'https://ik.imagekit.io/acme/'
const values = (all: Record<string, readonly string[]>) => new Map(Object.entries(all))

function problemOf(line: string, value: string) {
  const filled = fill([line], values({ x: [value] }))
  return filled.ok ? null : filled.problem
}

describe('filling blanks', () => {
  it('makes every combination, the first blank slowest', () => {
    const lines = [`${base}{Season}/{sku}.jpg`, `${base}fixed.jpg`, `${base}{{kept}}.jpg`]
    const chosen = values({ season: ['spring', 'fall'], sku: ['a 1', 'b'] })
    expect(filledCount(lines, chosen)).toBe(6)
    expect(fill(lines, chosen)).toEqual({
      ok: true,
      lines: [
        `${base}spring/a%201.jpg`,
        `${base}spring/b.jpg`,
        `${base}fall/a%201.jpg`,
        `${base}fall/b.jpg`,
        `${base}fixed.jpg`,
        `${base}{kept}.jpg`,
      ],
    })
  })

  it('leaves lines without a blank as they are, whatever they are', () => {
    expect(fill(['not a URL'], values({}))).toEqual({ ok: true, lines: ['not a URL'] })
    expect(blankProblem('not a URL')).toBeNull()
  })

  it('makes nothing of a line whose blank has no value', () => {
    expect(fill([`${base}{x}`], values({}))).toEqual({ ok: true, lines: [] })
  })

  it('says which line does not work out, and how it would be', () => {
    expect(fill([`${base}a`, `${base}{x}`], values({ x: ['fine', 'Sale!'] }))).toEqual({
      ok: false,
      problem: 'ends-oddly',
      line: 2,
      text: `${base}Sale!`,
    })
  })

  it('refuses a value that leads to another folder, should one come by', () => {
    expect(problemOf(`${base}a/{x}/b.jpg`, '..')).toBe('leaves-folder')
    expect(problemOf(`${base}{x}.jpg`, 'a/b')).toBe('leaves-folder')
  })

  it('counts nothing for a line whose blank has no value', () => {
    expect(filledCount([`${base}{x}`, `${base}a`], values({}))).toBe(1)
  })

  it('counts more than may be made without making it', () => {
    const many = new Map([
      ['x', Array.from({ length: fillLimit }, (_, n) => `${n}`)],
      ['y', ['a', 'b']],
    ])
    expect(filledCount([`${base}{x}/{y}`], many)).toBe(2 * fillLimit)
  })

  it('can be judged before with a sample in each blank', () => {
    expect(withSamples(`${base}{x}/{{y}}?v={x}`)).toBe(`${base}blank/{y}?v=blank`)
    expect(judge(withSamples(`${base}{x}/{y}*`), rules)).toMatchObject({ verdict: 'ready', wildcard: true })
  })

  it('puts one blank in several places', () => {
    expect(fill([`${base}{x}/{X}.jpg?v={x}`], values({ x: ['a&b'] }))).toEqual({
      ok: true,
      lines: [`${base}a&b/a&b.jpg?v=a%26b`],
    })
  })

  it('lets no blank choose the domain', () => {
    for (const line of [
      'https://{x}/a',
      'https://{x}.acme.com/a',
      '{x}',
      '//{x}/a',
      'https:/{x}/a',
      'https:///{x}/a',
      'https://?a/{x}',
    ])
      expect(blankProblem(line), line).toBe('blank-in-host')
    for (const line of [`https:\\\\{x}\\a`, 'ik.imagekit.io{x}/a', 'https://ik.imagekit.io?{x}'])
      expect(blankProblem(line), line).toBe('blank-in-host')
    for (const line of [
      `${base}{x}`,
      'ik.imagekit.io/{x}',
      '//ik.imagekit.io/{x}',
      `"${base}{x}.jpg",`,
      'https:\\\\ik.imagekit.io\\acme\\{x}',
    ])
      expect(blankProblem(line), line).toBeNull()
  })

  it('lets no percent sign take what a value begins with', () => {
    expect(blankProblem(`${base}%{x}`)).toBe('blank-after-percent')
    expect(blankProblem(`${base}%2{x}`)).toBe('blank-after-percent')
    expect(blankProblem(`${base}%2F{x}`)).toBeNull()
    expect(blankProblem(`${base}{x}/100%`)).toBeNull()
  })

  it('refuses a value that would end the line with a sign that is taken off', () => {
    expect(problemOf(`${base}{x}`, 'Sale!')).toBe('ends-oddly')
    expect(problemOf(`${base}{x}.jpg`, 'Sale!')).toBeNull()
    expect(problemOf(`${base}{x}`, 'photo(1)')).toBeNull()
    expect(problemOf(`${base}{x}`, 'photo1)')).toBe('ends-oddly')
  })
})

// prettier-ignore
const pieces = [
  'a', 'B9', 'é', 'e\u0301', '日本', '😀', ' ', '.', '..', '%', '%2F', '%2e', '&', '=', '+', '!', "'", '"', '(', ')', '<',
  '>', '[', ']', '{', '}', '{x}', '|', '^', '`', '~', '@', ':', ';', '$', '-', '_', '/', '\\', '?', '#', '*', '\u200D',
  '\u202E', '\u0000', '\u2028', '\uD800', 'tr:w-1', 'https:',
]
const anyValue = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
)
const starts = [
  base,
  'http://ik.imagekit.io/acme/',
  'ik.imagekit.io/acme/',
  'https://img.acme.com/',
  `"${base}`,
]
const templates = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(
      fc.constantFrom('{x}', '{y}', '/', '.', '-', '%', '%2', 'shop', '.jpg', '?v=', '&', 'é', '*', '"'),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([start, rest]) => `${start}${rest.join('')}{x}`)

describe('whatever the value', () => {
  it('the URL stays on its domain and in its folder, with the value in its place', () => {
    fc.assert(
      fc.property(templates, anyValue, anyValue, (line, x, y) => {
        const [one] = splitValues(x)
        const [other] = splitValues(y)
        if (one === undefined || other === undefined) return
        if (valueProblem(one) !== null || valueProblem(other) !== null) return
        const filled = fill([line], values({ x: [one], y: [other] }))
        const plain = fill([line], values({ x: ['x'], y: ['y'] }))
        if (!filled.ok || !plain.ok) return
        const [got, expected] = [judge(filled.lines[0] ?? '', rules), judge(plain.lines[0] ?? '', rules)]
        if (got.kind === 'left-out' || expected.kind === 'left-out') throw new Error('Not a URL')
        if (got.url === null || expected.url === null) return
        const [mine, theirs] = [new URL(got.url), new URL(expected.url)]
        expect(mine.host).toBe(theirs.host)
        expect(mine.pathname.split('/')).toHaveLength(theirs.pathname.split('/').length)
        expect(mine.search === '').toBe(theirs.search === '')
        expect(acceptExact(got.url, rules)).toEqual({ ok: true })
      }),
      { numRuns: 3_000 },
    )
  })

  it('it is one segment that reads as the value, sent exactly as it was filled in', () => {
    fc.assert(
      fc.property(anyValue, (text) => {
        const [value] = splitValues(text)
        if (value === undefined || valueProblem(value) !== null) return
        const filled = fill(
          [`${base}folder/{x}.jpg`, `${base}folder/a.jpg?v={x}&end`],
          values({ x: [value] }),
        )
        if (!filled.ok) throw new Error(`Not filled: ${filled.problem}`)
        const [inPath = '', inQuery = ''] = filled.lines
        expect(decodeURIComponent(inPath.slice(`${base}folder/`.length, -'.jpg'.length))).toBe(value)
        for (const line of [inPath, inQuery]) {
          const judged = judge(line, rules)
          expect(judged).toMatchObject({ kind: 'url', url: line })
        }
        expect(new URL(inQuery).searchParams.get('v')).toBe(value)
      }),
      { numRuns: 2_000 },
    )
  })

  it('without a percent sign it becomes what the rules make of it where it is written by hand', () => {
    fc.assert(
      fc.property(anyValue, (text) => {
        const [value] = splitValues(text)
        if (value === undefined || value.includes('%') || valueProblem(value) !== null) return
        const filled = fill([`${base}folder/{x}.jpg`], values({ x: [value] }))
        const byHand = judge(`${base}folder/${value}.jpg`, rules)
        expect(filled.ok && filled.lines[0]).toBe(byHand.kind === 'url' && byHand.url)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('values', () => {
  it('come one a line, or with commas or tabs between them', () => {
    expect(splitValues(' a\r\nb, c\td,,a \u200b\n\u00a0')).toEqual(['a', 'b', 'c', 'd'])
    expect(splitValues('a\u200Bb,c\u200Dd')).toEqual(['ab', 'cd'])
  })

  it('that would be more than a name are refused', () => {
    const refused = {
      'a*': 'star',
      'a/b': 'slash',
      'a\\b': 'slash',
      'a?': 'question',
      '#a': 'hash',
      '..': 'dots',
    }
    for (const [value, problem] of Object.entries(refused)) expect(valueProblem(value), value).toBe(problem)
    for (const [value, problem] of Object.entries({
      'a..b': 'dots',
      '.': 'dots',
      'a\u0000': 'control',
      'a\uD800': 'broken',
    }))
      expect(valueProblem(value), value).toBe(problem)
    expect(valueProblem('x'.repeat(501))).toBe('too-long')
    expect(valueProblem('x'.repeat(500))).toBeNull()
    for (const value of ['a.b', 'ä & ö', '100%', 'tr:w-1', '__proto__'])
      expect(valueProblem(value), value).toBeNull()
  })
})
