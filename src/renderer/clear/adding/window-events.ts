import { isTakenByScreen } from '../../state/drop-taker.ts'
import { goTo, usePlace } from '../../state/place-store.ts'
import { droppedOf } from '../../intake/dropped.ts'
import { undoLast } from '../actions.ts'
import { bringIn } from './bring-in.ts'
import { setClear, useClear } from '../clear-store.ts'

/** Drop and paste work anywhere in the window, whatever place it shows; Ctrl+Z wherever the focus is on Clear. */
export function listenToWindow(): void {
  window.addEventListener('dragenter', show)
  window.addEventListener('dragover', show)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  window.addEventListener('paste', paste)
  window.addEventListener('keydown', undo)
}

function carriesList(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? []
  return types.includes('Files') || types.includes('text/uri-list') || types.includes('text/plain')
}

function show(event: DragEvent): void {
  if (!carriesList(event) || event.dataTransfer === null) return
  event.preventDefault()
  event.dataTransfer.dropEffect = isBusy() ? 'none' : 'copy'
  if (!useClear.getState().dragging) setClear({ dragging: true })
}

/** Only the way out of the window has nothing it leads to. */
function leave(event: DragEvent): void {
  if (event.relatedTarget === null) setClear({ dragging: false })
}

function drop(event: DragEvent): void {
  setClear({ dragging: false })
  if (event.dataTransfer === null || (isField(event.target) && !event.dataTransfer.types.includes('Files')))
    return
  event.preventDefault()
  if (isBusy()) return
  const dropped = droppedOf(event.dataTransfer)
  if (isTakenByScreen(dropped.files)) return
  goTo('clear')
  bringIn({ ...dropped, kind: kindOf(event.dataTransfer), name: '' })
}

function paste(event: ClipboardEvent): void {
  if (event.clipboardData === null || isField(event.target) || isBusy()) return
  event.preventDefault()
  goTo('clear')
  bringIn({ ...droppedOf(event.clipboardData), kind: kindOf(event.clipboardData), name: '' })
}

function undo(event: KeyboardEvent): void {
  const pressed = event.key.toLowerCase() === 'z' && event.ctrlKey !== event.metaKey
  if (!pressed || event.shiftKey || event.altKey || isField(event.target)) return
  // What would be undone must be in sight.
  if (isBusy() || usePlace.getState().place !== 'clear') return
  event.preventDefault()
  undoLast()
}

function kindOf(data: DataTransfer): 'file' | 'pasted' {
  return data.types.includes('Files') ? 'file' : 'pasted'
}

/** A paste, a drop of text and *Undo* inside a field stay there. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select')
}

function isBusy(): boolean {
  const { dialog, sending } = useClear.getState()
  return dialog !== null || sending
}
