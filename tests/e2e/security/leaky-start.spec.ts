import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { starting } from '#shared/words/starting.ts'
import { standinExecutable } from '../../../scripts/support/host.ts'
import { root } from '../../../scripts/support/root.ts'
import { expect, hostName, test } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { ended } from '../support/processes.ts'

interface StartOf {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly packaged?: boolean
}

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-leaky-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

/** Starts the built app as a person does, without a test tool and without a display; what it says, and what it left. */
async function startAs({ args = [], env = {}, packaged = true }: StartOf) {
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...inherited } = process.env
  const child = spawn(standinExecutable, [root, `--user-data-dir=${folder}`, ...args], {
    env: { ...inherited, STANDIN_PACKAGED: packaged ? '1' : '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const isOver = await ended(child, 20_000)
  if (!isOver) child.kill('SIGKILL')
  return { isOver, said, wrote: existsSync(folder) ? readdirSync(folder) : [] }
}

/** What the stand-in says when it was let through: it got as far as opening a window. */
const noDisplay = 'There is no display to open a window on.'

test.describe('a packaged start that could leak the key', () => {
  test.skip(!hostName().startsWith('stand-in'), 'needs a packaged build of real Electron')

  test('quits with a sentence, before a window, a file or a keychain is opened', async () => {
    const leaks: readonly [what: string, start: StartOf][] = [
      ['--log-net-log', { args: [`--log-net-log=${join(folder, 'net.json')}`] }],
      ['--ssl-key-log-file', { args: ['--ssl-key-log-file=keys'] }],
      ['--ignore-certificate-errors', { args: ['--ignore-certificate-errors'] }],
      ['--host-resolver-rules', { args: ['--host-resolver-rules=MAP * 127.0.0.1'] }],
      ['--remote-debugging-pipe', { args: ['--disable-gpu', '-remote_debugging_pipe'] }],
      ['--no-sandbox', { args: ['--no-sandbox'] }],
      ['SSLKEYLOGFILE', { env: { SSLKEYLOGFILE: join(folder, 'keys') } }],
      ['ELECTRON_RUN_AS_NODE', { env: { ELECTRON_RUN_AS_NODE: '1' } }],
      ['NODE_OPTIONS', { env: { NODE_OPTIONS: '--report-on-signal' } }],
    ]
    const outcomes = []
    // A few at a time: a slow machine takes its time with nine.
    for (let at = 0; at < leaks.length; at += 3)
      outcomes.push(...(await Promise.all(leaks.slice(at, at + 3).map(([, start]) => startAs(start)))))
    for (const [index, { isOver, said, wrote }] of outcomes.entries()) {
      const what = leaks[index]?.[0] ?? ''
      // It waits for the system to show a dialog, which this one cannot.
      const isByItself = what === '--no-sandbox'
      expect(said, what).toContain(isByItself ? starting.noSandbox : starting.leaky(what))
      if (!isByItself) expect(said, what).not.toContain(noDisplay)
      expect({ isOver, wrote }, what).toEqual({ isOver: true, wrote: [] })
    }
    attempted(leaks.length)
  })

  test('goes on with the switches that people use, and unpackaged with any', async () => {
    const usual = await startAs({ args: ['--lang=de', '--disable-gpu', '--', '--inspect'] })
    const unpackaged = await startAs({ args: ['--no-sandbox'], packaged: false })
    for (const { said } of [usual, unpackaged]) {
      expect(said).toContain(noDisplay)
      expect(said).not.toContain(starting.title)
    }
  })
})
