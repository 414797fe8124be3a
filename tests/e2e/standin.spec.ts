/**
 * What the stand-in for Electron promises, tried with a small app of its own. It always runs the stand-in, so it
 * says nothing about the app; the other specs do.
 */
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heardThroughWebRtc } from './support/through-webrtc.ts'

const standin = join(import.meta.dirname, '../electron-standin')
const executablePath = join(standin, 'electron')
const fixtureApp = join(standin, 'fixture-app')

interface Fixture {
  missing: Record<string, string>
  echo(value: unknown): Promise<unknown>
  fail(): Promise<unknown>
  who(): Promise<{ url: string; origin: string; isTop: boolean; topUrl: string; isMain: boolean }>
  sync(a: number, b: number): number
  throws(): void
  onTock(callback: (count: number, at: Date) => void): () => void
  tick(): void
}
/** What the small app's preload puts on its window. */
declare const fixture: Fixture
declare global {
  var seen: Seen
}
/** What the small app noticed; it lies in its main process. */
interface Seen {
  navigations: string[]
  opened: string[]
  second: { argv: string[]; data: unknown }[]
  gone: string[]
  downloads: string[][]
}

interface Running {
  readonly app: ElectronApplication
  readonly page: Page
}

const test = base.extend<{ profile: string; start: (...switches: string[]) => Promise<Running> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from a pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'standin-spec-'))
    await use(profile)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  },
  start: async ({ profile }, use) => {
    const started: ChildProcess[] = []
    await use(async (...switches) => {
      const app = await _electron.launch({
        executablePath,
        args: [fixtureApp, `--user-data-dir=${profile}`, ...switches],
        colorScheme: null,
      })
      started.push(app.process())
      const page = await app.firstWindow()
      await page.waitForURL(/index\.html$/)
      return { app, page }
    })
    for (const main of started) main.kill('SIGKILL')
  },
})

/** The process that uses the profile, as the stand-in wrote it down. */
async function chromiumOf(profile: string): Promise<number> {
  return Number.parseInt(await readFile(join(profile, 'standin-profile', 'standin-chromium'), 'utf8'), 10)
}

const seen = (app: ElectronApplication): Promise<Seen> => app.evaluate(() => globalThis.seen)

test('runs the main process in Node and says which host it is', async ({ start }) => {
  const { app } = await start()
  const facts = await app.evaluate(({ app: own }) => ({
    name: own.getName(),
    version: own.getVersion(),
    electron: process.versions['electron'],
    node: process.versions.node.split('.')[0],
  }))
  expect(facts).toMatchObject({ name: 'Stand-in fixture', version: '1.2.3', node: '24' })
  expect(facts.electron).toMatch(/^45\./)
})

test('throws with the name of whatever it does not implement', async ({ start }) => {
  const { app } = await start()
  await expect(app.evaluate(({ app: own }) => own.getGPUInfo('basic'))).rejects.toThrow('app.getGPUInfo')
  await expect(app.evaluate(({ session }) => session.fromPath('x'))).rejects.toThrow('session.fromPath')
  await expect(app.evaluate(({ dialog }) => dialog.showOpenDialog({}))).rejects.toThrow(
    'dialog.showOpenDialog must be replaced',
  )
  await expect(app.evaluate(({ Tray }) => Tray.length)).rejects.toThrow('Tray.length')
  const contents = app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync(),
  )
  await expect(contents).rejects.toThrow('webContents.getPrintersAsync')
})

test('keeps WebRTC off the network', async ({ start }) => {
  const { page } = await start()
  expect(await heardThroughWebRtc(page)).toEqual([])
})

test('gives the preload what Electron 45 gives it, and no more', async ({ start }) => {
  const { page } = await start()
  expect(await page.evaluate(() => fixture.missing)).toEqual({
    buffer: 'undefined',
    setImmediate: 'undefined',
    clearImmediate: 'undefined',
    fs: 'module not found: fs',
    sendSync: 'The stand-in for Electron does not implement ipcRenderer.sendSync',
    emitter: 'function',
  })
  expect(
    await page.evaluate(() => ['require' in globalThis, 'process' in globalThis, Object.isFrozen(fixture)]),
  ).toEqual([false, false, true])
})

