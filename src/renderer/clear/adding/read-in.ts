import { sourceName } from '#shared/words/list-names.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { plainName } from '#shared/words/plain-name.ts'
import type { Choices, ColumnChoice } from '../../intake/choices.ts'
import type { FromIntake, Question } from '../../intake/messages.ts'
import { placesOf } from '../../intake/own-places.ts'
import type { Running } from '../../intake/start-reading.ts'
import { startReading } from '../../intake/start-reading.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { announce } from '../../ui/live-region.tsx'
import { setClear, useClear } from '../clear-store.ts'
import { knownColumns, rememberColumns } from '../columns/column-memory.ts'
import type { Source } from '../rows/source.ts'
import { newSource } from '../rows/source.ts'
import { list, turns } from '../the-list.ts'
import { hold, letGo } from './files-in-hand.ts'

/** What is read as a file: text that was pasted or typed may be a table, too. */
export type ReadKind = Extract<Source['kind'], 'file' | 'pasted' | 'typed'>

let running: (Running & { end(): void }) | null = null

/** Stops the reading; what was read so far stays in the list. */
export function stopReading(): void {
  running?.end()
}

/** Reads files into the list, by their content and by what a person chose for them. */
export function readIn(files: readonly File[], choices: Choices = {}, kind: ReadKind = 'file'): void {
  const drop = new Drop(files, kind)
  setClear({ reading: { name: plainName(files[0]?.name ?? ''), entries: 0, share: 0 } })
  const { rules } = list
  const judgeBy = { rules, seed: list.table.seed }
  const request = { files, choices, judgeBy, known: knownColumns(), own: placesOf(rules) }
  const reading = startReading(request, (message) => {
    if (message.type !== 'entries') return drop.hear(message)
    const isFirst = drop.expectAll(message)
    list.addPacked(drop.sourceOf(message), message.rows, rules)
    drop.hear(message)
    // The computer is the window's alone until its first rows are drawn.
    return isFirst ? new Promise<void>((drawn) => turns.draw(() => void afterPaint(drawn))) : undefined
  })
  running = {
    ...reading,
    end: () => {
      reading.stop()
      drop.endUnread()
      drop.refuseUnheard()
      drop.end()
      announce('clear', intakeWords.stopped)
    },
  }
}

/** What the person chose; null takes what was found. Only what was chosen is remembered. */
export function answerColumns({ table }: Question, choice: ColumnChoice | null): void {
  setClear({ dialog: null })
  if (choice !== null) rememberColumns(table.key, choice)
  running?.answer(choice)
}

/** One drop on its way into the list. */
class Drop {
  readonly #files: readonly File[]
  readonly #kind: ReadKind
  readonly #ids: readonly string[]
  readonly #sources = new Map<string, number>()
  /** Files that something was told of. */
  readonly #heard = new Set<number>()
  readonly #total: number
  #entries = 0
  /** How far it is; shown when it is time to draw. */
  #reading = { name: '', entries: 0, share: 0 }
  #drawing = false
  #ended = false

  constructor(files: readonly File[], kind: ReadKind) {
    this.#files = files
    this.#kind = kind
    this.#ids = files.map(hold)
    this.#total = Math.max(
      1,
      files.reduce((sum, { size }) => sum + size, 0),
    )
  }

  /** The first rows tell how many there will be. @returns whether these are the first. */
  expectAll({ bytes, rows }: Extract<FromIntake, { type: 'entries' }>): boolean {
    if (this.#entries > 0) return false
    if (bytes > 0) list.expect((rows.ends.length * this.#total) / bytes)
    return true
  }

  sourceOf({ file, sheet }: { readonly file: number; readonly sheet: string }): number {
    const key = JSON.stringify([file, sheet])
    const known = this.#sources.get(key)
    if (known !== undefined) return known
    const source = newSource(this.#kind, this.#files[file]?.name ?? '', sheet, this.#ids[file])
    const at = list.addSource(source)
    this.#sources.set(key, at)
    return at
  }

  hear(message: FromIntake): void {
    if (message.type !== 'finished') this.#heard.add(message.file)
    switch (message.type) {
      case 'entries':
        this.#progress(message.file, message.bytes, message.rows.ends.length)
        return
      case 'read':
        list.endSource(this.sourceOf(message), message.reading)
        return
      case 'question':
        setClear({ dialog: { kind: 'columns', name: this.#nameOf(message.file), question: message } })
        return
      case 'again':
        this.#forget(message.file)
        return
      case 'refused':
        this.#refuse(message)
        this.endUnread()
        return
      case 'finished':
        this.end()
    }
  }

  /** What was misread gives way to what comes now. */
  #forget(file: number): void {
    for (const [key, source] of this.#sources) {
      if (!key.startsWith(`[${file},`)) continue
      this.#entries -= list.table.ofSource(source)
      list.forgetSource(source)
      this.#sources.delete(key)
    }
  }

  endUnread(): void {
    for (const source of this.#sources.values()) {
      if (list.sources[source]?.units === null) list.endSource(source, { stopped: true })
    }
  }

  /** Files whose turn had not come when the reading was stopped. */
  refuseUnheard(): void {
    for (const file of this.#files.keys()) if (!this.#heard.has(file)) this.#refuse({ file, code: 'stopped' })
  }

  end(): void {
    running = null
    this.#ended = true
    list.endAdding([...this.#sources.values()])
    const { dialog } = useClear.getState()
    setClear({ reading: null, ...(dialog?.kind === 'columns' ? { dialog: null } : {}) })
    if (this.#entries > 0) announce('clear', intakeWords.read(this.#entries))
  }

  #nameOf(file: number): string {
    return sourceName({ kind: this.#kind, name: this.#files[file]?.name ?? '' })
  }

  #progress(file: number, bytes: number, entries: number): void {
    this.#entries += entries
    const before = this.#files.slice(0, file).reduce((sum, { size }) => sum + size, 0)
    const share = (before + bytes) / this.#total
    this.#reading = { name: this.#nameOf(file), entries: this.#entries, share }
    if (this.#drawing) return
    this.#drawing = true
    turns.draw(() => {
      this.#drawing = false
      if (!this.#ended) setClear({ reading: this.#reading })
    })
  }

  #refuse({ file, code }: Pick<Extract<FromIntake, { type: 'refused' }>, 'file' | 'code'>): void {
    const name = this.#nameOf(file)
    const fileId = this.#ids[file]
    if (code === 'unreadable') letGo(fileId)
    const refused = { name, code, ...(fileId === undefined ? {} : { fileId }) }
    setClear({ refused: [...useClear.getState().refused, refused] })
    announce('clear-refused', intakeWords.refused(name, code))
  }
}
