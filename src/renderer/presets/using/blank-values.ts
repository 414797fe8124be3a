import { blankKey, blanksOf } from '#shared/presets/blanks.ts'
import { filledCount } from '#shared/presets/fill.ts'
import type { Values } from '#shared/presets/fill.ts'
import { splitValues, valueProblem } from '#shared/presets/values.ts'
import { valueProblemWords } from '#shared/words/preset-use.ts'
import type { LoadedPreset } from './using-store.ts'

/** What stands in the field of each blank. */
export type Written = ReadonlyMap<string, string>

/** The fields as they were filled last time. */
export function rememberedOf({ lines, remembered }: LoadedPreset): Written {
  const values = new Map(remembered.map((one) => [one.blank, one.values.join('\n')]))
  return new Map(blanksOf(lines).map((name) => [name, values.get(blankKey(name)) ?? '']))
}

/** The values by their blank's key. */
export function valuesOf(written: Written): Values {
  return new Map([...written].map(([name, text]) => [blankKey(name), splitValues(text)]))
}

/** Why a field can't be used, naming the value; undefined if it can. */
export function fieldError(text: string): string | undefined {
  for (const value of splitValues(text)) {
    const problem = valueProblem(value)
    if (problem !== null) return valueProblemWords[problem](value)
  }
  return undefined
}

/** How many URLs there will be; null while a blank is empty or a value can't be used. */
export function urlsMade(lines: readonly string[], written: Written): number | null {
  const values = valuesOf(written)
  const isComplete = [...values.values()].every((some) => some.length > 0)
  const isUsable = [...written.values()].every((text) => fieldError(text) === undefined)
  return isComplete && isUsable ? filledCount(lines, values) : null
}
