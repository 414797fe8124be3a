import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const moduleAt = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href)

/** Logs as main does, long after nobody can read it any more; ends with 0 if that is no error. */
const logging = (outlives: boolean) => `
  import { createLog, outliveConsole } from ${moduleAt('log.ts')}
  process.on('uncaughtException', () => process.exit(1))
  ${outlives ? 'outliveConsole([process.stdout, process.stderr])' : ''}
  const report = createLog(null, Date.now)
  process.stdin.on('end', () => {
    report('one')
    setImmediate(() => { report('two'); setTimeout(() => process.exit(0), 50) })
  }).resume()
`

async function exitWithoutConsole(outlives: boolean): Promise<unknown> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', logging(outlives)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  child.stdout.destroy()
  child.stderr.destroy()
  child.stdin.end()
  const answers: readonly unknown[] = await ended
  return answers[0]
}

it('goes on when the terminal it was started from is closed', async () => {
  expect(await exitWithoutConsole(true)).toBe(0)
  // Node alone takes it for an error.
  expect(await exitWithoutConsole(false)).toBe(1)
})
