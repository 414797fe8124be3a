export interface FileToSave {
  /** With its extension: csv, txt, json or html. */
  readonly name: string
  /** Such as `text/csv`. */
  readonly type: string
  /** A long text may come in parts. */
  readonly text: string | readonly string[]
}

/** How long what is saved is kept for the save dialog, in ms: the person may look for a folder for a while. */
const kept = 600_000

/**
 * Gives a file to the person: main shows the save dialog, and what became of it comes as the event `file.saved`, which
 * the shell says.
 */
export function saveFile({ name, type, text }: FileToSave): void {
  const parts = typeof text === 'string' ? [text] : [...text]
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), kept)
}
