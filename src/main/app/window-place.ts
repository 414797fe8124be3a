import { z } from 'zod'

/** Where the window was when it was last seen, in the system's own units. */
export const windowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
})
export type WindowPlace = z.infer<typeof windowPlace>

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How a window opens. Without `x` and `y` the system puts it into the middle of the main screen. */
export interface Opening {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly minWidth: number
  readonly minHeight: number
  readonly maximized: boolean
}

const usual = { width: 1280, height: 800 }
const least = { width: 880, height: 600 }
/** So much of the bar at the top must be on a screen that a hand can take the window by it. */
const grip = { width: 160, height: 24 }

/**
 * How the window opens: where it was, when it can be taken hold of there; else in the middle of the main screen. It is
 * never larger than its screen, and on a small or much enlarged one it may become smaller than elsewhere.
 *
 * `screens` are their work areas, the main one first.
 */
export function openingAt(last: WindowPlace | null, screens: readonly Area[]): Opening {
  const screen = last && screens.find((area) => isWithinReach(last, area))
  const { width, height } = screen ?? screens[0] ?? usual
  const wanted = last ?? usual
  const minWidth = Math.min(least.width, width)
  const minHeight = Math.min(least.height, height)
  const size = {
    width: between(minWidth, wanted.width, width),
    height: between(minHeight, wanted.height, height),
  }
  return {
    ...(screen && placedOn(screen, last, size)),
    ...size,
    minWidth,
    minHeight,
    maximized: last?.maximized ?? false,
  }
}

/** Whether a window can be taken hold of on a screen. */
export function isWithinReach(window: Area, screen: Area): boolean {
  const left = Math.max(window.x, screen.x)
  const right = Math.min(window.x + window.width, screen.x + screen.width)
  const isBarSeen = window.y >= screen.y && window.y + grip.height <= screen.y + screen.height
  return isBarSeen && right - left >= grip.width
}

/** As near to where it was as the screen lets the whole window be. */
function placedOn(screen: Area, last: WindowPlace, size: { width: number; height: number }) {
  return {
    x: between(screen.x, last.x, screen.x + screen.width - size.width),
    y: between(screen.y, last.y, screen.y + screen.height - size.height),
  }
}

function between(lowest: number, value: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest))
}
