import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fuses } from './fuses.ts'

/** What `@electron/fuses` looks for in Electron's binary; the wire stands behind it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Electron's own setting before packing, so that every fuse that must be off was on. */
const unburnt = '1'

/**
 * A folder that packing takes for Electron on Linux: enough to see what is packed and which fuses are burnt, on a
 * computer that cannot download Electron.
 */
export function fakeElectron(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const wire = Buffer.from([1, fuses.length, ...Buffer.from(unburnt.repeat(fuses.length))])
  const program = join(folder, 'electron')
  writeFileSync(program, Buffer.concat([Buffer.from(`\n${sentinel}`), wire, Buffer.alloc(512)]))
  chmodSync(program, 0o755)
  mkdirSync(join(folder, 'locales'), { recursive: true })
  for (const language of ['de', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  return folder
}
