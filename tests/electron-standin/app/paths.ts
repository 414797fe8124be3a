import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { CommandLine } from './command-line.ts'

type PathName = Parameters<Electron.App['getPath']>[0]

/** The folders of `app.getPath`, as Electron finds them on Linux. */
export class Paths {
  readonly #set = new Map<string, string>()
  readonly #commandLine: CommandLine
  readonly #appName: () => string

  constructor(commandLine: CommandLine, appName: () => string) {
    this.#commandLine = commandLine
    this.#appName = appName
  }

  get(name: PathName): string {
    const path = this.#set.get(name) ?? this.#usual(name)
    if (name === 'userData' || name === 'sessionData' || name === 'logs') mkdirSync(path, { recursive: true })
    return path
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    this.#set.set(name, path)
  }

  #usual(name: PathName): string {
    switch (name) {
      case 'home':
        return homedir()
      case 'temp':
        return tmpdir()
      case 'appData':
        return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
      case 'userData':
        return this.#commandLine.getSwitchValue('user-data-dir') || join(this.get('appData'), this.#appName())
      case 'sessionData':
        return this.get('userData')
      case 'logs':
        return join(this.get('userData'), 'logs')
      case 'crashDumps':
        return join(this.get('userData'), 'Crashpad')
      case 'exe':
        return process.argv[0] ?? ''
      case 'desktop':
        return join(homedir(), 'Desktop')
      case 'documents':
        return join(homedir(), 'Documents')
      case 'downloads':
        return join(homedir(), 'Downloads')
      default:
        throw new Error(`The stand-in for Electron does not implement app.getPath('${name}')`)
    }
  }
}
