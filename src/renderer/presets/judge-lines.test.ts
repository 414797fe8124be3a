import { describe, expect, it } from 'vitest'
import { vectorRules as rules } from '#shared/urls/vector-rules.ts'
import { judgeLines } from './judge-lines.ts'

const base = 'https://ik.imagekit.io/acme/'

/** A clock that goes on a millisecond with every look at it. */
function slow() {
  let now = 0
  let pauses = 0
  const turns = { now: () => (now += 1), pause: async () => void (pauses += 1) }
  return { turns, pauses: () => pauses }
}

describe('the lines of a preset', () => {
  it('are told apart: fitting, worth a look, can’t be cleared, no URL', async () => {
    const lines = [
      `${base}a/{sku}.jpg`,
      `${base}images*`,
      '# a comment',
      `http://ik.imagekit.io/acme/a.jpg`,
      'https://{sku}/a.jpg',
      'https://ik.imagekit.io/beta/a.jpg',
    ]
    const judged = await judgeLines(lines, rules, false, new AbortController().signal, slow().turns)
    expect(judged).toMatchObject({ fitting: 2, leftOut: 1, blocked: 3 })
    expect(judged?.odd.map(({ line, verdict }) => [line, verdict.kind])).toEqual([
      [2, 'blocks'],
      [5, 'blank'],
      [6, 'blocks'],
      [4, 'look'],
    ])
  })

  it('of a preset for any account may belong to each of them', async () => {
    const lines = [
      'https://ik.imagekit.io/beta/a.jpg',
      'https://ik.imagekit.io/beta/*/a.jpg',
      'https://www.example.com/a',
    ]
    const judged = await judgeLines(lines, rules, true, new AbortController().signal, slow().turns)
    expect(judged?.odd.map(({ line }) => line)).toEqual([2, 3])
  })

  it('are judged in slices, and no further once they are not asked for', async () => {
    const lines = Array.from({ length: 100 }, (_, n) => `${base}shop/${n}.jpg`)
    const { turns, pauses } = slow()
    expect(await judgeLines(lines, rules, false, new AbortController().signal, turns)).toMatchObject({
      fitting: 100,
    })
    expect(pauses()).toBeGreaterThan(10)
    const stop = new AbortController()
    const counted = slow()
    const pause = async () => {
      await counted.turns.pause()
      stop.abort()
    }
    expect(await judgeLines(lines, rules, false, stop.signal, { ...counted.turns, pause })).toBeNull()
    expect(counted.pauses()).toBe(1)
  })

  it('offer no repair that would put a sample into a blank', async () => {
    const lines = ['http://ik.imagekit.io/acme/{sku}.jpg', 'http://ik.imagekit.io/acme/a.jpg']
    const judged = await judgeLines(lines, rules, false, new AbortController().signal, slow().turns)
    const repairs = judged?.odd.map(({ verdict }) => verdict.kind !== 'blank' && verdict.finding.repair?.text)
    expect(repairs).toEqual([undefined, 'https://ik.imagekit.io/acme/a.jpg'])
  })
})
