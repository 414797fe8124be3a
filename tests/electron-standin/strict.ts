import type { EventEmitter } from 'node:events'

/** What the language, Node's inspector and test tools ask of any object: answered with `undefined`, not an error. */
const ASKED_OF_ANY_OBJECT: readonly string[] = [
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'tagName',
  '$$typeof',
  'asymmetricMatch',
  '__esModule',
]

/** The members of one of Electron's types that the stand-in has. Events are checked by name in `KnownEvents`. */
export type Implemented<T> = Partial<Omit<T, keyof NodeJS.EventEmitter>>

export function notImplemented(name: string): Error {
  return new Error(`The stand-in for Electron does not implement ${name}`)
}

function isMethod(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function'
}

/**
 * The object as the app sees it: every member that `part` does not have throws an error with its name, on reading
 * and on writing, so that an API new to the stand-in fails loudly. Members that exist may be replaced by tests.
 */
export function strict<T extends object>(name: string, part: Implemented<T> | EventEmitter): T
export function strict(name: string, part: object): object {
  const methods = new Map<unknown, (...args: unknown[]) => unknown>()
  const proxy: object = new Proxy(part, {
    get(target, key) {
      if (!(key in target)) {
        if (typeof key === 'symbol' || ASKED_OF_ANY_OBJECT.includes(key)) return undefined
        throw notImplemented(`${name}.${key}`)
      }
      const value: unknown = Reflect.get(target, key, target)
      if (!isMethod(value) || key === 'constructor' || Object.hasOwn(target, key)) return value
      // Methods run on the object itself, because a proxy has none of its private fields.
      const known = methods.get(value)
      if (known) return known
      const method = (...args: unknown[]): unknown => {
        const result = Reflect.apply(value, target, args)
        return result === target ? proxy : result
      }
      methods.set(value, method)
      return method
    },
    set(target, key, value) {
      if (!(key in target)) throw notImplemented(`${name}.${String(key)}`)
      return Reflect.set(target, key, value, target)
    },
  })
  return proxy
}

/** A class whose missing static members throw, and whose instances are what `view` makes of them. */
export function strictClass<I extends object>(
  name: string,
  implementation: new (...args: never[]) => I,
  view: (instance: I) => object,
): object {
  return new Proxy(implementation, {
    construct(target, args) {
      const instance: unknown = Reflect.construct(target, args)
      if (!(instance instanceof implementation)) throw new Error(`${name} was not constructed`)
      return view(instance)
    },
    get(target, key): unknown {
      if (key in target || typeof key === 'symbol' || ASKED_OF_ANY_OBJECT.includes(key))
        return Reflect.get(target, key)
      throw notImplemented(`${name}.${key}`)
    },
  })
}
