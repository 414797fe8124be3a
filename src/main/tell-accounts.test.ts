import { expect, it } from 'vitest'
import { tellAccountsCalmly } from './tell-accounts.ts'

function setUp(tell: () => void) {
  const due: (() => void)[] = []
  const failures: unknown[] = []
  const clock = {
    now: () => 0,
    uptime: () => 0,
    schedule: (_ms: number, run: () => void) => {
      due.push(run)
      return () => undefined
    },
    soon: (run: () => void) => run(),
  }
  const change = tellAccountsCalmly(clock, (_what, error) => failures.push(error), tell)
  return { change, failures, pass: () => due.shift()?.() }
}

it('many changes within a pause are told once, and later ones again', () => {
  let told = 0
  const { change, pass } = setUp(() => (told += 1))
  change()
  change()
  pass()
  pass()
  expect(told).toBe(1)
  change()
  pass()
  expect(told).toBe(2)
})

it('a journal that can’t be read just now ends no timer with an error, and the next change is told', () => {
  let isBroken = true
  let told = 0
  const { change, pass, failures } = setUp(() => {
    if (isBroken) throw new Error('database is not open')
    told += 1
  })
  change()
  pass()
  expect(failures).toHaveLength(1)
  isBroken = false
  change()
  pass()
  expect(told).toBe(1)
})
