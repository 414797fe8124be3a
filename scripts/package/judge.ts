import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { languages } from '../../src/shared/app/languages.ts'
import { fuses } from './fuses.ts'

/** Bytes that the packed app may have: everything that is not Electron. It had 6.3 MB when this was set. */
const budget = 8_000_000

/** What may be in the archive: the built app, its manifest and the keychain's library. */
const wanted: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/(index|chunks\/[\w-]+|[\w-]+)\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/(index\.html|icon\.png)$/,
  /^out\/renderer\/assets\/[\w-]+(\.module-[\w-]+)?\.(js|css|svg|png|woff2)$/,
  /^node_modules\/@napi-rs\/keyring\/(LICENSE|index\.js|keytar\.js|package\.json)$/,
  /^node_modules\/@napi-rs\/keyring-[\w-]+\/(package\.json|keyring\.[\w-]+\.node)$/,
]

/** What must be in it: without one of these the app does not start. */
const needed: readonly string[] = [
  'package.json',
  'out/main/index.js',
  'out/main/journal-reads.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'node_modules/@napi-rs/keyring/index.js',
]

/** Chromium's files for the languages of the app. */
const chromiums = languages.map((language) => `${language === 'en' ? 'en-US' : language}.pak`).toSorted()

export interface Finding {
  readonly what: string
  readonly ok: boolean
  /** What was found, in a few words. */
  readonly detail: string
}

/** Looks at a packed app, on Linux, and says of each point whether it holds. */
export async function judgePackage(folder: string): Promise<readonly Finding[]> {
  const resources = join(folder, 'resources')
  const archive = join(resources, 'app.asar')
  const files = filesIn(archive)
  const strange = files.filter((file) => !wanted.some((pattern) => pattern.test(file)))
  const missing = needed.filter((file) => !files.includes(file))
  const library = files.find((file) => file.endsWith('.node')) ?? ''
  const unpacked = join(resources, 'app.asar.unpacked', library)
  const size = sizeOf(archive) + sizeOf(unpacked)
  const spoken = readdirSync(join(folder, 'locales')).toSorted().join(', ')
  const licences = textOf(join(resources, 'THIRD-PARTY-LICENCES.txt'))
  return [
    finding(
      'only what is needed is packed',
      strange.length === 0,
      strange.join(', ') || `${files.length} files`,
    ),
    finding(
      'all that is needed is packed',
      missing.length === 0,
      missing.join(', ') || `${needed.length} files`,
    ),
    finding(
      "the keychain's library stands outside the archive",
      library !== '' && existsSync(unpacked),
      library,
    ),
    finding(`the app has at most ${budget} bytes`, size <= budget, `${size} bytes`),
    finding(
      'the licences of others are with it',
      /^react .*: MIT/m.test(licences),
      `${licences.length} characters`,
    ),
    finding('the manifest says nothing of the workshop', isPlain(archive), 'package.json'),
    finding(
      'the window belongs to the menu entry',
      manifestOf(archive).includes('"purge-desk.desktop"'),
      'desktopName',
    ),
    finding('Chromium speaks what the app speaks', spoken === chromiums.join(', '), spoken),
    ...(await judgeFuses(folder)),
  ]
}

/** Whether each fuse of a packed app, on Linux, is as it was decided. */
export async function judgeFuses(folder: string): Promise<readonly Finding[]> {
  const wire = await getCurrentFuseWire(join(folder, 'purge-desk'))
  return fuses.map(({ fuse, on }) => {
    const state = wire[fuse]
    const expected = on ? FuseState.ENABLE : FuseState.DISABLE
    return finding(`${FuseV1Options[fuse]} is ${on ? 'on' : 'off'}`, state === expected, String(state))
  })
}

function filesIn(archive: string): readonly string[] {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1))
  // Folders are listed too.
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)))
}

function isPlain(archive: string): boolean {
  return !/"(scripts|devDependencies)"/.test(manifestOf(archive))
}

function manifestOf(archive: string): string {
  return extractFile(archive, 'package.json').toString('utf8')
}

function finding(what: string, ok: boolean, detail: string): Finding {
  return { what, ok, detail }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
