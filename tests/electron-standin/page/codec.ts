// Read as text into the page as well as run in Node: it may use nothing but the language itself.

/**
 * Values as Electron's IPC carries them (structured clone), written as text: what JSON cannot say, such as
 * `undefined`, dates, maps, bytes, errors and cycles, becomes an entry in a table.
 */
export function makeCodec(): { encode: (value: unknown) => string; decode: (text: string) => unknown } {
  const TYPED_ARRAYS = {
    Uint8Array,
    Int8Array,
    Uint8ClampedArray,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
  }
  type Entry = readonly [kind: string, ...parts: unknown[]]

  const toText = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return text
  }
  const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(text, (character) => character.charCodeAt(0))

  function encode(value: unknown): string {
    const table: (Entry | undefined)[] = []
    const seen = new Map<object, number>()

    // A number stands for an entry of the table; strings, booleans and null stand for themselves.
    function slot(item: unknown): unknown {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item
      if (typeof item !== 'object') return add(undefined, () => scalar(item))
      return seen.get(item) ?? add(item, () => composite(item))
    }
    function add(key: object | undefined, describe: () => Entry): number {
      const index = table.push(undefined) - 1
      if (key) seen.set(key, index)
      table[index] = describe()
      return index
    }
    function scalar(item: unknown): Entry {
      switch (typeof item) {
        case 'undefined':
          return ['undefined']
        case 'number':
          return Number.isFinite(item) && !Object.is(item, -0)
            ? ['number', item]
            : ['odd number', Object.is(item, -0) ? '-0' : String(item)]
        case 'bigint':
          return ['bigint', String(item)]
        default:
          throw new Error('An object could not be cloned.')
      }
    }
    function composite(item: object): Entry {
      if (Array.isArray(item)) return ['array', Array.from(item, slot)]
      if (item instanceof Date) return ['date', item.getTime()]
      if (item instanceof RegExp) return ['regexp', item.source, item.flags]
      if (item instanceof Map) return ['map', Array.from(item, ([key, entry]) => [slot(key), slot(entry)])]
      if (item instanceof Set) return ['set', Array.from(item, slot)]
      if (item instanceof Error) return ['error', item.name, item.message, item.stack ?? '']
      if (item instanceof ArrayBuffer) return ['buffer', toText(new Uint8Array(item))]
      if (ArrayBuffer.isView(item)) {
        const name = Object.keys(TYPED_ARRAYS).find(
          (known) => Object.prototype.toString.call(item) === `[object ${known}]`,
        )
        if (name === undefined) throw new Error('An object could not be cloned.')
        return ['bytes', name, toText(new Uint8Array(item.buffer, item.byteOffset, item.byteLength))]
      }
      if (item instanceof Promise || item instanceof WeakMap || item instanceof WeakSet)
        throw new Error('An object could not be cloned.')
      return ['object', Object.entries(item).map(([key, entry]) => [key, slot(entry)])]
    }

    const root = slot(value)
    return JSON.stringify([root, table])
  }

  function decode(text: string): unknown {
    const parsed: unknown = JSON.parse(text)
    const [root, table] = list(parsed)
    const entries = list(table)
    const made = new Map<number, unknown>()

    function list(item: unknown): unknown[] {
      if (!Array.isArray(item)) throw new Error('The stand-in received a broken message')
      return item
    }
    function value(slot: unknown): unknown {
      if (typeof slot !== 'number') return slot
      if (!made.has(slot)) build(slot)
      return made.get(slot)
    }
    function keep<T>(index: number, item: T): T {
      made.set(index, item)
      return item
    }
    function build(index: number): void {
      const [kind, first, second, third] = list(entries[index])
      switch (kind) {
        case 'undefined':
          return void keep(index, undefined)
        case 'number':
          return void keep(index, first)
        case 'odd number':
          return void keep(index, Number(first))
        case 'bigint':
          return void keep(index, BigInt(String(first)))
        case 'date':
          return void keep(index, new Date(Number(first ?? Number.NaN)))
        case 'regexp':
          return void keep(index, new RegExp(String(first), String(second)))
        case 'buffer':
          return void keep(index, toBytes(String(first)).buffer)
        case 'bytes':
          return void keep(index, bytes(String(first), String(second)))
        case 'error':
          return void keep(index, error(String(first), String(second), String(third)))
        case 'array': {
          const array = keep<unknown[]>(index, [])
          for (const item of list(first)) array.push(value(item))
          return
        }
        case 'map': {
          const map = keep(index, new Map<unknown, unknown>())
          for (const pair of list(first)) map.set(value(list(pair)[0]), value(list(pair)[1]))
          return
        }
        case 'set': {
          const set = keep(index, new Set<unknown>())
          for (const item of list(first)) set.add(value(item))
          return
        }
        case 'object': {
          const object = keep(index, {})
          // Defined, not assigned: a key named __proto__ is a key like any other.
          for (const pair of list(first)) {
            const [key, item] = list(pair)
            Object.defineProperty(object, String(key), {
              value: value(item),
              enumerable: true,
              writable: true,
              configurable: true,
            })
          }
          return
        }
        default:
          throw new Error('The stand-in received a broken message')
      }
    }
    function bytes(name: string, content: string): unknown {
      const make = Object.entries(TYPED_ARRAYS).find(([known]) => known === name)?.[1]
      if (!make) throw new Error('The stand-in received a broken message')
      return new make(toBytes(content).buffer)
    }
    function error(name: string, message: string, stack: string): Error {
      const kinds: Record<string, ErrorConstructor> = {
        TypeError,
        RangeError,
        SyntaxError,
        ReferenceError,
        EvalError,
        URIError,
      }
      const made = new (kinds[name] ?? Error)(message)
      made.stack = stack
      return made
    }

    return value(root)
  }

  return { encode, decode }
}
