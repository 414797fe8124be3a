import { describe, expect, it } from 'vitest'
import { packageConfiguration } from './configuration.ts'
import { notesOf } from './notes.ts'
import { releaseFrom } from './release.ts'

describe('what a release takes from the environment', () => {
  it('is nothing by default: no updates, no signature', () => {
    const release = releaseFrom({}, 'darwin')
    expect(release).toEqual({
      repository: null,
      signed: false,
      publisherName: null,
      notarise: false,
      maintainer: null,
    })
    expect(packageConfiguration(release)).toMatchObject({
      publish: null,
      extraMetadata: { release: { repository: null, signed: false } },
      mac: { identity: '-', notarize: false },
      linux: { target: ['AppImage'] },
    })
  })

  it('never starts an AppImage without its sandbox by default, which the app would refuse', () => {
    const { toolsets, appImage } = packageConfiguration(releaseFrom({}, 'linux'))
    expect(appImage?.executableArgs).toEqual([])
    expect(toolsets?.appimage).toMatch(/^[1-9]/)
  })

  it('is a signed and notarised build where everything is there', () => {
    const env = { CSC_LINK: 'x', APPLE_API_KEY: 'y', PURGE_DESK_REPOSITORY: 'owner/name' }
    const { publish, mac } = packageConfiguration(releaseFrom(env, 'darwin'))
    expect(publish).toEqual({ provider: 'github', owner: 'owner', repo: 'name' })
    expect(mac).toMatchObject({ notarize: true, hardenedRuntime: true })
    expect(mac).not.toHaveProperty('identity')
  })

  it('refuses a signed Windows build whose updates nothing would hold against a name', () => {
    expect(() => releaseFrom({ WIN_CSC_LINK: 'x' }, 'win32')).toThrow('PURGE_DESK_PUBLISHER')
    const release = releaseFrom({ WIN_CSC_LINK: 'x', PURGE_DESK_PUBLISHER: 'Shop Ltd' }, 'win32')
    expect(packageConfiguration(release).win?.signtoolOptions).toEqual({ publisherName: 'Shop Ltd' })
  })

  it.each(['name', 'https://example.com/owner/name', 'a/b/c', 'owner /name'])(
    'refuses %s as a repository',
    (PURGE_DESK_REPOSITORY) => {
      expect(() => releaseFrom({ PURGE_DESK_REPOSITORY }, 'linux')).toThrow('owner/name')
    },
  )
})

describe('what is new, from the change log', () => {
  const log = '# Changes\n\n## 0.2.0\n\n- One thing.\n- Another.\n\n## 0.1.0\n\n- First.\n'

  it('is the part of the version, and nothing for a version without one', () => {
    expect(notesOf(log, '0.2.0')).toBe('- One thing.\n- Another.')
    expect(notesOf(log, '0.1.0')).toBe('- First.')
    expect(notesOf(log, '0.2')).toBeNull()
  })
})
