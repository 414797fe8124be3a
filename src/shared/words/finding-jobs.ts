import type { JobOutcome } from '../purge/job-outcome.ts'
import { mostCounted } from '../purge/limits.ts'
import { counted, number } from './counted.ts'
import { spoken } from './spoken.ts'

export const findWords = spoken('finding-jobs/findWords', {
  label: 'Find past jobs',
  text: 'Find by URL, list, preset or account',
  empty: 'Empty the field',
  anyAccount: 'All accounts',
  anyOutcome: 'Any outcome',
  day: 'Day',
  end: 'Show all jobs',
  nothing: 'No job matches',
  nothingWords: 'Look for a shorter part of the URL, another day or any outcome.',
})

export const outcomeNames = spoken<Readonly<Record<JobOutcome, string>>>('finding-jobs/outcomeNames', {
  'needs-you': 'Needs you',
  cleared: 'Cleared',
  'under-way': 'Under way',
  refused: 'Refused',
  unsure: 'Unsure',
  untracked: 'Unconfirmed',
  left: 'Left as is',
  stopped: 'Stopped',
})

/** How many of a job's URLs hold what was searched. */
export const matchWords = spoken('finding-jobs/matchWords', (matches: number): string => {
  if (matches === 0) return 'found by its name'
  if (matches >= mostCounted) return `${number(mostCounted)} URLs or more match`
  return counted(matches, 'URL matches', 'URLs match')
})

/** What a screen reader hears after a search. */
export const foundWords = spoken('finding-jobs/foundWords', (jobs: number, hasOlder: boolean): string => {
  if (jobs === 0) return `${findWords.nothing}.`
  return hasOlder ? `${number(jobs)} jobs or more match.` : `${counted(jobs, 'job matches', 'jobs match')}.`
})
