import type { FindingCode } from '../../urls/finding.ts'
import { browser } from './browser.ts'
import type { Chapter, ChapterId } from './chapter.ts'
import { firstList } from './first-list.ts'
import { limit } from './limit.ts'
import { sizes } from './sizes.ts'
import { unsure } from './unsure.ts'
import { whichUrl } from './which-url.ts'
import { wildcards } from './wildcards.ts'

/** The help, in its order: one text for the window and for `docs/guide`. */
export const chapters: readonly Chapter[] = [firstList, whichUrl, sizes, wildcards, browser, limit, unsure]

export function chapterOf(id: ChapterId): Chapter {
  return chapters.find((chapter) => chapter.id === id) ?? firstList
}

/** The chapter that says more about a finding; a code without one does not compile. */
export const chapterOfFinding: Readonly<Record<FindingCode, ChapterId>> = {
  'not-a-url': 'which-url',
  'other-scheme': 'which-url',
  'unknown-host': 'which-url',
  'other-account': 'which-url',
  'endpoint-unknown': 'which-url',
  'dashboard-link': 'which-url',
  'user-and-password': 'which-url',
  'host-only': 'which-url',
  'bad-percent': 'which-url',
  backslash: 'which-url',
  'too-long': 'which-url',
  'star-not-last': 'wildcards',
  'several-stars': 'wildcards',
  'star-in-query': 'wildcards',
  'star-too-wide': 'wildcards',
  'star-whole-account': 'wildcards',
  'star-never-allowed': 'wildcards',
  'control-character': 'which-url',
  'broken-character': 'which-url',
  'several-urls': 'which-url',
  http: 'which-url',
  'star-encoded': 'wildcards',
  'double-slash': 'which-url',
  'dot-segments': 'which-url',
  signed: 'sizes',
  'star-with-transformation': 'sizes',
  'star-with-query': 'wildcards',
  'star-length-unsure': 'wildcards',
  'star-extension-unsure': 'wildcards',
  'other-unicode-form': 'which-url',
  'hidden-characters': 'which-url',
  'sent-differently': 'which-url',
  'space-inside': 'which-url',
  'cut-off': 'which-url',
  trimmed: 'which-url',
  'wrapping-taken-off': 'which-url',
  'invisible-taken-off': 'which-url',
  'scheme-added': 'which-url',
  'fragment-taken-off': 'which-url',
  'host-lower-cased': 'which-url',
  versioned: 'sizes',
  transformation: 'sizes',
  'star-reach': 'wildcards',
  video: 'sizes',
}

export const helpWords = {
  title: 'Help',
  open: 'Help',
  openKey: 'F1',
  chapters: 'Chapters',
  more: 'More about this',
  moreNamed: (title: string) => `More about this: ${title}`,
  whyOld: 'Why my browser still shows the old one',
} as const
