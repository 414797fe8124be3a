import { describe, expect, it } from 'vitest'
import { leftOut } from './left-out.ts'

const namesOfUrls =
  'url urls uri uris link links href hrefs src loc location locations path paths address addresses'.split(' ')
const otherHeadings =
  'image images img picture pictures photo photos file files filename website websites page pages asset assets media thumbnail thumbnails source sources'.split(
    ' ',
  )

describe('a line that is no URL', () => {
  it.each(['', '#', '# shoes', '// shoes', '//shoes', '//a.b'])('%j says nothing', (text) => {
    expect(leftOut(text)).toBe(text === '' ? 'blank' : 'comment')
  })

  it.each([...namesOfUrls, ...otherHeadings])('%s alone is a heading', (word) => {
    expect(leftOut(word)).toBe('heading')
    expect(leftOut(word.toUpperCase())).toBe('heading')
    expect(leftOut(`${word}x`)).toBe('other-text')
    expect(leftOut(`x${word}`)).toBe('other-text')
  })

  it.each(namesOfUrls)('%s among a few words makes them a heading', (word) => {
    expect(leftOut(`Shoes ${word}`)).toBe('heading')
    expect(leftOut(`_${word}_to_purge_`)).toBe('heading')
    expect(leftOut(`shoes${word.charAt(0).toUpperCase()}${word.slice(1)}`)).toBe('heading')
    expect(leftOut(`shoes ${word}x`)).toBe('other-text')
    expect(leftOut(`shoes x${word}`)).toBe('other-text')
  })

  it.each(otherHeadings)('%s among a few words does not', (word) => {
    expect(leftOut(`the ${word}`)).toBe('other-text')
  })

  it('is a heading only as long as one', () => {
    expect(leftOut('one two three four url')).toBe('heading')
    expect(leftOut('one two three four five url')).toBe('other-text')
    expect(leftOut(`${'x'.repeat(36)} url`)).toBe('heading')
    expect(leftOut(`${'x'.repeat(37)} url`)).toBe('other-text')
    for (const sign of '/.:@*?=%') expect(leftOut(`image url ${sign}`), sign).not.toBe('heading')
  })

  it.each(['Dear all', 'a@b.example', 'ann.lee@shop.example', 'a b/c', 'shoes', '---', '/', '...', '=?'])(
    '%j is other text',
    (text) => {
      expect(leftOut(text)).toBe('other-text')
    },
  )
})

describe('a line that was meant as a URL', () => {
  it.each([
    'http:',
    'https:',
    'HTTPS://x',
    'ftp://x y',
    'see //host.example/a b',
    'my IK.ImageKit.io files',
    '//cdn.shop.example/a b.jpg',
    'www.shop.example',
    'WWW.shop x',
    'shop.example/a b.jpg',
    'img-1.shop-2.co.example/a b',
    'shop/a.jpg',
    'a.jpg',
    '\\shop\\a',
    'a:b',
    '*.jpg',
    '*/',
  ])('%j has to be mended', (text) => {
    expect(leftOut(text)).toBe(text.startsWith('see') ? 'other-text' : null)
  })

  it.each(['shop/ann@b', 'a@b@c.d'])('%j is no mail', (text) => {
    expect(leftOut(text)).toBeNull()
  })

  it.each(['www. x', 'a www.shop', '-./ b', 'shop./a b', '_.x/ y', 'x https: y'])('%j is text', (text) => {
    expect(leftOut(text)).toBe('other-text')
  })
})
