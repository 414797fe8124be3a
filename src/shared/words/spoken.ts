import { translationOf } from './language.ts'

/** The form of words in any language: the same keys and the same parameters as the English ones. */
export type Spoken<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : Words extends object
      ? { readonly [Key in keyof Words]: Spoken<Words[Key]> }
      : Words

/**
 * Words that answer in the language in force, whenever they are asked. `name` is the file's name, a slash and the
 * export's; the translation is the export of that name in the file of that name.
 *
 * A text taken out of it stays as it is: take it out where it is shown, not at the top of a file.
 */
/* #__NO_SIDE_EFFECTS__ */
export function spoken<const Words extends object>(name: string, english: Words): Spoken<Words> {
  const live: unknown = liveOf(english, () => translationOf(name) ?? english)

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has the very keys of `english`
  return live as Spoken<Words>
}

function liveOf(english: unknown, now: () => unknown): unknown {
  if (typeof english === 'function')
    return (...given: readonly unknown[]): unknown => {
      const say = now()
      return typeof say === 'function' ? Reflect.apply(say, undefined, given) : undefined
    }
  if (!isGroup(english)) return english
  const live = {}
  for (const key of Object.keys(english)) {
    const inside = english[key]
    const current = () => inGroup(now(), key) ?? inside
    const nested = isGroup(inside) ? liveOf(inside, current) : null
    Object.defineProperty(live, key, { enumerable: true, get: () => nested ?? current() })
  }
  return live
}

function inGroup(group: unknown, key: string): unknown {
  return isGroup(group) ? group[key] : undefined
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
