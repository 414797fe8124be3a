/** What the browser-wide parts of the stand-in need to know of a page. */
export interface OpenPage {
  readonly view: Electron.WebContents
  readonly targetId: string | undefined
  hasFrame(frameId: string): boolean
  /** Asks the app whether a frame may load a document. */
  mayLoad(document: DocumentRequest): boolean
}

export interface DocumentRequest {
  readonly frameId: string
  readonly url: string
  readonly isRedirect: boolean
}

/** The pages that are open, oldest first. */
export const openPages = new Set<OpenPage>()

export function pageOfFrame(frameId: string | undefined): OpenPage | undefined {
  return frameId === undefined ? undefined : [...openPages].find((page) => page.hasFrame(frameId))
}
