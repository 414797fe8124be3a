import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** A folder of `src`, as `main/purge` or `shared/urls`, and the folders whose files it imports. */
export type FolderImports = ReadonlyMap<string, ReadonlySet<string>>

const imported = /(?:\bfrom|\bimport|\bimport\()\s*'((?:\.|#shared\/)[^']+)'/g

/** Which folder below `src` imports which, as the code stands; tests are left out. */
export function folderImports(src: string): FolderImports {
  const folders = new Map<string, Set<string>>()
  for (const file of codeBelow(src)) {
    const from = folderOf(src, file)
    const to = folders.get(from) ?? new Set()
    folders.set(from, to)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
      const target = folderOf(src, pathOf(src, file, path))
      if (target !== from) to.add(target)
    }
  }
  return folders
}

/** The folders that can be reached from themselves by imports: none, in a house without circles. */
export function inCircles(folders: FolderImports): readonly string[] {
  return [...folders.keys()].filter((folder) => reachable(folders, folder).has(folder))
}

function reachable(folders: FolderImports, start: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [...(folders.get(start) ?? [])]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    open.push(...(folders.get(folder) ?? []))
  }
  return seen
}

function codeBelow(src: string): readonly string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(src, name))
}

function pathOf(src: string, file: string, path: string): string {
  return path.startsWith('#') ? join(src, path.slice(1)) : join(dirname(file), path)
}

/** The first two folders; a file that lies directly in `src/main` is the folder `main`. */
function folderOf(src: string, file: string): string {
  return relative(src, file).split(sep).slice(0, -1).slice(0, 2).join('/')
}
