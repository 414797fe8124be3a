import { describe, expect, it } from 'vitest'
import { formsOf, foundIn } from '../../../tests/helpers/key-forms.ts'
import { redact } from '#shared/app/redact.ts'
import { scrub } from './scrub.ts'

const words = ['Acme Shop', 'acme', 'img.acme.com', 'spring-banners.csv', 'annas-laptop', 'anna']
const clean = (text: string) => scrub(text, { redact, words })

describe('what is taken out of the log', () => {
  it.each([
    ['a URL', 'sent https://ik.imagekit.io/acme/shop/secret-shoe.jpg?tr=w-1', 'sent <URL>'],
    ['a URL without a scheme', 'read ik.imagekit.io/acme/secret-shoe.jpg now', 'read <URL> now'],
    ['a URL in quotes', 'bad "http://a.b/secret" here', 'bad "<URL>" here'],
    ['a mail address', 'by anna.b@acme.com today', 'by <mail> today'],
    ['a path', "open '/home/anna/Lists/secret list.csv'", "open '<path> list.csv'"],
    ['a path on Windows', String.raw`open C:\Users\anna\secret.xlsx`, 'open <path>'],
    ['a path on a server', String.raw`open \\files\anna\secret.xlsx`, 'open <path>'],
    ['the name of an account', 'account ACME SHOP and acme', 'account <name> and <name>'],
    ['a list', 'list spring-banners.csv', 'list <name>'],
    ['a domain', 'getaddrinfo ENOTFOUND img.acme.com', 'getaddrinfo ENOTFOUND <name>'],
    ['the computer', 'annas-laptop writes', '<name> writes'],
  ])('%s', (_what, line, expected) => {
    expect(clean(line)).toBe(expected)
  })

  it('is never what says where in the app something went wrong', () => {
    const stack = 'at Router.run (file:///home/anna/app.asar/out/main/index.js:120:7) SQLITE_BUSY'
    expect(clean(stack)).toBe('at Router.run (<…/index.js:120:7>) SQLITE_BUSY')
  })

  it('is a key in whatever form the one logger takes out', () => {
    const key = 'private_a1B2c3D4e5F6g7H8i9J0k1L2m3N='
    const basic = `Basic ${Buffer.from(`${key}:`).toString('base64')}`
    const text = clean(`x ${key} y ${basic} z https://${key}:@api.imagekit.io/v1`)
    expect(foundIn(text, formsOf(key))).toEqual([])
  })
})
