/** What the head of a mail, or of one of its parts, says of what follows. */
export interface MailHead {
  readonly type: string
  readonly charset: string
  readonly coding: string
  /** Between the parts of it; null where it has none. */
  readonly boundary: string | null
  readonly isAttachment: boolean
  /** A subject or a file's name. */
  readonly title: string
}

/** Reads the lines of a head; a line that begins with a blank goes on from the one before (RFC 5322). */
export function headOf(lines: readonly string[]): MailHead {
  const fields = lines
    .join('\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
  const field = (name: string) =>
    fields
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  const type = field('content-type')
  const disposition = field('content-disposition')
  return {
    type: (/^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0] ?? 'text/plain').toLowerCase(),
    charset: parameter(type, 'charset') ?? 'utf-8',
    coding: field('content-transfer-encoding'),
    boundary: parameter(type, 'boundary'),
    isAttachment: /^attachment\b/i.test(disposition),
    title: parameter(disposition, 'filename') ?? parameter(type, 'name') ?? field('subject'),
  }
}

function parameter(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value)
  return found === null ? null : (found[1] ?? found[2] ?? null)
}
