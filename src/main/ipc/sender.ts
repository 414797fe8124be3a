/** The little of Electron's `WebFrameMain` that tells who calls. */
export interface SenderFrame {
  readonly url: string
  /** Null for the top frame. A sub-frame shares its window's WebContents, so the frame itself must be asked. */
  readonly parent: unknown
}

/** Only the top frame of our own page may call. Origins are compared as parsed, never as text. */
export function isTrustedSender(frame: SenderFrame | null, origin: string): boolean {
  if (!frame || frame.parent !== null) return false
  const url = URL.parse(frame.url)
  // `URL.origin` is the text "null" for a scheme that is not built in, so scheme and host are compared instead.
  return url !== null && `${url.protocol}//${url.host}` === origin
}
