import { describe, expect, it } from 'vitest'
import { judgedRow, judgeRow } from './judged-row.ts'
import { vectorRules as rules } from './vector-rules.ts'

const base = 'https://ik.imagekit.io/acme/'
const row = (text: string, more: { aside?: 'heading'; asWritten?: boolean } = {}) => ({
  text,
  aside: more.aside ?? null,
  asWritten: more.asWritten ?? false,
})

describe('what a list remembers of a line', () => {
  it('is what will be sent of a URL, whether it is a wildcard, and the repair offered first', () => {
    expect(judgedRow(row(`${base}shop/a.jpg`), rules)).toEqual({
      verdict: 'ready',
      why: null,
      url: `${base}shop/a.jpg`,
      wildcard: false,
      repair: null,
    })
    expect(judgedRow(row(`${base}shop/shoes/*`), rules)).toMatchObject({
      url: `${base}shop/shoes/*`,
      wildcard: true,
    })
    expect(judgedRow(row(`${base}shop//a.jpg`), rules)).toMatchObject({
      verdict: 'look',
      repair: 'single-slashes',
    })
  })

  it('is no wildcard while something blocks it', () => {
    expect(judgedRow(row(`${base}*`), rules)).toMatchObject({ verdict: 'blocks', url: null, wildcard: false })
  })

  it('is why it was left out, as the rules see it or as the reader knew', () => {
    const leftOut = { verdict: 'left-out', url: null, wildcard: false, repair: null }
    expect(judgedRow(row('# shoes'), rules)).toEqual({ ...leftOut, why: 'comment' })
    expect(judgedRow(row(`${base}shop/a.jpg`, { aside: 'heading' }), rules)).toEqual({
      ...leftOut,
      why: 'heading',
    })
  })
})

describe('a line whose repairs were taken back', () => {
  it('can be cleared only if it needed none', () => {
    const quoted = `"${base}shop/a.jpg"`
    expect(judgeRow(row(quoted), rules)).toMatchObject({ verdict: 'repaired', url: `${base}shop/a.jpg` })
    expect(judgeRow(row(` ${base}shop/a.jpg`, { asWritten: true }), rules)).toMatchObject({
      kind: 'url',
      verdict: 'blocks',
      url: null,
    })
    expect(judgeRow(row(`${base}shop/a.jpg`, { asWritten: true }), rules)).toMatchObject({
      verdict: 'ready',
      url: `${base}shop/a.jpg`,
    })
  })

  it('keeps what only has to be looked at, and what is no URL', () => {
    expect(judgeRow(row(`${base}shop//a.jpg`, { asWritten: true }), rules)).toMatchObject({
      verdict: 'look',
      url: `${base}shop//a.jpg`,
    })
    expect(judgeRow(row('# shoes', { asWritten: true }), rules)).toEqual({ kind: 'left-out', why: 'comment' })
  })
})
