import { describe, expect, it } from 'vitest'
import { callNames } from './call-names.ts'
import { contract, type CallName } from './contract.ts'
import { keptLimit } from '../purge/limits.ts'

const id = '9d1c2a34-0d7b-4a4e-8a55-0c1f6a5b7d01'
const other = '9d1c2a34-0d7b-4a4e-8a55-0c1f6a5b7d02'
const url = 'https://ik.imagekit.io/acme/a.jpg'
const many = (length: number, value: unknown = 1) => Array.from({ length }, () => value)
const text = (length: number) => 'a'.repeat(length)

const endpoint = { imagekitId: 'acme', pattern: '' }
const account = {
  name: 'Shop',
  endpoints: [endpoint],
  customDomains: [{ host: 'img.acme.com', pattern: '' }],
  monthlyLimit: 1_000,
  resetDay: 1,
}
const query = { jobId: id, filter: 'all', search: '', offset: 0 }
const search = { text: '', accountId: null, from: null, to: null, outcome: null, before: null }
const preset = { name: 'Front', notes: '', accountId: null, replace: false }
const keptList = { id, accountName: 'Shop', urls: 1, until: 0 }
const ticket = (about: object) => ({ about })
const refused = (wanted: unknown) => ticket({ kind: 'refused', accountId: id, wanted })
const tickets: Cases = {
  fits: [
    ticket({ kind: 'taking-long', jobId: id }),
    ticket({ kind: 'higher-limit', accountId: id }),
    refused([text(2_000)]),
    refused(many(20, url)),
  ],
  not: [
    {},
    ticket({ kind: 'taking-long', jobId: '7' }),
    ticket({ kind: 'taking-long', jobId: id, more: 1 }),
    ticket({ kind: 'higher-limit', accountId: null }),
    ticket({ kind: 'another', jobId: id }),
    refused([]),
    refused(['']),
    refused([text(2_001)]),
    refused(many(21, url)),
    refused(['a\nb']),
    refused(['a\u2028b']),
    { ...ticket({ kind: 'taking-long', jobId: id }), more: 1 },
  ],
}
const imported = { name: 'Front', lines: [url], replaces: null }

interface Cases {
  /** What just fits. */
  readonly fits: readonly object[]
  /** What just does not; each is one step beyond one of the others. */
  readonly not: readonly object[]
}

const nothing: Cases = { fits: [{}], not: [{ more: 1 }] }
const ofId = (field: string): Cases => ({
  fits: [{ [field]: id }],
  not: [{}, { [field]: '7' }, { [field]: null }, { [field]: id, more: 1 }],
})

