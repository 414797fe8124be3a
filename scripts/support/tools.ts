import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './commands.ts'
import { chromiumPath, headlessChromiumPath } from './host.ts'

/** A program that the project uses and npm cannot bring. */
export interface Tool {
  readonly name: string
  /** The Debian package that has it. */
  readonly package: string
  /** Another one that does, only not as well. */
  readonly instead?: Tool
  isThere(): boolean
}

/** For a window that a person sees. */
export const chromium: Tool = {
  name: 'Chromium',
  package: 'chromium',
  isThere: () => existsSync(chromiumPath()),
}

/** The part of Chromium that tests need: without windows it starts in half the time. */
export const headlessChromium: Tool = {
  name: 'Chromium',
  package: 'chromium-headless-shell',
  instead: chromium,
  isThere: () => existsSync(headlessChromiumPath),
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
  const wanted = tools.filter((tool) => !tool.isThere())
  if (wanted.length > 0 && canInstall()) {
    await install(wanted)
    await install(wanted.filter(isMissing).flatMap(({ instead }) => instead ?? []))
  }
  return tools.filter(isMissing)
}

function isMissing(tool: Tool): boolean {
  return !tool.isThere() && tool.instead?.isThere() !== true
}

/** One by one: a package that this system does not know keeps no other from coming. */
async function install(tools: readonly Tool[]): Promise<void> {
  if (tools.length === 0) return
  console.log(`Installing ${names(tools)}.`)
  const apt = { label: 'apt-get', env: { DEBIAN_FRONTEND: 'noninteractive' }, limit: 300_000 }
  await run('apt-get', ['update', '-qq'], apt)
  for (const tool of tools)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', tool.package], apt)
}

/** What a person can do about tools that are missing. */
export function howToInstall(missing: readonly Tool[]): string {
  const packages = missing.map((tool) => tool.package).join(' ')
  const elsewhere = missing.some((tool) => tool === chromium || tool.instead === chromium)
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
