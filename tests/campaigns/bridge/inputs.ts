import { randomUUID } from 'node:crypto'
import type { Random } from '../random.ts'
import { hostileText, hostileValue } from './hostile-values.ts'
import type { Schema } from './schema.ts'

/** What was learned from answers: ids by the kind of thing they name, and numbers that name items. */
export class Known {
  readonly #ids = new Map<string, string[]>()
  readonly #numbers: number[] = []

  /** Keeps the newest: old jobs are done. */
  learn(kind: string, value: unknown): void {
    if (typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value)) remember(this.#idsOf(kind), value)
    if (typeof value === 'number' && Number.isInteger(value)) remember(this.#numbers, value)
  }

  /** `accountId` is asked for among the accounts' ids, mostly. */
  id(field: string, random: Random): string {
    const kind = field.replace(/Ids?$/, '')
    const pool = this.#idsOf(random.chance(0.95) ? kind : random.one('account', 'job', 'preset', 'notice'))
    const known = pool[random.whole(0, Math.max(0, pool.length - 1))]
    return known === undefined || random.chance(0.05) ? randomUUID() : known
  }

  number(random: Random): number | undefined {
    return this.#numbers[random.whole(0, Math.max(0, this.#numbers.length - 1))]
  }

  #idsOf(kind: string): string[] {
    const ids = this.#ids.get(kind) ?? []
    this.#ids.set(kind, ids)
    return ids
  }
}

function remember<T>(list: T[], value: T): void {
  if (list.includes(value)) return
  list.push(value)
  if (list.length > 30) list.shift()
}

export interface Maker {
  readonly random: Random
  readonly known: Known
  /** A URL for the field: one that an account may clear, or one that nobody may. */
  readonly url: () => string
}

/** A value that fits the schema as far as its words go; what a refinement asks beyond them, only the contract knows. */
export function fitting(schema: Schema, maker: Maker, field = ''): unknown {
  const { random, known } = maker
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fitting(pick(options, random) ?? {}, maker, field)
  if (schema.allOf) return fitting(together(schema.allOf), maker, field)
  if ('const' in schema) return schema.const
  if (schema.enum) return pick(schema.enum, random)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) === true || random.chance(0.5))
          .map(([name, property]) => [name, fitting(property, maker, name)]),
      )
    case 'array': {
      if (schema.prefixItems) return schema.prefixItems.map((item) => fitting(item, maker, field))
      const least = schema.minItems ?? 0
      const most = Math.min(schema.maxItems ?? 20, random.chance(0.01) ? 1000 : 6)
      const length = random.whole(least, Math.max(least, most))
      return Array.from({ length }, () => fitting(schema.items ?? {}, maker, field))
    }
    case 'string':
      return text(schema, maker, field)
    case 'integer':
    case 'number':
      return number(schema, random, /Ids?$/.test(field) ? known.number(random) : undefined)
    case 'boolean':
      return random.chance(0.5)
    case 'null':
      return null
    default:
      return hostileValue(random)
  }
}

function together(all: readonly Schema[]): Schema {
  return all.reduce((one, other) => ({ ...one, ...other }), {})
}

function text(schema: Schema, { random, known, url }: Maker, field: string): string {
  if (schema.format === 'uuid') return known.id(field, random)
  if (/urls?$/i.test(field)) return url()
  if (field === 'key') return `private_FuzzedKey${random.whole(0, 99)}`
  if (schema.pattern?.includes('A-Za-z0-9_-') === true) return random.one('shop', 'practice-shop', 'acme')
  if (field === 'host')
    return random.one('images.example', 'cdn.example', '127.0.0.1', 'localhost', 'ik.imagekit.io')
  const most = schema.maxLength ?? 50
  const words = random.chance(0.3)
    ? hostileText(random)
    : random.one('Spring', 'shoes.csv', 'a', '2026-11-24', 'Ünï')
  return words.slice(0, most).padEnd(schema.minLength ?? 0, 'x')
}

function number({ minimum = 0, maximum = 1000 }: Schema, random: Random, known?: number): number {
  if (known !== undefined && known >= minimum && known <= maximum) return known
  // The bounds themselves are where mistakes live, but an offset of 2^53 would find nothing every time.
  return random.chance(0.1)
    ? random.one(minimum, maximum)
    : random.whole(minimum, Math.min(maximum, minimum + 50))
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[random.whole(0, list.length - 1)]
}

/** A fitting input with one thing wrong that the contract must refuse whatever it says; null where there is none. */
export function broken(schema: Schema, maker: Maker): unknown {
  const { random } = maker
  const input = fitting(schema, maker)
  if (!isRecord(input)) return hostileValue(random)
  const fields = Object.entries(schema.properties ?? {})
  const [field = '', property = {}] = pick(fields, random) ?? []
  const ways: readonly (() => unknown)[] = [
    () => ({ ...input, [random.one('path', 'url', 'command', 'admin', 'x')]: hostileValue(random) }),
    () => random.one<unknown>(null, undefined, 'text', 7, true, [input]),
    ...(schema.required?.includes(field) === true
      ? [() => Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))]
      : []),
    ...(property.maxLength === undefined
      ? []
      : [() => ({ ...input, [field]: 'x'.repeat(Number(property.maxLength) + 1) })]),
    ...(property.maxItems === undefined
      ? []
      : [
          () => {
            const one = fitting(property.items ?? {}, maker, field)
            return { ...input, [field]: Array.from({ length: Number(property.maxItems) + 1 }, () => one) }
          },
        ]),
    ...(property.maximum === undefined ? [] : [() => ({ ...input, [field]: Number(property.maximum) + 1 })]),
    ...(property.minimum === undefined ? [] : [() => ({ ...input, [field]: Number(property.minimum) - 1 })]),
    ...(property.type === 'string'
      ? [() => ({ ...input, [field]: random.one<unknown>(7, {}, [], 1n) })]
      : []),
    ...(property.type === 'integer'
      ? [() => ({ ...input, [field]: random.one<unknown>('7', 0.5, Number.NaN, Infinity, {}, 7n) })]
      : []),
    ...(property.type === 'boolean'
      ? [() => ({ ...input, [field]: random.one<unknown>('yes', 1, null) })]
      : []),
  ]
  return pick(ways, random)?.()
}

/** A fitting input with hostile values in some of its fields: perhaps still fitting, perhaps not. */
export function spoilt(schema: Schema, maker: Maker): unknown {
  const { random } = maker
  const input = fitting(schema, maker)
  if (!isRecord(input) || random.chance(0.1)) return hostileValue(random)
  const entries = Object.entries(input).map(([name, value]): [string, unknown] =>
    random.chance(0.5) ? [name, spoiltValue(value, random)] : [name, value],
  )
  return Object.fromEntries(entries)
}

function spoiltValue(value: unknown, random: Random): unknown {
  if (typeof value === 'string' && random.chance(0.6)) return hostileText(random)
  if (Array.isArray(value) && random.chance(0.7))
    return Array.from({ length: random.whole(0, 5) }, () => hostileText(random))
  return hostileValue(random)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
