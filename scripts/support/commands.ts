import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { delimiter } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { inProject, root } from './root.ts'

export interface CommandOptions {
  /** Set before every line of the output, so that commands at work at the same time can be told apart. */
  readonly label?: string
  /** Variables to set; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Milliseconds after which the command and all that it started are ended, and it counts as failed. */
  readonly limit?: number
  /** Nothing of its output is shown. */
  readonly silent?: boolean
  /** Lines of its output that are not shown. */
  readonly hide?: RegExp
}

const running = new Set<ChildProcess>()
const windows = process.platform === 'win32'

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (running.size === 0) return
    for (const child of running) endWithAll(child)
    process.exit(1)
  })
}

/**
 * Runs a command of the project or of the system in the project's folder and shows its output line by line.
 * Its output goes through this process, so what a command leaves behind never keeps the caller's pipe open.
 * @returns its exit code; 1 when it cannot be started, was ended by a signal, or took too long.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    env: environment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that it can be ended with all that it started.
    detached: !windows,
    shell: windows,
  })
  running.add(child)
  const say = options.silent === true ? () => undefined : speaker(options)
  const silence = Promise.all([lines(child.stdout, say), lines(child.stderr, say)])
  const code = await exitOf(child, say, options.limit)
  running.delete(child)
  await Promise.race([silence, new Promise((resolve) => setTimeout(resolve, 500))])
  child.stdout.destroy()
  child.stderr.destroy()
  return code
}

/** This process's environment with the project's own commands first, and Node 24 among them. */
export function environment(changes: CommandOptions['env'] = {}): NodeJS.ProcessEnv {
  const path = `${inProject('node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`
  return { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', PATH: path, ...changes }
}

function exitOf(child: ChildProcess, say: (line: string) => void, limit?: number): Promise<number> {
  return new Promise((resolve) => {
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            say(`It took longer than ${Math.round(limit / 1000)} s and was ended.`)
            endWithAll(child)
          }, limit)
    const end = (code: number) => {
      clearTimeout(timer)
      resolve(code)
    }
    child.once('error', (error) => {
      say(error.message)
      end(1)
    })
    child.once('exit', (code) => end(code ?? 1))
  })
}

function endWithAll(child: ChildProcess): void {
  try {
    if (windows || child.pid === undefined) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function speaker({ label, hide }: CommandOptions): (line: string) => void {
  const start = label === undefined ? '' : `${label.padEnd(9)}| `
  return (line) => {
    if (hide?.test(line) !== true) process.stdout.write(`${start}${line}\n`)
  }
}

function lines(stream: Readable, say: (line: string) => void): Promise<void> {
  const reader = createInterface({ input: stream })
  reader.on('line', say)
  return new Promise((resolve) => reader.once('close', resolve))
}
