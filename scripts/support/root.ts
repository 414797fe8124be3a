import { join } from 'node:path'

/** The project's folder. */
export const root: string = join(import.meta.dirname, '..', '..')

/** A path below the project's folder. */
export const inProject = (...names: readonly string[]): string => join(root, ...names)
