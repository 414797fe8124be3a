/** The real electron-updater against a server on this computer: what it asks, what it refuses, who checks it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NsisUpdater } from 'electron-updater'
import { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asUpdater, unchecked, withSignature } from '../../src/main/updates/electron-updater.ts'
import { inProject } from '../../scripts/support/root.ts'
import { published, startUpdateServer, type UpdateServer } from './update-server.ts'

const installer = 'the installer of the next version'
let folder: string
let server: UpdateServer | null = null
let reports: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-updates-'))
  reports = []
})
afterEach(async () => {
  await server?.stop()
  server = null
  rmSync(folder, { recursive: true, force: true })
})

/** Electron's requests by Node, which this process has. */
function byNode(): ElectronHttpExecutor {
  const executor = new ElectronHttpExecutor()
  Reflect.set(executor, 'createRequest', request)
  return executor
}

interface Given {
  readonly files: Readonly<Record<string, string>>
  readonly publisher?: string | null
  /** What the check of the signature says; null is: signed by the publisher. */
  readonly check?: (names: readonly string[], warn: (text: string) => void) => string | null
}

async function start({ files, publisher = 'Shop Ltd', check = () => null }: Given) {
  server = await startUpdateServer(files)
  const config = join(folder, 'app-update.yml')
  const name = publisher === null ? '' : `publisherName: ${publisher}\n`
  writeFileSync(config, `provider: generic\nurl: ${server.url}\nupdaterCacheDirName: cache\n${name}`)
  const caches = join(folder, 'caches')
  mkdirSync(caches)
  const real = new NsisUpdater(null, {
    version: '0.1.0',
    name: 'purge-desk',
    isPackaged: true,
    appUpdateConfigPath: config,
    userDataPath: folder,
    baseCachePath: caches,
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  })
  Reflect.set(real, 'httpExecutor', byNode())
  // The name of the file that is asked for is this system's otherwise.
  Reflect.set(real, '_testOnlyOptions', { platform: 'win32' })
  real.disableDifferentialDownload = true
  const checked: string[][] = []
  real.verifyUpdateCodeSignature = (names) => {
    checked.push([...names])
    return Promise.resolve(check(names, (text) => real.logger?.warn(text)))
  }
  const report = (what: string) => void reports.push(what)
  return { updater: withSignature(real, asUpdater(real, report), folder), checked }
}

function release(version: string, more: Parameters<typeof published>[3] = {}) {
  return {
    '/latest.yml': JSON.stringify(published(version, 'setup.exe', installer, more)),
    '/setup.exe': installer,
  }
}

describe('looking for an update', () => {
  it('asks for one small file, says what is new, downloads nothing, and says nothing of who asks', async () => {
    const { updater } = await start({ files: release('0.2.0', { releaseNotes: '- One thing.' }) })
    expect(await updater.look()).toEqual({ version: '0.2.0', notes: ['One thing.'] })
    expect(server?.asked.map(({ path }) => path)).toEqual(['/latest.yml'])
    expect(server?.asked[0]?.headers['x-user-staging-id']).toBe('none')
    expect(JSON.stringify(server?.asked)).not.toContain(readFileSync(join(folder, '.updaterId'), 'utf8'))
  })

  it.each([
    ['the same version', '0.1.0', {}],
    ['an older one', '0.0.9', {}],
    ['one that nobody gets yet', '0.2.0', { stagingPercentage: 0 }],
  ])('finds nothing in %s', async (_what, version, more) => {
    const { updater } = await start({ files: release(version, more) })
    expect(await updater.look()).toBeNull()
  })

  it('finds a staged one that everybody gets', async () => {
    const { updater } = await start({ files: release('0.2.0', { stagingPercentage: 100 }) })
    expect(await updater.look()).toMatchObject({ version: '0.2.0' })
  })

  it.each([
    ['nothing is there', {}],
    ['the file is none', { '/latest.yml': '<html>Welcome to the Wi-Fi</html>' }],
    ['the version is none', { '/latest.yml': JSON.stringify({ version: 'newest', files: [] }) }],
  ])('fails where %s', async (_what, files) => {
    const { updater } = await start({ files })
    await expect(updater.look()).rejects.toThrow()
  })
})

describe('downloading an update', () => {
  it('holds the file against its hash and its signature, under the publisher of this build', async () => {
    const { updater, checked } = await start({ files: release('0.2.0') })
    await updater.look()
    await updater.download(() => undefined)
    expect(checked).toEqual([['Shop Ltd']])
  })

  it('keeps a file in its own folder whatever the server calls it', async () => {
    const path = '/..%2F..%2F..%2Fevil.exe'
    const files = { '/latest.yml': JSON.stringify(published('0.2.0', path, installer)), [path]: installer }
    const { updater } = await start({ files })
    await updater.look()
    await updater.download(() => undefined)
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(written.filter((name) => name.endsWith('evil.exe'))).toEqual([
      join('caches', 'cache', 'pending', 'evil.exe'),
    ])
    expect(existsSync(join(folder, '..', 'evil.exe'))).toBe(false)
  })

  it('refuses a file with another hash, before anybody looks at its signature', async () => {
    const { updater, checked } = await start({
      files: { ...release('0.2.0'), '/setup.exe': 'something else' },
    })
    await updater.look()
    await expect(updater.download(() => undefined)).rejects.toThrow('sha512')
    expect(checked).toEqual([])
  })

  it('refuses a file that somebody else signed', async () => {
    const { updater } = await start({ files: release('0.2.0'), check: () => 'signed by Evil Ltd' })
    await updater.look()
    await expect(updater.download(() => undefined)).rejects.toThrow('not signed by the application owner')
  })

  it('refuses a file that this computer could not check, which electron-updater alone would install', async () => {
    const { updater } = await start({
      files: release('0.2.0'),
      check: (_names, warn) => {
        warn(`Cannot execute ConvertTo-Json: blocked. ${unchecked} due to unsupported powershell version.`)
        return null
      },
    })
    await updater.look()
    await expect(updater.download(() => undefined)).rejects.toThrow('could check its signature')
    // The next file is judged by itself, and the words are still those of electron-updater.
    const words = inProject('node_modules/electron-updater/out/windowsExecutableCodeSignatureVerifier.js')
    expect(readFileSync(words, 'utf8').split(unchecked)).toHaveLength(3)
  })

  it('is refused in a build that names no publisher, which electron-updater alone would install', async () => {
    const { updater, checked } = await start({ files: release('0.2.0'), publisher: null })
    await updater.look()
    await expect(updater.download(() => undefined)).rejects.toThrow('names no publisher')
    expect(server?.asked.map(({ path }) => path)).toEqual(['/latest.yml'])
    expect(checked).toEqual([])
  })
})
