import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Arch, build as pack, Platform } from 'electron-builder'
import { z } from 'zod'
import { inProject } from '../support/root.ts'
import { packageConfiguration } from './configuration.ts'
import { fakeElectron } from './fake-electron.ts'
import { releaseFrom } from './release.ts'

/** Packs what was built into `folder`, without Electron and without network. Answers with the packed program's folder. */
export async function packOffline(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8'),
  )
  const { version } = z.object({ version: z.string() }).parse(manifest)
  await pack({
    config: {
      ...packageConfiguration(releaseFrom({}, 'linux')),
      electronDist: fakeElectron(join(folder, 'electron')),
      electronVersion: version,
      directories: { output: join(folder, 'packed'), buildResources: 'build' },
    },
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
  })
  return join(folder, 'packed', 'linux-unpacked')
}
