import { describe, expect, it } from 'vitest'
import { judge, judgeAsWritten } from './judge.ts'
import { vectorRules as rules } from './vector-rules.ts'

const base = 'https://ik.imagekit.io/acme/'

describe('judge', () => {
  it('reads hostile lines as fast as others', () => {
    for (const unit of [
      ')',
      ') ',
      '")',
      '. ',
      ',)',
      '%C3',
      '/..',
      '//',
      '%',
      '*',
      '\u200B',
      '\u200D',
      '#',
      'a.',
      '- ',
      '(',
    ]) {
      const line = `${base}${unit.repeat(60_000 / unit.length)}`
      for (const text of [line, line.slice(8), line.slice(base.length)]) {
        expect(judge(text, rules), unit).toBeDefined()
        expect(judgeAsWritten(text, rules), unit).toBeDefined()
      }
    }
  })
})
