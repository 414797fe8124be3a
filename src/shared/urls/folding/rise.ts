import type { Places } from './places.ts'

/**
 * Hands every folder to the one above it, so that each holds all that is below it, and gives those that hold at least
 * `fewest` URLs, deepest first. A folder that holds nothing but one other is that other, and is not named again.
 *
 * A row is in a folder just when its URL begins with it, so a wildcard that is no shorter covers just what is in it.
 */
export function rise(folders: Places, fewest: number): number[] {
  // A folder is longer than any above it: by length, what is below comes first.
  const byLength: number[][] = []
  const plan = (folder: number, length: number) => {
    while (byLength.length <= length) byLength.push([])
    byLength[length]?.push(folder)
  }
  for (let folder = 0; folder < folders.size; folder += 1) plan(folder, folders.lengthOf(folder))
  const large: number[] = []
  const copies = new Set<number>()
  for (let length = byLength.length - 1; length > 0; length -= 1) {
    for (const folder of byLength[length] ?? []) {
      const count = folders.countOf(folder)
      const isLarge = count >= fewest
      if (isLarge && !copies.has(folder)) large.push(folder)
      const url = folders.urlOf(folder)
      const slash = slashAbove(url, length)
      if (slash < 0) continue
      const known = folders.size
      const above = folders.of(url, slash + 1)
      folders.enter(above, url, folders.sharedOf(folder), count, folders.foldersOf(folder))
      if (above === known) plan(above, slash + 1)
      if (above === known && isLarge) copies.add(above)
      else if (copies.size > 0) copies.delete(above)
    }
  }
  return large
}

/** Where the folder above one of this length ends; -1 above a host. */
function slashAbove(url: string, length: number): number {
  const slash = url.lastIndexOf('/', length - 2)
  return slash < url.indexOf('://') + 3 ? -1 : slash
}
