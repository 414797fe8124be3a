import { join } from 'node:path'
import Store from 'electron-store'
import type { z } from 'zod'
import { Refusal } from '#shared/ipc/refusal.ts'
import { moveAside, removeOrphans } from './aside.ts'
import { inspect } from './inspect.ts'

export interface StoreFileOptions<Data> {
  /** The user-data folder; absolute. */
  readonly folder: string
  /** Without `.json`. */
  readonly name: string
  /** The version of the file's form that this code writes. */
  readonly version: number
  /** The oldest version of this code that may write such a file. */
  readonly oldestWriter: number
  /** Has a default for every field: what an empty object becomes is what a first start begins with. */
  readonly schema: z.ZodType<Data>
  /** In ms since 1970. */
  readonly now: () => number
}

/** A small file of settings: read once when it is opened, written as a whole and at once with every change. */
export interface StoreFile<Data> {
  read(): Data
  /** Throws the refusal `settings-failed` when it can't be written; then nothing has changed. */
  write(change: Partial<Data>): void
}

export interface OpenedStoreFile<Data> {
  readonly file: StoreFile<Data>
  /**
   * Set when there was a file that could not be used. `to` is its new name beside the old one; null when it could not
   * even be renamed: it stays untouched, and nothing can be saved.
   */
  readonly movedAside: { readonly to: string | null } | null
}

/** Opens the file or starts with the defaults. Never throws and never loses a file. */
export function openStoreFile<Data extends object>(options: StoreFileOptions<Data>): OpenedStoreFile<Data> {
  const path = join(options.folder, `${options.name}.json`)
  removeOrphans(path)
  const found = inspect(path, options.version, options.schema)
  if (found.kind === 'good') return { file: storeFile(options, found.data), movedAside: null }
  const file = storeFile(options, options.schema.parse({}))
  if (found.kind === 'none') return { file, movedAside: null }
  return { file, movedAside: { to: moveAside(path, found.kind, options.now()) } }
}

function storeFile<Data extends object>(options: StoreFileOptions<Data>, found: Data): StoreFile<Data> {
  const { folder: cwd, name, version, oldestWriter } = options
  let data = found
  let store: Store | undefined
  return {
    read: () => data,
    write: (change) => {
      try {
        store ??= new Store({ cwd, name, configFileMode: 0o600, accessPropertiesByDotNotation: false })
        // The stamp and the fields of a newer version stay as they are; an older file becomes one of this version.
        const written: unknown = store.get('version')
        const isOlder = typeof written !== 'number' || written < version
        store.set(isOlder ? { ...data, version, oldestWriter, ...change } : { ...change })
      } catch {
        throw new Refusal('settings-failed')
      }
      data = { ...data, ...change }
    },
  }
}
