import { readFileSync } from 'node:fs'

/** A process as text that no later process shares: its number and, where the system tells, when it started. */
export function identify(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces; the start time is the 20th field after it. A zombie no longer lives.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : `${pid}-${fields[19]}`
  } catch {
    return process.platform !== 'linux' && isAlive(pid) ? `${pid}-0` : undefined
  }
}

/** Whether the process that `identity` was made from still runs. */
export function stillRuns(identity: string): boolean {
  return identify(Number.parseInt(identity, 10)) === identity
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
