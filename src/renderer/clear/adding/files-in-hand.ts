/** Files that are held for being read again; more are not worth their place. */
const most = 100

const files = new Map<string, File>()

/** Holds a file as long as the window is open, so that it can be read again in another way. @returns its id. */
export function hold(file: File): string {
  for (const [id, held] of files) if (held === file) return id
  const [oldest] = files.keys()
  if (files.size >= most && oldest !== undefined) files.delete(oldest)
  const id = crypto.randomUUID()
  files.set(id, file)
  return id
}

/** Undefined for a list of last time: its file has to be dropped again. */
export function heldFile(id: string | undefined): File | undefined {
  return id === undefined ? undefined : files.get(id)
}

/** A file that could not be read any more would not be read the next time either. */
export function letGo(id: string | undefined): void {
  if (id !== undefined) files.delete(id)
}
