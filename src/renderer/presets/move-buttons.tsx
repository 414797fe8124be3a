import { useEffect, useRef } from 'react'
import type { PresetView } from '#shared/ipc/views.ts'
import { presetWords } from '#shared/words/presets.ts'
import { IconButton } from '../ui/button.tsx'
import { stepPreset } from './actions.ts'
import styles from './presets.module.css'

/** Where a preset stands in its group, the pinned ones or the others. */
export interface GroupPlace {
  /** From 0. */
  readonly index: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

export function isAlone({ isFirst, isLast }: GroupPlace): boolean {
  return isFirst && isLast
}

interface Props {
  readonly preset: PresetView
  readonly place: GroupPlace
}

/** What the handle beside them does, without dragging. */
export function MoveButtons({ preset, place: { index, isFirst, isLast } }: Props) {
  const buttons = useRef<HTMLSpanElement>(null)
  const pressed = useRef<{ readonly by: -1 | 1; readonly from: number } | null>(null)
  // A card that is moved in the page loses the keyboard, and so does a button that can't be pressed any more.
  useEffect(() => {
    if (pressed.current === null || pressed.current.from === index) return
    const { by } = pressed.current
    pressed.current = null
    const usable = buttons.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? []
    const same = [...usable].find(({ dataset }) => dataset['by'] === String(by))
    const [other] = usable
    const target = same ?? other
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }, [index])
  const step = async (by: -1 | 1) => {
    pressed.current = { by, from: index }
    if (!(await stepPreset(preset, by))) pressed.current = null
  }
  return (
    <span className={styles['moves']} ref={buttons}>
      <IconButton
        icon="up"
        label={presetWords.moveUpNamed(preset.name)}
        isDisabled={isFirst}
        data-by="-1"
        onPress={() => void step(-1)}
      />
      <IconButton
        icon="down"
        label={presetWords.moveDownNamed(preset.name)}
        isDisabled={isLast}
        data-by="1"
        onPress={() => void step(1)}
      />
    </span>
  )
}
