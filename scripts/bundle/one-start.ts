import type { Rolldown } from 'vite'

/**
 * Gathers what the page needs before anything is shown into one file. Left to itself the bundler cuts off what other
 * screens use too, and each such file costs the start one more question to main.
 */
export function oneFileAtStart(): Rolldown.CodeSplittingOptions {
  const known = new Set<string>()
  return {
    groups: [
      {
        name: (moduleId, context) => {
          if (!isAtStart(moduleId, context, known)) return null
          known.add(moduleId)
          return 'start'
        },
      },
    ],
  }
}

/** Whether the page's entry imports it in so many words, or what it imports does. `known` are some that it does. */
function isAtStart(moduleId: string, context: Rolldown.ChunkingContext, known: ReadonlySet<string>): boolean {
  const seen = new Set([moduleId])
  for (const id of seen) {
    const info = context.getModuleInfo(id)
    if (known.has(id) || info?.isEntry === true) return true
    for (const importer of info?.importers ?? []) seen.add(importer)
  }
  return false
}
