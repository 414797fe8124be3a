import type { FindingCode, RepairCode } from '../urls/finding.ts'
import type { LeftOut } from '../urls/judgement.ts'
import type { FindingWords } from './finding-words.ts'
import { blockingWords } from './findings-blocking.ts'
import { lookWords } from './findings-look.ts'
import { quietWords } from './findings-quiet.ts'
import { spoken } from './spoken.ts'

/** The words for each finding of the rules; a code without words does not compile. */
export const findings: Readonly<Record<FindingCode, FindingWords>> = {
  ...blockingWords,
  ...lookWords,
  ...quietWords,
}

/** The button for each repair that is offered. */
export const repairLabels = spoken<Readonly<Record<RepairCode, string>>>('findings/repairLabels', {
  'use-https': 'Use https',
  'use-star': 'Use a star',
  'use-slashes': 'Use slashes',
  'single-slashes': 'Use one slash',
  'encode-percent': 'Keep the %',
  'use-composed-form': 'Use usual form',
  'take-off-user': 'Take it off',
  'encode-spaces': 'Keep the space',
  'shorten-to-last-star': 'End at the star',
  'use-file-wildcard': 'Use the file',
})

/** The row of a line that is no URL. */
export const leftOutWords = spoken<Readonly<Record<LeftOut, string>>>('findings/leftOutWords', {
  blank: 'Left out: a blank line',
  comment: 'Left out: a comment',
  heading: 'Left out: a column title',
  sitemap: 'Left out: another sitemap',
  'other-text': 'Left out: no URL in it',
})

export const leftOutMeaning = spoken<Readonly<Record<LeftOut, string>>>('findings/leftOutMeaning', {
  blank: 'This line is empty.',
  comment: 'This line is a note to the reader of the file.',
  heading: 'This line names what stands below it.',
  sitemap: 'This is the URL of another sitemap. Open it in your browser, save it, and drop that file here.',
  'other-text': 'There is no URL in this line. If there should be one, edit the line.',
})
