import { assertNever } from '#shared/assert-never.ts'
import type { MenuChoice } from '#shared/ipc/events.ts'
import { openHelp } from '../state/help-store.ts'
import { openOverlay } from '../state/overlay-store.ts'
import { goTo } from '../state/place-store.ts'

/** Does what was chosen in the system's menu. */
export function followMenu(choice: MenuChoice): void {
  switch (choice) {
    case 'commands':
      return openOverlay('palette')
    case 'help':
      return openHelp()
    case 'settings':
      return goTo('settings')
    case 'shortcuts':
      return openOverlay('shortcuts')
    default:
      assertNever(choice)
  }
}
