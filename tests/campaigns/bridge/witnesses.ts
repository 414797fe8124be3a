/**
 * Stand beside main's code and write down every file it opens, every server it asks for and every program it starts.
 * To be imported before any of it: modules that took a function out of Node's earlier would be unheard.
 */
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import sqlite from 'node:sqlite'
import worker from 'node:worker_threads'

export interface Deed {
  readonly what: 'file' | 'server' | 'program'
  readonly target: string
}

const deeds: Deed[] = []
let listening = false

function note(what: Deed['what'], target: unknown): void {
  if (listening)
    deeds.push({
      what,
      target: target instanceof Uint8Array ? Buffer.from(target).toString() : String(target),
    })
}

function watch(owner: object, name: string, tell: (args: readonly unknown[]) => void): void {
  const original: unknown = Reflect.get(owner, name)
  if (typeof original !== 'function') return
  const watched = function (this: unknown, ...args: readonly unknown[]): unknown {
    tell(args)
    return new.target ? Reflect.construct(original, args) : Reflect.apply(original, this, args)
  }
  Object.setPrototypeOf(watched, original)
  Object.defineProperties(watched, Object.getOwnPropertyDescriptors(original))
  Reflect.set(owner, name, watched)
}

/** What works on an open file, or on none, names no path. */
const withoutPath =
  /^(?:close|fsync|fdatasync|ftruncate|fstat|fchmod|fchown|futimes|read|write|readv|writev|exists$)/
const withPath = /^(?:readFile|writeFile|readdir|readlink|existsSync)/
for (const [owner, names] of [
  [fs, Object.keys(fs)],
  [fs.promises, Object.keys(fs.promises)],
] as const) {
  for (const name of names) {
    if (!/^[a-z]/.test(name) || (withoutPath.test(name) && !withPath.test(name))) continue
    if (name === 'promises' || name === 'constants') continue
    watch(owner, name, ([first, second]) => {
      note('file', first)
      if (/^(?:rename|link|symlink|copyFile|cp)/.test(name)) note('file', second)
    })
  }
}
watch(sqlite, 'DatabaseSync', ([path]) => note('file', path))
watch(worker, 'Worker', ([path]) => note('program', path))
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  watch(childProcess, name, ([command]) => note('program', command))
watch(net.Socket.prototype, 'connect', (args) => note('server', serverOf(args)))
watch(dgram.Socket.prototype, 'send', (args) => note('server', `udp ${String(args.at(-1))}`))
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  watch(dns, name, ([host]) => note('server', host))
  watch(dns.promises, name, ([host]) => note('server', host))
}
syncBuiltinESMExports()

function serverOf([first, second]: readonly unknown[]): string {
  if (Array.isArray(first)) return serverOf(first)
  if (typeof first === 'object' && first !== null)
    return `${String(Reflect.get(first, 'host') ?? Reflect.get(first, 'path'))}:${String(Reflect.get(first, 'port'))}`
  return `${String(second)}:${String(first)}`
}

/** From here on. */
export function listen(): void {
  listening = true
}

/** What was done since the last time, each thing once. */
export function heard(): readonly Deed[] {
  const once = new Map(deeds.map((deed) => [`${deed.what} ${deed.target}`, deed]))
  deeds.length = 0
  return [...once.values()]
}
