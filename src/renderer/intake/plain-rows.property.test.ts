import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBytes, asText, cuts, host, numRuns, url, words } from '../../../tests/helpers/plain-and-text.ts'
import { byContent } from './choices.ts'
import type { Entry } from './entry.ts'
import { lineReader } from './read-lines.ts'

/** How programs write a cell, and how they should not. */
function cell(text: fc.Arbitrary<string>, delimiter: string): fc.Arbitrary<string> {
  return fc.tuple(text, fc.constantFrom('right', 'right', 'right', 'bare', 'open')).map(([value, how]) => {
    if (how === 'open') return `"${value}`
    if (how === 'bare' || !/["\n]/.test(value + (value.includes(delimiter) ? '"' : ''))) return value
    return `"${value.replaceAll('"', '""')}"`
  })
}

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n')
const lineOf = (line: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.tuple(line, lineEnd).map((parts) => parts.join('')),
      { maxLength: 30 },
    )
    .map((lines) => lines.join(''))
const row = (delimiter: string) =>
  fc
    .tuple(cell(words, delimiter), cell(url, delimiter), cell(fc.oneof(words, url), delimiter))
    .map((cells) => cells.join(delimiter))
const table = (delimiter: string) => ({
  start: `id${delimiter}url${delimiter}note\n1${delimiter}${host}/a.jpg${delimiter}red\n2${delimiter}${host}/b.jpg${delimiter}\n`,
  rest: lineOf(fc.oneof({ weight: 5, arbitrary: row(delimiter) }, words)),
})

const make = (start: string) => lineReader(start, byContent)

describe('rows read from the bytes are what their text is read to', () => {
  it.each([',', ';', '\t', '|'])('in a table with %j between its cells', async (delimiter) => {
    const { start, rest } = table(delimiter)
    await fc.assert(
      fc.asyncProperty(rest, cuts, async (text, places) => {
        expect(await asBytes(start, text, places, make)).toEqual(await asText(start, text, make))
      }),
      { numRuns },
    )
  })
  it('in a list', async () => {
    const start = `${host}/a.jpg\n${host}/b.jpg\n`
    const texts = lineOf(fc.oneof({ weight: 3, arbitrary: url }, words))
    await fc.assert(
      fc.asyncProperty(texts, cuts, async (text, places) => {
        expect(await asBytes(start, text, places, make)).toEqual(await asText(start, text, make))
      }),
      { numRuns },
    )
  })
})

describe('plain rows', () => {
  const start = `id,url,note\n1,${host}/a.jpg,red\n`
  const taken = async (text: string) => {
    const entries: Entry[] = []
    const reader = await lineReader(start, byContent)
    reader.push(start)
    const bytes = new TextEncoder().encode(text)
    return { to: reader.plain?.take(bytes, 0, entries), size: bytes.length, entries }
  }

  it('are taken where nothing is to be thought of', async () => {
    const plain = `2,${host}/a.jpg,"so, ""so"""\r\n3,"${host}/tr:w-1,h-2/b.jpg",Shoes/Men\n`
    const { to, size, entries } = await taken(plain)
    expect(to).toBe(size)
    expect(entries).toEqual([
      { text: `${host}/a.jpg`, line: 3 },
      { text: `${host}/tr:w-1,h-2/b.jpg`, line: 4 },
    ])
  })
  it.each([
    `2,${host}/a.jpg\n`,
    `2,${host}/a.jpg,x,y\n`,
    `2,${host}/a.jpg,x`,
    `2,${host}/a b.jpg,x\n`,
    `2,${host}/ä.jpg,x\n`,
    `2,${host}/a.jpg,ä\n`,
    `2,${host}/a.jpg,${host}/b.jpg\n`,
    `2,${host}/a.jpg,shop.example/b.jpg\n`,
    `2,"${host}/a.jpg",x"y\n`,
    `2,"${host}/a""b.jpg",x\n`,
    `2,"${host}/a.jpg" ,x\n`,
    `2,${host}/a.jpg,"x\ny"\n`,
    `2,,x\n`,
  ])('are left where something is: %j', async (line) => {
    expect((await taken(line)).to).toBe(0)
  })
})
