import { undoWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { plainName } from '#shared/words/plain-name.ts'
import { goTo } from '../../state/place-store.ts'
import { isBelow, placesOf } from '../../intake/own-places.ts'
import { announce } from '../../ui/live-region.tsx'
import { showToast } from '../../ui/toast.tsx'
import type { Incoming } from '../clear-store.ts'
import { setClear, showAll } from '../clear-store.ts'
import { list } from '../the-list.ts'
import { newSource } from '../rows/source.ts'
import { whenFree } from './in-turn.ts'
import { readIn } from './read-in.ts'

/**
 * Brings something into the list; where one is there already, the person is asked whether to add to it. What comes while
 * another list is being read or sent has its turn after that.
 */
export function bringIn(incoming: Incoming): void {
  if (isNothing(incoming)) return
  whenFree(incoming.files.length, () => {
    goTo('clear')
    if (!list.isEmpty && incoming.kind !== 'typed') setClear({ dialog: { kind: 'drop', incoming } })
    else addToList(incoming)
  })
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
  const { files, folders, text, behind = [], kind, name, refused = [] } = incoming
  const notFiles = folders.map((folder) => ({ name: plainName(folder), code: 'folder' }) as const)
  const own = behind.filter((link) => isBelow(link, placesOf(list.rules)))
  setClear({ refused: [...notFiles, ...refused], behind: own, problem: null })
  if (files.length > 0) return readIn(files)
  if (text === '') return
  if (kind === 'preset' || kind === 'sample') addText(kind, name, text)
  else readText(text, kind === 'typed' ? 'typed' : 'pasted')
}

/** The links behind words of what was pasted are added, too. */
export function addBehind(links: readonly string[]): void {
  whenFree(0, () => {
    setClear({ behind: [] })
    readText(links.join('\n'), 'pasted')
  })
}

function readText(text: string, kind: 'typed' | 'pasted'): void {
  readIn([new File([text], '')], { encoding: 'utf-8' }, kind)
}

function isNothing({ files, folders, text }: Incoming): boolean {
  return files.length === 0 && folders.length === 0 && text.trim() === ''
}

/** Lines that are written by the app itself, or were judged when they were saved: no comma in them is a column's end. */
function addText(kind: 'preset' | 'sample', name: string, text: string): void {
  const lines = text.split('\n')
  const source = list.addSource(newSource(kind, name))
  list.addEntries(
    source,
    lines.map((line, at) => ({ text: line, line: at + 1 })),
  )
  list.endSource(source, { kind: 'text', units: lines.length, encoding: 'utf-8', otherColumns: 0 })
  list.endAdding([source])
  announce('clear', intakeWords.read(lines.length))
}
