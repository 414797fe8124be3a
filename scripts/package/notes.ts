/** The part of the change log below `## <version>`; null where there is none. */
export function notesOf(changeLog: string, version: string): string | null {
  const parts = changeLog.split(/^## /m).slice(1)
  const part = parts.find((one) => one.split('\n', 1)[0]?.trim() === version)
  return part === undefined ? null : part.slice(part.indexOf('\n')).trim()
}
