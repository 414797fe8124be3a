import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'

/** The name of the world in which the preload runs; the page's scripts cannot reach into it. */
export const WORLD = 'ElectronIsolatedContext'
export const BINDING = '__standinSend'
export const RECEIVER = '__standinReceive'

// The page cannot guess it, so it cannot listen to what the two worlds say.
const channel = randomUUID()

/** One function of a TypeScript file as JavaScript text, to be run in the page. */
function functionText(file: string): string {
  const source = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))
  return source.replaceAll(/^import .*$/gm, '').replaceAll(/^export /gm, '')
}

export interface PreloadSettings {
  readonly preload: string | undefined
  readonly inSubFrames: boolean
  /** The text of the bar, or nothing where there is none. */
  readonly bar: string | undefined
}

export function mainWorldScript(): string {
  return `(() => {
${functionText('page/bridge.ts')}
${functionText('page/main-world.ts')}
mainWorld(makeBridge(${JSON.stringify(channel)}, 'page'))
})()`
}

export function isolatedWorldScript({ preload, inSubFrames, bar }: PreloadSettings): string {
  const settings = {
    binding: BINDING,
    receiver: RECEIVER,
    versions: {
      electron: process.versions['electron'],
      chrome: process.versions['chrome'],
      node: process.versions.node,
    },
    platform: process.platform,
    hasPreload: preload !== undefined,
    inSubFrames,
  }
  return `(() => {
${['strict.ts', 'page/encode.ts', 'page/decode.ts', 'page/bridge.ts', 'page/preload-modules.ts', 'page/bar.ts', 'page/isolated-world.ts'].map(functionText).join('\n')}
${bar === undefined ? '' : `showBar(${JSON.stringify(bar)})`}
isolatedWorld(
  ${JSON.stringify(settings)},
  { bridge: makeBridge(${JSON.stringify(channel)}, 'preload'), codec: { encode, decode }, strict, modules: preloadModules() },
  (require, process, module, exports, global) => {
${preload === undefined ? '' : readFileSync(preload, 'utf8')}
  },
)
})()`
}
