/** The ways in which a key could lie around, and a search for all of them. */
export type KeyForms = ReadonlyMap<string, Buffer>

/**
 * Each form is long enough to be no accident. Base64 depends on where the key begins among groups of three bytes, so
 * there are three of it, without the signs that also depend on what stands around it.
 */
export function formsOf(key: string): KeyForms {
  const body = key.replace(/^private_/, '')
  const hex = Buffer.from(body).toString('hex')
  return new Map([
    ['plain', Buffer.from(body)],
    ['backwards', Buffer.from(Array.from(body).toReversed().join(''))],
    ['URL-encoded', Buffer.from(encodeURIComponent(body))],
    ['every sign percent-encoded', Buffer.from(hex.replace(/../g, (byte) => `%${byte}`))],
    ['hex', Buffer.from(hex)],
    ['hex in capitals', Buffer.from(hex.toUpperCase())],
    ['UTF-16, little end first', Buffer.from(body, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(body, 'utf16le').swap16()],
    ['base64 of HTTP Basic', Buffer.from(Buffer.from(`${key}:`).toString('base64'))],
    ...[0, 1, 2].map((shift): [string, Buffer] => [`base64, shifted by ${shift}`, base64(body, shift)]),
    ...[0, 1, 2].map((shift): [string, Buffer] => [
      `base64 of UTF-16, shifted by ${shift}`,
      base64(Buffer.from(body, 'utf16le').toString('latin1'), shift),
    ]),
  ])
}

/** The names of the forms that are in `content`. */
export function foundIn(content: Buffer | string, forms: KeyForms): string[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return [...forms].flatMap(([name, form]) => (bytes.includes(form) ? [name] : []))
}

function base64(text: string, shift: number): Buffer {
  const padded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text, 'latin1')]).toString('base64')
  return Buffer.from(padded.slice(shift === 0 ? 0 : 4, -4).replaceAll('=', ''))
}
