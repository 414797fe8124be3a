import { KnownEvents } from '../known-events.ts'
import { strict, type Implemented } from '../strict.ts'

type ThemeSource = Electron.NativeTheme['themeSource']

/** The system's own theme counts as light here; tests choose with `themeSource`. */
class StandinNativeTheme extends KnownEvents implements Implemented<Electron.NativeTheme> {
  #source: ThemeSource = 'system'
  readonly shouldUseHighContrastColors = false
  readonly shouldUseInvertedColorScheme = false
  readonly inForcedColorsMode = false

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get themeSource(): ThemeSource {
    return this.#source
  }
  set themeSource(source: ThemeSource) {
    if (source === this.#source) return
    this.#source = source
    for (const act of listeners) act()
    this.emit('updated')
  }
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}

const listeners = new Set<() => void>()
const standinNativeTheme = new StandinNativeTheme()
export const nativeTheme = strict<Electron.NativeTheme>('nativeTheme', standinNativeTheme)
export const prefersDark = (): boolean => standinNativeTheme.shouldUseDarkColors

/** @returns the way to stop listening. */
export function onThemeChange(act: () => void): () => void {
  listeners.add(act)
  return () => void listeners.delete(act)
}
