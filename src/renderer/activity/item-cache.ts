import type { ItemView } from '#shared/ipc/views.ts'

interface ItemPage {
  readonly total: number
  readonly items: readonly ItemView[]
}

export interface ItemCacheOptions {
  /** Asks for one page; null when it did not work. */
  readonly load: (offset: number, limit: number) => Promise<ItemPage | null>
  /** Runs something later, in ms. */
  readonly later: (ms: number, act: () => void) => void
  /** The view shows every row of the job: a row that changes stays where it is. */
  readonly isWhole: boolean
}

export const pageSize = 200
/** Pages kept at most: 100,000 URLs need not all stand in the page's memory. */
const mostPages = 40
/** Rows that came into or left the view are asked for at most this often, in ms. */
const refreshEvery = 1_000

/**
 * The rows of one view of a job (its filter and search), page by page, outside React. Rows that are there change at
 * once with what main tells; whether a row still belongs to the view is asked a little later.
 */
export class ItemCache {
  #total: number | null = null
  #pages = new Map<number, readonly ItemView[]>()
  #loading = new Set<number>()
  /** Pages that may have changed since, and are loaded again when they are seen. */
  #stale = new Set<number>()
  #wanted = { first: 0, last: 0 }
  #version = 0
  #refreshes = false
  readonly #listeners = new Set<() => void>()
  readonly #options: ItemCacheOptions

  constructor(options: ItemCacheOptions) {
    this.#options = options
  }

  /** Rows of the whole view; null until the first answer. */
  get total(): number | null {
    return this.#total
  }

  /** Changes with every change of any row. */
  get version(): number {
    return this.#version
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  at(index: number): ItemView | undefined {
    return this.#pages.get(Math.floor(index / pageSize))?.[index % pageSize]
  }

  /** Says which rows are seen, so that they are loaded. */
  want(firstIndex: number, lastIndex: number): void {
    this.#wanted = { first: Math.floor(firstIndex / pageSize), last: Math.floor(lastIndex / pageSize) }
    for (const page of this.#wantedPages())
      if (!this.#pages.has(page) || this.#stale.has(page)) void this.#fetch(page)
  }

  /** Takes in what main told. `more`: there were more changes than it told. */
  apply(changed: readonly ItemView[], more: boolean): void {
    const byId = new Map(changed.map((item) => [item.id, item]))
    let touched = false
    for (const [page, rows] of this.#pages) {
      if (!rows.some((row) => byId.has(row.id))) continue
      this.#pages.set(
        page,
        rows.map((row) => byId.get(row.id) ?? row),
      )
      touched = true
    }
    if (touched) this.#tell()
    if (more || this.#mayHaveMoved(changed)) this.#refreshSoon()
  }

  /** In a part of the job any change may bring a row in or out; in the whole only a new row at its end. */
  #mayHaveMoved(changed: readonly ItemView[]): boolean {
    if (!this.#options.isWhole) return changed.length > 0
    const total = this.#total ?? 0
    return changed.some(({ position }) => position > total)
  }

  /** Asks for the seen rows again, once for all that happens within a second. */
  #refreshSoon(): void {
    if (this.#refreshes) return
    this.#refreshes = true
    this.#options.later(refreshEvery, () => {
      this.#refreshes = false
      this.#refresh()
    })
  }

  /** What is seen stays until its answer is here. */
  #refresh(): void {
    this.#stale = new Set(this.#pages.keys())
    for (const page of this.#wantedPages()) void this.#fetch(page)
  }

  async #fetch(page: number): Promise<void> {
    if (this.#loading.has(page)) return
    this.#loading.add(page)
    const answer = await this.#options.load(page * pageSize, pageSize)
    this.#loading.delete(page)
    if (!answer) return
    this.#total = answer.total
    this.#stale.delete(page)
    this.#pages.delete(page)
    this.#pages.set(page, answer.items)
    this.#forgetFarPages()
    this.#tell()
  }

  /** The pages loaded longest ago go first; those that are seen stay. */
  #forgetFarPages(): void {
    const wanted = new Set(this.#wantedPages())
    for (const page of this.#pages.keys()) {
      if (this.#pages.size <= mostPages) return
      if (!wanted.has(page)) this.#pages.delete(page)
    }
  }

  #wantedPages(): number[] {
    const { first, last } = this.#wanted
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }

  #tell(): void {
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}
