import { expect, it } from 'vitest'
import { permissionsPolicyFor } from './permissions-policy.ts'

const features = (platform: NodeJS.Platform) => permissionsPolicyFor(platform).split(', ')

it('rules out what the page never needs, each for everybody and once', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const named = features(platform)
    expect(named).toEqual(expect.arrayContaining(['camera=()', 'usb=()', 'serial=()', 'clipboard-read=()']))
    expect(named.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  }
})

it('rules out Bluetooth where Chromium has it for pages', () => {
  expect(features('darwin')).toContain('bluetooth=()')
  expect(features('win32')).toContain('bluetooth=()')
  expect(features('linux')).not.toContain('bluetooth=()')
})
