import type { Measures } from './window-place.ts'
import { group, isScaled, lastOffset, offsetAt, offsetFor, rangeAt, scrolledTo } from './window-place.ts'

/** What is drawn of a list: rows `first` to before `last`, seen in `seen` pixels. */
export interface Drawn {
  readonly first: number
  readonly last: number
  readonly seen: number
}

/**
 * The window onto a list of any length whose rows are equally high: which rows exist, and where. A list that is too high
 * for an element is scaled: the wheel and the keys move it by its own pixels, the bar by the scale.
 */
export class RowWindow {
  readonly #headHeight: number
  readonly #listeners = new Set<() => void>()
  #measures: Measures
  #box: HTMLElement | null = null
  #layer: HTMLElement | null = null
  #offset = 0
  /** Where the bar was put to; while it stays there, `#offset` is more exact than what it says. */
  #put = -1
  #drawn: Drawn = { first: 0, last: 0, seen: 0 }
  /** Not all rows in sight were drawn yet. */
  #isNew = true
  /** The row that the tops of the drawn ones are counted from. */
  #origin = 0

  /** `headHeight`: of what stays on top of the rows. */
  constructor(rowHeight: number, headHeight: number) {
    this.#measures = { count: 0, rowHeight, seen: 0 }
    this.#headHeight = headHeight
  }

  get drawn(): Drawn {
    return this.#drawn
  }

  readonly hear = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** `box` scrolls; `layer` holds the rows, and in a scaled list stands still and moves them by itself. */
  attach(box: HTMLElement, layer: HTMLElement): () => void {
    this.#box = box
    this.#layer = layer
    const resized = () => this.#resize(Math.max(0, box.clientHeight - this.#headHeight))
    const watcher = new ResizeObserver(resized)
    const ended = new AbortController()
    const { signal } = ended
    watcher.observe(box)
    box.addEventListener('scroll', () => this.#scrolled(box), { passive: true, signal })
    box.addEventListener('wheel', (event) => this.#wheel(event), { passive: false, signal })
    resized()
    return () => {
      watcher.disconnect()
      ended.abort()
    }
  }

  setCount(count: number): void {
    if (count === this.#measures.count) return
    this.#measures = { ...this.#measures, count }
    this.#remeasured()
  }

  /** The rows are drawn with their tops counted from this one now. */
  drewFrom(origin: number): void {
    this.#origin = origin
    this.#move()
  }

  /** Brings a row in sight. */
  readonly scrollTo = (index: number): void => {
    const to = offsetFor(index, this.#offset, this.#measures)
    if (to !== this.#offset) this.#goTo(to)
  }

  #resize(seen: number): void {
    if (seen === this.#measures.seen) return
    this.#measures = { ...this.#measures, seen }
    this.#remeasured()
  }

  #remeasured(): void {
    const beyond = this.#offset > lastOffset(this.#measures)
    if (isScaled(this.#measures) || beyond) this.#goTo(this.#offset)
    else this.#place()
  }

  #scrolled(box: HTMLElement): void {
    if (Math.abs(box.scrollTop - this.#put) < 1) return
    this.#put = -1
    this.#offset = offsetAt(box.scrollTop, mostOf(box), this.#measures)
    this.#place()
  }

  #wheel(event: WheelEvent): void {
    if (!isScaled(this.#measures) || event.ctrlKey || event.deltaY === 0) return
    event.preventDefault()
    this.#goTo(this.#offset + event.deltaY * unit(event, this.#measures))
  }

  #goTo(offset: number): void {
    if (this.#box === null) return
    this.#offset = Math.max(0, Math.min(lastOffset(this.#measures), offset))
    this.#box.scrollTop = scrolledTo(this.#offset, mostOf(this.#box), this.#measures)
    this.#put = this.#box.scrollTop
    this.#place()
  }

  #place(): void {
    const [first, whole] = rangeAt(this.#offset, this.#measures)
    const { seen } = this.#measures
    const { first: from, last: to, seen: before } = this.#drawn
    const last = this.#isNew ? Math.min(whole, Math.max(first, to) + group) : whole
    if (this.#isNew && whole > first) this.#begin(last < whole)
    if (first !== from || last !== to || seen !== before) {
      this.#drawn = { first, last, seen }
      for (const listener of this.#listeners) listener()
    }
    this.#move()
  }

  /** The very first rows come a group a frame: they are there sooner, and no frame takes long. */
  #begin(isMore: boolean): void {
    this.#isNew = isMore
    if (isMore) requestAnimationFrame(() => requestAnimationFrame(() => this.#place()))
  }

  #move(): void {
    if (this.#layer === null) return
    const top = this.#origin * this.#measures.rowHeight - this.#offset
    this.#layer.style.transform = isScaled(this.#measures) ? `translateY(${top}px)` : ''
  }
}

function mostOf(box: HTMLElement): number {
  return box.scrollHeight - box.clientHeight
}

/** A wheel counts in pixels, lines or pages. */
function unit({ deltaMode }: WheelEvent, { rowHeight, seen }: Measures): number {
  if (deltaMode === WheelEvent.DOM_DELTA_LINE) return rowHeight
  return deltaMode === WheelEvent.DOM_DELTA_PAGE ? seen : 1
}
