import type { ItemView } from '#shared/ipc/views.ts'
import { maySendAgain, needsPerson } from '#shared/purge/item-state.ts'

/** What can be done with a row now. */
export interface Offers {
  readonly again: boolean
  readonly leave: boolean
}

/** A row that was sent again has its new row to be looked at; a row that was left asks for nothing more. */
export function offersOf(item: ItemView): Offers {
  const isDealtWith = item.sentAgainAs !== null
  return {
    again: !isDealtWith && maySendAgain(item.state),
    leave: !isDealtWith && !item.letBe && needsPerson(item.state),
  }
}
