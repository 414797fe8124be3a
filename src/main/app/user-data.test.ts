import { describe, expect, it } from 'vitest'
import { ownUserData } from './user-data.ts'

const windows = {
  platform: 'win32',
  localAppData: 'C:\\Users\\a\\AppData\\Local',
  appName: 'Purge Desk',
  isGiven: false,
} as const

describe('where the data belong', () => {
  it('is the local profile on Windows', () => {
    expect(ownUserData(windows)).toBe('C:\\Users\\a\\AppData\\Local\\Purge Desk')
  })

  it.each([
    ['another system', { ...windows, platform: 'linux' as const }],
    ['a folder named on the command line', { ...windows, isGiven: true }],
    ['a Windows that names no local profile', { ...windows, localAppData: undefined }],
  ])("is Electron's own choice for %s", (_what, options) => {
    expect(ownUserData(options)).toBeNull()
  })
})
