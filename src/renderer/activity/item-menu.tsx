import type { ItemView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import { IconMenu, type MenuEntry } from '../ui/menu-button.tsx'
import { browserHint } from './browser-hint.ts'
import type { ItemWay } from './item-ways.ts'
import { copyFromItem, openInBrowser } from './job-calls.ts'

type Copying = 'copy-url' | 'open' | 'copy-request-id' | 'copy-support-id'
type Choice = Copying | ItemWay['id']

interface Props {
  readonly item: ItemView
  /** What has no button beside the menu. */
  readonly ways: readonly ItemWay[]
  readonly cell?: string
  readonly excludeFromTabOrder?: boolean
}

/** Copying and opening go through main, by the item's id. */
export function ItemMenu({ item, ways, cell = '', excludeFromTabOrder = false }: Props) {
  const entries: readonly MenuEntry<Choice>[] = [
    ...ways.map(({ id, label, icon }) => ({ id, label, icon })),
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
      onAction={(choice) => void actOn(item, choice, ways)}
      cell={cell}
      excludeFromTabOrder={excludeFromTabOrder}
    />
  )
}

async function actOn(item: ItemView, choice: Choice, ways: readonly ItemWay[]): Promise<void> {
  if (choice === 'send-again' || choice === 'leave') await ways.find(({ id }) => id === choice)?.act(item)
  else await act[choice](item)
}

const act: Readonly<Record<Copying, (item: ItemView) => Promise<void>>> = {
  'copy-url': (item) => copyFromItem(item, 'urls'),
  open: openInBrowser,
  'copy-request-id': (item) => copyFromItem(item, 'request-ids'),
  'copy-support-id': (item) => copyFromItem(item, 'support-ids'),
}
