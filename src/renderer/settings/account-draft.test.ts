import { describe, expect, it } from 'vitest'
import { checkDraft, draftOf, wholeNumber, withDomain, withEndpoint } from './account-draft.ts'

const empty = draftOf(null)

describe('withEndpoint', () => {
  it('understands a pasted picture URL', () => {
    const { draft, errors } = withEndpoint({
      ...empty,
      endpointText: ' https://ik.imagekit.io/acme/a/b.jpg ',
    })
    expect(errors).toEqual({})
    expect(draft.endpoints).toEqual([{ imagekitId: 'acme', pattern: '' }])
    expect(draft.endpointText).toBe('')
  })

  it('says what else it is, and keeps the text', () => {
    const { draft, errors } = withEndpoint({ ...empty, endpointText: 'private_abc' })
    expect(errors.endpoint).toContain('key')
    expect(draft.endpointText).toBe('private_abc')
  })

  it('takes an endpoint once', () => {
    const once = withEndpoint({ ...empty, endpointText: 'acme' }).draft
    expect(withEndpoint({ ...once, endpointText: 'ik.imagekit.io/acme/' }).errors.endpoint).toBeDefined()
  })
})

describe('withDomain', () => {
  it('takes the host of a URL', () => {
    const { draft } = withDomain({ ...empty, domainText: 'https://Images.Example.com/' })
    expect(draft.customDomains).toEqual([{ host: 'images.example.com', pattern: '' }])
  })
})

describe('checkDraft', () => {
  it.each(['0', '32', '1st', ''])('asks for another reset day than %j', (resetText) => {
    const { form, errors } = checkDraft({ ...empty, name: 'Shop', endpointText: 'acme', resetText })
    expect(form).toBeNull()
    expect(Object.keys(errors)).toEqual(['reset'])
  })

  it('keeps the reset day', () => {
    const draft = { ...empty, name: 'Shop', endpointText: 'acme', resetText: '15' }
    expect(checkDraft(draft).form?.resetDay).toBe(15)
    expect(checkDraft({ ...draft, resetText: empty.resetText }).form?.resetDay).toBe(1)
  })

  it('names everything that is missing at once', () => {
    const { form, errors } = checkDraft({ ...empty, limitText: '0' })
    expect(form).toBeNull()
    expect(Object.keys(errors).toSorted()).toEqual(['endpoint', 'limit', 'name'])
  })

  it('counts text left in the adding fields', () => {
    const { form } = checkDraft({
      ...empty,
      name: ' Acme ',
      endpointText: 'acme',
      domainText: 'img.acme.com',
    })
    expect(form).toEqual({
      name: 'Acme',
      endpoints: [{ imagekitId: 'acme', pattern: '' }],
      customDomains: [{ host: 'img.acme.com', pattern: '' }],
      monthlyLimit: 1_000,
      resetDay: 1,
    })
  })
})

describe('wholeNumber', () => {
  it.each([
    ['1,000', 1_000],
    ['1 000', 1_000],
    ['0', 0],
    ['-1', null],
    ['12a', null],
    ['', null],
    ['99999999', null],
  ])('%j', (text, value) => expect(wholeNumber(text, 0, 10_000_000)).toBe(value))
})
