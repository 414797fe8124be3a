import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'
import { writtenIn } from '../../app/written-in.ts'

const write = writtenIn('en')

export const limit = spoken('help/limit', (): readonly Block[] => [
  {
    kind: 'text',
    text: `ImageKit clears a certain number of URLs a month for each account, usually ${write(1_000)}. Then it refuses until the next month.`,
  },
  {
    kind: 'list',
    items: [
      'Each URL counts as one. A URL with a star counts as one too, however many it clears.',
      'ImageKit doesn’t tell how many are left. The app counts what it sends itself. What your colleagues clear in ImageKit’s dashboard counts as well: enter it with the account, under **Used elsewhere this month**.',
      'If a list is longer than what is left, the app says so before anything is sent, and can keep the rest of the list for later.',
      'If your plan has another limit, enter it with the account in **Settings**.',
    ],
  },
])
