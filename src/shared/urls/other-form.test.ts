import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherForms } from './other-form.ts'

const base = 'https://ik.imagekit.io/acme'

describe('the other forms of a URL', () => {
  it.each([
    [`${base}/a.jpg`, { http: 'http://ik.imagekit.io/acme/a.jpg' }],
    ['http://ik.imagekit.io/acme/a.jpg', { https: `${base}/a.jpg` }],
    [`${base}/shop/`, { http: 'http://ik.imagekit.io/acme/shop/', 'no-slash': `${base}/shop` }],
    [`${base}/shop`, { http: 'http://ik.imagekit.io/acme/shop', slash: `${base}/shop/` }],
    [
      `${base}/%7Ejo/a%2Cb%C3%BC%20.jpg?x=%7E`,
      {
        http: 'http://ik.imagekit.io/acme/%7Ejo/a%2Cb%C3%BC%20.jpg?x=%7E',
        decoded: `${base}/~jo/a,b%C3%BC%20.jpg?x=~`,
      },
    ],
    [`${base}/images/upload*`, {}],
    ['not a URL', {}],
  ])('%s', (url, forms) => {
    expect(Object.fromEntries(otherForms(url).map(({ form, url: other }) => [form, other]))).toEqual(forms)
  })

  it('make neither a wildcard nor another path of what was encoded on purpose', () => {
    for (const sequence of ['%2A', '%2a', '%2E%2E/', '%2F', '%3F', '%23', '%25', '%20', '%5C']) {
      const forms = otherForms(`${base}/a${sequence}b.jpg`)
      expect(forms.filter(({ form }) => form === 'decoded')).toEqual([])
    }
  })

  it('are other URLs, and never the same twice', () => {
    const sign = fc.constantFrom('a', '/', '~', '%7E', '%2A', '%41', '.jpg', '-', '%25')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const url = `${base}/${signs.join('')}`
        const urls = otherForms(url).map((form) => form.url)
        expect(urls).not.toContain(url)
        expect(new Set(urls).size).toBe(urls.length)
        for (const other of urls) expect(other).not.toContain('*')
      }),
    )
  })
})
