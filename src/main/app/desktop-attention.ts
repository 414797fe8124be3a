import { app, nativeImage, Notification } from 'electron'
import type { JobView } from '#shared/ipc/views.ts'
import { attentionWords } from '#shared/words/attention.ts'
import { Attention } from '../attention/attention.ts'
import { KeptReminder, type KeptList } from '../attention/kept-reminder.ts'
import type { OneWindow } from './window.ts'

/** The badge is asked of the journal at most so often, in ms. */
const badgeEvery = 1_000
/** How often it is looked whether a kept list's day has come, in ms; a computer may sleep over it. */
const remindEvery = 5_000

export interface DesktopAttention {
  readonly window: OneWindow
  readonly desk: {
    readonly settings: { view(): { readonly notifications: boolean } }
    /** Rows of all jobs that need the person. */
    needsYou(): number
  }
  readonly platform: string
  readonly onClick: (jobId: string) => void
  /** The notification of a list that was kept for the reset was pressed. */
  readonly onKeptClick: () => void
}

/** How the system tells of jobs: a notification, a bar and a number on the app's picture. */
export function createAttention(parts: DesktopAttention): {
  changed(jobs: readonly JobView[]): void
  kept(lists: readonly KeptList[]): void
} {
  const { window, desk, platform, onClick, onKeptClick } = parts
  const isInFront = () => window.current?.isFocused() === true && window.current.isVisible()
  const mayNotify = () => desk.settings.view().notifications
  const attention = new Attention({
    isInFront,
    mayNotify,
    notify: ({ jobId, ...message }) => notify(message, () => onClick(jobId)),
    showProgress: (share, isPaused) => showProgress(window, share, isPaused),
    needsYou: () => desk.needsYou(),
    showBadge: (count) => showBadge(window, platform, count),
    startedAt: Date.now(),
  })
  const reminder = new KeptReminder({
    isInFront,
    mayNotify,
    now: Date.now,
    notify: (message) => notify(message, onKeptClick),
  })
  setInterval(() => reminder.check(), remindEvery).unref()
  // What an earlier run left behind needs the person too.
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(later, 0)
  function later(): void {
    timer = undefined
    attention.refreshBadge()
  }
  return {
    changed: (jobs) => {
      attention.changed(jobs)
      timer ??= setTimeout(later, badgeEvery)
    },
    kept: (lists) => reminder.set(lists),
  }
}

/** A dot of so many pixels each way, in the colour of what needs the person. */
const dot = 16
const colour = { blue: 0x1e, green: 0x26, red: 0xb3 }

/** Notifications that are on the screen: without a reference their click would go nowhere. */
const shown = new Set<Notification>()

function notify(message: { readonly title: string; readonly body: string }, onClick: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title: message.title, body: message.body })
  const forget = () => shown.delete(notification)
  notification.on('click', () => {
    forget()
    onClick()
  })
  notification.on('close', forget)
  shown.add(notification)
  notification.show()
}

/** The bar on the app's picture in the taskbar or dock. */
function showProgress(window: OneWindow, share: number | null, isPaused: boolean): void {
  if (share === null) window.current?.setProgressBar(-1)
  else window.current?.setProgressBar(share, { mode: isPaused ? 'paused' : 'normal' })
}

/** A number on the app's picture; Windows has only room for a dot, with the number in its name. */
function showBadge(window: OneWindow, platform: string, count: number): void {
  if (platform !== 'win32') app.setBadgeCount(count)
  else if (count === 0) window.current?.setOverlayIcon(null, '')
  else window.current?.setOverlayIcon(dotImage(), attentionWords.badge(count))
}

function dotImage() {
  const pixels = Buffer.alloc(dot * dot * 4)
  const middle = (dot - 1) / 2
  for (let at = 0; at < dot * dot; at += 1) {
    const [x, y] = [at % dot, Math.floor(at / dot)]
    if (Math.hypot(x - middle, y - middle) > middle) continue
    pixels.set([colour.blue, colour.green, colour.red, 0xff], at * 4)
  }
  return nativeImage.createFromBitmap(pixels, { width: dot, height: dot })
}
