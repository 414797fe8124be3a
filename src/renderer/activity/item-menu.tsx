import type { ItemView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import { IconMenu, type MenuEntry } from '../ui/menu-button.tsx'
import { browserHint } from './browser-hint.ts'
import { copyFromItem, openInBrowser } from './job-calls.ts'

type Choice = 'copy-url' | 'open' | 'copy-request-id' | 'copy-support-id'

interface Props {
  readonly item: ItemView
  readonly cell?: string
  readonly excludeFromTabOrder?: boolean
}

/** Copying and opening go through main, by the item's id. */
export function ItemMenu({ item, cell = '', excludeFromTabOrder = false }: Props) {
  const entries: readonly MenuEntry<Choice>[] = [
    { id: 'copy-url', label: activity.copyUrl, icon: 'copy' },
    { id: 'open', label: activity.openInBrowser, hint: browserHint(), icon: 'open' },
    ...(item.requestId === null
      ? []
      : [{ id: 'copy-request-id', label: activity.copyRequestId, icon: 'copy' } as const]),
    ...(item.supportId === null
      ? []
      : [{ id: 'copy-support-id', label: activity.copySupportId, icon: 'copy' } as const]),
  ]
  return (
    <IconMenu
      label={activity.rowMenu(item.url)}
      entries={entries}
      onAction={(choice) => void act[choice](item)}
      cell={cell}
      excludeFromTabOrder={excludeFromTabOrder}
    />
  )
}

const act: Readonly<Record<Choice, (item: ItemView) => Promise<void>>> = {
  'copy-url': (item) => copyFromItem(item, 'urls'),
  open: openInBrowser,
  'copy-request-id': (item) => copyFromItem(item, 'request-ids'),
  'copy-support-id': (item) => copyFromItem(item, 'support-ids'),
}
