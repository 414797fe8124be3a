import { undoWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { intakeWords } from '#shared/words/intake.ts'
import type { FromWorker } from '../intake/messages.ts'
import { entriesOfText } from '../intake/entries-of-text.ts'
import { startReading } from '../intake/start-reading.ts'
import { announce } from '../ui/live-region.tsx'
import { showToast } from '../ui/toast.tsx'
import type { Incoming } from './clear-store.ts'
import { setClear, showAll, useClear } from './clear-store.ts'
import { list } from './the-list.ts'
import { newSource } from './rows/source.ts'

/** Brings something into the list; where one is there already, the person is asked whether to add to it. */
export function bringIn(incoming: Incoming): void {
  const { reading, sending } = useClear.getState()
  if (reading !== null || sending || isNothing(incoming)) return
  const isThere = list.rows.some((row) => !row.removed)
  if (isThere && incoming.kind !== 'typed') setClear({ dialog: { kind: 'drop', incoming } })
  else addToList(incoming)
}

/** Starts a new list with it. What was there comes back with *Undo*. */
export function startNewWith(incoming: Incoming): void {
  const step = list.removeAll('start-new')
  showAll()
  setClear({ restored: false })
  if (step !== null) {
    const onAction = () => list.undoThrough(step.id)
    showToast({ text: undoWords.startedNew, action: { label: common.undo, onAction } })
  }
  addToList(incoming)
}

export function addToList(incoming: Incoming): void {
  const { files, folders, text, kind, name } = incoming
  setClear({ refused: folders.map((folder) => ({ name: folder, code: 'folder' })), problem: null })
  if (text !== '') addText(kind, name, text)
  if (files.length > 0) read(files)
}

function isNothing({ files, folders, text }: Incoming): boolean {
  return files.length === 0 && folders.length === 0 && text.trim() === ''
}

function addText(kind: Incoming['kind'], name: string, text: string): void {
  const { entries, units } = entriesOfText(text)
  const source = list.addSource(newSource(kind, name))
  list.addEntries(source, entries)
  list.endSource(source, { kind: 'text', units, encoding: 'utf-8', otherColumns: 0 })
  announce('clear', intakeWords.read(units))
}

let stop: (() => void) | null = null

/** Stops the reading; what was read so far stays in the list. */
export function stopReading(): void {
  stop?.()
  stop = null
}

function read(files: readonly File[]): void {
  const sources = new Map<string, number>()
  const sizes = files.map(({ size }) => size)
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  let entries = 0

  const sourceOf = ({ file, sheet }: { file: number; sheet: string }): number => {
    const key = JSON.stringify([file, sheet])
    const source = sources.get(key) ?? list.addSource(newSource('file', files[file]?.name ?? '', sheet))
    sources.set(key, source)
    return source
  }
  const endUnread = () => {
    for (const source of sources.values()) {
      if (list.sources[source]?.units === null) list.endSource(source, { stopped: true })
    }
  }
  const end = () => {
    stop = null
    setClear({ reading: null })
    if (entries > 0) announce('clear', intakeWords.read(entries))
  }
  const hear = (message: FromWorker) => {
    switch (message.type) {
      case 'entries': {
        const { file, bytes } = message
        entries += message.entries.length
        list.addEntries(sourceOf(message), message.entries)
        const before = sizes.slice(0, file).reduce((sum, size) => sum + size, 0)
        setClear({ reading: { name: files[file]?.name ?? '', entries, share: (before + bytes) / total } })
        return
      }
      case 'read':
        list.endSource(sourceOf(message), message.reading)
        return
      case 'refused':
        refuse(files[message.file]?.name ?? '', message.code)
        endUnread()
        return
      case 'finished':
        end()
    }
  }
  setClear({ reading: { name: files[0]?.name ?? '', entries: 0, share: 0 } })
  const stopWorker = startReading(files, hear)
  stop = () => {
    stopWorker()
    endUnread()
    end()
    announce('clear', intakeWords.stopped)
  }
}

function refuse(name: string, code: Extract<FromWorker, { type: 'refused' }>['code']): void {
  setClear({ refused: [...useClear.getState().refused, { name, code }] })
  announce('clear-refused', intakeWords.refused(name, code))
}
