import { useState, type DragEvent } from 'react'

/** Nothing else in the window takes this kind, so a preset can only be dropped among presets. */
const kind = 'application/x-purge-desk-preset'

/** Where the preset in hand would stand: before this one, or at the end. */
export interface DropPlace {
  readonly id: string
  readonly side: 'before' | 'after'
}

/** Dragging a card to another place, by its handle. The buttons beside it do the same without dragging. */
export function useDragOrder(ids: readonly string[], onMove: (id: string, before: string | null) => void) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<DropPlace | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  const drop = (place: DropPlace) => {
    if (dragged === null) return
    const at = ids.indexOf(place.id) + (place.side === 'after' ? 1 : 0)
    const before = ids[at] ?? null
    if (before !== dragged && place.id !== dragged) onMove(dragged, before)
  }
  return {
    dragged,
    over,
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.setData(kind, id)
        event.dataTransfer.effectAllowed = 'move'
        const card = event.currentTarget.closest('li')
        if (card) event.dataTransfer.setDragImage(card, 12, 12)
        setDragged(id)
      },
      onDragEnd: end,
    }),
    target: (id: string) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (!event.dataTransfer.types.includes(kind)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
        const { top, height } = event.currentTarget.getBoundingClientRect()
        const side = event.clientY < top + height / 2 ? 'before' : 'after'
        if (over?.id !== id || over.side !== side) setOver({ id, side })
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (!event.dataTransfer.types.includes(kind)) return
        event.preventDefault()
        event.stopPropagation()
        if (over !== null) drop(over)
        end()
      },
    }),
  }
}
