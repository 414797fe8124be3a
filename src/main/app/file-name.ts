/** Kinds of file that the app saves, and what the save dialog calls them. */
const kinds: Readonly<Record<string, string>> = { csv: 'CSV', txt: 'Text', json: 'JSON', html: 'HTML' }

export interface FileToSave {
  readonly name: string
  readonly extension: string
  readonly kind: string
}

/** Signs that no system takes in a name, or that hide or reorder what stands beside them. */
const refusedSigns = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"/\\|?*]/gu
/** Windows' devices, which are no files whatever stands behind a dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i
const longest = 120

/**
 * The name that the save dialog proposes for what the page calls a file: one name without a folder, that every system
 * takes. Null for a kind that the app has no reason to save.
 */
export function fileToSave(suggested: string): FileToSave | null {
  const dot = suggested.lastIndexOf('.')
  const extension = suggested.slice(dot + 1).toLowerCase()
  const kind = dot < 0 || !Object.hasOwn(kinds, extension) ? undefined : kinds[extension]
  if (kind === undefined) return null
  const signs = Array.from(suggested.slice(0, dot).replace(refusedSigns, ' ').replace(/\s+/g, ' '))
  const stem = signs
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const safe = stem === '' || device.test(stem) ? 'list' : stem
  return { name: `${safe}.${extension}`, extension, kind }
}
