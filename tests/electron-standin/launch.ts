import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { isRoot, type Presentation } from './cdp/chromium.ts'

/** What the stand-in was started with, without Node's own part. */
const given = process.argv.slice(2)

/** Loading this file is what remembers them; calling it says so. */
export const rememberArguments = (): number => given.length

const manifest = z.object({
  name: z.string().default('app'),
  productName: z.string().optional(),
  version: z.string().default('0.0.0'),
  main: z.string().default('index.js'),
})

export interface AppFolder {
  readonly path: string
  readonly entry: string
  readonly name: string
  readonly version: string
}

/** The app that the first argument without a dash names: a folder with a package.json, or a file. */
export function findApp(): AppFolder {
  const path = resolve(given.find((argument) => !argument.startsWith('-')) ?? '.')
  if (!statSync(path).isDirectory())
    return { path: dirname(path), entry: path, name: 'app', version: '0.0.0' }
  const { name, productName, version, main } = manifest.parse(
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')),
  )
  return { path, entry: join(path, main), name: productName ?? name, version }
}

/** Whether the app is to take itself for one that was packed and installed. */
export const isPackaged = process.env['STANDIN_PACKAGED'] === '1'

/** What Playwright's launcher adds on Linux. */
const ofTheDriver: readonly string[] = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0']

/** Whether Playwright started this: it reaches Chromium through a port. */
export const isDriven = given.some((argument) => argument.startsWith('--remote-debugging-port='))

/** Whether a window can be shown to a person; only Linux machines go without. */
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

export const presentation: Presentation = {
  headless: isDriven,
  port: isDriven,
  noSandbox: isRoot() || (isDriven && given.includes('--no-sandbox')),
}

/** The bar is always there for a person; a test asks for it. */
export const showsBar = !isDriven || process.env['STANDIN_BAR'] === '1'

/** The arguments as Electron's main process sees them: its own path first, then what was given. */
export function argumentsForApp(): string[] {
  const untouched = process.argv.length - 2 === given.length
  const all = untouched ? given : process.argv.slice(1)
  const rest = isDriven && isPackaged ? asAPersonStartsIt(all) : all
  return [process.env['STANDIN_EXECUTABLE'] ?? join(import.meta.dirname, 'electron'), ...rest]
}

/** A packaged app has no folder among its arguments, and nothing that the driver of a test added. */
function asAPersonStartsIt(all: readonly string[]): string[] {
  const { path } = findApp()
  return all.filter((argument) => !ofTheDriver.includes(argument) && resolve(argument) !== path)
}