test('carries values, errors, callbacks and their end over the bridge', async ({ start }) => {
  const { page } = await start()
  const carried = await page.evaluate(async () => {
    const back = await fixture.echo({
      none: undefined,
      at: new Date(5),
      map: new Map([[1, 2]]),
      bytes: new Uint8Array([3]),
    })
    const field = (name: string): unknown => Reflect.get(Object(back), name)
    return [
      'none' in Object(back),
      field('at') instanceof Date,
      field('map') instanceof Map,
      field('bytes') instanceof Uint8Array,
    ]
  })
  expect(carried).toEqual([true, true, true, true])
  expect(await page.evaluate(() => fixture.sync(1, 2))).toBe(3)
  await expect(page.evaluate(() => fixture.fail())).rejects.toThrow(
    "Error invoking remote method 'fail': TypeError: no luck",
  )
  await expect(page.evaluate(() => fixture.throws())).rejects.toThrow('too far')
  const ticks = await page.evaluate(async () => {
    const got: unknown[] = []
    const first = Promise.withResolvers<void>()
    const stop = fixture.onTock((count, at) => {
      got.push(count, at instanceof Date)
      first.resolve()
    })
    fixture.tick()
    await first.promise
    stop()
    fixture.tick()
    // What the tick answered has come before the answer to this.
    await fixture.echo('after')
    return got
  })
  expect(ticks).toEqual([1, true])
})

test('refuses what the handlers of the app refuse', async ({ start }) => {
  const { page } = await start()
  const refused = await page.evaluate(() =>
    Promise.all([
      navigator.clipboard.writeText('x').then(() => 'written', String),
      Notification.requestPermission(),
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          (error) => resolve(error.code),
        ),
      ),
      fetch('https://example.com/').then(() => 'reached', String),
    ]),
  )
  expect(refused[0]).toContain('NotAllowedError')
  expect(refused[1]).toBe('denied')
  expect(refused[2]).toBe(1)
  expect(refused[3]).toContain('Failed to fetch')
})

test('asks the app about every way out of the page', async ({ start }) => {
  const { app, page } = await start()
  expect(await page.evaluate(() => window.open('https://example.com/opened'))).toBeNull()
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://example.com/link',
      target: '_blank',
      textContent: 'out',
    })
    document.body.append(link)
  })
  await page.getByText('out').click()
  await page.getByText('out').click({ modifiers: ['Control'] })
  for (const url of [
    'https://example.com/away',
    'mailto:someone@example.com',
    '/away',
    '/index.html?again',
  ]) {
    await page.evaluate((to) => location.assign(to), url).catch(() => undefined)
  }
  await page.evaluate(() => location.assign(URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))))
  await expect.poll(async () => (await seen(app)).navigations).toHaveLength(5)
  expect((await seen(app)).navigations.map((url) => url.replace(/[^/]{36}$/, '…'))).toEqual([
    'https://example.com/away',
    'mailto:someone@example.com',
    'app://bundle/away',
    'app://bundle/index.html?again',
    'blob:app://bundle/…',
  ])
  expect((await seen(app)).opened).toEqual([
    'https://example.com/opened',
    'https://example.com/link',
    'https://example.com/link',
  ])
  expect(page.url()).toMatch(/index\.html$/)
  await expect.poll(() => app.windows().length).toBe(1)
})

test('does not open a dropped file that the page does not take', async ({ start, profile }) => {
  const { app, page } = await start()
  const file = join(profile, 'dropped.html')
  await writeFile(file, '<h1>dropped</h1>')
  const session = await page.context().newCDPSession(page)
  const at = { x: 200, y: 200, data: { items: [], files: [file], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at })
  }
  // Chromium takes the drop in its own time; a navigation of ours afterwards shows that it has.
  await page.evaluate(() => location.assign('https://example.com/after'))
  await expect.poll(async () => (await seen(app)).navigations).toContain('https://example.com/after')
  expect(page.url()).toMatch(/index\.html$/)
  await expect.poll(() => app.windows().length).toBe(1)
})

test('saves only what the app lets a page save, where the app says', async ({ start, profile }) => {
  const { app, page } = await start()
  for (const name of ['unwanted.txt', 'list.csv']) {
    await page.evaluate((download) => {
      const href = URL.createObjectURL(new Blob(['a,b'], { type: 'text/csv' }))
      Object.assign(document.createElement('a'), { href, download }).click()
    }, name)
  }
  await expect.poll(async () => (await seen(app)).downloads).toHaveLength(1)
  const [[url, name, state] = []] = (await seen(app)).downloads
  expect([url?.startsWith('blob:app://bundle/'), name, state]).toEqual([true, 'list.csv', 'completed'])
  expect(await readFile(join(profile, 'list.csv'), 'utf8')).toBe('a,b')
})

