import type { IncomingHttpHeaders } from 'node:http'

/** One request that reached the server, whatever became of it. */
export interface LogEntry {
  /** From 1, in order of arrival. */
  readonly number: number
  /** In ms since 1970. */
  readonly time: number
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** From 1, in order of their first request. */
  readonly connection: number
  /** From 1: 2 and more tell a reused connection. */
  readonly requestOnConnection: number
  /** The `x-ik-requestId` of the answer. */
  readonly supportId: string
  /** null where it was not read. */
  body: string | null
  /** The URL in the body of a purge. */
  url: string | null
  outcome:
    'in progress' | 'answered' | 'cut before reading' | 'cut after reading' | 'cut mid-answer' | 'client left'
  status: number | null
  /** Of an accepted purge. */
  requestId: string | null
}

/** The server's own account of what it received, against which the app's journal is held. */
export class RequestLog {
  readonly #entries: LogEntry[] = []
  #waiting: { holds: () => boolean; resolve: () => void }[] = []

  get entries(): readonly LogEntry[] {
    return this.#entries
  }

  /** The URLs of all purges that were read, in order of arrival. */
  get purgedUrls(): readonly string[] {
    return this.#entries.flatMap((entry) => (entry.url === null ? [] : [entry.url]))
  }

  add(entry: Omit<LogEntry, 'number' | 'body' | 'url' | 'outcome' | 'status' | 'requestId'>): LogEntry {
    const blank = { body: null, url: null, outcome: 'in progress', status: null, requestId: null } as const
    const added: LogEntry = { ...entry, ...blank, number: this.#entries.length + 1 }
    this.#entries.push(added)
    this.changed()
    return added
  }

  /** Resolves as soon as the condition holds; it is looked at whenever something happened on the server. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ holds, resolve }))
  }

  changed(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const one of waiting) {
      if (one.holds()) one.resolve()
      else this.#waiting.push(one)
    }
  }
}
