/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element can't hold rows that are placed by hand */
import { memo } from 'react'
import type { ItemView } from '#shared/ipc/views.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { activity } from '#shared/words/activity.ts'
import { Button } from '../ui/button.tsx'
import { StateBadge } from '../ui/state-badge.tsx'
import { UrlText } from '../ui/url-text.tsx'
import { useNarrowWindow } from '../ui/use-low-window.ts'
import { cellName } from './grid-keys.ts'
import { badgeOf, itemSentence, rowSentence } from './item-words.ts'
import { ItemMenu } from './item-menu.tsx'
import { waysOf } from './item-ways.ts'
import { shownItemUrl } from './shown-item-url.ts'
import texts from '../ui/row-sentence.module.css'
import styles from './items-grid.module.css'

interface Props {
  readonly index: number
  /** Pixels from the top of the rows. */
  readonly start: number
  /** Undefined until it is loaded. */
  readonly item: ItemView | undefined
  readonly rules: AccountRules | null
  readonly time: string
  /** Its details are open. */
  readonly isInHand: boolean
  readonly isChosen: boolean
  /** The job is paused. */
  readonly isPaused: boolean
  /** The place in this row that Tab reaches, null in all rows but one. */
  readonly activeColumn: number | null
}

export const ItemRow = memo(function ItemRow(props: Props) {
  const { index, start, item, isInHand, isChosen, activeColumn } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-active={activeColumn === null ? undefined : true}
      data-in-hand={isInHand ? true : undefined}
      className={styles['row']}
      style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
    >
      {/* The same cell before and after loading, so that the keyboard is not lost in between. */}
      <div
        role="gridcell"
        aria-colspan={item ? undefined : 5}
        className={item ? undefined : styles['unloaded']}
        {...placeIn(props, 0)}
      >
        {item ? <StateBadge {...badgeOf(item)} /> : activity.rowLoading}
      </div>
      {item && <OtherCells {...props} item={item} />}
    </div>
  )
})

/** What a focusable place of the row needs: its name, and whether Tab reaches it. */
function placeIn({ index, activeColumn }: Props, column: number) {
  return { 'data-cell': cellName({ row: index, column }), tabIndex: activeColumn === column ? 0 : -1 }
}

function OtherCells(props: Props & { readonly item: ItemView }) {
  const { index, item, rules, time, isPaused, activeColumn } = props
  const isNarrow = useNarrowWindow()
  const sentence = itemSentence(item, isPaused)
  const ways = waysOf(item)
  // Where they would take the room of the words, they are in the menu.
  const buttons = isNarrow ? [] : ways
  const menuColumn = 4 + buttons.length
  return (
    <>
      <div role="gridcell" {...placeIn(props, 1)} title={item.url}>
        <UrlText shown={shownItemUrl(item.url, rules)} />
      </div>
      <div role="gridcell" className={styles['time']} {...placeIn(props, 2)}>
        {time}
      </div>
      <div role="gridcell" className={styles['what']} {...placeIn(props, 3)}>
        <span className={texts['sentence']} title={sentence}>
          {rowSentence(item, isPaused, ways.length > 0)}
        </span>
        {buttons.map(({ id, label, act }, place) => (
          <Button
            key={id}
            size="small"
            data-cell={cellName({ row: index, column: 4 + place })}
            excludeFromTabOrder={activeColumn !== 4 + place}
            aria-label={`${label}: ${item.url}`}
            onPress={() => void act(item)}
          >
            {label}
          </Button>
        ))}
      </div>
      <div role="gridcell">
        <ItemMenu
          item={item}
          ways={isNarrow ? ways : []}
          cell={cellName({ row: index, column: menuColumn })}
          excludeFromTabOrder={activeColumn === null || activeColumn < menuColumn}
        />
      </div>
    </>
  )
}
