import { keyShape } from '#shared/purge/key-shape.ts'
import { Refusal } from '#shared/ipc/refusal.ts'

/** Shorter texts would be half shown by their last four characters. */
const leastCharacters = 'private_'.length + 8

/** The key in what was pasted, without blanks around it. Throws a refusal that says what else the text is. */
export function readPastedKey(text: string): string {
  const shape = keyShape(text)
  if (shape === 'public') throw new Refusal('key-is-public')
  if (shape === 'url') throw new Refusal('key-is-url')
  const key = text.trim()
  if (shape !== 'key' || key.length < leastCharacters) throw new Refusal('key-format')
  return key
}
