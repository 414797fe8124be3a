import type { Page } from '@playwright/test'
import { expect, hostName, test } from '../support/app.ts'
import { startPractising } from '../support/steps.ts'

/** Points 5, 9, 10, 11 and 12 of Electron's checklist: no permission, no experiments, no webview. */

/** What a page asks a person for; the path to each, and what it is called with. */
const asked: Readonly<Record<string, readonly [path: string, ...args: unknown[]]>> = {
  'reading the clipboard': ['navigator.clipboard.readText'],
  'writing the clipboard': ['navigator.clipboard.writeText', 'x'],
  camera: ['navigator.mediaDevices.getUserMedia', { video: true }],
  microphone: ['navigator.mediaDevices.getUserMedia', { audio: true }],
  notifications: ['Notification.requestPermission'],
  midi: ['navigator.requestMIDIAccess'],
  fonts: ['queryLocalFonts'],
}

/** What Chromium gives, or leaves open, without asking the stand-in's handlers. */
const onlyElectronAsks: typeof asked = {
  screen: ['navigator.mediaDevices.getDisplayMedia'],
  'keeping the screen on': ['navigator.wakeLock.request', 'screen'],
  usb: ['navigator.usb.requestDevice', { filters: [] }],
  bluetooth: ['navigator.bluetooth.requestDevice', { acceptAllDevices: true }],
  serial: ['navigator.serial.requestPort'],
  'files of the disk': ['showOpenFilePicker'],
  'a folder of the disk': ['showDirectoryPicker'],
  hid: ['navigator.hid.requestDevice', { filters: [] }],
  'idle times': ['IdleDetector.requestPermission'],
  'the whole keyboard': ['navigator.keyboard.lock'],
}

/** The names of what the page was given. */
function given(page: Page, wishes: typeof asked): Promise<string[]> {
  return page.evaluate(async (all) => {
    const isGiven = async ([path, ...args]: readonly [string, ...unknown[]]): Promise<boolean> => {
      let owner: unknown = globalThis
      let wanted: unknown = globalThis
      for (const name of path.split('.')) {
        if (wanted === undefined || wanted === null) return false
        owner = wanted
        wanted = Reflect.get(Object(wanted), name)
      }
      if (typeof wanted !== 'function') return false
      try {
        const answer: unknown = await Reflect.apply(wanted, owner, args)
        return answer !== 'denied' && !(Array.isArray(answer) && answer.length === 0)
      } catch {
        return false
      }
    }
    const names: string[] = []
    // One after the other: Chromium shows one question at a time.
    for (const [name, wish] of Object.entries(all)) if (await isGiven(wish)) names.push(name)
    return names
  }, wishes)
}

test('the page gets no permission, no device and no webview', async ({ launch }) => {
  const { app, page } = await launch({ allowPageErrors: true })
  await startPractising(page)
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
    return [made.constructor === HTMLElement, 'loadURL' in made, made.shadowRoot]
  })
  expect(webview).toEqual([true, false, null])
  await expect.poll(() => app.windows().length).toBe(1)
})

test('the page gets neither the screen, nor the keyboard, nor a device, nor a file', async ({ launch }) => {
  test.skip(
    hostName().startsWith('stand-in'),
    'needs real Electron: the stand-in has no say in what Chromium does not ask it',
  )
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  expect(await given(page, onlyElectronAsks)).toEqual([])
})
