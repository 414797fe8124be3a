import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Plugin, Rolldown } from 'vite'
import { inProject } from '../support/root.ts'
import { packageOf } from './record.ts'

const chunkRecord = z.object({
  file: z.string(),
  bytes: z.number(),
  /** Whether the page loads it before anything is shown. */
  atStart: z.boolean(),
  /** Characters each package gave to it before minifying; the app's own code under the empty name. */
  packages: z.record(z.string(), z.number()),
})
const filesRecord = z.array(chunkRecord)
export type BundledFile = z.infer<typeof chunkRecord>

const name = 'page-files.json'

/** Reads what the last build wrote. Throws where nothing was built. */
export function pageFiles(): readonly BundledFile[] {
  return filesRecord.parse(JSON.parse(readFileSync(inProject('out', 'bundled', name), 'utf8')))
}

/** Writes down each file of the page: its size, when it is loaded, and which packages are in it. */
export function recordPageFiles(): Plugin {
  let folder = ''
  return {
    name: 'record-page-files',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir, '..', 'bundled')
    },
    // After Vite's own part, which knows the style sheets of each chunk by then.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, name), JSON.stringify(filesOf(bundle), null, 2))
      },
    },
  }
}

function filesOf(bundle: Rolldown.OutputBundle): BundledFile[] {
  const start = loadedAtStart(bundle)
  return (
    Object.values(bundle)
      // A script that is an asset is the reading worker's, which has a record of its own.
      .filter(({ type, fileName }) => type === 'chunk' || fileName.endsWith('.css'))
      .map((output) => ({
        file: output.fileName,
        bytes: Buffer.byteLength(output.type === 'chunk' ? output.code : output.source),
        atStart: start.has(output.fileName),
        packages: output.type === 'chunk' ? packagesIn(output) : {},
      }))
  )
}

/** The page's entry, what it imports in so many words, and their style sheets. */
function loadedAtStart(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (file: string) => {
    const output = bundle[file]
    if (output === undefined || found.has(file)) return
    found.add(file)
    if (output.type !== 'chunk') return
    for (const imported of [...output.imports, ...(output.viteMetadata?.importedCss ?? [])]) take(imported)
  }
  for (const output of Object.values(bundle))
    if (output.type === 'chunk' && output.isEntry) take(output.fileName)
  return found
}

function packagesIn(chunk: Rolldown.OutputChunk): Record<string, number> {
  const sizes: Record<string, number> = {}
  for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
    const owner = packageOf(id).name
    sizes[owner] = (sizes[owner] ?? 0) + renderedLength
  }
  return sizes
}
