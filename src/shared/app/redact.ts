/**
 * Takes out what must not be written or copied anywhere: private keys, and the credentials of an Authorization header or a URL.
 */
export function redact(text: string): string {
  return (
    text
      // Every character that a key may hold (`purge/key-shape.ts`), not only those that ImageKit's hold today.
      .replace(/private_[!-~]+/g, 'private_…')
      .replace(/\b(Basic|Bearer)\s+[A-Za-z0-9+/=_.-]+/gi, '$1 …')
      .replace(/cHJpdmF0ZV[A-Za-z0-9+/=]*/g, '…')
      .replace(/:\/\/[^/\s@]*:[^/\s@]*@/g, '://…@')
  )
}
