import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { urlVectors } from '#shared/urls/vectors.ts'
import { urlsInLine } from './urls-in-line.ts'

const a = 'https://ik.imagekit.io/acme/a.jpg'
const b = 'https://ik.imagekit.io/acme/tr:w-200,h-200/b(1).jpg'
const runs = process.env['PURGE_DESK_FULL'] === '1' ? 10_000 : 200

describe('prose, mails, Markdown and markup', () => {
  it.each([
    [`Please clear ${a}, thanks.`, [a]],
    [`Both (${a}) and ${b}`, [a, b]],
    [`clear ${a}, and <${b}>.`, [a, b]],
    [`> Ann wrote: "${a}"`, [a]],
    [`See [one](${a}) and ![two](${b} "title")`, [a, b]],
    [`- **${a}** is old`, [a]],
    [`x <${a}>; y <${b}>`, [a, b]],
    [`<img src="${a}" alt="x"><img src='${b}'>`, [a, b]],
    [`${a} is the one`, [a]],
    [`x = ["${a}","${b}"];`, [a, b]],
    [`VALUES (1,'${a}'),(2,'${b}')`, [a, b]],
    [`1;"${a}";"x;y"`, [a]],
    [`see https://ik.imagekit.io/acme/ann's-hat.jpg now`, [`https://ik.imagekit.io/acme/ann's-hat.jpg`]],
    [`${a}${b}`, [a, b]],
    [`| 1 | ${a} | red |`, [a]],
    ['mail ann@shop.com about ik.imagekit.io/acme/a.jpg and notes.md', ['ik.imagekit.io/acme/a.jpg']],
    ['all of https://ik.imagekit.io/acme/shoes/* please', ['https://ik.imagekit.io/acme/shoes/*']],
    [`see ${a}* now`, [`${a}*`]],
    [
      'at https://ik.imagekit.io/acme/https://x.example/a.jpg ok',
      ['https://ik.imagekit.io/acme/https://x.example/a.jpg'],
    ],
    ['see https://ik.imagekit.io/acme/a|b.jpg now', ['https://ik.imagekit.io/acme/a|b.jpg']],
  ])('finds the URLs of %s', (line, urls) => {
    expect(urlsInLine(line)).toEqual(urls)
  })
})

it.each([
  '',
  'no URL here, only words.',
  `# see ${a}`,
  `// ${a}`,
  ` "${a}", `,
  `<${a}>`,
  'https://ik.imagekit.io/acme/my photo.jpg',
  `${a} # the hero`,
  `${a}?next=x,https://b.example/`,
])('leaves a line alone that is a note, one URL or none: %s', (line) => {
  expect(urlsInLine(line)).toEqual([line])
})

it('hands on every line of the rules as it is, unless two URLs stand in it', () => {
  const changed = urlVectors.filter(([line]) => urlsInLine(line).join('\n') !== line).map(([line]) => line)
  expect(changed.every((line) => line.split('://').length > 2)).toBe(true)
})

it('finds each URL of any sentence whole, and loses no line', () => {
  const word = fc.constantFrom('see', 'old:', 'a.b', '-', 'ann@shop.example', '(both)', 'Größe', '50%', '#1')
  const path = fc.stringMatching(/^[a-z0-9]{1,8}(?:[/_-][a-z0-9]{1,8}){0,3}\.(?:jpg|webp|svg)$/)
  const url = path.map((name) => `https://ik.imagekit.io/acme/${name}`)
  const sentence = fc.array(fc.tuple(word, url), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(sentence, fc.constantFrom('', '.', ', thanks', ' ok?'), (pairs, end) => {
      const line = `so ${pairs.map((pair) => pair.join(' ')).join(', ')}${end}`
      const bare = urlsInLine(line).map((found) => found.replace(/[.,]$/, ''))
      expect(bare).toEqual(pairs.map(([, found]) => found))
    }),
    { numRuns: runs },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      expect(urlsInLine(line).length).toBeGreaterThan(0)
    }),
    { numRuns: runs },
  )
})
