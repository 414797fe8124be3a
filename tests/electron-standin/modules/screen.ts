import { KnownEvents } from '../known-events.ts'
import { strict, type Implemented } from '../strict.ts'

/** The one screen there is: tests need no more to see where a window goes when another one is taken away. */
const area: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1080 }
/** The part of it that no panel of the desktop covers. */
export const workArea: Electron.Rectangle = { x: 0, y: 32, width: 1920, height: 1048 }

const onlyDisplay = strict<Electron.Display>('Display', {
  id: 1,
  bounds: area,
  workArea,
  size: { width: area.width, height: area.height },
  workAreaSize: { width: workArea.width, height: workArea.height },
  scaleFactor: 1,
  rotation: 0,
  internal: false,
  label: 'stand-in',
})

class StandinScreen extends KnownEvents implements Implemented<Electron.Screen> {
  getPrimaryDisplay = (): Electron.Display => onlyDisplay
  getAllDisplays = (): Electron.Display[] => [onlyDisplay]
  getDisplayMatching = (): Electron.Display => onlyDisplay
  getDisplayNearestPoint = (): Electron.Display => onlyDisplay
  getCursorScreenPoint = (): Electron.Point => ({ x: 0, y: 0 })
}

export const screen = strict<Electron.Screen>(
  'screen',
  new StandinScreen('screen', ['display-added', 'display-removed', 'display-metrics-changed']),
)