/** The edges of every call. A call that is missing here does not compile. */
const cases: Readonly<Record<CallName, Cases>> = {
  'app.info': nothing,
  'app.diagnostics': nothing,
  'app.restoreBackup': nothing,
  'app.dismissNotice': ofId('noticeId'),
  'app.openLink': {
    fits: ['imagekit-keys', 'imagekit-cache', 'imagekit-usage', 'imagekit-endpoints'].map((link) => ({
      link,
    })),
    not: [{ link: 'https://evil.example/' }, { link: '' }, {}, { link: 'imagekit-keys', more: 1 }],
  },
  'settings.change': {
    fits: [
      {},
      ...['system', 'light', 'dark'].map((theme) => ({ theme })),
      { quotaThresholds: { look: 1, stop: 100 } },
      { quotaThresholds: { look: 50, stop: 50 } },
      { welcomed: true, notifications: false, recordUser: false, lookForUpdates: false },
      { speed: 'usual', keep: 'always' },
    ],
    not: [
      { theme: 'sepia' },
      { quotaThresholds: { look: 0, stop: 100 } },
      { quotaThresholds: { look: 1, stop: 101 } },
      { quotaThresholds: { look: 51, stop: 50 } },
      { quotaThresholds: { look: 1.5, stop: 50 } },
      { welcomed: 1 },
      { lookForUpdates: 'yes' },
      { speed: 'warp' },
      { keep: 'never' },
      { accounts: [] },
    ],
  },
  'accounts.list': nothing,
  'accounts.addPractice': nothing,
  'accounts.add': accountCases({}),
  'accounts.change': accountCases({ accountId: id }),
  'accounts.setUsedElsewhere': {
    fits: [0, 10_000_000].map((usedElsewhere) => ({ accountId: id, usedElsewhere })),
    not: [-1, 10_000_001, 0.5, '1', null].map((usedElsewhere) => ({ accountId: id, usedElsewhere })),
  },
  'accounts.saveKey': {
    fits: [
      { accountId: id, key: 'p', keep: 'keychain' },
      { accountId: id, key: text(1_000), keep: 'memory' },
    ],
    not: [
      { accountId: id, key: '', keep: 'memory' },
      { accountId: id, key: text(1_001), keep: 'memory' },
      { accountId: id, key: 'p', keep: 'file' },
      { accountId: 'x', key: 'p', keep: 'memory' },
    ],
  },
  'accounts.testKey': ofId('accountId'),
  'accounts.forgetKey': ofId('accountId'),
  'accounts.select': ofId('accountId'),
  'accounts.remove': {
    fits: [{ accountId: id, stopJobs: true }],
    not: [{ accountId: id }, { accountId: id, stopJobs: 1 }, { accountId: 1, stopJobs: true }],
  },
  'opened.take': nothing,
  'jobs.begin': {
    fits: [
      { jobId: id, accountId: other, name: '' },
      { jobId: id, accountId: other, name: text(200), presets: many(50, 'a') },
      { jobId: id, accountId: other, name: 'a', presets: [text(200)] },
    ],
    not: [
      { jobId: id, accountId: other, name: text(201) },
      { jobId: id, accountId: other, name: 'a', presets: many(51, 'a') },
      { jobId: id, accountId: other, name: 'a', presets: [''] },
      { jobId: id, accountId: other, name: 'a', presets: [text(201)] },
      { jobId: id, name: 'a' },
      { accountId: other, name: 'a' },
    ],
  },
  'jobs.add': {
    fits: [
      { jobId: id, offset: 0, urls: [url] },
      { jobId: id, offset: 99_999, urls: many(1_000, url) },
      { jobId: id, offset: 0, urls: [text(1_000_000)] },
      { jobId: id, offset: 0, urls: [text(600_000), text(400_000)] },
    ],
    not: [
      { jobId: id, offset: -1, urls: [url] },
      { jobId: id, offset: 0.5, urls: [url] },
      { jobId: id, offset: 0, urls: [] },
      { jobId: id, offset: 0, urls: [''] },
      { jobId: id, offset: 0, urls: [7] },
      { jobId: id, offset: 0, urls: many(1_001, url) },
      { jobId: id, offset: 0, urls: [text(600_000), text(400_001)] },
    ],
  },
  'jobs.go': {
    fits: [{ jobId: id, total: 1 }],
    not: [{ jobId: id, total: 0 }, { jobId: id, total: 1.5 }, { jobId: id }],
  },
  'jobs.find': ofId('jobId'),
  'jobs.details': ofId('jobId'),
  'jobs.recent': ofId('accountId'),
  'jobs.pause': ofId('jobId'),
  'jobs.resume': ofId('jobId'),
  'jobs.stop': ofId('jobId'),
  'jobs.list': {
    fits: [
      { before: null, limit: 1 },
      { before: 7, limit: 200 },
    ],
    not: [{ before: null, limit: 0 }, { before: null, limit: 201 }, { before: 0.5, limit: 1 }, { limit: 1 }],
  },
  'jobs.search': {
    fits: [
      { ...search, limit: 1 },
      { ...search, limit: 200, text: text(500), accountId: id, from: 0, to: 1, before: 7 },
    ],
    not: [
      { ...search, limit: 0 },
      { ...search, limit: 201 },
      { ...search, limit: 1, text: text(501) },
      { ...search, limit: 1, accountId: 'x' },
      { ...search, limit: 1, from: -1 },
      { ...search, limit: 1, to: 0.5 },
      { ...search, limit: 1, before: 0.5 },
      { ...search, limit: 1, outcome: 'none of them' },
      { ...search, limit: 1, more: 1 },
    ],
  },
  'jobs.items': itemCases(500),
  'jobs.itemIds': itemCases(200_000),
  'jobs.sendAgain': chosen({}, 1_000),
  'jobs.leave': chosen({}, 1_000),
  'jobs.copy': {
    fits: [
      ...chosen({ what: 'urls' }, 200_000).fits,
      ...chosen({ what: 'request-ids' }, 1).fits,
      ...chosen({ what: 'support-ids' }, 1).fits,
    ],
    not: [...chosen({ what: 'urls' }, 200_000).not, ...chosen({ what: 'keys' }, 1).fits],
  },
  'jobs.openInBrowser': {
    fits: [{ jobId: id, itemId: 0 }],
    not: [
      { jobId: id, itemId: -1 },
      { jobId: id, itemId: 0.5 },
      { jobId: id, itemId: 0, url },
    ],
  },
  'quota.month': ofId('accountId'),
  'presets.list': nothing,
  'presets.save': {
    fits: [
      { ...preset, lines: [url] },
      { name: 'a', replace: true, lines: many(10_000, 'a') },
      { ...preset, name: text(60), lines: [text(20_000)] },
    ],
    not: [
      { ...preset, lines: [] },
      { ...preset, lines: [''] },
      { ...preset, lines: ['a\nb'] },
      { ...preset, lines: ['a\rb'] },
      { ...preset, lines: [text(20_001)] },
      { ...preset, lines: many(10_001, 'a') },
      { ...preset, name: '', lines: [url] },
      { ...preset, name: ' ', lines: [url] },
      { ...preset, name: text(201), lines: [url] },
      { ...preset, name: '=1+1', lines: [url] },
      { ...preset, notes: text(2_001), lines: [url] },
      { ...preset, notes: 'a\u0000b', lines: [url] },
      { ...preset, accountId: 'x', lines: [url] },
      { ...preset, replace: 1, lines: [url] },
    ],
  },
  'tickets.read': tickets,
  'tickets.copy': tickets,
  'tickets.mail': tickets,
  'quota.tellKept': {
    fits: [
      { lists: [] },
      { lists: many(keptLimit, keptList) },
      { lists: [{ ...keptList, accountName: text(200) }] },
    ],
    not: [
      {},
      { lists: many(keptLimit + 1, keptList) },
      { lists: [{ ...keptList, id: '7' }] },
      { lists: [{ ...keptList, accountName: text(201) }] },
      { lists: [{ ...keptList, urls: 0 }] },
      { lists: [{ ...keptList, urls: 0.5 }] },
      { lists: [{ ...keptList, until: -1 }] },
      { lists: [{ ...keptList, more: 1 }] },
      { lists: [], more: 1 },
    ],
  },
  'presets.saveFromJob': {
    fits: [
      { ...preset, jobId: id, itemIds: null },
      { ...preset, jobId: id, itemIds: many(10_000) },
    ],
    not: [
      { ...preset, jobId: id, itemIds: [] },
      { ...preset, jobId: id, itemIds: [-1] },
      { ...preset, jobId: id, itemIds: [0.5] },
      { ...preset, jobId: id, itemIds: many(10_001) },
      { ...preset, jobId: id },
    ],
  },
  'presets.load': ofId('presetId'),
  'presets.duplicate': ofId('presetId'),
  'presets.remove': ofId('presetId'),
  'presets.used': {
    fits: [
      { presetId: id, remembered: [] },
      { presetId: id, remembered: many(50, { blank: text(100), values: many(10_000, '') }) },
      { presetId: id, remembered: [{ blank: 'a', values: [text(500)] }] },
    ],
    not: [
      { presetId: id, remembered: many(51, { blank: 'a', values: [] }) },
      { presetId: id, remembered: [{ blank: '', values: [] }] },
      { presetId: id, remembered: [{ blank: text(101), values: [] }] },
      { presetId: id, remembered: [{ blank: 'a', values: [text(501)] }] },
      { presetId: id, remembered: [{ blank: 'a', values: many(10_001, '') }] },
      { presetId: id, remembered: [{ blank: 'a', values: [], more: 1 }] },
      { presetId: id },
    ],
  },
  'presets.change': {
    fits: [
      { presetId: id },
      { presetId: id, name: 'a', notes: '', accountId: null, lines: ['a'], pinned: true },
    ],
    not: [
      { name: 'a' },
      { presetId: id, name: '' },
      { presetId: id, lines: [] },
      { presetId: id, pinned: 1 },
      { presetId: id, accountId: 'x' },
      { presetId: id, uses: 7 },
    ],
  },
  'presets.move': {
    fits: [
      { presetId: id, before: null },
      { presetId: id, before: other },
    ],
    not: [{ presetId: id }, { presetId: id, before: 'x' }],
  },
  'presets.undo': { fits: [{ step: 1 }], not: [{ step: 0 }, { step: 1.5 }, {}] },
  'presets.import': {
    fits: [{ presets: [imported] }, { presets: many(500, { ...imported, replaces: id }) }],
    not: [
      { presets: [] },
      { presets: many(501, imported) },
      { presets: [{ ...imported, lines: [] }] },
      { presets: [{ ...imported, name: '' }] },
      { presets: [{ ...imported, replaces: 'x' }] },
      { presets: [{ name: 'a', lines: [url] }] },
    ],
  },
  'updates.view': nothing,
  'updates.look': nothing,
  'updates.download': nothing,
  'updates.install': nothing,
  'updates.notNow': nothing,
  'updates.openPage': { fits: [{}], not: [{ url }] },
}

