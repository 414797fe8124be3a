import type { KeepName } from '../purge/keeping.ts'
import { sendsOf, type SpeedName } from '../purge/speed.ts'
import { counted } from './counted.ts'
import { spoken } from './spoken.ts'

const names: Readonly<Record<SpeedName, string>> = {
  slowest: 'Slowest',
  slower: 'Slower',
  usual: 'Usual',
  faster: 'Faster',
}

const why: Readonly<Record<SpeedName, string>> = {
  slowest: 'leaves the most room for colleagues and other programs.',
  slower: 'if ImageKit often asks to wait.',
  usual: 'what ImageKit is reported to allow all the time.',
  faster: 'ImageKit may ask to wait, which can take longer in the end.',
}

export const speedWords = spoken('sending/speedWords', {
  title: 'Speed',
  words:
    'How fast URLs are sent. All jobs of an account share it. When ImageKit asks to wait, the app waits exactly that long, goes slower, and climbs back by itself.',
  label: 'Sending',
  name: (speed: SpeedName) => names[speed],
  hint: (speed: SpeedName) => `${counted(sendsOf[speed].perSecond, 'URL', 'URLs')} a second: ${why[speed]}`,
})

const keepNames: Readonly<Record<KeepName, string>> = {
  'half-year': 'Half a year',
  year: 'A year',
  'two-years': 'Two years',
  always: 'Always',
}

export const keepWords = spoken('sending/keepWords', {
  title: 'History',
  words:
    'After this time the single URLs of a finished job are removed from Activity, so that the history does not grow without end. The job, its numbers and what it used of the month stay.',
  label: 'Keep the URLs of finished jobs',
  name: (keep: KeepName) => keepNames[keep],
  compacted:
    'Its single URLs were removed because the job is old. The numbers stay. Settings says how long they are kept.',
})

export const whoWords = spoken('sending/whoWords', {
  title: 'Who cleared it',
  words:
    'Each job can hold the name you have on this computer, so that a colleague sees in Activity and in a report who cleared it. It stays on this computer and is never sent to ImageKit. Jobs that were cleared before keep what they have.',
  label: 'Record my user name',
  choices: { on: 'Record it', off: 'Don’t record it' },
})
