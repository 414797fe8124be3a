import { clearWords } from '#shared/words/clear.ts'
import { announce } from '../ui/live-region.tsx'
import { setClear } from './clear-store.ts'
import { Keeper } from './keep/keeper.ts'
import { ListStore } from './keep/list-store.ts'
import { sayAlreadySent } from './sending/say-already-sent.ts'
import { Sender } from './sending/send.ts'
import { list } from './the-list.ts'

let opening: Promise<Sender> | null = null

/** Brings back the list of last time and begins to keep this one; every later call is the first one. */
export async function openKept(): Promise<Sender> {
  opening ??= open()
  return opening
}

async function open(): Promise<Sender> {
  const store = await ListStore.open().catch(() => null)
  await store?.load(list).catch(() => undefined)
  const marker = (await store?.marker().catch(() => null)) ?? null
  const sender = new Sender({ jobs: window.purgeDesk.jobs, list, keeper: keeperFor(store) }, marker)
  const sent = await sender.resolve()
  if (sent?.kind === 'already-sent') sayAlreadySent(sent)
  const restored = !list.isEmpty
  setClear({ restored })
  if (restored) announce('clear', clearWords.restored)
  return sender
}

/** Without a database the list lives as long as the window, and the person is told. */
function keeperFor(store: ListStore | null): Pick<Keeper, 'flush'> {
  if (store !== null) return new Keeper(store, list, (ms, act) => void setTimeout(act, ms), notKept)
  notKept()
  return { flush: () => Promise.resolve() }
}

function notKept(): void {
  setClear({ notKept: true })
}
