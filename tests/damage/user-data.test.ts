/** Each file of the user-data folder harmed in turn: the app starts, says so, keeps what was there, and works. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Notice } from '#shared/ipc/views.ts'
import type { Desk } from '../../src/main/desk.ts'
import { openDesk } from '../helpers/open-desk.ts'

const base = mkdtempSync(join(tmpdir(), 'purge-desk-damage-'))
const seed = join(base, 'seed')
const url = 'https://ik.imagekit.io/practice-shop/a.jpg'

async function valueOf<T>(
  answer:
    | { ok: true; value: T }
    | { ok: false; error: { code: string } }
    | PromiseLike<{ ok: true; value: T } | { ok: false; error: { code: string } }>,
): Promise<T> {
  const got = await answer
  if (!got.ok) throw new Error(got.error.code)
  return got.value
}

/** What a person does next: a setting, a preset, a job. Answers the codes of what is refused. */
async function useAll({ handlers }: Desk): Promise<readonly string[]> {
  const refused: string[] = []
  const attempt = async (answer: Parameters<typeof valueOf>[0]) => {
    await valueOf(answer).catch((error: unknown) => refused.push(String(error)))
  }
  await attempt(handlers['accounts.addPractice']({}))
  const { currentId } = await valueOf(handlers['accounts.list']({}))
  const accountId = currentId ?? crypto.randomUUID()
  const jobId = crypto.randomUUID()
  await attempt(handlers['settings.change']({ theme: 'dark' }))
  const form = { name: jobId, notes: '', accountId: null, lines: [url], replace: false }
  await attempt(handlers['presets.save'](form))
  await attempt(handlers['jobs.begin']({ jobId, accountId, name: 'list.csv', presets: [] }))
  await attempt(handlers['jobs.add']({ jobId, offset: 0, urls: [url] }))
  await attempt(handlers['jobs.go']({ jobId, total: 1 }))
  return refused
}

beforeAll(async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', undefined)
  mkdirSync(seed)
  const desk = openDesk(seed)
  expect(await useAll(desk)).toEqual([])
  await desk.close()
  // As the daily copy leaves it.
  cpSync(join(seed, 'journal.db'), join(seed, 'journal.db.backup'))
})
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }))

const garbage = Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * 7_919) % 251))
const halfOf = (path: string) => readFileSync(path).subarray(0, readFileSync(path).length >> 1)
const harms = {
  empty: (path: string) => writeFileSync(path, ''),
  garbage: (path: string) => writeFileSync(path, garbage),
  'cut off': (path: string) => {
    if (existsSync(path)) writeFileSync(path, halfOf(path))
  },
  'of another form': (path: string) =>
    writeFileSync(path, '{"version":1,"oldestWriter":1,"accounts":{},"presets":7}'),
  'a folder': (path: string) => {
    rmSync(path, { force: true })
    mkdirSync(path)
  },
} satisfies Record<string, (path: string) => void>
type Harm = keyof typeof harms

/** What must be said; null where nothing is lost by it. */
const cases: readonly [file: string, said: Partial<Record<Harm, Notice['code'] | null>>][] = [
  ['settings.json', all('settings-moved-aside')],
  ['presets.json', all('presets-moved-aside')],
  ['journal.db', { ...all('journal-backup'), 'a folder': 'journal-unavailable' }],
  ['journal.db-wal', { ...all(null), 'a folder': 'journal-unavailable' }],
  ['journal.db-shm', { ...all(null), 'a folder': 'journal-unavailable' }],
  ['journal.sends', all(null)],
  ['journal.db.backup', all(null)],
]

function all(code: Notice['code'] | null): Record<Harm, Notice['code'] | null> {
  return { empty: code, garbage: code, 'cut off': code, 'of another form': code, 'a folder': code }
}

describe.each(cases)('%s', (file, said) => {
  it.each(Object.entries(said))('that is %s', async (harm, code) => {
    const folder = join(base, `${file} ${harm}`)
    cpSync(seed, folder, { recursive: true })
    const path = join(folder, file)
    const act = Object.entries(harms).find(([name]) => name === harm)?.[1]
    act?.(path)
    const harmed = existsSync(path) && harm !== 'a folder' ? readFileSync(path) : null

    const desk = openDesk(folder)
    expect(desk.notices.all.map((notice) => notice.code)).toEqual(code === null ? [] : [code])
    const refused = await useAll(desk)
    if (code === 'journal-unavailable')
      expect(new Set(refused)).toEqual(new Set(['Error: journal-unavailable']))
    else expect(refused).toEqual([])
    await desk.close()
    // Whatever could not be used is still there, byte for byte, under a name that was said.
    const aside = readdirSync(folder).find((name) => name.startsWith(`${file}.damaged-`))
    if (code !== null && code !== 'journal-unavailable' && harmed !== null && harmed.length > 0) {
      expect(desk.notices.all[0]?.detail).toContain(aside)
      expect(readFileSync(join(folder, aside ?? '')).equals(harmed)).toBe(true)
    }
  })
})
