import { describe, expect, it } from 'vitest'
import { vectorRules as rules } from '../vector-rules.ts'
import { pathOfPlace, reachOfFold } from './reach.ts'

const base = 'https://ik.imagekit.io/acme/'

function reachOf(tail: string, folders = 1, urls: readonly string[] = []) {
  const wildcard = `${base}${tail}*`
  const rows = urls.map((url, id) => ({ id, url: base + url, wildcard: false }))
  return reachOfFold({ kind: 'folder', wildcard, place: base, count: 5, folders }, rows, rules)
}

describe('how far a wildcard reaches', () => {
  it('goes by how it ends', () => {
    expect(reachOf('shop/shoes/')).toMatchObject({ kind: 'folder', path: '/shop/shoes/' })
    expect(reachOf('shop/shoes/a.jpg')).toMatchObject({ kind: 'file', path: '/shop/shoes/a.jpg' })
    expect(reachOf('shop/shoes/a')).toMatchObject({ kind: 'beginning', path: '/shop/shoes/a' })
  })

  it('is widest over several folders, or where little stands before the star', () => {
    expect(reachOf('shoppi/')).toMatchObject({ path: '/shoppi/', isWidest: true })
    expect(reachOf('shoppin/')).toMatchObject({ path: '/shoppin/', isWidest: false })
    expect(reachOf('shop/shoes/', 2).isWidest).toBe(true)
    expect(reachOf('a.jpg', 2)).toMatchObject({ kind: 'file', isWidest: false })
  })

  it('leaves transformations in the path of what it covers, and no others', () => {
    const urls = ['shop/a.jpg', 'tr:w-1/shop/a.jpg', 'tr:w-1/other/a.jpg', 'shop/tr:w-1/a.jpg', 'other/a.jpg']
    expect(reachOf('shop/', 1, urls).staying).toBe(1)
  })
})

it('reads a place behind the URL endpoint, and leaves what is no URL', () => {
  expect(pathOfPlace(`${base}shop/gr%C3%BCn/`, rules)).toBe('/shop/grün/')
  expect(pathOfPlace('', rules)).toBe('')
})
