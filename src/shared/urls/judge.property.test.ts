import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptExact } from './accept.ts'
import { judge, judgeAsWritten } from './judge.ts'
import { vectorRules as rules } from './vector-rules.ts'
import { urlVectors } from './vectors.ts'

const anyString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Lone surrogates and all: strings as a broken file may bring them.
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

// prettier-ignore
const pieces = [
  '/', '//', '.', '..', '%2e', '%2E', '%', '%zz', '%2', '%2A', '*', '**', '\\', '?', '#', '|', '^', '`', '{', '}', '"',
  "'", '<', '>', ' ', '\t', '\n', '\u00A0', 'é', 'e\u0301', 'u%CC%88', '%cc%88', '%C3%BC', '%e2%80%8b', '%E9', '%00',
  '\uD800', '\uDC00', '😀', '\u200B', '\u200D', '\uFEFF', '\u202E', '[', ']', '(', ')', '@', ':', ';', ',', '!', '…',
  '&', '=', '+', '~', '_', '-', 'a', 'B', '0', 'shop', 'photo.jpg', '.jpg', '.mp4', 'tr:w-1', 'tr=w-1', 'v=1', ':443',
  'https://', 'http:', 'products', 'media/catalog/', '\u1112\u1161\u11AB', '\u09C7\u09BE', '%75',
]
const starts = [
  'https://ik.imagekit.io/acme/',
  'http://IK.imagekit.io/acme/',
  'ik.imagekit.io/acme/',
  'https://img.acme.com/',
]
const likely = fc
  .tuple(
    fc.constantFrom(...starts, 'https://ik.imagekit.io', 'https:\\\\ik.imagekit.io\\acme\\', '"', ''),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
  )
  .map(([start, rest]) => start + rest.join(''))
const lines = fc.oneof({ weight: 1, arbitrary: anyString }, { weight: 4, arbitrary: likely })
const runs = { numRuns: 3_000 }

describe('whatever the line', () => {
  it('judging never throws, and main accepts what it gives', () => {
    fc.assert(
      fc.property(lines, (line) => {
        for (const judged of [judge(line, rules), judgeAsWritten(line, rules)]) {
          if (judged.kind === 'left-out') continue
          expect(judged.url === null).toBe(judged.verdict === 'blocks')
          expect(judged.findings.some(({ weight }) => weight === 'blocks')).toBe(judged.verdict === 'blocks')
          if (judged.url === null) continue
          expect(new URL(judged.url).href).toBe(judged.url)
          expect(judged.url).toMatch(/^https?:\/\/[!-~]+$/)
          expect(acceptExact(judged.url, rules)).toEqual({ ok: true })
        }
      }),
      runs,
    )
  })

  it('judging its URL again changes nothing', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const judged = judge(line, rules)
        if (judged.kind === 'left-out' || judged.url === null) return
        const again = judge(judged.url, rules)
        expect(again).toMatchObject({
          kind: 'url',
          url: judged.url,
          shown: judged.shown,
          wildcard: judged.wildcard,
        })
        if (again.kind === 'url') expect(again.verdict).not.toMatch(/blocks|repaired/)
      }),
      runs,
    )
  })

  it('a repair applied is never offered again', () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.constantFrom(...urlVectors.map(([line]) => line))), (line) => {
        const judged = judge(line, rules)
        if (judged.kind === 'left-out') return
        for (const { repair } of judged.findings) {
          if (repair === undefined) continue
          const repaired = judge(repair.text, rules)
          const offered =
            repaired.kind === 'url' ? repaired.findings.map((finding) => finding.repair?.code) : []
          expect(offered).not.toContain(repair.code)
        }
      }),
      runs,
    )
  })

  it('what is shown reads as the URL and hides nothing', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const judged = judge(line, rules)
        if (judged.kind === 'left-out') return
        const shown = judged.shown.base + judged.shown.path + judged.shown.query
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
        if (judged.url !== null)
          expect(new URL(shown).href.replaceAll('|', '%7C')).toBe(judged.url.replaceAll('|', '%7C'))
      }),
      runs,
    )
  })

  it('the letter case of scheme and host decides nothing', () => {
    const tails = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(tails, fc.constantFrom('*', ''), (tail, star) => {
        const lower = judge(`https://ik.imagekit.io/acme/${tail}${star}`, rules)
        const upper = judge(`HTTPS://IK.ImageKit.IO/acme/${tail}${star}`, rules)
        if (lower.kind === 'left-out' || upper.kind === 'left-out') return
        expect(upper.url).toBe(lower.url)
        const stars = (judged: typeof lower) => judged.findings.filter(({ code }) => code.startsWith('star-'))
        expect(stars(upper).map(({ code }) => code)).toEqual(stars(lower).map(({ code }) => code))
      }),
      runs,
    )
  })

  it('the short cut for plain URLs says what the long way says', () => {
    // prettier-ignore
    const signs = fc.constantFrom(
      'a', 'bz', 'AZ', '09', '_', '~', '+', '=', '@', ',', ':', '.', '/', '*', '-', '%', '?', '&', '%2A', '%2e', '%C3%BC',
      'u%CC%88', '%E2%80%8B', '%0A', '%E2%80%A6', '.mp4', 'tr:', ',https://',
    )
    const tails = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.constantFrom(...starts), tails, (start, tail) => {
        const short = judge(start + tail, rules)
        const long = judge(` ${start}${tail}`, rules)
        if (short.kind === 'left-out' || long.kind === 'left-out') throw new Error('left out')
        const findings = long.findings.filter(({ code }) => code !== 'trimmed')
        expect({ ...short, verdict: '' }).toEqual({ ...long, findings, verdict: '' })
      }),
      runs,
    )
  })
})
