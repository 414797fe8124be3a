import type { Plugin } from 'vite'

const prefix = '\0left-out:'

/**
 * What electron-store brings to check settings by a JSON schema. Ours are checked by zod and no schema is given to it, so
 * nothing ever makes one of these; they were a third of what main reads before its window opens.
 */
const exportsOf = new Map([
  ['ajv/dist/2020.js', 'export class Ajv2020 { constructor() { leftOut() } }'],
  ['ajv-formats', 'export default { default: leftOut }'],
])

/** Puts in their place what says so when it is asked after all. */
export function leaveOutSchemas(): Plugin {
  return {
    name: 'leave-out-schemas',
    enforce: 'pre',
    resolveId: (source) => (exportsOf.has(source) ? prefix + source : null),
    load(id) {
      const name = id.startsWith(prefix) ? id.slice(prefix.length) : null
      const code = name === null ? undefined : exportsOf.get(name)
      if (code === undefined) return null
      return `function leftOut() { throw new Error('${name} is no part of this app') }\n${code}`
    },
  }
}
