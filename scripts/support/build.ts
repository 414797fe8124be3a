import { run } from './commands.ts'
import type { CommandOptions } from './commands.ts'

/** Builds the app into `out`. @returns the exit code. */
export function build(options: CommandOptions = {}): Promise<number> {
  return run('electron-vite', ['build'], { limit: 180_000, ...options })
}
