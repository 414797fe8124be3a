import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = (name: string) => new URL(name, import.meta.url).href

/** What a test gets in another's place. */
const instead: Readonly<Record<string, string>> = {
  vitest: here('vitest.ts'),
  'fast-check': here('../fewer-runs.ts'),
  electron: here('../../../tests/helpers/fake-electron.ts'),
}

const sources = new Map<string, string>()
let round = 0

/**
 * Lets this process import the modules of a folder as often as it likes: each round has its own, so that nothing one
 * mutant left behind reaches the next. What is not ours, as zod, is loaded once.
 * @returns a function that begins the next round and tells how to import a file in it.
 */
export function freshModulesOf(folder: string): () => (file: string) => Promise<unknown> {
  const start = pathToFileURL(`${folder}/`).href
  const isOurs = (url: string) => url.startsWith(start) && !url.includes('/node_modules/')
  registerHooks({
    resolve(specifier, context, next) {
      const other = instead[specifier]
      if (other !== undefined && isOurs(context.parentURL ?? '')) return { url: other, shortCircuit: true }
      const found = next(specifier, context)
      return isOurs(found.url) ? { ...found, url: `${found.url}?round=${round}` } : found
    },
    load(url, context, next) {
      if (!isOurs(url) || !/\.ts\?/.test(url)) return next(url, context)
      return { format: 'module', source: sourceOf(fileURLToPath(url)), shortCircuit: true }
    },
  })
  return () => {
    const current = ++round
    return (file) => import(`${pathToFileURL(file).href}?round=${current}`)
  }
}

function sourceOf(file: string): string {
  const known = sources.get(file)
  if (known !== undefined) return known
  const source = stripTypeScriptTypes(readFileSync(file, 'utf8'))
  sources.set(file, source)
  return source
}
