import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bundledIn, bundleParts } from '../bundle/record.ts'
import { inProject } from '../support/root.ts'

/** A package of which something is in the app that people get. */
export interface Licensed {
  readonly name: string
  readonly version: string
  /** As its package.json says, an SPDX expression. */
  readonly licence: string
  /** The text it comes with; null where it brings none. */
  readonly text: string | null
}

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default('none'),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
})

/** Every package that the last build took code from, the dependencies that are packed as they are, and Electron. */
export function gatherLicences(): readonly Licensed[] {
  const bundled = bundleParts.flatMap((part) => bundledIn(part).map(({ folder }) => folder))
  const folders = new Set([
    ...bundled.filter((folder) => folder !== ''),
    ...packed('.'),
    'node_modules/electron',
  ])
  const all = [...folders].map(licensed)
  const byName = new Map(all.map((one) => [`${one.name} ${one.version}`, one]))
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What `dependencies` brings, with what that needs; optional ones only where they are installed. */
function packed(folder: string): readonly string[] {
  const { dependencies, optionalDependencies } = readManifest(folder)
  const names = [...Object.keys(dependencies), ...Object.keys(optionalDependencies).filter(isInstalled)]
  return names.flatMap((name) => [`node_modules/${name}`, ...packed(`node_modules/${name}`)])
}

function isInstalled(name: string): boolean {
  return readdirSync(inProject('node_modules', name, '..')).includes(name.split('/').at(-1) ?? '')
}

function licensed(folder: string): Licensed {
  const { name, version, license } = readManifest(folder)
  return { name, version, licence: license, text: textIn(folder) }
}

function readManifest(folder: string): z.infer<typeof manifest> {
  return manifest.parse(JSON.parse(readFileSync(inProject(folder, 'package.json'), 'utf8')))
}

function textIn(folder: string): string | null {
  const names = readdirSync(inProject(folder)).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name))
  const texts = names.toSorted().map((name) => readFileSync(inProject(join(folder, name)), 'utf8').trim())
  return texts.length === 0 ? null : texts.join('\n\n')
}
