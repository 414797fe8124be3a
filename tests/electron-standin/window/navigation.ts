import { preventable } from '../preventable.ts'
import type { DocumentRequest } from './pages.ts'

/**
 * Decides whether a page may load a document, by asking the app as Electron does: the page's own wishes and
 * redirects are asked about, what the main process started is not.
 */
export class Navigation {
  readonly #emit: (name: string, ...args: unknown[]) => void
  readonly #frame: (frameId: string) => Electron.WebFrameMain | null
  #expected: string | undefined
  readonly #requested = new Set<string>()
  readonly #reloading = new Set<string>()

  constructor(
    emit: (name: string, ...args: unknown[]) => void,
    frame: (frameId: string) => Electron.WebFrameMain | null,
  ) {
    this.#emit = emit
    this.#frame = frame
  }

  /** The main process loads this next. */
  expect(url: string): void {
    this.#expected = withoutFragment(url)
  }

  /** A script or a link of the page asks for a navigation of the frame. */
  requested(frameId: string): void {
    this.#requested.add(frameId)
  }

  started(frameId: string, kind: string): void {
    if (kind.startsWith('reload')) this.#reloading.add(frameId)
    else this.#reloading.delete(frameId)
  }

  mayLoad({ frameId, url, isRedirect }: DocumentRequest, isMain: boolean): boolean {
    if (isRedirect) return this.#ask('will-redirect', url, frameId, isMain)
    const asked = this.#requested.delete(frameId)
    if (isMain && this.#expected === withoutFragment(url) && !asked) {
      this.#expected = undefined
      return true
    }
    // Only a reload is certainly not the page's own wish; in doubt, the app is asked.
    if (this.#reloading.delete(frameId) && !asked) return true
    if (!this.#ask('will-frame-navigate', url, frameId, isMain)) return false
    return !isMain || this.#ask('will-navigate', url, frameId, isMain)
  }

  /** The page wanted to leave the web (`mailto:`, `blob:`, `file:`). The app hears of it; it is refused in any case. */
  reportRefused(url: string, frameId: string): void {
    const isMain = this.#frame(frameId)?.parent === null
    this.#ask('will-frame-navigate', url, frameId, isMain)
    if (isMain) this.#ask('will-navigate', url, frameId, isMain)
  }

  #ask(
    name: 'will-navigate' | 'will-frame-navigate' | 'will-redirect',
    url: string,
    frameId: string,
    isMain: boolean,
  ): boolean {
    const frame = this.#frame(frameId)
    const { event, prevented } = preventable({
      url,
      isMainFrame: isMain,
      isSameDocument: false,
      frame,
      initiator: frame,
    })
    this.#emit(name, event, url, false, isMain, 1, 1)
    return !prevented()
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? ''
}
