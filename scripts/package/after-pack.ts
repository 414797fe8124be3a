import { join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { fuseConfig } from './fuses.ts'

/**
 * Burns every fuse into the program that was packed, before it is signed. Done here and not by electron-builder, whose
 * own list does not know the newest fuse and would leave one that a later Electron adds undecided.
 */
export async function burnFuses(context: AfterPackContext): Promise<void> {
  const isMac = context.electronPlatformName === 'darwin'
  // Apple's own tool is needed to sign anew; a Mac has it.
  await flipFuses(programOf(context), fuseConfig(isMac && process.platform === 'darwin'))
}

function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const { productFilename } = packager.appInfo
  switch (electronPlatformName) {
    case 'darwin':
      return join(appOutDir, `${productFilename}.app`)
    case 'win32':
      return join(appOutDir, `${productFilename}.exe`)
    default:
      return join(appOutDir, 'purge-desk')
  }
}
