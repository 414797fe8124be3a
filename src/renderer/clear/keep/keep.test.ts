import * as fakeDatabase from 'fake-indexeddb'
import { beforeAll, expect, it, vi } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { RowList } from '../rows/row-list.ts'
import { newSource } from '../rows/source.ts'
import { Keeper } from './keeper.ts'
import { ListStore } from './list-store.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
beforeAll(() => {
  for (const [name, value] of Object.entries(fakeDatabase)) vi.stubGlobal(name, value)
  vi.stubGlobal('indexedDB', new fakeDatabase.IDBFactory())
})

const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }
let names = 0

async function setUp() {
  const name = `list-${(names += 1)}`
  const store = await ListStore.open(name)
  const list = new RowList(rules, turns, () => crypto.randomUUID())
  const planned: (() => void)[] = []
  const waits: number[] = []
  const failures: unknown[] = []
  const keeper = new Keeper(
    store,
    list,
    (ms, act) => {
      waits.push(ms)
      planned.push(act)
    },
    (error) => failures.push(error),
  )
  return { name, store, list, keeper, planned, waits, failures }
}

function addTo(list: RowList, texts: readonly string[]) {
  const source = list.addSource(newSource('file', 'a.csv'))
  list.addEntries(
    source,
    texts.map((text, at) => ({ text, line: at + 1 })),
  )
  list.endSource(source, { kind: 'text', units: texts.length, encoding: 'utf-8', otherColumns: 0 })
  list.endAdding([source])
}

/** The list as it would be after a restart. */
async function loaded(store: ListStore) {
  const list = new RowList(rules, turns, () => 'fresh')
  await store.load(list)
  return list
}

function shown(list: RowList) {
  return list.rows.map((row) => (row.removed ? null : { ...row }))
}

const urls = Array.from({ length: 4_500 }, (_, at) => `https://ik.imagekit.io/acme/${at}.jpg`)

it('brings the list back as it was: edits, removals, repairs taken back, sources', async () => {
  const { name, store, list, keeper } = await setUp()
  addTo(list, [...urls, '"https://ik.imagekit.io/acme/quoted.jpg"'])
  list.edit(2_100, 'https://ik.imagekit.io/acme/edited.jpg')
  list.takeBack(4_500)
  list.remove([4_499, 0])
  await keeper.flush()
  store.close()

  const again = await loaded(await ListStore.open(name))
  expect(again.id).toBe(list.id)
  expect(again.sources).toEqual(list.sources)
  expect(shown(again)).toEqual(shown(list))
})

it('writes only what changed, a moment after it changed, and waits for its turn', async () => {
  const { store, list, keeper, planned } = await setUp()
  addTo(list, urls)
  expect(planned).toHaveLength(1)
  await keeper.flush()
  list.edit(4_400, 'https://ik.imagekit.io/acme/edited.jpg')
  expect(list.unsaved.take()).toEqual([2])
  list.edit(4_400, 'https://ik.imagekit.io/acme/edited.jpg#')
  list.edit(4_400, 'https://ik.imagekit.io/acme/edited.jpg')
  await keeper.flush()
  expect((await loaded(store)).rows[4_400]?.text).toBe('https://ik.imagekit.io/acme/edited.jpg')
})

it('holds nothing when the list is empty again', async () => {
  const { store, list, keeper } = await setUp()
  addTo(list, urls)
  await keeper.flush()
  list.removeAll('start-over')
  await keeper.flush()
  expect((await loaded(store)).id).toBe('fresh')
})

it('keeps the marker until it is taken away', async () => {
  const { store, list, keeper } = await setUp()
  addTo(list, urls)
  const marker = { jobId: list.id, accountId: 'a', rowIds: Uint32Array.of(0, 1), total: 2 }
  await keeper.flush(marker)
  await keeper.flush()
  expect(await store.marker()).toEqual(marker)
  await keeper.flush(null)
  expect(await store.marker()).toBeNull()
})

it('says that it could not write, and tries the same rows again', async () => {
  const { store, list, planned, failures, keeper } = await setUp()
  store.close()
  addTo(list, urls.slice(0, 3))
  planned.shift()?.()
  await expect(keeper.flush()).rejects.toThrow()
  expect(failures).toHaveLength(1)
  expect(list.unsaved.take()).toEqual([0])
})

it('writes what a file gives when all of it is there, and what a person changes meanwhile at once', async () => {
  const { store, list, planned } = await setUp()
  const saved = async () => (await loaded(store)).rows.length
  const timed = async () => {
    planned.shift()?.()
    // The write and the reading of it are done in turn.
    return saved()
  }
  const source = list.addSource(newSource('file', 'a.csv'))
  list.addEntries(source, [{ text: urls[0] ?? '', line: 1 }])
  expect(await timed()).toBe(0)
  list.edit(0, 'https://ik.imagekit.io/acme/edited.jpg')
  await vi.waitFor(async () => expect(await timed()).toBe(1))
  list.addEntries(source, [{ text: urls[1] ?? '', line: 2 }])
  expect(await timed()).toBe(1)
  list.endSource(source, { kind: 'text', units: 2, encoding: 'utf-8', otherColumns: 0 })
  await vi.waitFor(async () => expect(await timed()).toBe(2))
})

it('writes a change at once, and those that follow it a moment apart', async () => {
  const { list, planned, waits } = await setUp()
  addTo(list, urls.slice(0, 3))
  expect(waits).toEqual([30])
  planned.shift()?.()
  list.edit(0, 'https://ik.imagekit.io/acme/a.jpg')
  list.edit(0, 'https://ik.imagekit.io/acme/b.jpg')
  expect(waits).toEqual([30, 1_000, 1_000])
  for (const act of planned.splice(0)) act()
  list.edit(0, 'https://ik.imagekit.io/acme/c.jpg')
  expect(waits.at(-1)).toBe(1_000)
  for (const act of planned.splice(0)) act()
  for (const act of planned.splice(0)) act()
  list.edit(0, 'https://ik.imagekit.io/acme/d.jpg')
  expect(waits.at(-1)).toBe(30)
})
