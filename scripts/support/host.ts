import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { inProject } from './root.ts'

/** What runs the built app: Electron itself, or Node and an installed Chromium in its place. */
export type Host = 'electron' | 'standin'

/** The stand-in's executable; it takes the arguments that Electron's takes. */
export const standinExecutable: string = inProject('tests', 'electron-standin', 'electron')

/** Electron's binary, or null when it is not in its package: npm does not download it, `install-electron` does. */
export function electronExecutable(): string | null {
  const pathFile = inProject('node_modules', 'electron', 'path.txt')
  if (!existsSync(pathFile)) return null
  const path = inProject('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(path) ? path : null
}

/** @throws when `name` is no host. Without a name: Electron where its binary is there. */
export function chooseHost(name?: string): Host {
  if (name === 'electron' || name === 'standin') return name
  if (name !== undefined) throw new Error(`There is no host "${name}": it is electron or standin.`)
  return electronExecutable() === null ? 'standin' : 'electron'
}

/** The host with its versions, for people who read test output. */
export function hostName(host: Host): string {
  return host === 'electron'
    ? `Electron ${electronVersion()}`
    : `stand-in for Electron (Node ${process.versions.node}, Chromium ${chromiumVersion()})`
}

/** Where Chromium is, or would be once it is installed. */
export function chromiumPath(): string {
  return process.env['STANDIN_CHROMIUM'] ?? '/usr/bin/chromium'
}

/** Where Debian has the Chromium without windows, which the stand-in takes for tests if it is there. */
export const headlessChromiumPath = '/usr/lib/chromium/chromium-headless-shell'

/** The one that runs a page which nobody sees. */
export function unseenChromiumPath(): string {
  return process.env['STANDIN_CHROMIUM'] === undefined && existsSync(headlessChromiumPath)
    ? headlessChromiumPath
    : chromiumPath()
}

function electronVersion(): string {
  const text = readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

function chromiumVersion(): string {
  try {
    const answer = execFileSync(unseenChromiumPath(), ['--version'], { encoding: 'utf8', stdio: 'pipe' })
    return /\d+/.exec(answer)?.[0] ?? 'of unknown version'
  } catch {
    return 'not installed'
  }
}
