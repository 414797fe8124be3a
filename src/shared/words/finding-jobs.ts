import type { JobOutcome } from '../purge/job-outcome.ts'
import { mostCounted } from '../purge/limits.ts'
import { counted, number } from './counted.ts'

export const findWords = {
  label: 'Find past jobs',
  text: 'Find by URL, list, preset or account',
  empty: 'Empty the field',
  anyAccount: 'All accounts',
  anyOutcome: 'Any outcome',
  day: 'Day',
  end: 'Show all jobs',
  nothing: 'No job fits',
  nothingWords: 'Look for a shorter part of the URL, another day or any outcome.',
} as const

export const outcomeNames: Readonly<Record<JobOutcome, string>> = {
  'needs-you': 'Needs you',
  cleared: 'Cleared',
  'under-way': 'Under way',
  refused: 'Refused',
  unsure: 'Unsure',
  untracked: 'Unconfirmed',
  left: 'Left',
  stopped: 'Stopped',
}

/** How many of a job's URLs hold what was searched. */
export function matchWords(matches: number): string {
  if (matches === 0) return 'found by its name'
  if (matches >= mostCounted) return `${number(mostCounted)} URLs or more fit`
  return counted(matches, 'URL fits', 'URLs fit')
}

/** What a screen reader hears after a search. */
export function foundWords(jobs: number, hasOlder: boolean): string {
  if (jobs === 0) return `${findWords.nothing}.`
  return hasOlder ? `${number(jobs)} jobs or more fit.` : `${counted(jobs, 'job fits', 'jobs fit')}.`
}
