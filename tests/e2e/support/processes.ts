import { readdirSync, readFileSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'

/** Waits until the process has ended; @returns false when it has not within `limit` milliseconds. */
export async function ended(child: ChildProcess, limit: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return true
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const timer = setTimeout(() => resolve(false), limit)
  child.once('exit', () => resolve(true))
  const result = await promise
  clearTimeout(timer)
  return result
}

/** Ends at once, and surely, every process that was started with `folder` in its arguments. */
export function endAllWith(folder: string): void {
  if (process.platform !== 'linux') return
  for (const name of readdirSync('/proc')) {
    const pid = Number(name)
    if (!Number.isInteger(pid) || pid === process.pid || !commandLine(pid).includes(folder)) continue
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
