import { callNames } from '#shared/ipc/call-names.ts'
import { expect, test } from '../support/app.ts'
import { startPractising } from '../support/steps.ts'

/** Points 2, 3 and 20 of Electron's checklist: the page has the documented bridge and nothing of Node. */

test('the page sees of Electron and Node only the bridge, and cannot change it', async ({ launch }) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const seen = await page.evaluate(async () => {
    const bridge = window.purgeDesk
    const changes = [
      () => Reflect.set(window, 'purgeDesk', { on: () => undefined }),
      () => Reflect.deleteProperty(window, 'purgeDesk'),
      () => Reflect.set(bridge, 'app', {}),
      () => Reflect.set(bridge.app, 'info', () => undefined),
      () => Reflect.defineProperty(bridge, 'more', { value: 1 }),
    ].map((change) => change())
    // Whatever the page does to its own world, the preload and main have another.
    const [list, all]: [object, object] = [Array.prototype, Object.prototype]
    const push: unknown = Reflect.get(list, 'push')
    let stolen = 0
    Reflect.set(list, 'push', function (this: unknown, ...args: unknown[]): unknown {
      stolen += 1
      const length: unknown = typeof push === 'function' ? Reflect.apply(push, this, args) : undefined
      return length
    })
    Reflect.defineProperty(all, 'accountId', { value: 'polluted', configurable: true })
    const answer = await bridge.app.info({})
    const select: unknown = Reflect.get(bridge.accounts, 'select')
    const polluted: unknown =
      typeof select === 'function' ? await Reflect.apply(select, undefined, [{}]) : undefined
    Reflect.deleteProperty(all, 'accountId')
    Reflect.set(list, 'push', push)
    const heard: unknown[][] = []
    const stop = bridge.on('accounts.changed', (...args: unknown[]) => void heard.push(args))
    await bridge.accounts.addPractice({})
    await bridge.app.info({})
    stop()
    await bridge.accounts.addPractice({})
    await bridge.app.info({})
    Reflect.apply(Reflect.get(bridge, 'on'), undefined, ['purge-desk:event', () => heard.push(['raw'])])
    return {
      node: [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        'setImmediate',
        '__dirname',
        'electron',
        'ipcRenderer',
        'electronBinding',
      ].filter((name) => name in globalThis),
      members: Object.entries(bridge).flatMap(([group, members]) =>
        typeof members === 'function' ? [group] : Object.keys(members).map((member) => `${group}.${member}`),
      ),
      changes,
      same: window.purgeDesk === bridge && stolen < 1_000,
      answered: answer.ok,
      polluted,
      heard: heard.map(([first, ...more]) => [
        more.length,
        typeof first === 'object' && first !== null ? Object.keys(first).toSorted() : [],
      ]),
    }
  })
  expect(seen.node).toEqual([])
  expect(seen.members.toSorted()).toEqual([...callNames, 'on'].toSorted())
  expect(seen.changes).toEqual([false, false, false, false, false])
  expect([seen.same, seen.answered]).toEqual([true, true])
  expect(seen.polluted).toMatchObject({ ok: false, error: { code: 'call-malformed' } })
  expect(seen.heard).toEqual([[0, ['accounts', 'currentId']]])
})

test('a worker of the page has neither Node nor the bridge', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  // One waits for the next drop, and is the one that will read it.
  await expect.poll(() => page.workers().length).toBe(1)
  const [worker] = page.workers()
  if (worker === undefined) throw new Error('No worker waits')
  const names = ['require', 'process', 'module', 'Buffer', 'purgeDesk', 'ipcRenderer', 'importScripts']
  const seen = await worker.evaluate(
    (all) => all.filter((name) => name in globalThis && typeof Reflect.get(globalThis, name) === 'object'),
    names,
  )
  expect(seen).toEqual([])
})
