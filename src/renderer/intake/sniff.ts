import type { RefusalCode } from '#shared/words/intake.ts'

/** Bytes a file is judged by. */
export const headBytes = 65_536

const magic: readonly (readonly [RefusalCode, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x38, 0x42, 0x50, 0x53]],
  ['zip', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['zip', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zip', [0x28, 0xb5, 0x2f, 0xfd]],
  // Rich text: what stands around its links would become a part of them.
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
const zip = [0x50, 0x4b, 0x03, 0x04]
const gzip = [0x1f, 0x8b]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
/** Brand of AVIF and HEIC pictures, four bytes after the start. */
const boxedPicture = /^ftyp(?:avif|avis|heic|heix|mif1)/

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte)
}

/** Whether a file is packed, told by its first bytes, never by its name. */
export function packingOf(head: Uint8Array): 'zip' | 'compound' | 'gzip' | null {
  if (startsWith(head, zip)) return 'zip'
  if (startsWith(head, compoundFile)) return 'compound'
  return startsWith(head, gzip) ? 'gzip' : null
}

/** A kind of file that is no list, told by its first bytes. */
export function binaryKind(head: Uint8Array): RefusalCode | null {
  if (boxedPicture.test(new TextDecoder('latin1').decode(head.subarray(4, 12)))) return 'picture'
  return magic.find(([, bytes]) => startsWith(head, bytes))?.[0] ?? null
}

export type MarkupKind = 'xml' | 'html' | 'json'

const markup: readonly (readonly [MarkupKind, RegExp])[] = [
  ['html', /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i],
  [
    'html',
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:meta|title|style|link|table|div|p|span|ul|ol|a|img|picture|figure|section|main|article|h[1-6])[\s>/]/i,
  ],
  ['xml', /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:\?xml|!doctype|[a-z][\w.-]*:?[\w.-]*(?:\s[^<>]*)?\/?>)/i],
  ['json', /^\s*(?:\{\s*"|\[\s*["{[]|\[\s*$)/],
]

/** Text that is no list of lines: markup and data, told by how it begins. */
export function markupKind(text: string): MarkupKind | null {
  return markup.find(([, start]) => start.test(text))?.[0] ?? null
}

const mailHeader = /^(?:From |[A-Za-z][\w-]*:)/
/** Only machines write these; a mail's text that was copied has at most the other lines of its head. */
const travelling = /^(?:MIME-Version|Content-Transfer-Encoding|Message-ID|Received):/im

/** A mail as a file, whose lines may be cut and coded for its journey: a URL in them would be another one. */
export function isMail(text: string): boolean {
  const end = text.search(/\r?\n\r?\n/)
  return mailHeader.test(text) && travelling.test(end < 0 ? text : text.slice(0, end))
}
