// Read as text into both worlds of the page: see ../ipc/page-scripts.ts.

export interface Bridge {
  expose(key: string, api: unknown): void
  onExpose(install: (key: string, api: unknown) => void): void
}

type AnyFunction = (...args: unknown[]) => unknown
interface Packed {
  value: unknown
  functions: { path: string[]; id: number }[]
}
type Outcome = { id: number; kind: 'value' | 'error'; packed: Packed } | { id: number; kind: 'promise' }
type Message =
  | { type: 'expose'; id: number; key: string; packed: Packed }
  | { type: 'call'; id: number; lent: number; packed: Packed }
  | { type: 'answer'; outcome: Outcome }

const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function'
const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'type' in value

/**
 * Joins the preload's world and the page's, as Electron's contextBridge does. An event's `detail` reaches the
 * other world as a structured clone, at once; functions cannot be cloned, so they are lent under a number.
 */
export function makeBridge(channel: string, side: 'preload' | 'page'): Bridge {
  // Kept from before the page's own scripts run, so that they cannot replace them.
  const dispatch = document.dispatchEvent.bind(document)
  const listen = document.addEventListener.bind(document)
  const Carrier = CustomEvent
  const other = side === 'preload' ? 'page' : 'preload'

  const lent = new Map<number, AnyFunction>()
  const answers = new Map<number, (outcome: Outcome) => void>()
  let lastId = 0
  let install: ((key: string, api: unknown) => void) | undefined

  const post = (message: Message): void => {
    dispatch(new Carrier(`${channel}:${other}`, { detail: message }))
  }

  function pack(value: unknown): Packed {
    const functions: Packed['functions'] = []
    const copy = (item: unknown, path: string[]): unknown => {
      if (isFunction(item)) {
        lent.set(++lastId, item)
        functions.push({ path, id: lastId })
        return undefined
      }
      if (Array.isArray(item))
        return item.map((entry: unknown, index) => copy(entry, [...path, String(index)]))
      if (!isPlain(item)) return typeof item === 'symbol' ? undefined : item
      return Object.fromEntries(
        Object.entries(item).map(([key, entry]) => [key, copy(entry, [...path, key])]),
      )
    }
    return { value: copy(value, []), functions }
  }

  function unpack({ value, functions }: Packed): unknown {
    const root = { value }
    for (const { path, id } of functions) {
      const keys = ['value', ...path]
      const last = keys.pop() ?? ''
      let holder: unknown = root
      for (const key of keys)
        holder = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
      if (typeof holder === 'object' && holder !== null) Reflect.set(holder, last, borrowed(id))
    }
    return root.value
  }

  function borrowed(id: number): AnyFunction {
    return (...args) => ask((call) => ({ type: 'call', id: call, lent: id, packed: pack(args) }))
  }

  /** Posts a message and takes its answer, which is there when posting returns; a promise settles later. */
  function ask(message: (id: number) => Message): unknown {
    const id = ++lastId
    let first: Outcome | undefined
    answers.set(id, (outcome) => (first = outcome))
    post(message(id))
    answers.delete(id)
    if (!first) throw new Error('An object could not be cloned.')
    if (first.kind !== 'promise') return settle(first)
    return new Promise((resolve, reject) => {
      answers.set(id, (outcome) => {
        answers.delete(id)
        try {
          resolve(settle(outcome))
        } catch (error) {
          reject(error)
        }
      })
    })
  }

  function settle(outcome: Outcome): unknown {
    if (outcome.kind === 'value') return unpack(outcome.packed)
    if (outcome.kind === 'error') throw unpack(outcome.packed)
    return undefined
  }

  function answer(id: number, act: () => unknown): void {
    const reply = (kind: 'value' | 'error', value: unknown): void => {
      post({ type: 'answer', outcome: { id, kind, packed: pack(value) } })
    }
    try {
      const result = act()
      if (!(result instanceof Promise)) return reply('value', result)
      post({ type: 'answer', outcome: { id, kind: 'promise' } })
      result.then(
        (value: unknown) => reply('value', value),
        (error: unknown) => reply('error', error),
      )
    } catch (error) {
      reply('error', error)
    }
  }

  function receive(event: Event): void {
    const message: unknown = event instanceof Carrier ? event.detail : undefined
    // Without a message, the other side sent what cannot be cloned; it finds no answer and says so.
    if (!isMessage(message)) return
    switch (message.type) {
      case 'expose':
        return answer(message.id, () => install?.(message.key, unpack(message.packed)))
      case 'call': {
        const args: unknown = unpack(message.packed)
        const list: unknown[] = Array.isArray(args) ? args : []
        return answer(message.id, () => lent.get(message.lent)?.(...list))
      }
      case 'answer':
        return answers.get(message.outcome.id)?.(message.outcome)
    }
  }

  listen(`${channel}:${side}`, receive)
  return {
    expose: (key, api) => void ask((id) => ({ type: 'expose', id, key, packed: pack(api) })),
    onExpose: (act) => (install = act),
  }
}
