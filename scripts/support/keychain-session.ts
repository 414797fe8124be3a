import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './commands.ts'
import type { CommandOptions } from './commands.ts'

const unlockAndRun =
  'printf test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'

// What the session's own programs say about themselves, and about a display that they do not have.
const chatter = /^dbus-daemon\[|^\(gcr-prompter:/

/**
 * Runs a command where a keychain of its own is open: a new D-Bus session with an unlocked gnome-keyring in an empty
 * home folder, so that nobody's real keychain is touched. Elsewhere than on Linux it runs as it is.
 */
export function runWithKeychain(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  if (process.platform !== 'linux') return run(command, args, options)
  return inEmptyHome({ hide: chatter, ...options }, (own) =>
    run('dbus-run-session', ['--', 'bash', '-c', unlockAndRun, 'bash', command, ...args], own),
  )
}

/** Runs a command where there is no keychain, and no way to one. */
export function runWithoutKeychain(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  const env = { ...options.env, DBUS_SESSION_BUS_ADDRESS: undefined }
  return inEmptyHome({ ...options, env }, (own) => run(command, args, own))
}

async function inEmptyHome(
  options: CommandOptions,
  act: (options: CommandOptions) => Promise<number>,
): Promise<number> {
  // Both are made with mode 0700. The socket below the second must have a short path.
  const home = await mkdtemp(join(tmpdir(), 'purge-desk-home-'))
  const runtime = await mkdtemp(join(tmpdir(), 'purge-desk-run-'))
  const env = {
    ...options.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: undefined,
    XDG_DATA_HOME: undefined,
    XDG_CACHE_HOME: undefined,
  }
  try {
    return await act({ ...options, env })
  } finally {
    for (const folder of [home, runtime])
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
