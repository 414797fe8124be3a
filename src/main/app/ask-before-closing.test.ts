import { describe, expect, it } from 'vitest'
import { choicesOn } from './ask-before-closing.ts'

describe('the choices when the window is closed in mid-job', () => {
  it.each([
    ['win32', ['finish', 'stop', 'cancel']],
    ['darwin', ['finish', 'stop', 'cancel']],
    ['linux', ['cancel', 'stop', 'finish']],
  ] as const)('stand on %s as in its other apps', (platform, choices) => {
    expect(choicesOn(platform)).toEqual(choices)
  })
})
