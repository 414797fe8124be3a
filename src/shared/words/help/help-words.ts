import { spoken } from '../spoken.ts'
import type { ChapterId } from './chapter.ts'

export const chapterTitles = spoken<Readonly<Record<ChapterId, string>>>('help/chapterTitles', {
  browser: 'Why my browser still shows the old one',
  'first-list': 'Your first list, in ten minutes',
  limit: 'The monthly limit',
  sizes: 'Sizes and forms of one picture',
  unsure: 'Unsure, refused, taking long',
  'which-url': 'Which URL to paste',
  wildcards: 'Wildcards: one star for many URLs',
})

/** The head of `docs/guide`. */
export const guideWords = spoken('help/guideWords', {
  title: 'Guide to Purge Desk',
  intro:
    'The same text stands in the app: press F1. It is written by `npm run guide` from `src/shared/words/help`. [Deutsch](de/README.md)',
})

export const helpWords = spoken('help/helpWords', {
  title: 'Help',
  open: 'Help',
  openKey: 'F1',
  chapters: 'Chapters',
  more: 'More about this',
  moreNamed: (title: string) => `More about this: ${title}`,
  whyOld: 'Why my browser still shows the old one',
})
