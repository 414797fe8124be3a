import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Plugin } from 'vite'
import { inProject } from '../support/root.ts'

/** The parts of the app that are bundled, each with what it holds: written at every build, for licences and sizes. */
export const bundleParts = ['main', 'preload', 'page', 'worker'] as const
export type BundlePart = (typeof bundleParts)[number]

const entry = z.object({
  /** Empty for the app's own code. */
  package: z.string(),
  /** The package's folder, relative to the project; empty for the app's own code. */
  folder: z.string(),
  /** Characters of its code in the bundle, before minifying. */
  size: z.number(),
})
const record = z.array(entry)
export type Bundled = z.infer<typeof entry>

/** Reads what the last build wrote. Throws where nothing was built. */
export function bundledIn(part: BundlePart): readonly Bundled[] {
  return record.parse(JSON.parse(readFileSync(inProject('out', 'bundled', `${part}.json`), 'utf8')))
}

/** Writes down which packages a bundle took code from, and how much. */
export function recordBundle(part: BundlePart): Plugin {
  let folder = ''
  return {
    name: `record-bundle-${part}`,
    apply: 'build',
    // Not from this file's own place: the configuration is itself bundled before it runs.
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir, '..', 'bundled')
    },
    generateBundle(_options, bundle) {
      const sizes = new Map<string, Bundled>()
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const found = packageOf(id)
          const before = sizes.get(found.folder)?.size ?? 0
          sizes.set(found.folder, {
            package: found.name,
            folder: found.folder,
            size: before + renderedLength,
          })
        }
      }
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${part}.json`), JSON.stringify([...sizes.values()], null, 2))
    },
  }
}

/** `…/node_modules/@scope/name/lib/a.js` → the package `@scope/name` and its folder. */
export function packageOf(id: string): { readonly name: string; readonly folder: string } {
  // A module that a plugin wraps has the plugin's mark before its path.
  const path = id.replaceAll('\\', '/').replace(/^\0/, '')
  const at = path.lastIndexOf('node_modules/')
  if (at === -1) return { name: '', folder: '' }
  const [scope = '', second = ''] = path.slice(at + 'node_modules/'.length).split('/')
  const name = scope.startsWith('@') ? join(scope, second) : scope
  const before = path.slice(0, at)
  const inner = before.indexOf('node_modules/')
  return { name, folder: `${inner === -1 ? '' : before.slice(inner)}node_modules/${name}` }
}
