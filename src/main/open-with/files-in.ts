import { resolve } from 'node:path'

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
  return named.slice(packaged ? 0 : 1, most).map((path) => resolve(cwd, path))
}
