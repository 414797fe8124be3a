import type { PackedRows } from '../../intake/packed.ts'
import { bitsOf, factsOf, urlIn } from '../../intake/row-bits.ts'
import { roomFor } from './cells.ts'
import type { Row } from './row.ts'
import { holds } from './search-text.ts'
import { SomeTexts, Texts } from './texts.ts'

/** What every row is for itself, in columns of numbers: 19 bytes a row, and its text. */
export class RowCells {
  readonly #texts = new Texts()
  readonly #urls = new SomeTexts()
  #length = 0
  bits = new Uint32Array()
  hashes = new Uint32Array()
  #lines = new Uint32Array()
  #sources = new Uint16Array()
  /** The row whose wildcard reaches it, plus one. */
  covered = new Uint32Array()
  /** The row it is merged into, plus one. */
  merged = new Uint32Array()

  get length(): number {
    return this.#length
  }

  append(packed: PackedRows, source: number | Uint16Array): void {
    const from = this.#length
    this.#makeRoom(from + packed.ends.length)
    this.#texts.append(packed.text, packed.ends)
    this.bits.set(packed.bits, from)
    this.hashes.set(packed.hashes, from)
    this.#lines.set(packed.lines, from)
    if (typeof source === 'number') this.#sources.fill(source, from, this.#length)
    else this.#sources.set(source, from)
    for (const [at, url] of packed.urls) this.#urls.set(from + at, url)
  }

  text(id: number): string {
    return this.#texts.get(id)
  }

  url(id: number): string | null {
    const kind = urlIn(this.bits[id] ?? 0)
    if (kind === 'none') return null
    return kind === 'same' ? this.text(id) : (this.#urls.get(id) ?? null)
  }

  /** Marks with 1 each row from `from` on, one for each mark, whose text or URL holds what is searched for. */
  mark(marks: Uint8Array, from: number, wanted: string): void {
    this.#texts.mark(marks, from, wanted)
    this.#urls.each(from, Math.min(from + marks.length, this.#length), (id, url) => {
      if (holds(url, wanted)) marks[id - from] = 1
    })
  }

  line(id: number): number {
    return this.#lines[id] ?? 0
  }

  source(id: number): number {
    return this.#sources[id] ?? 0
  }

  get(id: number): Row {
    const { url: _, ...facts } = factsOf(this.bits[id] ?? 0)
    const [merged, covered] = [this.merged[id] ?? 0, this.covered[id] ?? 0]
    return {
      ...facts,
      id,
      source: this.source(id),
      line: this.line(id),
      text: this.text(id),
      url: this.url(id),
      mergedWith: merged === 0 ? null : merged - 1,
      coveredBy: covered === 0 ? null : covered - 1,
    }
  }

  /** Writes what a row is for itself; whom it is merged into and covered by stays. */
  set(row: Row, hash: number): void {
    const { id, text, url } = row
    if (this.text(id) !== text) this.#texts.set(id, text)
    const kind = url === null ? 'none' : url === text ? 'same' : 'other'
    this.#urls.set(id, kind === 'other' ? url : null)
    this.bits[id] = bitsOf({ ...row, url: kind })
    this.hashes[id] = hash
  }

  clear(): void {
    this.#length = 0
    this.#texts.clear()
    this.#urls.clear()
  }

  /** Makes room for so many rows in all. */
  reserve(length: number): void {
    this.#texts.reserve(length)
    this.bits = roomFor(this.bits, length, Uint32Array)
    this.hashes = roomFor(this.hashes, length, Uint32Array)
    this.#lines = roomFor(this.#lines, length, Uint32Array)
    this.#sources = roomFor(this.#sources, length, Uint16Array)
    this.covered = roomFor(this.covered, length, Uint32Array)
    this.merged = roomFor(this.merged, length, Uint32Array)
  }

  /** What a row before the list was emptied was covered by or merged into is forgotten. */
  #makeRoom(length: number): void {
    this.reserve(length)
    this.covered.fill(0, this.#length, length)
    this.merged.fill(0, this.#length, length)
    this.#length = length
  }
}
