import { describe, expect, it } from 'vitest'
import type { UpdateMode, UpdateStep } from '#shared/ipc/views.ts'
import type { NewerVersion, Updater } from './updater.ts'
import { Updates } from './updates.ts'

const newer: NewerVersion = { version: '0.2.0', notes: ['One thing.'] }
const day = 24 * 3_600_000

function deferred<T>() {
  let settle = { resolve: (_value: T): void => undefined, reject: (_error: Error): void => undefined }
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }))
  return { promise, ...settle }
}

/** Updates with an updater that answers as the test says, a clock that stands, and a record of what happened. */
function start(given: { mode?: UpdateMode; updater?: Partial<Updater> } = {}) {
  const did: string[] = []
  const steps: UpdateStep[] = []
  const waiting: { readonly at: number; readonly act: () => void }[] = []
  const world = { now: 0, unsent: 0, mayLook: true }
  const updater: Updater = {
    look: () => Promise.resolve(newer),
    download: () => Promise.resolve(),
    stop: () => did.push('stop'),
    install: () => did.push('install'),
    ...given.updater,
  }
  const heard: Updater = {
    ...updater,
    look: () => (did.push('look'), updater.look()),
    download: (onPercent) => (did.push('download'), updater.download(onPercent)),
  }
  const updates = new Updates({
    mode: given.mode ?? 'installs',
    updater: () => Promise.resolve(heard),
    later: (ms, act) => waiting.push({ at: world.now + ms, act }),
    now: () => world.now,
    mayLook: () => world.mayLook,
    unsent: () => world.unsent,
    closeDown: () => Promise.resolve(void did.push('close')),
    restart: () => did.push('restart'),
    changed: ({ step }) => steps.push(step),
    report: () => did.push('report'),
  })
  /** Lets time pass, with all that was to happen in it. */
  const pass = async (ms: number) => {
    const end = world.now + ms
    for (;;) {
      const next = waiting.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= end)
      if (next === undefined) break
      waiting.splice(waiting.indexOf(next), 1)
      world.now = next.at
      next.act()
      await new Promise(setImmediate)
    }
    world.now = end
  }
  return { updates, did, steps, world, pass }
}

