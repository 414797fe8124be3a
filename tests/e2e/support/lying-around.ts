import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A thing in which a key might lie, by a name for people. */
export interface Place {
  readonly name: string
  readonly content: Buffer
}

/** Every file below the folder, those of hidden folders and of SQLite too. */
export function filesIn(folder: string): Place[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const name = join(entry.parentPath, entry.name)
      const content = read(name)
      return content === null ? [] : [{ name, content }]
    })
}

/** The arguments and the environment of a process and of all that it started; on Linux only. */
export function processesFrom(pid: number): Place[] {
  if (process.platform !== 'linux') return []
  const children = readdirSync('/proc')
    .map(Number)
    .filter((other) => Number.isInteger(other) && parentOf(other) === pid)
  const own = ['cmdline', 'environ'].flatMap((what) => {
    const content = read(`/proc/${pid}/${what}`)
    return content === null ? [] : [{ name: `${what} of process ${pid}`, content }]
  })
  return [...own, ...children.flatMap(processesFrom)]
}

/** All that the page's scripts and documents hold on to, as Chromium writes it down. */
export async function heapOf(page: Page): Promise<Place> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return { name: 'the page’s heap', content: Buffer.from(chunks.join('')) }
}

function parentOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`)?.toString() ?? ''
  // The name in brackets may hold spaces; the parent is the second field after it.
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  return Number.isInteger(parent) ? parent : null
}

/** Null for what went away meanwhile. */
function read(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
