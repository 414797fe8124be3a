import { isAccountedFor, readContent } from '../../helpers/intake.ts'
import { Random } from '../random.ts'
import { mutated } from './mutate.ts'
import type { Reader } from './readers.ts'

/** The harmed file of one case: the same for the same seed, reader and number. */
export function fileOf(reader: Reader, all: readonly Reader[], seed: number, number: number): Buffer {
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b))
  const file = pick(reader.files, random)
  const other = pick(pick(all, random).files, random)
  return mutated(file, other, random)
}

function pick<T>(list: readonly T[], random: Random): T {
  const [first, ...rest] = list
  if (first === undefined) throw new Error('There is nothing to choose from.')
  return random.one(first, ...rest)
}

/** What is wrong with how a file was read; null where it was read to its end, or refused with a reason. */
export async function wrongWith(file: Buffer): Promise<string | null> {
  const { sheets, refused } = await readContent(Uint8Array.from(file))
  if (refused === 'unexpected') return 'It was refused without a reason.'
  if (refused !== null) return null
  if (sheets.length === 0) return 'It was neither read nor refused.'
  const lost = sheets.find((sheet) => !isAccountedFor(sheet))
  return lost === undefined ? null : `Sheet "${lost.sheet}": not every unit is accounted for.`
}
