import type { BrowserWindow, Screen } from 'electron'
import { isWithinReach, openingAt, type Area, type WindowPlace } from './window-place.ts'

/** In ms. Moving a window tells of every step; only where it stays is worth a file. */
const settled = 500

/** Keeps where the window was. `write` may throw: then the place is forgotten, which is nothing to interrupt for. */
export interface PlaceStore {
  read(): WindowPlace | null
  write(place: WindowPlace): void
}

/** The work areas of all screens, the main one first. */
export function workAreas(screen: Screen): readonly Area[] {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main, ...others].map(({ workArea }) => workArea)
}

/** Remembers where the window is, and brings it back when the screen it is on is taken away. */
export function rememberPlace(window: BrowserWindow, screen: Screen, store: PlaceStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) keepPlace(window, store)
  }
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, settled)
  }
  window.on('resize', keepSoon)
  window.on('move', keepSoon)
  window.on('maximize', keepSoon)
  window.on('unmaximize', keepSoon)
  window.on('close', keep)

  const bringBack = () => {
    const bounds = window.getBounds()
    const areas = workAreas(screen)
    if (window.isMinimized() || areas.some((area) => isWithinReach(bounds, area))) return
    const { width, height } = openingAt({ ...bounds, maximized: false }, areas)
    window.setBounds({ width, height })
    window.center()
  }
  screen.on('display-removed', bringBack)
  window.once('closed', () => {
    clearTimeout(timer)
    screen.removeListener('display-removed', bringBack)
  })
}

function keepPlace(window: BrowserWindow, store: PlaceStore): void {
  const { x, y, width, height } = window.getNormalBounds()
  const place = { x, y, width, height, maximized: window.isMaximized() }
  const before = store.read()
  if (before && sameKeys.every((key) => before[key] === place[key])) return
  try {
    store.write(place)
  } catch {
    // The settings say so themselves when the person changes one.
  }
}

const sameKeys = ['x', 'y', 'width', 'height', 'maximized'] as const
