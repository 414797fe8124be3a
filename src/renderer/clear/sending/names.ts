import { listName } from '#shared/words/list-names.ts'
import type { Source } from '../rows/source.ts'
import type { Named } from './send.ts'

const longestName = 200
const mostPresets = 50

/** What a job of these sources is called, and the presets it can be found by afterwards. */
export function namesOf(sources: readonly Source[]): Named {
  const presets = sources.filter(({ kind, name }) => kind === 'preset' && name !== '').map(({ name }) => name)
  return {
    name: listName(sources).slice(0, longestName),
    presets: [...new Set(presets)].slice(0, mostPresets).map((name) => name.slice(0, longestName)),
  }
}
