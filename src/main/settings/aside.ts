import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Renames a file that the app can't use, so that nothing in it is lost. Answers with its new name, or null when it
 * could not be renamed and is still where it was.
 */
export function moveAside(path: string, why: 'damaged' | 'newer', now: number): string | null {
  // Windows allows no colon in a name.
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
  let aside = `${path}.${why}-${time}`
  for (let n = 2; existsSync(aside); n += 1) aside = `${path}.${why}-${time}-${n}`
  try {
    renameSync(path, aside)
    return basename(aside)
  } catch {
    return null
  }
}

/** Deletes what an atomic write leaves behind when the app is killed in the middle of it. */
export function removeOrphans(path: string): void {
  const folder = dirname(path)
  for (const name of namesIn(folder)) {
    if (!name.startsWith(`${basename(path)}.`)) continue
    if (!/^\.tmp-\d{10}[0-9a-f]{6}$/.test(name.slice(basename(path).length))) continue
    rmSync(join(folder, name), { force: true })
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
