import type { Implemented } from '../strict.ts'

/** Reads the switches that the app was really started with, and those that the app adds itself. */
export class CommandLine implements Implemented<Electron.CommandLine> {
  readonly #added = new Map<string, string>()
  readonly #removed = new Set<string>()

  appendSwitch(name: string, value = ''): void {
    this.#removed.delete(name)
    this.#added.set(name, value)
  }

  removeSwitch(name: string): void {
    this.#added.delete(name)
    this.#removed.add(name)
  }

  hasSwitch(name: string): boolean {
    return this.#find(name) !== undefined
  }

  getSwitchValue(name: string): string {
    return this.#find(name) ?? ''
  }

  #find(name: string): string | undefined {
    if (this.#removed.has(name)) return undefined
    return this.#added.get(name) ?? this.#given(name)
  }

  /** As in Chromium, the last one counts, and a bare `--` ends the switches. */
  #given(name: string): string | undefined {
    const end = process.argv.indexOf('--')
    const switches = process.argv.slice(1, end === -1 ? undefined : end)
    const given = switches.findLast(
      (argument) => argument === `--${name}` || argument.startsWith(`--${name}=`),
    )
    return given?.slice(`--${name}=`.length)
  }
}
