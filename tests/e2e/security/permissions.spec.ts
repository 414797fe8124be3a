import type { Page } from '@playwright/test'
import { expect, hostName, test } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { startPractising } from '../support/steps.ts'

/** Points 5, 9, 10, 11 and 12 of Electron's checklist: no permission, no experiments, no webview. */

type Wishes = Readonly<Record<string, readonly [path: string, ...args: unknown[]]>>

/** What the page's own permissions policy rules out, without anybody being asked. */
const ruledOut: Wishes = {
  'reading the clipboard': ['navigator.clipboard.readText'],
  'writing the clipboard': ['navigator.clipboard.writeText', 'x'],
  screen: ['navigator.mediaDevices.getDisplayMedia'],
  'keeping the screen on': ['navigator.wakeLock.request', 'screen'],
  'the whole screen': ['document.documentElement.requestFullscreen'],
  usb: ['navigator.usb.requestDevice', { filters: [] }],
  serial: ['navigator.serial.requestPort'],
  hid: ['navigator.hid.requestDevice', { filters: [] }],
  bluetooth: ['navigator.bluetooth.requestDevice', { acceptAllDevices: true }],
  midi: ['navigator.requestMIDIAccess'],
  fonts: ['queryLocalFonts'],
  'a passkey': ['navigator.credentials.get', { publicKey: { challenge: 'x' } }],
  'an account elsewhere': [
    'navigator.credentials.get',
    { identity: { providers: [{ configURL: 'https://example.com/config.json', clientId: 'x' }] } },
  ],
  'a code by text message': ['navigator.credentials.get', { otp: { transport: ['sms'] } }],
  'a request for later': ['fetchLater', 'index.html'],
}

/** What a page asks a person for. */
const asked: Wishes = {
  camera: ['navigator.mediaDevices.getUserMedia', { video: true }],
  microphone: ['navigator.mediaDevices.getUserMedia', { audio: true }],
  notifications: ['Notification.requestPermission'],
}

/** What Chromium gives, or leaves open, without asking the stand-in's handlers. */
const onlyElectronAsks: Wishes = {
  'files of the disk': ['showOpenFilePicker'],
  'a folder of the disk': ['showDirectoryPicker'],
  'idle times': ['IdleDetector.requestPermission'],
  'the whole keyboard': ['navigator.keyboard.lock'],
  'the mouse pointer': ['document.documentElement.requestPointerLock'],
}

/** What came of each wish, right after a person pressed somewhere: `given`, or why not. */
async function wished(page: Page, wishes: Wishes): Promise<[name: string, outcome: string][]> {
  const outcomes: [string, string][] = []
  // One after the other: Chromium shows one question at a time, and a press is good for one.
  for (const [name, wish] of Object.entries(wishes)) {
    await page.mouse.click(1, 1)
    const outcome = await page.evaluate(async ([path, ...args]) => {
      let owner: unknown = globalThis
      let wanted: unknown = globalThis
      for (const part of path.split('.')) {
        if (wanted === undefined || wanted === null) return 'absent'
        owner = wanted
        wanted = Reflect.get(Object(wanted), part)
      }
      if (typeof wanted !== 'function') return 'absent'
      // What a test tool carries into the page is no buffer.
      const options: unknown = args[0]
      if (typeof options === 'object' && options !== null && 'publicKey' in options)
        options.publicKey = { challenge: new Uint8Array(8) }
      try {
        const answer: unknown = await Reflect.apply(wanted, owner, args)
        return answer === 'denied' || (Array.isArray(answer) && answer.length === 0) ? 'denied' : 'given'
      } catch (error) {
        return String(error)
      }
    }, wish)
    outcomes.push([name, outcome])
  }
  return outcomes
}

/** The names of what the page was given. */
async function given(page: Page, wishes: Wishes): Promise<string[]> {
  return (await wished(page, wishes)).filter(([, outcome]) => outcome === 'given').map(([name]) => name)
}

test('the page gets no permission, no device and no webview; what it never needs is not there, whoever is asked', async ({
  launch,
}) => {
  const { app, page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  for (const [name, outcome] of await wished(page, ruledOut))
    expect(outcome, name).toMatch(
      /permissions policy|not enabled in this document|exceeds its quota|^absent$/i,
    )
  expect(await given(page, asked)).toEqual([])
  const places = await page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('found'),
          ({ code }) => resolve(code === 1 ? 'denied' : 'failed'),
        ),
      ),
  )
  expect(places).toBe('denied')

  const webview = await page.evaluate(() => {
    const made = document.createElement('webview')
    for (const [name, value] of [
      ['src', 'https://example.com/'],
      ['allowpopups', ''],
      ['nodeintegration', ''],
      ['disablewebsecurity', ''],
    ] as const)
      made.setAttribute(name, value)
    document.body.append(made)
    // A browser that has no such element at all knows it as little.
    const isPlain = [HTMLElement, HTMLUnknownElement].some((plain) => made.constructor === plain)
    return [isPlain, 'loadURL' in made, made.shadowRoot]
  })
  expect(webview).toEqual([true, false, null])
  await expect.poll(() => app.windows().length).toBe(1)
  // And the place where the computer is, and the webview.
  attempted(Object.keys({ ...ruledOut, ...asked }).length + 2)
})

test('the page’s own policy names nothing that this Chromium does not know', async ({ launch }) => {
  const { page } = await launch()
  const remarks: string[] = []
  page.on('console', (message) => remarks.push(message.text()))
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.reload()
  await startPractising(page)
  expect(remarks.filter((text) => /policy/i.test(text))).toEqual([])
})

test('the page gets neither the keyboard, nor a device without wires, nor a file', async ({ launch }) => {
  test.skip(
    hostName().startsWith('stand-in'),
    'needs real Electron: the stand-in has no say in what Chromium does not ask it',
  )
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  expect(await given(page, onlyElectronAsks)).toEqual([])
})
