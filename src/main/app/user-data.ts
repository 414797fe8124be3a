import { win32 } from 'node:path'

export interface UserDataOptions {
  readonly platform: NodeJS.Platform
  /** `LOCALAPPDATA` of Windows. */
  readonly localAppData: string | undefined
  readonly appName: string
  /** The folder was named on the command line. */
  readonly isGiven: boolean
}

/**
 * Where the app's data belong when Electron's own choice is not the right one, else null. On Windows Electron takes
 * the roaming profile, which is copied between computers: an older journal would come back with every sign-in.
 */
export function ownUserData({ platform, localAppData, appName, isGiven }: UserDataOptions): string | null {
  if (platform !== 'win32' || isGiven || localAppData === undefined || localAppData === '') return null
  return win32.join(localAppData, appName)
}
