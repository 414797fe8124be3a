import type { Page } from '@playwright/test'
import { clearWords } from '../../src/shared/words/clear.ts'

/** What a person would see of a list coming in, in ms since it was given to the page. */
export interface SeenIntake {
  readonly firstRowsMs: number
  /** Every row is read and judged: the button names how many will be cleared. */
  readonly wholeMs: number
  /** Tasks of the window's thread of 50 ms or more, the longest first. */
  readonly longTasks: readonly number[]
}

/**
 * Gives the file to the page as a choice of files does, and watches from inside the page, by its own clock, until the
 * whole list stands there.
 */
export async function seeIntake(page: Page, file: string): Promise<SeenIntake> {
  await page.evaluate((reading) => {
    const seen = { begun: 0, first: 0, whole: 0, tasks: new Array<number>() }
    Object.assign(globalThis, { seenIntake: seen })
    new PerformanceObserver((entries) => {
      for (const { startTime, duration } of entries.getEntries())
        if (seen.begun > 0 && startTime + duration > seen.begun) seen.tasks.push(duration)
    }).observe({ entryTypes: ['longtask'] })
    let looking = false
    const look = () => {
      looking = false
      const now = performance.now()
      if (seen.first === 0 && document.querySelector('[data-row]') !== null) seen.first = now
      const button = [...document.querySelectorAll('footer button')].at(-1)
      if (seen.first > 0 && button !== undefined && button.textContent !== reading) {
        seen.whole = now
        changes.disconnect()
      }
    }
    // Looks at the frames in which something has changed, and asks for none of its own: those would cost the app time.
    const changes = new MutationObserver(() => {
      if (looking) return
      looking = true
      requestAnimationFrame(look)
    })
    document.addEventListener(
      'change',
      () => {
        if (seen.begun > 0) return
        seen.begun = performance.now()
        changes.observe(document.body, { subtree: true, childList: true, characterData: true })
      },
      { capture: true },
    )
  }, clearWords.reading)
  // What waits for the end has to be in the page before the beginning: it is more code than the app's own.
  await page.waitForFunction(() => true)
  await atRest(page)
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.waitForFunction(
    () => {
      const seen: unknown = Reflect.get(globalThis, 'seenIntake')
      return typeof seen === 'object' && seen !== null && Number(Reflect.get(seen, 'whole')) > 0
    },
    undefined,
    { timeout: 170_000, polling: 200 },
  )
  // Long tasks are told a moment after they ended.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  const { begun, first, whole, tasks } = await page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'seenIntake')
    if (typeof seen !== 'object' || seen === null) throw new Error('Nothing was watched')
    const of = (name: string) => Number(Reflect.get(seen, name))
    const all: unknown = Reflect.get(seen, 'tasks')
    const list = Array.isArray(all) ? all.map(Number) : []
    return { begun: of('begun'), first: of('first'), whole: of('whole'), tasks: list }
  })
  const longTasks = tasks.toSorted((one, other) => other - one)
  return { firstRowsMs: first - begun, wholeMs: whole - begun, longTasks }
}

/** A window that has just been opened has still much to do: a person has it open for longer than that. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(2_000)
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))
}
