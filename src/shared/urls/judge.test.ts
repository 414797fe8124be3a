import { describe, expect, it } from 'vitest'
import { judge, judgeAsWritten } from './judge.ts'
import { vectorRules as rules } from './vector-rules.ts'
import { vectorOf } from './vector.ts'
import { urlVectors } from './vectors.ts'

function judgeUrl(line: string) {
  const judged = judge(line, rules)
  if (judged.kind === 'left-out') throw new Error(`left out: ${judged.why}`)
  return judged
}

function repairsOf(line: string): string[] {
  return judgeUrl(line).findings.flatMap(({ repair }) =>
    repair === undefined ? [] : [repair.code, repair.text],
  )
}

function aboutsOf(line: string): (string | undefined)[] {
  return judgeUrl(line).findings.map(({ about }) => about)
}

const base = 'https://ik.imagekit.io/acme/'

describe('judge', () => {
  it.each(urlVectors.map((vector) => [vector[0], vector] as const))('%j', (line, vector) => {
    expect(vectorOf(line, judge(line, rules))).toEqual(vector)
  })

  it('offers, and never applies, what would make another URL', () => {
    expect(repairsOf('http://ik.imagekit.io:80/acme/a.jpg')).toEqual(['use-https', `${base}a.jpg`])
    expect(repairsOf(`${base}shop/shoes/%2A`)).toEqual(['use-star', `${base}shop/shoes/*`])
    expect(repairsOf(`${base}a%2Ab.jpg`)).toEqual([])
    expect(repairsOf('https:\\\\ik.imagekit.io\\acme\\a.jpg')).toEqual(['use-slashes', `${base}a.jpg`])
    expect(repairsOf(`${base}a//b///c.jpg`)).toEqual(['single-slashes', `${base}a/b/c.jpg`])
    expect(repairsOf(`${base}https://x.com//a.jpg`)).toEqual(['single-slashes', `${base}https://x.com/a.jpg`])
    expect(repairsOf(`${base}100%.jpg?off=5%`)).toEqual(['encode-percent', `${base}100%25.jpg?off=5%25`])
    expect(repairsOf(`${base}gru%cc%88n%c3%bc.jpg`)).toEqual([
      'use-composed-form',
      `${base}gr%C3%BCn%c3%bc.jpg`,
    ])
    expect(repairsOf(`https://me:pw@ik.imagekit.io/acme/a.jpg`)).toEqual(['take-off-user', `${base}a.jpg`])
    expect(repairsOf(`${base}a b\u00A0c.jpg`)).toEqual(['encode-spaces', `${base}a%20b%C2%A0c.jpg`])
    expect(repairsOf(`${base}photo.jpg/*`)).toEqual(['use-file-wildcard', `${base}photo.jpg*`])
    expect(repairsOf(`${base}photo.jpg*?v=1`)).toEqual(['shorten-to-last-star', `${base}photo.jpg*`])
    expect(repairsOf(`${base}shop/shoes/*/red*`)).toEqual(['shorten-to-last-star', `${base}shop/shoes/*`])
  })

  it('offers no repair of a star that the rules would refuse as well', () => {
    expect(repairsOf(`${base}folder/*/sample.jpg`)).toEqual([])
    expect(repairsOf(`${base}images*`)).toEqual([])
    expect(repairsOf(`${base}media/catalog/*.jpg`)).toEqual([])
  })

  it('says what a finding is about', () => {
    expect(aboutsOf('https://ik.imagekit.io/beta/a.jpg')).toEqual(['account-beta'])
    expect(aboutsOf('https://www.example.com/a.jpg')).toEqual(['www.example.com'])
    expect(aboutsOf('https://ik.imagekit.io/other/a.jpg')).toEqual(['ik.imagekit.io/other'])
    expect(aboutsOf(`"${base}a.jpg#top".`)).toEqual(['"".', '#top'])
    expect(aboutsOf(`${base}shop/shoes/*`)).toEqual(['/shop/shoes/'])
    expect(aboutsOf(`${base}tr:w-200,h-200/photo.jpg`)).toEqual(['tr:w-200,h-200'])
  })

  it('puts the worst finding first', () => {
    const weights = judgeUrl(` HTTP://IK.imagekit.io/acme/clip.mp4?off=5%&ik-s=1`).findings.map(
      ({ weight }) => weight,
    )
    expect(weights).toEqual(['blocks', 'look', 'look', 'repaired', 'repaired', 'note'])
  })

  it('does not read lines that no repair could make a URL of', () => {
    const judged = judgeUrl(`${base}"${'x'.repeat(1_000_000)}`)
    expect(judged.findings).toEqual([{ code: 'too-long', weight: 'blocks' }])
    expect(judged.shown.path.length).toBeLessThan(10_000)
  })

  it('reads the account anew for other rules', () => {
    const line = 'https://shop.example/a/b.jpg'
    const theirs = { ...rules, customDomains: [{ host: 'shop.example', pattern: '' }] }
    expect(judge(line, rules)).toMatchObject({ verdict: 'blocks' })
    expect(judge(line, theirs)).toMatchObject({ verdict: 'ready', url: line })
  })
})

describe('judgeAsWritten', () => {
  it('keeps what the person wants kept, and sends it as browsers do', () => {
    expect(judgeAsWritten(`${base}a.jpg,`, rules)).toMatchObject({ url: `${base}a.jpg,`, findings: [] })
    expect(judgeAsWritten(`${base}a(1.jpg)`, rules)).toMatchObject({ url: `${base}a(1.jpg)` })
    expect(judgeAsWritten(`${base}pho\u200Bto.jpg`, rules)).toMatchObject({
      url: `${base}pho%E2%80%8Bto.jpg`,
    })
  })

  it('still does what there is no URL without', () => {
    expect(judgeAsWritten(' ik.imagekit.io/acme/a.jpg,#x', rules)).toMatchObject({ url: `${base}a.jpg,` })
  })
})