function accountCases(more: object): Cases {
  const one = { ...account, ...more }
  const { name: _name, ...nameless } = one
  return {
    fits: [
      one,
      { ...one, name: text(200), endpoints: many(50, endpoint), monthlyLimit: 10_000_000, resetDay: 31 },
      {
        ...one,
        endpoints: [],
        customDomains: many(50, { host: text(253), pattern: text(300) }),
        monthlyLimit: 1,
      },
      { ...one, endpoints: [{ imagekitId: text(100), pattern: text(300) }] },
    ],
    not: [
      nameless,
      { ...one, name: ' ' },
      { ...one, name: text(201) },
      { ...one, endpoints: many(51, endpoint) },
      { ...one, endpoints: [{ ...endpoint, imagekitId: '' }] },
      { ...one, endpoints: [{ ...endpoint, imagekitId: text(101) }] },
      { ...one, endpoints: [{ ...endpoint, imagekitId: 'a/b' }] },
      { ...one, endpoints: [{ ...endpoint, imagekitId: 'a.b' }] },
      { ...one, endpoints: [{ ...endpoint, pattern: text(301) }] },
      { ...one, endpoints: [{ ...endpoint, more: 1 }] },
      { ...one, customDomains: many(51, { host: 'a.b', pattern: '' }) },
      { ...one, customDomains: [{ host: '', pattern: '' }] },
      { ...one, customDomains: [{ host: text(254), pattern: '' }] },
      { ...one, customDomains: [{ host: 'a.b', pattern: text(301) }] },
      { ...one, customDomains: [{ host: 'a.b', pattern: '', more: 1 }] },
      { ...one, monthlyLimit: 0 },
      { ...one, monthlyLimit: 10_000_001 },
      { ...one, monthlyLimit: 1.5 },
      { ...one, resetDay: 0 },
      { ...one, resetDay: 32 },
      { ...one, key: 'private_x' },
    ],
  }
}

