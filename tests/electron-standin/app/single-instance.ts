import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, stillRuns } from '../process-identity.ts'

const call = z.object({ argv: z.array(z.string()), cwd: z.string(), data: z.unknown().optional() })
export type SecondInstance = z.infer<typeof call>

/**
 * One main process per user-data folder. The lock is a link that names its owner; a later process leaves its
 * arguments as a file in the owner's inbox. All of it works at once, because Electron's call has no promise.
 */
export class SingleInstance {
  #release: (() => void) | undefined

  get isOwner(): boolean {
    return this.#release !== undefined
  }

  /** @returns false when another process has the lock; it has been told of this one. */
  request(userData: string, data: unknown, onSecond: (second: SecondInstance) => void): boolean {
    if (this.#release) return true
    const lock = join(userData, 'standin-instance')
    const inbox = join(userData, 'standin-inbox')
    mkdirSync(inbox, { recursive: true, mode: 0o700 })
    const owner = ownerOf(lock)
    if (owner !== undefined && stillRuns(owner)) {
      leave(inbox, { argv: process.argv, cwd: process.cwd(), data })
      return false
    }
    rmSync(lock, { force: true })
    symlinkSync(identify(process.pid) ?? '', lock)
    const watcher = watch(inbox, () => collect(inbox, onSecond))
    watcher.unref()
    this.#release = () => {
      watcher.close()
      rmSync(lock, { force: true })
    }
    return true
  }

  release(): void {
    this.#release?.()
    this.#release = undefined
  }
}

function ownerOf(lock: string): string | undefined {
  try {
    return readlinkSync(lock)
  } catch {
    return undefined
  }
}

function leave(inbox: string, second: SecondInstance): void {
  const name = join(inbox, randomUUID())
  writeFileSync(`${name}.part`, JSON.stringify(second))
  renameSync(`${name}.part`, `${name}.json`)
}

function collect(inbox: string, onSecond: (second: SecondInstance) => void): void {
  for (const name of readdirSync(inbox)) {
    if (!name.endsWith('.json')) continue
    const path = join(inbox, name)
    const second = call.parse(JSON.parse(readFileSync(path, 'utf8')))
    rmSync(path)
    onSecond(second)
  }
}
