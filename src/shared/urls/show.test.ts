import { describe, expect, it } from 'vitest'
import { judge } from './judge.ts'
import { vectorRules as rules } from './vector-rules.ts'

function shownOf(line: string): string {
  const judged = judge(line, rules)
  if (judged.kind === 'left-out') throw new Error('left out')
  return [judged.shown.base, judged.shown.path, judged.shown.query].join(' ')
}

const base = 'https://ik.imagekit.io/acme/'

describe('what the list shows', () => {
  it('sets id and pattern apart from path and query', () => {
    expect(shownOf(`${base}products/a.jpg?v=1`)).toBe(`${base}products/ a.jpg ?v=1`)
    expect(shownOf('https://cdn.acme.com/media/a.jpg')).toBe('https://cdn.acme.com/media/ a.jpg ')
    expect(shownOf('https://www.example.com/a.jpg')).toBe('https://www.example.com/ a.jpg ')
    expect(shownOf(`${base}images*`)).toBe(`${base} images* `)
    expect(shownOf('https://ik.imagekit.io/acme*')).toBe('https://ik.imagekit.io/acme * ')
  })

  it('reads letters, and leaves everything else as it is sent', () => {
    expect(shownOf(`${base}grün.jpg?q=日本`)).toBe(`${base} grün.jpg ?q=日本`)
    expect(shownOf(`${base}gr%C3%BCn%20a%2Fb.jpg`)).toBe(`${base} grün%20a%2Fb.jpg `)
    expect(shownOf(`${base}gr%c3%bcn.jpg`)).toBe(`${base} gr%c3%bcn.jpg `)
    expect(shownOf(`${base}%E9t%E9-%C0%AF-%ED%A0%80.jpg`)).toBe(`${base} %E9t%E9-%C0%AF-%ED%A0%80.jpg `)
    expect(shownOf('https://bücher.de/a.jpg')).toBe('https://xn--bcher-kva.de/ a.jpg ')
  })

  it('keeps visible that a letter is in two parts', () => {
    expect(shownOf(`${base}u%CC%88.jpg`)).toBe(`${base} u%CC%88.jpg `)
  })

  it.each([
    '%E2%80%8B',
    '%E2%80%AE',
    '%C2%85',
    '%EF%BB%BF',
    '%E2%80%8D',
    '%C2%AD',
    '%E3%85%A4',
    '%C2%A0',
    '%EF%B8%8F',
  ])('never decodes the hidden %s', (hidden) => {
    expect(shownOf(`${base}a${hidden}b.jpg`)).toBe(`${base} a${hidden}b.jpg `)
  })

  it('makes visible what hides in a line that is no URL', () => {
    expect(shownOf(`${base}a\tb\u0085c.jpg`)).toBe(` ${base}a%09b%C2%85c.jpg `)
    expect(shownOf('https://[\uD800')).toBe(' https://[\uFFFD ')
  })
})
