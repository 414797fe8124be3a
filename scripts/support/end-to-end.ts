import type { Host } from './host.ts'
import { runWithKeychain } from './keychain-session.ts'
import { headlessChromium, keychainTools, xvfb } from './tools.ts'
import type { Tool } from './tools.ts'

const onLinux = process.platform === 'linux'
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
/** The stand-in needs no screen in tests; Electron does. */
const needsScreen = (host: Host): boolean => host === 'electron' && onLinux && !hasDisplay

/** What a run of the end-to-end tests needs on this machine. */
export function endToEndTools(host: Host): readonly Tool[] {
  return [
    ...(host === 'standin' ? [headlessChromium] : []),
    ...(needsScreen(host) ? [xvfb] : []),
    ...(onLinux ? keychainTools : []),
  ]
}

export interface EndToEndRun {
  readonly host: Host
  /** For Playwright. */
  readonly args: readonly string[]
  /** Where Playwright's JSON report goes. */
  readonly report?: string
  /** Milliseconds for the whole run. */
  readonly limit?: number
}

/** Runs the specs on the built app, with a keychain of their own so that keys can be saved. @returns the exit code. */
export function runEndToEnd({ host, args, report, limit }: EndToEndRun): Promise<number> {
  // Playwright has its own way to ask for colour, and Node warns about two.
  const env = { NO_COLOR: undefined, PURGE_DESK_HOST: host, PURGE_DESK_E2E_REPORT: report }
  const options = { label: 'e2e', env, ...(limit !== undefined && { limit }) }
  const playwright = ['test', ...args]
  return needsScreen(host)
    ? runWithKeychain('xvfb-run', ['-a', '-s', '-screen 0 1280x800x24', 'playwright', ...playwright], options)
    : runWithKeychain('playwright', playwright, options)
}
