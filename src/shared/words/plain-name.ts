import { CONTROL, INVISIBLE } from '../urls/characters.ts'

const controls = new RegExp(CONTROL, 'gu')

/**
 * The name of a file, a folder or a sheet as it can stand in a sentence: marks that turn the direction of reading would
 * turn the sentence around it too.
 */
export function plainName(name: string): string {
  return name.replace(INVISIBLE, '').replace(controls, ' ')
}
