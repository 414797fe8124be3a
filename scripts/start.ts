/** Builds the app and opens it, in Electron or, where that cannot be had, in Chromium. Arguments go to the app. */
import { spawn } from 'node:child_process'
import { build } from './support/build.ts'
import { run } from './support/commands.ts'
import { electronExecutable, standinExecutable } from './support/host.ts'
import { root } from './support/root.ts'
import { bring, chromium, howToInstall } from './support/tools.ts'

const { env } = process
if (process.platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
  end(
    'There is no display to open a window on. On a server, install one with "apt-get install xvfb" and run: xvfb-run -a -s "-screen 0 1280x800x24" npm start',
  )
if ((await build({ label: 'build' })) !== 0) end('The app could not be built; what is wrong stands above.')
open((await fetchElectron()) ?? (await fetchStandin()))

function end(why: string): never {
  console.error(why)
  process.exit(1)
}

/** Electron's binary, downloaded when it is missing; null when that does not work. */
async function fetchElectron(): Promise<string | null> {
  if (electronExecutable() === null) await run('install-electron', [], { silent: true, limit: 60_000 })
  return electronExecutable()
}

async function fetchStandin(): Promise<string> {
  console.log('Electron could not be downloaded; opening the same app in Chromium instead.')
  const missing = await bring([chromium])
  if (missing.length > 0) end(howToInstall(missing))
  return standinExecutable
}

/** Opens the app and ends when it ends. */
function open(executable: string): void {
  const child = spawn(executable, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => end(`The app could not be opened: ${error.message}`))
  child.once('exit', (code) => process.exit(code ?? 1))
}
