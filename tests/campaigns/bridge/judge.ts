import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { CallName } from '#shared/ipc/contract.ts'
import { TEST_KEY } from '../../imagekit-server/server.ts'
import type { UnderAttack } from './desk-under-attack.ts'
import { hostileTexts } from './hostile-values.ts'
import type { Deed } from './witnesses.ts'

const project = resolve(import.meta.dirname, '../../..')
const knownRequests = /^(POST \/v1\/files\/purge|GET \/v1\/files\/purge\/[0-9a-f]+|GET \/v1\/files\?limit=1)$/

/** Holds what main did against what it may do; what is wrong is gathered in words. */
export class Judge {
  readonly wrong: string[] = []
  readonly #under: UnderAttack
  /** URLs that main took; nothing else may reach the server. */
  readonly #taken = new Set<string>()
  readonly #hosts = new Set(['ik.imagekit.io'])

  constructor(under: UnderAttack) {
    this.#under = under
  }

  /** A call was taken: what follows from it may happen now. */
  taken(name: CallName, input: unknown, words: string): void {
    if (name === 'jobs.add') for (const url of strings(input)) this.#taken.add(url)
    if (name !== 'accounts.add' && name !== 'accounts.change') return
    for (const [, host = ''] of words.matchAll(/"host":"([^"]+)"/g)) {
      this.#hosts.add(host)
      if (/^[\d.]+$|^\[|^localhost$|\.local$/.test(host))
        this.wrong.push(`${host} became an account's domain`)
    }
  }

  /** Only main's own files and server, whatever the page named. */
  deeds(heard: readonly Deed[]): void {
    for (const { what, target } of heard) {
      const isFine = this.#isFine(what, target)
      if (!isFine) this.wrong.push(`main reached for the ${what} ${target.slice(0, 200)}`)
    }
  }

  /** What main said to the page, the log, the clipboard and the browser since the last time. */
  words(): void {
    const { said } = this.#under
    const words = JSON.stringify([said.events, said.reports, said.copied])
    if (holdsKey(words)) this.wrong.push('an event, the log or the clipboard holds a key')
    for (const url of said.opened) {
      const isOurs = this.#taken.has(url) && url.startsWith('https://') && this.#hosts.has(new URL(url).host)
      if (!isOurs) this.wrong.push(`the browser was asked to open ${url.slice(0, 200)}`)
    }
    for (const list of Object.values(said)) list.length = 0
  }

  /** Only the calls there are, only URLs that main took, and of them only those of an account. */
  server(): void {
    for (const { method, path, url } of this.#under.server.log.entries) {
      if (!knownRequests.test(`${method} ${path}`)) this.wrong.push(`the server was asked ${method} ${path}`)
      if (url === null) continue
      const isOurs = this.#taken.has(url) && this.#hosts.has(URL.parse(url)?.host ?? '')
      if (!isOurs || hostileTexts.includes(url)) this.wrong.push(`${url.slice(0, 200)} was purged`)
    }
  }

  /** No key lies in the app's folder, and no object has got a field from a page. */
  remains(): void {
    const { folder } = this.#under
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (statSync(path).isFile() && holdsKey(readFileSync(path))) this.wrong.push(`${name} holds a key`)
    }
    if (Reflect.get({}, 'polluted') !== undefined)
      this.wrong.push('every object now has the field "polluted"')
  }

  /** The one program that main starts is a thread of its own code, which reads the journal. */
  #isFine(what: Deed['what'], target: string): boolean {
    switch (what) {
      case 'file':
        return this.#isOwnFile(target)
      case 'server':
        return target === `127.0.0.1:${new URL(this.#under.server.url).port}`
      case 'program':
        return target.replace(/^file:\/\//, '') === join(project, 'src/main/journal/reads/worker.ts')
    }
  }

  /** The app's own folder; and its own code, which it may load when it is first needed. */
  #isOwnFile(target: string): boolean {
    const path = resolve(target.replace(/^file:\/\//, ''))
    const mine = [this.#under.folder, join(project, 'src'), join(project, 'node_modules')]
    if (mine.some((folder) => path === folder || path.startsWith(folder + sep))) return true
    // A number is an open file; the keychain's library looks at `ldd` to know which C library there is.
    return /^\d+$/.test(target) || path === '/usr/bin/ldd'
  }
}

/** Every key of the campaign, the good one and those that the fuzzer saves. */
export function holdsKey(words: string | Buffer): boolean {
  return words.includes('FuzzedKey') || words.includes(TEST_KEY)
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}
