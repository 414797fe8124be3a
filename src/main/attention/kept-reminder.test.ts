import { expect, it } from 'vitest'
import { KeptReminder } from './kept-reminder.ts'

const list = { id: 'one', accountName: 'Acme Shop', urls: 312, until: 100 }

function setUp({ inFront = false, allowed = true } = {}) {
  const told: { title: string; body: string }[] = []
  const clock = { now: 0 }
  const reminder = new KeptReminder({
    isInFront: () => inFront,
    mayNotify: () => allowed,
    now: () => clock.now,
    notify: (message) => void told.push(message),
  })
  reminder.set([list])
  return { reminder, told, clock }
}

it('tells of a list when its day has come, once, with numbers and no URL', () => {
  const { reminder, told, clock } = setUp()
  reminder.check()
  expect(told).toEqual([])
  // A computer that slept over the reset tells of it when it wakes.
  clock.now = 5_000
  reminder.check()
  reminder.check()
  reminder.set([list])
  reminder.check()
  expect(told).toEqual([
    {
      title: 'The month has started again',
      body: '312 URLs were kept for this (Acme Shop). Nothing is sent before you press Clear.',
    },
  ])
})

it('leaves it to the window where that is in front, and is silent where the person wants it', () => {
  for (const option of [{ inFront: true }, { allowed: false }]) {
    const { reminder, told, clock } = setUp(option)
    clock.now = 100
    reminder.check()
    expect(told).toEqual([])
  }
})

it('tells of nothing that was taken back before', () => {
  const { reminder, told, clock } = setUp()
  reminder.set([])
  clock.now = 100
  reminder.check()
  expect(told).toEqual([])
})
