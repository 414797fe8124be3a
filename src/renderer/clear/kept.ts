import { keptLimit } from '#shared/purge/limits.ts'
import type { KeptList } from '#shared/purge/kept-list.ts'
import { clearWords } from '#shared/words/clear.ts'
import { call } from '../state/call.ts'
import { useKept } from '../state/kept-store.ts'
import { announce } from '../ui/live-region.tsx'
import { setClear } from './clear-store.ts'
import { Keeper } from './keep/keeper.ts'
import { ListStore } from './keep/list-store.ts'
import { followResetDays } from './kept-lists/follow-reset-days.ts'
import { Shelf } from './kept-lists/shelf.ts'
import { sayAlreadySent } from './sending/say-already-sent.ts'
import { Sender } from './sending/send.ts'
import { list } from './the-list.ts'

interface Opened {
  readonly sender: Sender
  /** Null where nothing can be kept on this computer. */
  readonly shelf: Shelf | null
}

let opening: Promise<Opened> | null = null
let storeOpening: Promise<ListStore | null> | null = null

/** The page's own database, null where there is none; every later call is the first one. */
export function openStore(): Promise<ListStore | null> {
  storeOpening ??= ListStore.open().catch(() => null)
  return storeOpening
}

/** Brings back the list of last time and begins to keep this one; every later call is the first one. */
export async function openKept(): Promise<Opened> {
  opening ??= open()
  return opening
}

async function open(): Promise<Opened> {
  const store = await openStore()
  await store?.load(list).catch(() => undefined)
  const marker = (await store?.marker().catch(() => null)) ?? null
  const keeper = store && new Keeper(store, list, (ms, act) => void setTimeout(act, ms), notKept)
  if (keeper === null) notKept()
  const sender = new Sender({ jobs: window.purgeDesk.jobs, list, keeper: keeper ?? forgetful }, marker)
  const sent = await sender.resolve()
  if (sent?.kind === 'already-sent') sayAlreadySent(sent)
  const restored = !list.isEmpty
  setClear({ restored })
  if (restored) announce('clear', clearWords.restored)
  return { sender, shelf: store && keeper && (await openShelf(store, keeper)) }
}

async function openShelf(store: ListStore, keeper: Keeper): Promise<Shelf | null> {
  const shelf = new Shelf({ store, keeper, list, changed: showKept })
  try {
    await shelf.load()
  } catch {
    return null
  }
  followResetDays(shelf)
  return shelf
}

/** Main tells of them when the window is not in front. */
function showKept(lists: readonly KeptList[]): void {
  useKept.setState({ lists })
  const told = lists
    .slice(0, keptLimit)
    .map(({ id, accountName, urls, until }) => ({ id, accountName, urls, until }))
  void call((desk) => desk.quota.tellKept({ lists: told }))
}

/** Without a database the list lives as long as the window, and the person is told. */
const forgetful: Pick<Keeper, 'flush'> = { flush: () => Promise.resolve() }

function notKept(): void {
  setClear({ notKept: true })
}
