import { z } from 'zod'
import { contract } from '#shared/ipc/contract.ts'
import type { CallName } from '#shared/ipc/contract.ts'

/** As much of JSON Schema as the contract's inputs are made of. */
export interface Schema {
  readonly type?: string | undefined
  readonly anyOf?: readonly Schema[] | undefined
  readonly oneOf?: readonly Schema[] | undefined
  readonly allOf?: readonly Schema[] | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly properties?: Readonly<Record<string, Schema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: unknown
  readonly items?: Schema | undefined
  readonly prefixItems?: readonly Schema[] | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly format?: string | undefined
  readonly pattern?: string | undefined
}

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    type: z.string().optional(),
    anyOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
    allOf: z.array(schema).optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), schema).optional(),
    required: z.array(z.string()).optional(),
    items: schema.optional(),
    prefixItems: z.array(schema).optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
  }),
)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant object are its type's
export const calls = Object.keys(contract) as readonly CallName[]

/** What the contract asks of the input of each call. */
export const inputSchemas: ReadonlyMap<CallName, Schema> = new Map(
  calls.map((name) => [
    name,
    schema.parse(z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' })),
  ]),
)
