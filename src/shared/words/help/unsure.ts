import { activity } from '../activity.ts'
import { stateNames, watchingWords } from '../states.ts'
import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const unsure = spoken('help/unsure', (): readonly Block[] => [
  {
    kind: 'list',
    items: [
      `**${stateNames.unsure}**: the URL was sent, but no clear answer came, because the connection broke or the computer stopped. It may have been cleared. The app never sends it again by itself, since it would count twice. You choose: send it again, or leave it.`,
      `**${stateNames.refused}**: ImageKit said no. The row shows ImageKit’s own words and what they mean. Repair the URL, and clear it again.`,
      `**${watchingWords.takingLong}**: more than 15 minutes. Usually it is cleared in the end. If not, write to ImageKit’s support with the request id of the row.`,
      `**${stateNames.waiting}**: not sent yet. It goes out by itself when its turn comes or the connection is back; in a paused job, when you press **${activity.goOn}**.`,
    ],
  },
])
