import { z } from 'zod'
import { chromium } from '../browser.ts'
import { isDriven, presentation } from '../launch.ts'
import { openPages } from './pages.ts'

const created = z.object({
  targetInfo: z.object({ targetId: z.string(), type: z.string(), openerFrameId: z.string().optional() }),
})
const destroyed = z.object({ targetId: z.string() })

const onDestroyed = new Map<string, () => void>()
const onTitle = new Map<string, (title: string) => void>()
let startTarget: string | undefined
let creating = 0

/** How long a window that loads nothing is left to Playwright. */
const STRAY_LIVES_MS = 1500

/** Keeps Chromium to the windows that the app makes: whatever else opens is closed before it loads anything. */
export async function watchTargets(): Promise<void> {
  const { browser } = chromium()
  if (!presentation.headless) startTarget = await findStartTarget()
  browser.on('Target.targetCreated', created, ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || isOurs(targetInfo.targetId)) return
    if (creating > 0 && targetInfo.openerFrameId === undefined) return
    setTimeout(() => closeStray(targetInfo.targetId), isDriven ? STRAY_LIVES_MS : 0)
  })
  browser.on('Target.targetDestroyed', destroyed, ({ targetId }) => onDestroyed.get(targetId)?.())
  const changed = z.object({ targetInfo: z.object({ targetId: z.string(), title: z.string() }) })
  browser.on('Target.targetInfoChanged', changed, ({ targetInfo }) =>
    onTitle.get(targetInfo.targetId)?.(targetInfo.title),
  )
  await browser.send('Target.setDiscoverTargets', { discover: true })
}

function isOurs(targetId: string): boolean {
  return (
    targetId === startTarget ||
    onDestroyed.has(targetId) ||
    [...openPages].some((page) => page.targetId === targetId)
  )
}

/**
 * Closes a window that the app did not make. Playwright holds a new window still until it has attached to it, and
 * closing it before that would leave its opener still for good: its first request shows that the time has come.
 */
export function closeStray(targetId: string): void {
  if (isOurs(targetId)) return
  chromium()
    .browser.send('Target.closeTarget', { targetId })
    .catch(() => undefined)
}

/** A person's Chromium opens its window by itself, a moment after it has started. */
async function findStartTarget(): Promise<string> {
  for (;;) {
    const { targetInfos } = z
      .object({ targetInfos: z.array(z.object({ targetId: z.string(), type: z.string() })) })
      .parse(await chromium().browser.send('Target.getTargets'))
    const page = targetInfos.find((target) => target.type === 'page')
    if (page) return page.targetId
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

interface TargetEvents {
  readonly destroyed: () => void
  readonly titled: (title: string) => void
}

/** A page for a new window. A person's session has one window, which Chromium opened at its start. */
export async function openTarget(
  size: { width: number; height: number },
  events: TargetEvents,
): Promise<string> {
  const targetId = startTarget ?? (await createTarget(size))
  startTarget = undefined
  onDestroyed.set(targetId, () => {
    onDestroyed.delete(targetId)
    onTitle.delete(targetId)
    events.destroyed()
  })
  onTitle.set(targetId, events.titled)
  return targetId
}

async function createTarget(size: { width: number; height: number }): Promise<string> {
  creating++
  try {
    const answer = await chromium().browser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      ...size,
    })
    return z.object({ targetId: z.string() }).parse(answer).targetId
  } finally {
    creating--
  }
}