test('tells the top frame from a frame inside it', async ({ start }) => {
  const { page } = await start('--sub-frames')
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'index.html?inner' }))
  })
  await expect.poll(() => page.frames().length).toBe(2)
  // The app refuses the navigation of no frame here, so the frame has its own preload.
  const inner = page.frames()[1]
  await inner?.waitForFunction(() => typeof fixture === 'object')
  expect(await inner?.evaluate(() => fixture.who())).toEqual({
    url: 'app://bundle/index.html?inner',
    origin: 'app://bundle',
    isTop: false,
    topUrl: 'app://bundle/index.html',
    isMain: false,
  })
  expect(await page.evaluate(() => fixture.who())).toMatchObject({
    isTop: true,
    isMain: true,
    origin: 'app://bundle',
  })
})

test('keeps what a page stored, and starts again after kill -9', async ({ start, profile }) => {
  const first = await start()
  await first.page.evaluate(async () => {
    const open = Promise.withResolvers<void>()
    const request = indexedDB.open('list')
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'))
    request.addEventListener('success', () => {
      const write = request.result.transaction('rows', 'readwrite', { durability: 'strict' })
      write.objectStore('rows').put('kept', 1)
      write.addEventListener('complete', () => open.resolve())
    })
    await open.promise
  })
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await ended
  const second = await start()
  const kept = await second.page.evaluate(() => {
    const found = Promise.withResolvers<unknown>()
    const request = indexedDB.open('list')
    request.addEventListener('success', () => {
      const read = request.result.transaction('rows').objectStore('rows').get(1)
      read.addEventListener('success', () => found.resolve(read.result))
    })
    return found.promise
  })
  expect(kept).toBe('kept')
  expect((await stat(join(profile, 'standin-profile'))).mode & 0o777).toBe(0o700)
})

test('ends Chromium with a main process that was killed', async ({ start, profile }) => {
  const { app } = await start()
  const chromium = await chromiumOf(profile)
  expect(isRunning(chromium)).toBe(true)
  app.process().kill('SIGKILL')
  await expect.poll(() => isRunning(chromium)).toBe(false)
})

test('ends with a Chromium that was killed', async ({ start, profile }) => {
  const { app } = await start()
  const chromium = await chromiumOf(profile)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  process.kill(chromium, 'SIGKILL')
  expect(await ended).toBe(1)
})

test('tells the app of a crashed renderer, whose page can be loaded again', async ({ start }) => {
  const { app } = await start()
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(async () => (await seen(app)).gone).toEqual(['crashed'])
  const again = await app.evaluate(async ({ BrowserWindow }): Promise<unknown> => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.reload()
    await new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()))
    return contents?.executeJavaScript('typeof fixture')
  })
  expect(again).toBe('object')
})

test('lets one process own a profile; a second one hands over its arguments and ends', async ({
  start,
  profile,
}) => {
  const { app } = await start()
  const second = spawn(executablePath, [fixtureApp, `--user-data-dir=${profile}`, 'list.csv'], {
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  await expect.poll(async () => (await seen(app)).second).toHaveLength(1)
  const [told] = (await seen(app)).second
  expect(told?.argv.at(-1)).toBe('list.csv')
  expect(told?.data).toEqual({ from: 'fixture' })
})

test('shows the theme that the app asks for, and keeps to the sizes it sets', async ({ start }) => {
  const { app, page } = await start()
  const isDark = (): Promise<boolean> =>
    page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  expect(await isDark()).toBe(false)
  await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'dark'))
  await expect.poll(isDark).toBe(true)
  const size = (): Promise<number[]> => page.evaluate(() => [innerWidth, innerHeight])
  expect(await size()).toEqual([900, 640])
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(100, 100))
  await expect.poll(size).toEqual([880, 600])
})

test('lets the app stop its window from closing', async ({ start }) => {
  const { app } = await start()
  await app.evaluate(({ app: own, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.once('close', (event) => event.preventDefault())
    own.quit()
  })
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.close()
  expect(await ended).toBe(0)
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
