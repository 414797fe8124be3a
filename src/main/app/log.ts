import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { redact } from '#shared/app/redact.ts'

export type Report = (what: string, error?: unknown) => void

const largest = 1_000_000

/**
 * The one logger. Every line goes through `redact`, so that no key reaches a file, whatever an error carries. The
 * file is kept under 1 MB, with one older file beside it. A log that can't be written is no reason to stop. Without a
 * file, as long as nobody knows where it belongs, the console has the lines.
 */
export function createLog(file: string | null, now: () => number): Report {
  let ready = false
  return (what, error) => {
    const line = redact(
      `${new Date(now()).toISOString()} ${what}${error === undefined ? '' : `: ${describe(error)}`}`,
    )
    console.error(line)
    if (file === null) return
    try {
      if (!ready) mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      ready = true
      roll(file)
      appendFileSync(file, `${line}\n`, { mode: 0o600 })
    } catch {
      // Nobody can be told that telling does not work; the console has the line.
    }
  }
}

/** The little of a stream that this needs. */
interface Console {
  on(event: 'error', listener: () => void): unknown
}

/**
 * The console may end before the app: its terminal is closed, or what the app was started from has ended. A line that
 * nobody can read any more is no error. Were it one, it would be logged to that console, which fails again, for ever.
 */
export function outliveConsole(streams: readonly Console[]): void {
  for (const stream of streams) stream.on('error', () => undefined)
}

function describe(error: unknown): string {
  try {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  } catch {
    // What is thrown can be anything, also what nobody can write down.
    return `(${typeof error} without words)`
  }
}

function roll(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > largest) renameSync(file, `${file}.old`)
}
