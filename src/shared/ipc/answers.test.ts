import { describe, expect, it } from 'vitest'
import { itemStates } from '../purge/item-state.ts'
import { noItems } from '../purge/job-state.ts'
import { contract, type CallName, type Output } from './contract.ts'
import type { Notice } from './views/app.ts'
import type { AccountView, KeyTest } from './views/account.ts'
import type { OpenedFile } from './views/opened.ts'

const id = '9d1c2a34-0d7b-4a4e-8a55-0c1f6a5b7d01'
const text = (length: number) => 'a'.repeat(length)
const many = <T>(length: number, value: T) => Array.from({ length }, () => value)

const quota = {
  month: '2026-11',
  limit: 1_000,
  usedHere: 1,
  usedElsewhere: 2,
  left: 997,
  daysToReset: 7,
  resetDay: 1,
  from: 0,
  to: 1,
}
const account: AccountView = {
  id,
  name: 'Shop',
  kind: 'imagekit',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [{ host: 'img.acme.com', pattern: '' }],
  key: { state: 'kept', lastFour: 'hBx4' },
  quota,
}
const accounts = { accounts: [account], currentId: id }
const counts = { ...noItems, cleared: 1 }
const job = {
  id,
  accountId: id,
  accountName: 'Shop',
  practice: false,
  name: 'Front',
  state: 'paused',
  pause: 'outage',
  theirWords: 'words',
  counts,
  sentAgain: 1,
  total: 2,
  needsYou: 3,
  takingLong: 4,
  createdAt: 5,
  endedAt: 6,
  compactedAt: 7,
  clearedBy: 'lee',
  presets: ['Front'],
  waitsUntil: 8,
  secondsLeft: { from: 9, to: 10 },
} as const
const item = {
  id: 1,
  jobId: id,
  position: 1,
  url: 'https://ik.imagekit.io/acme/a.jpg',
  state: 'clearing',
  reason: 'unknown-word',
  theirWords: 'words',
  supportId: 's1',
  requestId: 'r1',
  sentAt: 2,
  since: 3,
  takingLong: true,
  againOf: 4,
  sentAgainAs: 5,
  letBe: false,
} as const
const settings = {
  theme: 'dark',
  welcomed: true,
  quotaThresholds: { look: 80, stop: 100 },
  notifications: true,
  speed: 'usual',
  keep: 'always',
  recordUser: true,
  language: 'de',
  lookForUpdates: true,
} as const
const preset = {
  id,
  name: 'Front',
  notes: 'note',
  accountId: id,
  lines: 1,
  blanks: ['colour'],
  pinned: true,
  savedAt: 1,
  lastUsedAt: 2,
  uses: 3,
}
const presets = { presets: [preset], lastStep: 4 }
const notice = (code: Notice['code']): Notice => ({ id, code, detail: 'a.json' })
const notices = [
  'settings-moved-aside',
  'presets-moved-aside',
  'journal-too-new',
  'journal-unavailable',
  'journal-harmed',
  'journal-damaged',
  'journal-lost',
  'journal-backup',
  'journal-in-use',
  'journal-restored',
  'left-over-jobs',
  'unsure-after-restart',
  'page-crashed',
  'unexpected',
] as const
const keyOutcomes = [
  'works',
  'no-key',
  'wrong-key',
  'expired-key',
  'account-disabled',
  'not-permitted',
  'rate-limited',
  'imagekit-trouble',
  'no-network',
  'unexpected',
] as const
const keyTest = (outcome: KeyTest['outcome']): KeyTest => ({ outcome, theirWords: 'words', supportId: 's1' })
const opened = (problem: OpenedFile['problem']) => ({
  id: '0123456789abcdef'.repeat(2),
  name: 'a.csv',
  problem,
})
const updates = {
  mode: 'installs',
  step: 'downloading',
  version: text(50),
  notes: many(100, text(500)),
  percent: 100,
} as const
const details = {
  batches: [{ number: 1, counts, firstSentAt: 1, endedAt: 2 }],
  words: [{ words: 'words', n: 1 }],
  firstSentAt: 1,
  lastSentAt: 2,
  requestIds: 3,
}

