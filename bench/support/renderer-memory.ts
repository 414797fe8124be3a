import { readdirSync, readFileSync } from 'node:fs'

/** Megabytes that the page's process holds for itself: what other processes share with it is not its own. */
export function rendererMemory(mainPid: number): number {
  const pages = descendants(mainPid).filter((pid) => read(`/proc/${pid}/cmdline`).includes('--type=renderer'))
  return Math.max(0, ...pages.map(ownMegabytes))
}

function ownMegabytes(pid: number): number {
  const rollup = read(`/proc/${pid}/smaps_rollup`)
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0)
  return (of('Private_Clean') + of('Private_Dirty')) / 1_024
}

function descendants(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`)
    .split(' ')
    .filter((child) => child !== '')
    .map(Number)
  // Threads have children of their own.
  const ofThreads = threads(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  )
  const all = [...new Set([...children, ...ofThreads])]
  return [...all, ...all.flatMap(descendants)]
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
