import { z } from 'zod'
import { chromium } from '../browser.ts'
import { presentation } from '../launch.ts'
import { workArea } from '../modules/screen.ts'
import type { PageTarget } from './page-target.ts'

type State = 'normal' | 'minimized' | 'maximized' | 'hidden'

const placed = z.object({
  bounds: z.object({
    left: z.number(),
    top: z.number(),
    width: z.number(),
    height: z.number(),
    windowState: z.string().optional(),
  }),
})

/** Where a window is and how large. Bounds are those of the page; what a frame around it would add is left out. */
export class Bounds {
  #rectangle: Electron.Rectangle
  /** Where a maximised window goes back to. */
  #normal: Electron.Rectangle | undefined
  #minimum: readonly [number, number]
  readonly #tell: (event: 'resize' | 'resized' | 'move' | 'moved') => void
  #windowId: number | undefined
  #extra = { width: 0, height: 0 }

  constructor(
    options: Electron.BrowserWindowConstructorOptions,
    tell: (event: 'resize' | 'resized' | 'move' | 'moved') => void,
  ) {
    const { x, y, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options
    this.#minimum = [minWidth, minHeight]
    const size = this.#clamp({ x: 0, y: 0, width, height })
    // Without a place of its own a window opens in the middle.
    this.#rectangle = x === undefined || y === undefined ? inTheMiddle(size) : { ...size, x, y }
    this.#tell = tell
  }

  get size(): { width: number; height: number } {
    return { width: this.#rectangle.width, height: this.#rectangle.height }
  }

  /** Whether the window fills the screen's work area. */
  get isMaximized(): boolean {
    return this.#normal !== undefined
  }

  normal = (): Electron.Rectangle => ({ ...(this.#normal ?? this.#rectangle) })
  center = (): void => this.set(inTheMiddle(this.#rectangle))
  current = (): Electron.Rectangle => ({ ...this.#rectangle })
  minimum = (): number[] => [...this.#minimum]

  setMinimum(width: number, height: number): void {
    this.#minimum = [width, height]
    this.set({})
  }

  set(bounds: Partial<Electron.Rectangle>): void {
    const before = this.#rectangle
    this.#rectangle = this.#clamp({ ...before, ...bounds })
    const { x, y, width, height } = this.#rectangle
    if (width !== before.width || height !== before.height) this.#announce('resize', 'resized')
    if (x !== before.x || y !== before.y) this.#announce('move', 'moved')
    this.#send({ left: x, top: y, width: width + this.#extra.width, height: height + this.#extra.height })
  }

  maximize(): void {
    if (this.#normal !== undefined) return
    this.#normal = this.#rectangle
    this.set(workArea)
  }

  unmaximize(): void {
    if (this.#normal === undefined) return
    const normal = this.#normal
    this.#normal = undefined
    this.set(normal)
  }

  async attach(target: PageTarget): Promise<void> {
    const { windowId } = z
      .object({ windowId: z.number() })
      .parse(await chromium().browser.send('Browser.getWindowForTarget', { targetId: target.id }))
    this.#windowId = windowId
    // Unseen windows carry the height of a tab strip that nobody sees.
    if (presentation.headless) await this.#measureFrame(target)
    this.set({})
  }

  changeState(state: State): void {
    this.setState(state).catch(() => undefined)
  }

  /** Chromium cannot hide a window: it is minimised, and in tests nobody sees it anyway. */
  async setState(state: State): Promise<void> {
    if (presentation.headless || this.#windowId === undefined) return
    const windowState = state === 'hidden' ? 'minimized' : state
    await chromium().browser.send('Browser.setWindowBounds', {
      windowId: this.#windowId,
      bounds: { windowState },
    })
  }

  /** A person has moved or resized the window. */
  refresh(): void {
    if (presentation.headless || this.#windowId === undefined) return
    chromium()
      .browser.send('Browser.getWindowBounds', { windowId: this.#windowId })
      .then((answer) => this.#accept(answer))
      .catch(() => undefined)
  }

  #accept(answer: unknown): void {
    const { bounds } = placed.parse(answer)
    const { left: x, top: y, width, height } = bounds
    const before = this.#rectangle
    this.#rectangle = { x, y, width, height }
    if (bounds.windowState === 'maximized') this.#normal ??= before
    else this.#normal = undefined
    if (width !== before.width || height !== before.height) this.#announce('resize', 'resized')
    if (x !== before.x || y !== before.y) this.#announce('move', 'moved')
  }

  async #measureFrame(target: PageTarget): Promise<void> {
    const inner = z.tuple([z.number(), z.number()]).parse(await target.evaluate('[innerWidth, innerHeight]'))
    const answer = await chromium().browser.send('Browser.getWindowBounds', { windowId: this.#windowId })
    const { bounds } = z.object({ bounds: z.object({ width: z.number(), height: z.number() }) }).parse(answer)
    this.#extra = { width: bounds.width - inner[0], height: bounds.height - inner[1] }
  }

  #announce(first: 'resize' | 'move', last: 'resized' | 'moved'): void {
    this.#tell(first)
    this.#tell(last)
  }

  #send(bounds: object): void {
    if (this.#windowId === undefined) return
    chromium()
      .browser.send('Browser.setWindowBounds', { windowId: this.#windowId, bounds })
      .catch(() => undefined)
  }

  #clamp(bounds: Electron.Rectangle): Electron.Rectangle {
    const [width, height] = this.#minimum
    return { ...bounds, width: Math.max(width, bounds.width), height: Math.max(height, bounds.height) }
  }
}

function inTheMiddle({ width, height }: Electron.Rectangle): Electron.Rectangle {
  const x = Math.round(workArea.x + (workArea.width - width) / 2)
  const y = Math.round(workArea.y + (workArea.height - height) / 2)
  return { x, y, width, height }
}
