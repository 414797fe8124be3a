import { z } from 'zod'
import type { CdpSession } from '../cdp/connection.ts'
import { strict } from '../strict.ts'
import { originOf, toAppUrl } from '../urls.ts'

interface Frame {
  readonly id: string
  readonly parentId: string | undefined
  readonly view: Electron.WebFrameMain
  url: string
  name: string
  attached: boolean
}

const navigated = z.object({
  frame: z.object({
    id: z.string(),
    parentId: z.string().optional(),
    url: z.string(),
    urlFragment: z.string().optional(),
    name: z.string().optional(),
  }),
})

/** The frames of one page, each shown to the app as the one `WebFrameMain` it stays. */
export class Frames {
  readonly #frames = new Map<string, Frame>()
  readonly #mainId: string
  readonly #onNavigated: (frameId: string, url: string, inPage: boolean) => void

  constructor(mainId: string, onNavigated: (frameId: string, url: string, inPage: boolean) => void) {
    this.#mainId = mainId
    this.#onNavigated = onNavigated
    this.#add(mainId, undefined)
  }

  watch(session: CdpSession): void {
    session.on(
      'Page.frameAttached',
      z.object({ frameId: z.string(), parentFrameId: z.string() }),
      (event) => {
        this.#add(event.frameId, event.parentFrameId)
      },
    )
    session.on('Page.frameNavigated', navigated, ({ frame }) => {
      const known = this.#add(frame.id, frame.parentId)
      known.url = toAppUrl(frame.url + (frame.urlFragment ?? ''))
      known.name = frame.name ?? ''
      this.#onNavigated(frame.id, known.url, false)
    })
    session.on(
      'Page.navigatedWithinDocument',
      z.object({ frameId: z.string(), url: z.string() }),
      (event) => {
        const known = this.#frames.get(event.frameId)
        if (!known) return
        known.url = toAppUrl(event.url)
        this.#onNavigated(event.frameId, known.url, true)
      },
    )
    session.on('Page.frameDetached', z.object({ frameId: z.string(), reason: z.string() }), (event) => {
      // A frame that only moves to another process ("swap") stays.
      if (event.reason === 'remove') this.#remove(event.frameId)
    })
  }

  has(frameId: string): boolean {
    return this.#frames.has(frameId)
  }

  isMain(frameId: string): boolean {
    return frameId === this.#mainId
  }

  view(frameId: string): Electron.WebFrameMain | null {
    return this.#frames.get(frameId)?.view ?? null
  }

  get main(): Electron.WebFrameMain {
    return this.#add(this.#mainId, undefined).view
  }

  #add(id: string, parentId: string | undefined): Frame {
    const known = this.#frames.get(id)
    if (known) return known
    const frame: Frame = {
      id,
      parentId,
      view: this.#describe(id, parentId),
      url: '',
      name: '',
      attached: true,
    }
    this.#frames.set(id, frame)
    return frame
  }

  #remove(id: string): void {
    for (const frame of this.#frames.values()) if (frame.parentId === id) this.#remove(frame.id)
    const frame = this.#frames.get(id)
    if (frame) frame.attached = false
    this.#frames.delete(id)
  }

  #describe(id: string, parentId: string | undefined): Electron.WebFrameMain {
    const frames = this.#frames
    const main = (): Electron.WebFrameMain => this.main
    const children = (of: string): Electron.WebFrameMain[] =>
      [...frames.values()].filter((frame) => frame.parentId === of).map((frame) => frame.view)
    const url = (): string => frames.get(id)?.url ?? ''
    return strict<Electron.WebFrameMain>('WebFrameMain', {
      frameToken: id,
      get url() {
        return url()
      },
      get origin() {
        return originOf(url())
      },
      get name() {
        return frames.get(id)?.name ?? ''
      },
      get parent() {
        return parentId === undefined ? null : (frames.get(parentId)?.view ?? null)
      },
      get top() {
        return main()
      },
      get frames() {
        return children(id)
      },
      get detached() {
        return !frames.has(id)
      },
      isDestroyed: () => !frames.has(id),
    })
  }
}
