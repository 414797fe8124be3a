import { describe, expect, it } from 'vitest'
import { vectorRules as rules } from '../urls/vector-rules.ts'
import { judgePresetLine } from './judge-line.ts'

const base = 'https://ik.imagekit.io/acme/'
const beta = 'https://ik.imagekit.io/beta/'
const judged = (line: string, forAny = false) => judgePresetLine(line, rules, forAny)

describe('a line of a preset', () => {
  it('fits with and without blanks', () => {
    expect(judged(`${base}a.jpg`)).toEqual({ kind: 'fits' })
    expect(judged(`${base}{x}.jpg`)).toEqual({ kind: 'fits' })
    // What is only repaired needs no look.
    expect(judged(` ${base}a.jpg,`)).toEqual({ kind: 'fits' })
  })

  it('is left out where there is nothing in it', () => {
    expect(judged('')).toEqual({ kind: 'left-out' })
  })

  it('says what is wrong with its blanks before anything else', () => {
    expect(judged('https://{x}/a')).toEqual({ kind: 'blank', problem: 'blank-in-host' })
  })

  it('offers a repair, but none that would put the sample in a blank’s place', () => {
    expect(judged(`${base}a b.jpg`)).toMatchObject({
      kind: 'look',
      finding: { code: 'space-inside', repair: { text: `${base}a%20b.jpg` } },
    })
    expect(judged(`${base}{x} b.jpg`)).toStrictEqual({
      kind: 'look',
      finding: { code: 'space-inside', weight: 'look', about: ' ' },
    })
    expect(judged(`${base}a*b`)).toStrictEqual({
      kind: 'blocks',
      finding: { code: 'star-not-last', weight: 'blocks', about: '*b' },
    })
  })

  it('of another account blocks, unless the preset is for any', () => {
    expect(judged(`${beta}a.jpg`)).toMatchObject({ kind: 'blocks', finding: { code: 'other-account' } })
    expect(judged(`${beta}a.jpg`, true)).toEqual({ kind: 'fits' })
    expect(judged(`${beta}a b.jpg`, true)).toEqual({ kind: 'fits' })
    expect(judged('https://example.com/a.jpg', true)).toMatchObject({ kind: 'blocks' })
    expect(judged(`${beta}a*b.jpg`, true)).toMatchObject({ kind: 'blocks' })
  })
})
