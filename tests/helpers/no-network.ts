/** Unit tests talk to this computer only: any other connection throws, with the name of what was asked for. */
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

guard(net.Socket.prototype, 'connect', (args) => hostOfConnect(args))
guard(dgram.Socket.prototype, 'send', (args) => args.findLast((value) => typeof value === 'string'))
guard(dns, 'lookup', ([host]) => host)
guard(dns.promises, 'lookup', ([host]) => host)
guard(globalThis, 'fetch', ([target]) => hostOfFetch(target))
syncBuiltinESMExports()

/** Puts a check before a method; `hostOf` says which host its arguments name, if any. */
function guard(owner: object, method: string, hostOf: (args: readonly unknown[]) => unknown): void {
  const original: unknown = Reflect.get(owner, method)
  if (typeof original !== 'function') throw new Error(`There is no ${method} to guard`)
  const guarded = function (this: unknown, ...args: readonly unknown[]): unknown {
    const host = hostOf(args)
    if (typeof host === 'string' && !isThisComputer(host))
      throw new Error(`A unit test tried to reach ${host} over the network`)
    return Reflect.apply(original, this, args)
  }
  // What a method carries, as promisify's own version of `lookup`, stays with it.
  Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(original))
  Reflect.set(owner, method, guarded)
}

/** `connect` takes (port, host), (path) or (options); Node itself hands over the arguments as one list. */
function hostOfConnect(args: readonly unknown[]): unknown {
  const [first, second] = args
  if (Array.isArray(first)) return hostOfConnect(first)
  if (typeof first === 'object' && first !== null) return Reflect.get(first, 'host')
  return typeof second === 'string' ? second : undefined
}

function hostOfFetch(target: unknown): unknown {
  const url = target instanceof Request ? target.url : String(target)
  // `data:` and the like have no host; what cannot be parsed is left to `fetch` to refuse.
  return URL.parse(url)?.hostname || undefined
}

function isThisComputer(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return (
    bare === 'localhost' || bare === '::1' || bare === '' || (net.isIPv4(bare) && bare.startsWith('127.'))
  )
}
