import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { _electron as electron } from '@playwright/test'
import { root } from '../scripts/support/root.ts'
import { launchApp } from '../tests/e2e/support/launched.ts'
import { beginPractising } from '../tests/e2e/support/steps.ts'
import { buildBareApp } from './support/bare-app.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const rounds = 9
const limit = 1.3
/** Milliseconds. */
const longerThanAStart = 2_500

/** From launch to a Clear screen that takes a list, against the same of a bare app, in turns. */
export async function benchStart(): Promise<Finding> {
  const bareApp = await buildBareApp()
  const data = { own: temporary('own'), bare: temporary('bare') }
  try {
    await practise(data.own)
    const times = { own: new Array<number>(), bare: new Array<number>() }
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await start(bareApp, data.bare)
      const own = await start(root, data.own)
      // The first fills the file system's cache and Chromium's profile.
      if (round === 0) continue
      times.bare.push(bare)
      times.own.push(own)
    }
    const [ownMs, bareMs] = [median(times.own), median(times.bare)]
    return {
      bench: 'start',
      ratio: rounded(ownMs / bareMs),
      limit,
      rounds,
      ownMs: rounded(ownMs, 0),
      bareMs: rounded(bareMs, 0),
    }
  } finally {
    for (const folder of [bareApp, data.own, data.bare]) rmSync(folder, { recursive: true, force: true })
  }
}

function temporary(name: string): string {
  return mkdtempSync(join(tmpdir(), `purge-desk-bench-${name}-`))
}

/** Chooses the practice account, so that later starts lead to the Clear screen. */
async function practise(folder: string): Promise<void> {
  const app = await launchApp(electron, folder, {})
  await beginPractising(app.page)
  await app.page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
  await app.close()
}

/** Milliseconds from the launch until the page marked that it is interactive, by the page's own clock. */
async function start(appFolder: string, folder: string): Promise<number> {
  const begun = Date.now()
  const app = await launchApp(electron, folder, { appFolder })
  try {
    // Asking puts a script into the page, which would be measured with it: not before the start is over.
    await setTimeout(longerThanAStart)
    await app.page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
    const at = await app.page.evaluate(
      () =>
        performance.timeOrigin + (performance.getEntriesByName('interactive')[0]?.startTime ?? Number.NaN),
    )
    return at - begun
  } finally {
    await app.close()
  }
}
