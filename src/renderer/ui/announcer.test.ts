import { describe, expect, it } from 'vitest'
import { Announcer } from './announcer.ts'

function setUp() {
  const spoken: string[] = []
  const timers: { at: number; act: () => void }[] = []
  let now = 1_000_000
  const clock = {
    now: () => now,
    after: (ms: number, act: () => void) => void timers.push({ at: now + ms, act }),
  }
  const pass = (ms: number) => {
    now += ms
    for (const timer of timers.splice(0)) {
      if (timer.at <= now) timer.act()
      else timers.push(timer)
    }
  }
  return { spoken, pass, announcer: new Announcer(clock, (text) => spoken.push(text)) }
}

describe('Announcer', () => {
  it('says the first thing at once', () => {
    const { spoken, announcer } = setUp()
    announcer.announce('list', '3 URLs added.')
    expect(spoken).toEqual(['3 URLs added.'])
  })

  it('says at most one thing in five seconds, the newest of each topic together', () => {
    const { spoken, pass, announcer } = setUp()
    announcer.announce('job', '1 cleared.')
    announcer.announce('job', '2 cleared.')
    pass(1_000)
    announcer.announce('list', 'Row removed.')
    announcer.announce('job', '9 cleared.')
    pass(3_999)
    expect(spoken).toEqual(['1 cleared.'])
    pass(1)
    expect(spoken).toEqual(['1 cleared.', 'Row removed. 9 cleared.'])
  })

  it('speaks at once again after a pause', () => {
    const { spoken, pass, announcer } = setUp()
    announcer.announce('job', 'Started.')
    pass(5_000)
    announcer.announce('job', 'Done.')
    expect(spoken).toEqual(['Started.', 'Done.'])
  })
})
