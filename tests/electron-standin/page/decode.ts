// Read as text into the page as well as run in Node: it may use nothing but the language itself.

type Value = (slot: unknown) => unknown

/** The value that `encode` wrote. */
export function decode(text: string): unknown {
  const parsed: unknown = JSON.parse(text)
  const [root, table] = listOf(parsed)
  const entries = listOf(table)
  const made = new Map<number, unknown>()
  const value: Value = (slot) => {
    if (typeof slot !== 'number') return slot
    if (made.has(slot)) return made.get(slot)
    const entry = listOf(entries[slot])
    const container = emptyContainer(entry[0])
    // Kept before it is filled, so that a cycle finds it.
    made.set(slot, container ?? simpleValue(entry))
    if (container) fillContainer(container, listOf(entry[1]), value)
    return made.get(slot)
  }
  return value(root)
}

function listOf(item: unknown): unknown[] {
  if (!Array.isArray(item)) throw new Error('The stand-in received a broken message')
  return item
}

function emptyContainer(kind: unknown): object | undefined {
  switch (kind) {
    case 'array':
      return []
    case 'map':
      return new Map()
    case 'set':
      return new Set()
    case 'object':
      return {}
    default:
      return undefined
  }
}

function fillContainer(container: object, items: unknown[], value: Value): void {
  for (const item of items) {
    if (Array.isArray(container)) container.push(value(item))
    else if (container instanceof Set) container.add(value(item))
    else {
      const [key, entry] = listOf(item)
      if (container instanceof Map) container.set(value(key), value(entry))
      else defineField(container, String(key), value(entry))
    }
  }
}

/** Defined, not assigned: a key named `__proto__` is a key like any other. */
function defineField(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
}

function simpleValue([kind, first, second, third]: unknown[]): unknown {
  switch (kind) {
    case 'undefined':
      return undefined
    case 'number':
      return first
    case 'odd number':
      return Number(first)
    case 'bigint':
      return BigInt(String(first))
    case 'date':
      return new Date(Number(first ?? Number.NaN))
    case 'regexp':
      return new RegExp(String(first), String(second))
    case 'buffer':
      return textToBuffer(String(first))
    case 'bytes':
      return typedArray(String(first), textToBuffer(String(second)))
    case 'error':
      return rebuiltError(String(first), String(second), String(third))
    default:
      throw new Error('The stand-in received a broken message')
  }
}

function textToBuffer(text: string): ArrayBuffer {
  return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer
}

function typedArray(name: string, buffer: ArrayBuffer): unknown {
  const known = {
    Int8Array,
    Uint8ClampedArray,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
  }
  const make = Object.entries(known).find(([type]) => type === name)?.[1] ?? Uint8Array
  return new make(buffer)
}

function rebuiltError(name: string, message: string, stack: string): Error {
  const kinds: Record<string, ErrorConstructor> = {
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
  }
  const error = new (kinds[name] ?? Error)(message)
  error.stack = stack
  return error
}
