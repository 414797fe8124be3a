import { afterEach, describe, expect, it } from 'vitest'
import { CommandLine } from './command-line.ts'

const before = process.argv
afterEach(() => {
  process.argv = before
})

describe('CommandLine', () => {
  it('reads the switches that were really given; the last one counts', () => {
    process.argv = [
      'electron',
      '--user-data-dir=/a',
      '.',
      '--flag',
      '--user-data-dir=/b',
      '--',
      '--not-a-switch',
    ]
    const switches = new CommandLine()
    expect(switches.getSwitchValue('user-data-dir')).toBe('/b')
    expect(switches.hasSwitch('flag')).toBe(true)
    expect(switches.getSwitchValue('flag')).toBe('')
    expect(switches.hasSwitch('not-a-switch')).toBe(false)
    expect(switches.hasSwitch('user-data')).toBe(false)
  })

  it('adds and removes switches', () => {
    process.argv = ['electron', '--flag=1']
    const switches = new CommandLine()
    switches.appendSwitch('own', 'x')
    switches.removeSwitch('flag')
    expect(switches.getSwitchValue('own')).toBe('x')
    expect(switches.hasSwitch('flag')).toBe(false)
  })
})
