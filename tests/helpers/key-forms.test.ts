import { describe, expect, it } from 'vitest'
import { formsOf, foundIn } from './key-forms.ts'

const key = 'private_Zx81+KeyOf/TheSpec=42'
const forms = formsOf(key)

describe('the search for a key', () => {
  it.each<[string, Buffer | string]>([
    ['plain', `one ${key} two`],
    ['URL-encoded', `?key=${encodeURIComponent(key)}`],
    ['hex', Buffer.from(`.${key}.`).toString('hex')],
    ['hex in capitals', Buffer.from(key).toString('hex').toUpperCase()],
    ['UTF-16, little end first', Buffer.from(`some ${key}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`some ${key} `, 'utf16le').swap16()],
    ['base64 of HTTP Basic', `Basic ${Buffer.from(`${key}:`).toString('base64')}`],
    ['backwards', Array.from(key).toReversed().join('')],
  ])('finds it %s', (form, content) => {
    expect(foundIn(content, forms)).toContain(form)
  })

  it.each([0, 1, 2])('finds it in base64 after %i other signs', (before) => {
    const text = `${'x'.repeat(before)}${key} and more`
    expect(foundIn(Buffer.from(text).toString('base64'), forms).join()).toContain('base64')
    expect(foundIn(Buffer.from(text, 'utf16le').toString('base64'), forms).join()).toContain(
      'base64 of UTF-16',
    )
  })

  it('finds it nowhere else', () => {
    expect(foundIn(`private_other ${key.slice(0, 20)}`, forms)).toEqual([])
  })
})
