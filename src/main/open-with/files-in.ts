import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** More at once is no list that a person opens. */
const most = 100

export interface CommandLine {
  /** With the program's own path first. */
  readonly argv: readonly string[]
  readonly cwd: string
  /** A build that is not packaged has the app's folder as its first argument. */
  readonly packaged: boolean
}

/** The files that a command line names: what is no switch. Windows and Linux open files this way. */
export function filesIn({ argv, cwd, packaged }: CommandLine): readonly string[] {
  const named = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'))
  return named.slice(packaged ? 0 : 1, most).map((name) => pathOf(name, cwd))
}

/**
 * Linux desktops hand over `file:` URLs, because the packages' menu entries say that the app takes URLs (`%U`). Any
 * other URL, also that of a file on another computer, is the name of a file that is not there.
 */
function pathOf(name: string, cwd: string): string {
  const url = URL.parse(name)
  if (url?.protocol !== 'file:' || url.hostname !== '') return resolve(cwd, name)
  try {
    return fileURLToPath(url)
  } catch {
    return resolve(cwd, name)
  }
}
