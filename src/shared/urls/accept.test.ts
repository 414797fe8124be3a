import { describe, expect, it } from 'vitest'
import { acceptExact } from './accept.ts'
import { vectorRules as rules } from './vector-rules.ts'
import { SAME } from './vector.ts'
import { urlVectors } from './vectors.ts'

const base = 'https://ik.imagekit.io/acme/'

function codesOf(url: string): string[] {
  const accepted = acceptExact(url, rules)
  return accepted.ok ? [] : accepted.findings.map(({ code }) => code)
}

describe('acceptExact', () => {
  it('takes every URL that the vectors send, and none of their blocked lines', () => {
    for (const [line, , url] of urlVectors) {
      if (url === SAME) expect(acceptExact(line, rules), line).toEqual({ ok: true })
      else if (url === undefined || url === null) expect(acceptExact(line, rules).ok, line).toBe(false)
      else expect(acceptExact(url, rules), url).toEqual({ ok: true })
    }
  })

  it('refuses what its parser would change, although it could be repaired', () => {
    for (const line of [
      `${base}a|b.jpg`,
      `${base}ü.jpg`,
      `${base}a b.jpg`,
      ` ${base}a.jpg`,
      `${base}a.jpg#x`,
    ]) {
      expect(codesOf(line), line).toContain('not-a-url')
    }
    for (const line of [
      'ik.imagekit.io/acme/a.jpg',
      'https://IK.imagekit.io/acme/a.jpg',
      `${base}a/../b.jpg`,
      '',
    ]) {
      expect(acceptExact(line, rules).ok, line).toBe(false)
    }
  })

  it('takes what is only worth a look', () => {
    for (const line of [
      'http://ik.imagekit.io/acme/a.jpg',
      `${base}a%2A`,
      `${base}a//b`,
      `${base}u%CC%88.jpg`,
    ]) {
      expect(acceptExact(line, rules), line).toEqual({ ok: true })
    }
  })

  it('says why another account or an unknown host is refused', () => {
    expect(codesOf('https://ik.imagekit.io/beta/a.jpg')).toEqual(['other-account'])
    expect(codesOf('https://www.example.com/a.jpg')).toEqual(['unknown-host'])
    expect(codesOf(`${base}images*`)).toEqual(['star-too-wide'])
  })
})
