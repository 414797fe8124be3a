import { describe, expect, it } from 'vitest'
import { calls, inputSchemas } from './schema.ts'
import type { Schema } from './schema.ts'

/** What a hostile page could make as large as it likes, by the path to it. */
function unbounded(schema: Schema, path: string): string[] {
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  const inner = [
    ...options.map((option) => unbounded(option, path)),
    ...Object.entries(schema.properties ?? {}).map(([name, one]) => unbounded(one, `${path}.${name}`)),
    ...(schema.items ? [unbounded(schema.items, `${path}[]`)] : []),
    ...(schema.prefixItems ?? []).map((one) => unbounded(one, `${path}[]`)),
  ].flat()
  return [...own(schema).map((what) => `${path}: ${what}`), ...inner]
}

function own(schema: Schema): string[] {
  if ('const' in schema || schema.enum || schema.anyOf || schema.oneOf || schema.allOf) return []
  switch (schema.type) {
    case 'object':
      return schema.additionalProperties === false ? [] : ['takes fields it does not name']
    case 'array':
      return schema.maxItems === undefined && !schema.prefixItems ? ['takes any number of entries'] : []
    case 'string':
      return isBounded(schema) ? [] : ['takes text of any length']
    case 'integer':
    case 'number':
    case 'boolean':
    case 'null':
      return []
    default:
      return ['takes anything']
  }
}

function isBounded({ maxLength, format, pattern }: Schema): boolean {
  return (
    maxLength !== undefined || format === 'uuid' || (pattern !== undefined && /\{\d*,?\d+\}\$$/.test(pattern))
  )
}

describe('the contract', () => {
  it.each(calls)('%s takes nothing without a name or an end', (name) => {
    expect(unbounded(inputSchemas.get(name) ?? {}, name)).toEqual([])
  })
})
