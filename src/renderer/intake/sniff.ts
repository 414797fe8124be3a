import type { RefusalCode } from '#shared/words/intake.ts'

/** Bytes a file is judged by. */
export const headBytes = 65_536

const magic: readonly (readonly [RefusalCode, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['zip', [0x1f, 0x8b]],
]
const zip = [0x50, 0x4b, 0x03, 0x04]

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => head[at] === byte)
}

/** A kind of file that is not text, told by its first bytes, never by its name. */
export function binaryKind(head: Uint8Array): RefusalCode | null {
  if (startsWith(head, zip)) return zipKind(head)
  return magic.find(([, bytes]) => startsWith(head, bytes))?.[0] ?? null
}

function zipKind(head: Uint8Array): RefusalCode {
  const names = new TextDecoder('latin1').decode(head)
  if (names.includes('application/vnd.oasis')) return 'open-document'
  if (names.includes('word/')) return 'document'
  return names.includes('xl/') || names.includes('[Content_Types].xml') ? 'spreadsheet' : 'zip'
}

const markup: readonly (readonly [RefusalCode, RegExp])[] = [
  ['sitemap', /^\s*<(\?xml|urlset|sitemapindex)\b/i],
  ['web-page', /^\s*<(!doctype|html|head|body)\b/i],
  ['json', /^\s*(\{\s*"|\[\s*["{[]|\[\s*$)/],
]

/** Text that is no list: markup and data, told by how it begins. */
export function markupKind(text: string): RefusalCode | null {
  return markup.find(([, start]) => start.test(text))?.[0] ?? null
}
