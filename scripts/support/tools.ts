import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './commands.ts'
import { chromiumPath } from './host.ts'

/** A program that the project uses and npm cannot bring. */
export interface Tool {
  readonly name: string
  /** The Debian package that has it. */
  readonly package: string
  isThere(): boolean
}

export const chromium: Tool = {
  name: 'Chromium',
  package: 'chromium',
  isThere: () => existsSync(chromiumPath()),
}

/** A window where there is no screen. */
export const xvfb: Tool = { name: 'Xvfb', package: 'xvfb', isThere: () => isOnPath('xvfb-run') }

/** What a keychain for tests is made of. */
export const keychainTools: readonly Tool[] = [
  {
    name: 'gnome-keyring',
    package: 'gnome-keyring',
    isThere: () => isOnPath('gnome-keyring-daemon'),
  },
  {
    name: 'D-Bus',
    package: 'dbus',
    isThere: () => isOnPath('dbus-run-session') && isOnPath('dbus-send'),
  },
  { name: 'secret-tool', package: 'libsecret-tools', isThere: () => isOnPath('secret-tool') },
]

/**
 * Installs what is missing where that is possible: on Debian and its kin, as root.
 * @returns what is still missing.
 */
export async function bring(tools: readonly Tool[]): Promise<readonly Tool[]> {
  const missing = tools.filter((tool) => !tool.isThere())
  if (missing.length === 0 || !canInstall()) return missing
  console.log(`Installing ${names(missing)}.`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = missing.map((tool) => tool.package)
  const apt = { label: 'apt-get', env, limit: 300_000 }
  await run('apt-get', ['update', '-qq'], apt)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], apt)
  return missing.filter((tool) => !tool.isThere())
}

/** What a person can do about tools that are missing. */
export function howToInstall(missing: readonly Tool[]): string {
  const packages = missing.map((tool) => tool.package).join(' ')
  const elsewhere = missing.includes(chromium)
    ? ' If Chromium is elsewhere, set STANDIN_CHROMIUM to its path.'
    : ''
  return `Missing: ${names(missing)}. On Debian or Ubuntu, install with "sudo apt-get install ${packages}" and try again.${elsewhere}`
}

function names(tools: readonly Tool[]): string {
  return tools.map((tool) => tool.name).join(', ')
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && isOnPath('apt-get')
}

export function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
