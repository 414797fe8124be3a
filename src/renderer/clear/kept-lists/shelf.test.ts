import * as fakeDatabase from 'fake-indexeddb'
import { beforeAll, expect, it, vi } from 'vitest'
import type { KeptList } from '#shared/purge/kept-list.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { Keeper } from '../keep/keeper.ts'
import { ListStore } from '../keep/list-store.ts'
import { RowList } from '../rows/row-list.ts'
import { newSource } from '../rows/source.ts'
import { leavingOf, restOf } from '../rows/to-send.ts'
import { Shelf } from './shelf.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const base = 'https://ik.imagekit.io/acme/'
const about = { name: 'a.csv', accountId: 'a', accountName: 'Acme Shop', until: 200 }

beforeAll(() => {
  for (const [name, value] of Object.entries(fakeDatabase)) vi.stubGlobal(name, value)
  vi.stubGlobal('indexedDB', new fakeDatabase.IDBFactory())
})

const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }
let names = 0

/** The page as it is after a start on what is in the database. */
async function start(name: string) {
  const store = await ListStore.open(name)
  const list = new RowList(rules, turns, () => crypto.randomUUID())
  await store.load(list)
  const keeper = new Keeper(
    store,
    list,
    () => undefined,
    () => undefined,
  )
  let kept: readonly KeptList[] = []
  const shelf = new Shelf({ store, keeper, list, changed: (lists) => (kept = lists) })
  await shelf.load()
  return { store, list, keeper, shelf, kept: () => kept }
}

async function withList(count: number) {
  const name = `shelf-${(names += 1)}`
  const page = await start(name)
  const source = page.list.addSource(newSource('file', 'a.csv'))
  const texts = Array.from({ length: count }, (_, n) => `${base}${n}.jpg`)
  // The first one again: it is merged, and leaves with its twin.
  page.list.addEntries(
    source,
    [...texts, `${base}${count - 1}.jpg`].map((text, at) => ({ text, line: at + 1 })),
  )
  page.list.endSource(source, { kind: 'text', units: count + 1, encoding: 'utf-8', otherColumns: 0 })
  page.list.endAdding([source])
  await page.keeper.flush()
  return { name, texts, ...page }
}

const urlsOf = (list: RowList) => leavingOf(list.table, 1_000).urls

it('keeps what does not fit, over a restart, and leaves what fits', async () => {
  const { name, texts, list, shelf, store } = await withList(10)
  const kept = await shelf.keep(restOf(list.table, 4), about, 100)
  expect(kept).toMatchObject({ ...about, urls: 6, keptAt: 100 })
  expect(urlsOf(list)).toEqual(texts.slice(0, 4))
  expect(list.table.counts()).toMatchObject({ merged: 0 })
  store.close()

  const again = await start(name)
  expect(urlsOf(again.list)).toEqual(texts.slice(0, 4))
  expect(again.kept()).toEqual([kept])
  expect(await again.store.keptUrls(kept?.id ?? '')).toEqual(texts.slice(4))
})

it('takes keeping back with Undo, on the disk too', async () => {
  const { name, texts, list, shelf, keeper, kept, store } = await withList(10)
  await shelf.keep(restOf(list.table, 4), about, 100)
  list.undo()
  expect(urlsOf(list)).toEqual(texts)
  expect(kept()).toEqual([])
  await keeper.flush()
  store.close()
  const again = await start(name)
  expect(urlsOf(again.list)).toEqual(texts)
  expect(again.kept()).toEqual([])
})

it('puts a kept list into the list, whose Undo puts it back on the shelf', async () => {
  const { texts, list, shelf, keeper, kept, store } = await withList(5)
  const one = await shelf.keep(restOf(list.table, 0), about, 100)
  expect(list.isEmpty).toBe(true)
  expect(await shelf.bringBack(one?.id ?? '')).toBe(true)
  expect(urlsOf(list)).toEqual(texts)
  expect(await store.kept()).toEqual([])
  list.undo()
  await keeper.flush()
  expect(list.isEmpty).toBe(true)
  expect(kept()).toEqual([one])
  expect(await store.keptUrls(one?.id ?? '')).toEqual(texts)
  expect(await shelf.bringBack('another')).toBe(false)
})

it('throws a kept list away, and brings it back with Undo', async () => {
  const { texts, list, shelf, keeper, kept, store } = await withList(5)
  const one = await shelf.keep(restOf(list.table, 2), about, 100)
  const undo = await shelf.remove(one?.id ?? '')
  expect(kept()).toEqual([])
  expect(await store.kept()).toEqual([])
  undo?.()
  await keeper.flush()
  expect(kept()).toEqual([one])
  expect(await store.keptUrls(one?.id ?? '')).toEqual(texts.slice(2))
})

it('waits for another day when its account’s reset day is corrected, over a restart, and only its account’s', async () => {
  const { name, texts, list, shelf, kept, store } = await withList(6)
  const first = await shelf.keep(restOf(list.table, 3), about, 100)
  const other = await shelf.keep(restOf(list.table, 1), { ...about, accountId: 'b' }, 101)
  await shelf.moveReset('a', (keptAt) => keptAt + 900)
  const moved = [other, first && { ...first, until: 1_000 }]
  expect(kept()).toEqual(moved)
  store.close()
  const again = await start(name)
  expect(again.kept()).toEqual(moved)
  expect(await again.store.keptUrls(first?.id ?? '')).toEqual(texts.slice(3))
})

it('leaves the list as it was when nothing can be written', async () => {
  const { texts, list, shelf, kept, store } = await withList(5)
  store.close()
  expect(await shelf.keep(restOf(list.table, 2), about, 100)).toBeNull()
  expect(urlsOf(list)).toEqual(texts)
  expect(kept()).toEqual([])
})

it('has each URL once after a crash at any moment: in the list or on the shelf', async () => {
  const { name, texts, list, shelf } = await withList(10)
  // Nothing is waited for: the page is gone while the write is on its way.
  void shelf.keep(restOf(list.table, 4), about, 100)
  const seen = async () => {
    const again = await start(name)
    const onShelf = await Promise.all(
      again.kept().map(async ({ id }) => (await again.store.keptUrls(id)) ?? []),
    )
    again.store.close()
    return [...urlsOf(again.list), ...onShelf.flat()]
  }
  for (let moment = 0; moment < 20; moment += 1) expect((await seen()).toSorted()).toEqual(texts.toSorted())
})