describe('updates', () => {
  it('look by themselves a minute after the start and once a day, and load nothing', async () => {
    const { updates, did, pass } = start()
    updates.start()
    await pass(59_000)
    expect(did).toEqual([])
    await pass(day)
    expect(did).toEqual(['look'])
    await pass(3 * day)
    expect(did).toEqual(['look', 'look', 'look', 'look'])
    expect(updates.view).toMatchObject({ step: 'found', version: '0.2.0', notes: ['One thing.'] })
  })

  it('do not look by themselves where the person does not want it, but look when told to', async () => {
    const { updates, did, world, pass } = start()
    world.mayLook = false
    updates.start()
    await pass(3 * day)
    expect(did).toEqual([])
    await updates.look()
    expect(did).toEqual(['look'])
  })

  it.each(['off-development', 'off-unsigned', 'off-no-address'] as const)(
    'that are %s never ask anybody, whatever is pressed',
    async (mode) => {
      const { updates, did, steps, pass } = start({ mode })
      updates.start()
      await pass(3 * day)
      await updates.look()
      await updates.download()
      await updates.install()
      await updates.notNow()
      expect({ did, steps, step: updates.view.step }).toEqual({ did: [], steps: [], step: 'idle' })
    },
  )

  it('that are only announced are never downloaded or installed', async () => {
    const { updates, did } = start({ mode: 'announces' })
    await updates.look()
    await updates.download()
    await updates.install()
    expect(updates.view.step).toBe('found')
    expect(did).toEqual(['look'])
  })

  it('say when there is nothing newer', async () => {
    const { updates } = start({ updater: { look: () => Promise.resolve(null) } })
    await updates.look()
    expect(updates.view).toMatchObject({ step: 'newest', version: null, notes: [] })
  })

  it('are downloaded when the person says so, and installed when the person says so', async () => {
    const { updates, did, steps } = start({
      updater: {
        download: (onPercent) => {
          for (const percent of [0.4, 41.7, 41.9, Number.NaN, 250]) onPercent(percent)
          return Promise.resolve()
        },
      },
    })
    await updates.look()
    await updates.download()
    expect(updates.view).toMatchObject({ step: 'ready', percent: 100 })
    expect(did).toEqual(['look', 'download'])
    await updates.install()
    expect(did).toEqual(['look', 'download', 'close', 'install'])
    expect(steps).toEqual([
      'looking',
      'found',
      'downloading',
      // 41 and 100 percent.
      'downloading',
      'downloading',
      'ready',
      'waiting',
      'installing',
    ])
  })

  it('wait for a running job, and can be taken back until then', async () => {
    const { updates, did, world } = start()
    world.unsent = 2
    await updates.look()
    await updates.download()
    await updates.install()
    expect(updates.view.step).toBe('waiting')
    world.unsent = 1
    await updates.jobsChanged()
    expect(did).not.toContain('close')
    await updates.notNow()
    expect(updates.view.step).toBe('ready')
    world.unsent = 0
    await updates.jobsChanged()
    expect(did).not.toContain('close')
    world.unsent = 1
    await updates.install()
    world.unsent = 0
    await updates.jobsChanged()
    await updates.jobsChanged()
    expect(did.slice(-2)).toEqual(['close', 'install'])
  })

  it('are not installed before they are downloaded, nor downloaded before they are found', async () => {
    const { updates, did } = start()
    await updates.install()
    await updates.download()
    await updates.jobsChanged()
    expect(did).toEqual([])
    await updates.look()
    await updates.install()
    expect(did).toEqual(['look'])
  })

  it('that cannot be looked for leave the app as it is, and ask nobody again before tomorrow', async () => {
    const { updates, did, pass } = start({ updater: { look: () => Promise.reject(new Error('no network')) } })
    updates.start()
    await pass(day)
    expect(updates.view).toMatchObject({ step: 'look-failed', version: null })
    expect(did).toEqual(['look', 'report'])
    await pass(60_000)
    expect(did.filter((what) => what === 'look')).toHaveLength(2)
  })

  it('do not pass on every press to the server', async () => {
    const { updates, did, world } = start({ updater: { look: () => Promise.resolve(null) } })
    for (let press = 0; press < 50; press++) {
      await updates.look()
      world.now += 1_000
    }
    expect(did).toEqual(['look', 'look'])
  })

  it('give up on a server that does not answer, and heed no answer that comes later', async () => {
    const slow = deferred<NewerVersion | null>()
    const { updates, pass } = start({ updater: { look: () => slow.promise } })
    const looking = updates.look()
    await pass(120_000)
    await looking
    expect(updates.view.step).toBe('look-failed')
    slow.resolve(newer)
    await pass(1)
    expect(updates.view).toMatchObject({ step: 'look-failed', version: null })
  })

  it('that were found are still there when the next look fails', async () => {
    let looks = 0
    const look = () => (looks++ === 0 ? Promise.resolve(newer) : Promise.reject(new Error('no network')))
    const { updates, world } = start({ updater: { look } })
    await updates.look()
    world.now += day
    await updates.look()
    expect(updates.view).toMatchObject({ step: 'found', version: '0.2.0' })
  })

  it('that cannot be downloaded, or are from somebody else, can be downloaded again', async () => {
    let downloads = 0
    const download = () => (downloads++ === 0 ? Promise.reject(new Error('signature')) : Promise.resolve())
    const { updates, did } = start({ updater: { download } })
    await updates.look()
    await updates.download()
    expect(updates.view.step).toBe('download-failed')
    await updates.install()
    expect(did).not.toContain('close')
    await updates.download()
    expect(updates.view.step).toBe('ready')
  })

  it('end a download when told to, whatever becomes of it', async () => {
    for (const end of ['resolve', 'reject'] as const) {
      const slow = deferred<void>()
      const { updates, did } = start({ updater: { download: () => slow.promise } })
      await updates.look()
      const downloading = updates.download()
      await updates.notNow()
      expect(updates.view.step).toBe('found')
      if (end === 'resolve') slow.resolve()
      else slow.reject(new Error('cancelled'))
      await downloading
      expect(updates.view.step).toBe('found')
      expect(did).toEqual(['look', 'download', 'stop'])
    }
  })

  it('that cannot be installed start the app again as it was, and are said', async () => {
    const install = () => {
      throw new Error('no such file')
    }
    const { updates, did } = start({ updater: { install } })
    await updates.look()
    await updates.download()
    await updates.install()
    expect(updates.view.step).toBe('install-failed')
    expect(did).toEqual(['look', 'download', 'close', 'report', 'restart'])
  })

  it('that do not end the app start it again: a closed desk must not stay on the screen', async () => {
    const { updates, did, pass } = start()
    await updates.look()
    await updates.download()
    await updates.install()
    expect(did).not.toContain('restart')
    await pass(30_000)
    expect(did.at(-1)).toBe('restart')
  })
})