function itemCases(most: number): Cases {
  return {
    fits: [
      ...['all', 'needs-you', 'clearing', 'cleared', 'waiting'].map((filter) => ({
        ...query,
        filter,
        limit: 1,
      })),
      ...['position', 'state', 'url', 'time'].map((by) => ({
        ...query,
        sort: { by, down: true },
        limit: 1,
      })),
      { ...query, search: text(500), limit: most },
    ],
    not: [
      { ...query, limit: 0 },
      { ...query, limit: most + 1 },
      { ...query, limit: 1, search: text(501) },
      { ...query, limit: 1, offset: -1 },
      { ...query, limit: 1, offset: 0.5 },
      { ...query, limit: 1, filter: 'none' },
      { ...query, limit: 1, sort: 'x' },
      { ...query, limit: 1, sort: { by: 'x', down: true } },
      { ...query, limit: 1, sort: { by: 'url', down: true, more: 1 } },
      { ...query, limit: 1, more: 1 },
    ],
  }
}

function chosen(more: object, most: number): Cases {
  const one = { jobId: id, ...more }
  return {
    fits: [
      { ...one, itemIds: [0] },
      { ...one, itemIds: many(most) },
    ],
    not: [
      { ...one, itemIds: [] },
      { ...one, itemIds: [-1] },
      { ...one, itemIds: [0.5] },
      { ...one, itemIds: many(most + 1) },
      { ...one, itemIds: [0], more: 1 },
      { ...more, itemIds: [0] },
    ],
  }
}

describe('the contract', () => {
  const names = callNames.filter((name): name is CallName => Object.hasOwn(contract, name))

  it('has a name for the preload of every call, and no other', () => {
    expect(names.toSorted()).toEqual(Object.keys(contract).toSorted())
    expect(callNames).toHaveLength(names.length)
  })

  it.each(names)('%s takes what just fits and refuses what just does not', (name) => {
    const { input } = contract[name]
    for (const fitting of cases[name].fits) expect(input.safeParse(fitting).error, name).toBeUndefined()
    for (const odd of cases[name].not)
      expect(input.safeParse(odd).success, JSON.stringify(odd).slice(0, 300)).toBe(false)
  })

  it('takes what is left out for nothing', () => {
    const begun = contract['jobs.begin'].input.parse({ jobId: id, accountId: other, name: '' })
    expect(begun.presets).toEqual([])
    const saved = contract['presets.save'].input.parse({ name: 'a', replace: false, lines: [url] })
    expect(saved).toMatchObject({ notes: '', accountId: null })
  })
})
