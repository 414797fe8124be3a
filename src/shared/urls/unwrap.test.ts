import { describe, expect, it } from 'vitest'
import { trimmed, unwrap } from './unwrap.ts'

const url = 'https://a.example/b'

describe('what surrounds a text', () => {
  const wrapped: readonly { readonly text: string; readonly wrapping: string }[] = [
    ...Array.from('"\'`´“”„‟‘’‚‛«»‹›', (quote) => ({ text: quote + url + quote, wrapping: quote + quote })),
    ...['()', '<>', '[]', '{}', '（）', '【】', '「」', '『』', '＜＞'].map((pair) => ({
      text: pair.charAt(0) + url + pair.charAt(1),
      wrapping: pair,
    })),
    ...Array.from('.,;:!。、，；：！)]}>＞】」』）', (sign) => ({ text: url + sign, wrapping: sign })),
    { text: `(("${url}"))`, wrapping: '((""))' },
  ]
  it.each(wrapped)('$text: it is taken off', ({ text, wrapping }) => {
    expect(unwrap(text)).toEqual({ text: url, blanks: false, invisible: false, wrapping })
  })

  it.each(['-', '–', '—', '•', '·', '▪', '*', '+', '>', '--', '1.', '12)', '123456.'])(
    'a bullet %s before a URL is taken off',
    (bullet) => {
      for (const start of [url, 'http://a', 'www.a.example', '//a.example', 'ik.imagekit.io/a', 'HTTPS://a'])
        for (const blanks of [' ', '  ', '\t'])
          expect(unwrap(`${bullet}${blanks}${start}`)).toMatchObject({ text: start, wrapping: bullet })
    },
  )

  it.each(['1234567. https://a', '-https://a', '- shoes', '1 https://a', 'x - https://a'])(
    'what only looks like a bullet stays: %s',
    (text) => {
      expect(unwrap(text).text).toBe(text)
    },
  )

  it.each([`${url}(1)`, `${url}[a]{b}`, `${url}（1）`, `${url}...`, `${url}/.`, `${url}/..`])(
    'what belongs to a URL stays: %s',
    (text) => {
      expect(unwrap(text)).toEqual({ text, blanks: false, invisible: false, wrapping: '' })
    },
  )

  it.each([
    [`(${url}(1))`, `${url}(1)`, '()'],
    [`${url}(1)).`, `${url}(1)`, ').'],
    [`${url}...,`, `${url}...`, ','],
    [`${url}/...x.`, `${url}/...x`, '.'],
    [`${url}..`, url, '..'],
  ])('%s: only the surplus goes', (text, bare, wrapping) => {
    expect(unwrap(text)).toMatchObject({ text: bare, wrapping })
  })

  it.each([' ', '\t', '\n', '\u0000', '\u001f', '\u0085', '\u00a0', '\u1680', '\u2003', '\u3000'])(
    'the blank %j is taken off, within quotes too',
    (blank) => {
      const bare = { text: url, blanks: true, invisible: false, wrapping: '' }
      expect(unwrap(blank + url)).toEqual(bare)
      expect(unwrap(url + blank)).toEqual(bare)
      expect(unwrap(`"${blank}${url}${blank}"`)).toMatchObject({ text: url, wrapping: '""' })
      expect(trimmed(`${blank}"${url}"${blank}`)).toEqual({ ...bare, text: `"${url}"` })
    },
  )

  it('invisible characters are no blanks', () => {
    expect(unwrap(`\uFEFF${url}`)).toEqual({ text: url, blanks: false, invisible: true, wrapping: '' })
    expect(trimmed(`\uFEFF${url}`)).toEqual({
      text: `\uFEFF${url}`,
      blanks: false,
      invisible: false,
      wrapping: '',
    })
    expect(unwrap(` "\u200B${url}" `)).toEqual({ text: url, blanks: true, invisible: true, wrapping: '""' })
  })

  it('a letter above the blanks stays', () => {
    expect(unwrap('ü').text).toBe('ü')
    expect(trimmed('\u1681').text).toBe('\u1681')
    expect(unwrap('').text).toBe('')
    expect(unwrap('"".').text).toBe('')
  })
})
