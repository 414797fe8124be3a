import { attentionWords } from '#shared/words/attention.ts'

/** A list that waits for its account's reset. */
export interface KeptList {
  readonly id: string
  readonly accountName: string
  readonly urls: number
  /** In ms since 1970. */
  readonly until: number
}

export interface KeptReminderOptions {
  /** The person sees the window, which tells of the list itself. */
  readonly isInFront: () => boolean
  /** The setting. */
  readonly mayNotify: () => boolean
  readonly now: () => number
  readonly notify: (message: { readonly title: string; readonly body: string }) => void
}

/** Tells through the system that a kept list's month has begun: once a run, and never while the window is in front. */
export class KeptReminder {
  readonly #options: KeptReminderOptions
  readonly #told = new Set<string>()
  #lists: readonly KeptList[] = []

  constructor(options: KeptReminderOptions) {
    this.#options = options
  }

  /** All lists that are kept now. */
  set(lists: readonly KeptList[]): void {
    this.#lists = lists
  }

  /** To be called now and then. Nothing is ever sent by it. */
  check(): void {
    const { isInFront, mayNotify, now, notify } = this.#options
    const due = this.#lists.filter(({ id, until }) => until <= now() && !this.#told.has(id))
    if (due.length === 0) return
    for (const { id } of due) this.#told.add(id)
    if (isInFront() || !mayNotify()) return
    notify({ title: attentionWords.keptTitle, body: attentionWords.keptBody(due) })
  }
}
