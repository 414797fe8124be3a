import { describe, expect, it } from 'vitest'
import { isPurgeable } from './rules.ts'

const SHOP = {
  endpoints: [
    { imagekitId: 'shop', pattern: '' },
    { imagekitId: 'shop', pattern: 'eu/images' },
  ],
  customDomains: [{ host: 'img.shop.example', pattern: '' }],
}
const BASE = 'https://ik.imagekit.io/shop'

describe('ImageKit’s table of wildcards', () => {
  it.each(['/images/upload*', '/sample.jpg*', '/default-image.jpg*', '/FIFTEEN_CHARACTERS*', '/a/b*'])(
    'allows %s',
    (path) => {
      expect(isPurgeable(BASE + path, SHOP)).toBe(true)
      expect(isPurgeable(`${BASE}/eu/images${path}`, SHOP)).toBe(true)
      expect(isPurgeable(`https://img.shop.example${path}`, SHOP)).toBe(true)
    },
  )

  it.each([
    '/images*',
    '/folder/*/sample.jpg',
    '/media/catalog/*',
    '/s/files/*',
    '/foldername/*',
    '/*',
    '*',
    '/images/upload**',
    '/14_characters*',
    '/.jpg*',
  ])('refuses %s', (path) => {
    expect(isPurgeable(BASE + path, SHOP)).toBe(false)
    expect(isPurgeable(`https://img.shop.example${path}`, SHOP)).toBe(false)
  })

  it('judges the path without the pattern of the URL endpoint', () => {
    expect(isPurgeable(`${BASE}/eu/images/shoes*`, SHOP)).toBe(false)
    expect(isPurgeable(`${BASE}/us/images/shoes*`, SHOP)).toBe(true)
  })
})

describe('a plain URL', () => {
  it.each([
    `${BASE}/a.jpg`,
    `${BASE}/a.jpg?tr=w-1`,
    `${BASE}/tr:w-1/a.jpg`,
    'HTTPS://IK.ImageKit.io/shop/a.jpg',
  ])('of the account can be purged: %s', (url) => {
    expect(isPurgeable(url, SHOP)).toBe(true)
  })

  it.each([
    'a.jpg',
    '',
    'ftp://ik.imagekit.io/shop/a.jpg',
    'https://ik.imagekit.io/SHOP/a.jpg',
    'https://ik.imagekit.io/shopping/a.jpg',
    'https://other.example/shop/a.jpg',
  ])('that is none of the account’s is refused: %s', (url) => {
    expect(isPurgeable(url, SHOP)).toBe(false)
  })
})
