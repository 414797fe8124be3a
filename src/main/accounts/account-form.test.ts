import { describe, expect, it } from 'vitest'
import { readForm } from './account-form.ts'

const form = { name: 'Shop', endpoints: [], customDomains: [], monthlyLimit: 1_000, resetDay: 1 }

describe('the account form', () => {
  it('keeps endpoints and domains once each, in one form', () => {
    const details = readForm({
      ...form,
      endpoints: [
        { imagekitId: 'acme', pattern: '/products/' },
        { imagekitId: 'acme', pattern: 'products' },
        { imagekitId: 'acme', pattern: '' },
      ],
      customDomains: [
        { host: 'IMG.Acme.com', pattern: '' },
        { host: 'img.acme.com', pattern: '/' },
      ],
    })
    expect(details.endpoints).toEqual([
      { imagekitId: 'acme', pattern: 'products' },
      { imagekitId: 'acme', pattern: '' },
    ])
    expect(details.customDomains).toEqual([{ host: 'img.acme.com', pattern: '' }])
  })

  it.each(['a b', '../other', 'tr:w-200', 'a?b', 'a#b'])('refuses the pattern %j', (pattern) => {
    expect(() => readForm({ ...form, endpoints: [{ imagekitId: 'acme', pattern }] })).toThrow(
      'call-malformed',
    )
  })

  it.each([
    'localhost',
    '127.0.0.1',
    'ik.imagekit.io',
    'user@img.acme.com',
    'img.acme.com/x?y',
    '',
    'nodots',
  ])('refuses the domain %j', (host) => {
    expect(() => readForm({ ...form, customDomains: [{ host, pattern: '' }] })).toThrow('call-malformed')
  })

  it('refuses a pattern that is too long once it is written out', () => {
    const customDomains = [{ host: 'img.acme.com', pattern: 'ü'.repeat(250) }]
    expect(() => readForm({ ...form, customDomains })).toThrow('call-malformed')
  })
})
