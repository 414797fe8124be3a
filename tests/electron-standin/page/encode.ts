// Read as text into the page as well as run in Node: it may use nothing but the language itself.

type Entry = readonly [kind: string, ...parts: unknown[]]
type Slot = (item: unknown) => unknown

/**
 * Values as Electron's IPC carries them (structured clone), written as text: what JSON cannot say, such as
 * `undefined`, dates, maps, bytes, errors and cycles, becomes an entry in a table. `decode` reads it.
 */
export function encode(value: unknown): string {
  const table: Entry[] = []
  const seen = new Map<object, number>()
  const add = (describe: () => Entry, key?: object): number => {
    const index = table.push(['undefined']) - 1
    if (key) seen.set(key, index)
    table[index] = describe()
    return index
  }
  // A number stands for an entry of the table; strings, booleans and null stand for themselves.
  const slot: Slot = (item) => {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item
    if (typeof item !== 'object') return add(() => describeScalar(item))
    return seen.get(item) ?? add(() => describeObject(item, slot), item)
  }
  const root = slot(value)
  return JSON.stringify([root, table])
}

function describeScalar(item: unknown): Entry {
  if (item === undefined) return ['undefined']
  if (typeof item === 'bigint') return ['bigint', String(item)]
  if (typeof item !== 'number') throw cannotClone()
  if (Object.is(item, -0)) return ['odd number', '-0']
  return Number.isFinite(item) ? ['number', item] : ['odd number', String(item)]
}

function describeObject(item: object, slot: Slot): Entry {
  if (Array.isArray(item)) return ['array', Array.from(item, slot)]
  if (item instanceof Date) return ['date', item.getTime()]
  if (item instanceof RegExp) return ['regexp', item.source, item.flags]
  if (item instanceof Map) return ['map', Array.from(item, ([key, entry]) => [slot(key), slot(entry)])]
  if (item instanceof Set) return ['set', Array.from(item, slot)]
  if (item instanceof Error) return ['error', item.name, item.message, item.stack ?? '']
  if (item instanceof ArrayBuffer) return ['buffer', bytesToText(new Uint8Array(item))]
  if (ArrayBuffer.isView(item)) {
    const bytes = new Uint8Array(item.buffer, item.byteOffset, item.byteLength)
    return ['bytes', Object.prototype.toString.call(item).slice('[object '.length, -1), bytesToText(bytes)]
  }
  if (item instanceof Promise || item instanceof WeakMap || item instanceof WeakSet) throw cannotClone()
  return ['object', Object.entries(item).map(([key, entry]) => [key, slot(entry)])]
}

function bytesToText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function cannotClone(): Error {
  return new Error('An object could not be cloned.')
}
