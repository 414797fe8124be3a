/** What a drop or a paste carries: files that can be read, names of folders, and text. */
export interface Dropped {
  readonly files: readonly File[]
  readonly folders: readonly string[]
  readonly text: string
}

/** Must be called inside the event's handler: the data is gone after it. */
export function droppedOf(data: DataTransfer): Dropped {
  const files: File[] = []
  const folders: string[] = []
  for (const item of data.items) {
    if (item.kind !== 'file') continue
    const file = item.getAsFile()
    if (file === null) continue
    if (item.webkitGetAsEntry()?.isDirectory === true) folders.push(file.name)
    else files.push(file)
  }
  return { files, folders, text: files.length + folders.length > 0 ? '' : plainText(data) }
}

function plainText(data: DataTransfer): string {
  // Links dragged from a browser come as a list with comments of its own (RFC 2483).
  const links = data.getData('text/uri-list')
  const text = data.getData('text/plain')
  return text === '' ? links : text
}
