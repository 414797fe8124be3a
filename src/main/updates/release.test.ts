import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { modeOf, pageOf, readRelease } from './release.ts'

const folder = mkdtempSync(join(tmpdir(), 'purge-desk-release-'))
const write = (manifest: unknown) => writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
afterEach(() => rmSync(join(folder, 'package.json'), { force: true }))

it('reads what packing wrote, and nothing where it wrote nothing or something else', () => {
  const none = { repository: null, signed: false }
  expect(readRelease(folder)).toEqual(none)
  write({ name: 'purge-desk' })
  expect(readRelease(folder)).toEqual(none)
  for (const repository of ['https://example.com/x/y', '../..', 'a/b/c', 'a/b?x', 'a b/c', 7]) {
    write({ release: { repository, signed: true } })
    expect(readRelease(folder), String(repository)).toEqual(none)
  }
  write({ release: { repository: 'owner/name', signed: true } })
  expect(readRelease(folder)).toEqual({ repository: 'owner/name', signed: true })
})

it('lets only signed packages install anything, and on Linux none', () => {
  const mode = (isPackaged: boolean, platform: string, repository: string | null, signed: boolean) =>
    modeOf({ isPackaged, platform, release: { repository, signed } })
  expect(mode(false, 'win32', 'owner/name', true)).toBe('off-development')
  expect(mode(true, 'win32', null, true)).toBe('off-no-address')
  expect(mode(true, 'win32', 'owner/name', false)).toBe('off-unsigned')
  expect(mode(true, 'darwin', 'owner/name', false)).toBe('off-unsigned')
  expect(mode(true, 'win32', 'owner/name', true)).toBe('installs')
  expect(mode(true, 'darwin', 'owner/name', true)).toBe('installs')
  expect(mode(true, 'linux', 'owner/name', true)).toBe('announces')
  expect(mode(true, 'linux', 'owner/name', false)).toBe('announces')
})

it('knows the page of releases by itself', () => {
  expect(pageOf({ repository: null, signed: true })).toBeNull()
  expect(pageOf({ repository: 'owner/name', signed: true })).toBe(
    'https://github.com/owner/name/releases/latest',
  )
})
