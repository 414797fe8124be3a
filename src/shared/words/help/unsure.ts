import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const unsure = spoken('help/unsure', (): readonly Block[] => [
  {
    kind: 'list',
    items: [
      '`Unsure`: the URL was sent, but no clear answer came, because the connection broke or the computer stopped. It may have been cleared. The app never sends it again by itself, since it would count twice. You choose: send it again, or leave it.',
      '`Refused`: ImageKit said no. The row shows ImageKit’s own words and what they mean. Repair the URL, and clear it again.',
      'Taking too long: more than 15 minutes. Mostly it is cleared in the end. If not, write to ImageKit’s support with the request id of the row.',
      'Waiting for the connection: nothing was sent yet. It goes on by itself.',
    ],
  },
])