/** For each call answers that hold all that it may tell the page. A call that is missing here does not compile. */
const answers: { readonly [N in CallName]: readonly Output<N>[] } = {
  'app.info': [
    {
      version: '1',
      platform: 'linux',
      testServer: 'here',
      notices: notices.map(notice),
      settings,
      systemLanguage: 'de',
    },
  ],
  'app.dismissNotice': [{}],
  'app.diagnostics': [{ text: text(200_000) }],
  'app.restoreBackup': [{}],
  'app.openLink': [{}],
  'settings.change': [settings],
  'accounts.list': [accounts],
  'accounts.add': [
    account,
    { ...account, kind: 'practice', key: { state: 'not-needed', lastFour: null } },
    ...(['in-memory', 'missing', 'unreachable'] as const).map((state) => ({
      ...account,
      key: { state, lastFour: '' },
    })),
  ],
  'accounts.addPractice': [account],
  'accounts.change': [account],
  'accounts.setUsedElsewhere': [account],
  'accounts.saveKey': [account],
  'accounts.testKey': keyOutcomes.map(keyTest),
  'accounts.forgetKey': [account],
  'accounts.remove': [accounts],
  'accounts.select': [accounts],
  'opened.take': [{ files: [opened(null), opened('folder'), opened('too-large'), opened('unreadable')] }],
  'jobs.begin': [{ job, received: 1 }],
  'jobs.add': [{ received: 1 }],
  'jobs.go': [job],
  'jobs.find': [{ job }, { job: null }],
  'jobs.list': [{ jobs: [job] }],
  'jobs.search': [{ found: [{ job, matches: 1 }], hasOlder: true }],
  'jobs.details': [details],
  'jobs.recent': [{ sends: [{ url: 'https://ik.imagekit.io/acme/a.jpg', sentAt: 1, clearing: true }] }],
  'jobs.itemIds': [{ ids: [1] }],
  'jobs.items': [{ total: 1, items: itemStates.map((state) => ({ ...item, state })) }],
  'jobs.pause': [job],
  'jobs.resume': [job],
  'jobs.stop': [job],
  'jobs.sendAgain': [job],
  'jobs.leave': [job],
  'jobs.copy': [{}],
  'jobs.openInBrowser': [{}],
  'quota.month': [{ quota, days: [{ day: '2026-11-24', n: 1 }] }],
  'quota.tellKept': [{}],
  'presets.list': [presets],
  'presets.save': [preset],
  'presets.saveFromJob': [preset],
  'presets.load': [{ preset, lines: ['a'], remembered: [{ blank: 'colour', values: ['red'] }] }],
  'presets.used': [preset],
  'presets.change': [preset],
  'presets.move': [presets],
  'presets.duplicate': [preset],
  'presets.remove': [presets],
  'presets.undo': [presets],
  'presets.import': [presets],
  'tickets.read': [{ subject: 'Cache', text: 'words', fits: true }],
  'tickets.copy': [{}],
  'tickets.mail': [{}],
  'updates.view': [updates, { ...updates, percent: 0, version: null, notes: [] }],
  'updates.look': [updates],
  'updates.download': [updates],
  'updates.install': [updates],
  'updates.notNow': [updates],
  'updates.openPage': [updates],
}

/** What no answer may hold, one step beyond. */
const odd: readonly (readonly [CallName, unknown])[] = [
  ['app.diagnostics', { text: text(200_001) }],
  ['accounts.add', { ...account, key: { state: 'kept', lastFour: 'AhBx4' } }],
  ['opened.take', { files: [{ ...opened(null), id: `${opened(null).id}0` }] }],
  ['opened.take', { files: [{ ...opened(null), id: opened(null).id.slice(1) }] }],
  ['opened.take', { files: [{ ...opened(null), id: `/${opened(null).id}` }] }],
  ['opened.take', { files: [{ ...opened(null), id: `${opened(null).id}/` }] }],
  ['updates.view', { ...updates, version: text(51) }],
  ['updates.view', { ...updates, notes: many(101, '') }],
  ['updates.view', { ...updates, notes: [text(501)] }],
  ['updates.view', { ...updates, percent: 101 }],
  ['updates.view', { ...updates, percent: -1 }],
]

/** The value with a field that nobody named in each of its objects. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, inner]) => [name, withMore(inner)])
  return { ...Object.fromEntries(fields), privateKey: 'private_x' }
}

describe('what the page hears back', () => {
  const names = Object.keys(contract).filter((name): name is CallName => Object.hasOwn(answers, name))

  it.each(names)('%s tells all that it names, and nothing more', (name) => {
    const { output } = contract[name]
    for (const answer of answers[name]) {
      expect(output.parse(answer), name).toEqual(answer)
      // Where a part may not even hold more, the answer as a whole is refused.
      const more = output.safeParse(withMore(answer))
      expect(more.success ? more.data : answer, name).toEqual(answer)
    }
  })

  it.each(odd)('%s does not answer with %j', (name, answer) => {
    expect(contract[name].output.safeParse(answer).success).toBe(false)
  })
})
