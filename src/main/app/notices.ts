import type { Notice } from '#shared/ipc/views.ts'

/** What happened to the app's own files, until the person has read it. */
export class Notices {
  #notices: readonly Notice[] = []
  readonly #changed: (notices: readonly Notice[]) => void

  constructor(changed: (notices: readonly Notice[]) => void) {
    this.#changed = changed
  }

  get all(): readonly Notice[] {
    return this.#notices
  }

  /** The same notice is not said twice; the newer one replaces it. */
  add(code: Notice['code'], detail: string | null = null): void {
    const others = this.#notices.filter((notice) => notice.code !== code)
    this.#set([...others, { id: crypto.randomUUID(), code, detail }])
  }

  dismiss(id: string): void {
    this.#set(this.#notices.filter((notice) => notice.id !== id))
  }

  drop(code: Notice['code']): void {
    this.#set(this.#notices.filter((notice) => notice.code !== code))
  }

  #set(notices: readonly Notice[]): void {
    this.#notices = notices
    this.#changed(notices)
  }
}
