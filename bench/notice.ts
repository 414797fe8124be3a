import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron as electron } from '@playwright/test'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { clearButton } from '#shared/words/clear.ts'
import { welcome } from '#shared/words/welcome.ts'
import { stateNames } from '#shared/words/states.ts'
import { askAfter } from '../src/main/purge/ask-times.ts'
import { pointedAt } from '../tests/e2e/support/imagekit-server.ts'
import { launchApp } from '../tests/e2e/support/launched.ts'
import { acmeBase, dropFile, goTo } from '../tests/e2e/support/steps.ts'
import { startImageKitServer, TEST_KEY } from '../tests/imagekit-server/server.ts'
import { Random } from '../tests/campaigns/random.ts'
import { rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const count = 50
const limit = 1.2
/** From a purge to its completion, in ms: from when requests are asked every 3 s to when every 8 s. */
const clearing = { least: 6_000, most: 60_000 }
const seen = z.record(z.string(), z.number())

/**
 * From the completion on the server until *Cleared* stands on the screen of the real app, for 50 requests that are cleared
 * at random moments, each against the pause between two questions at its age. The ratio is the 95th percentile.
 */
export async function benchNotice(): Promise<Finding> {
  const random = new Random(Date.now())
  const done = new Map<string, { readonly at: number; readonly interval: number }>()
  const server = await startImageKitServer({
    latency: () => 20,
    clearAfter: (url) => {
      const age = random.whole(clearing.least, clearing.most)
      done.set(url, { at: Date.now() + age, interval: askAfter(age) ?? Number.NaN })
      return age
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const app = await launchApp(electron, folder, { args: [pointedAt(server)] })
  try {
    const shown = await clearAndWatch(app.page)
    const delays = [...done].map(([url, { at, interval }]) => ({
      ms: (shown[url] ?? Infinity) - at,
      interval,
    }))
    const ratio = percentile95(delays.map(({ ms, interval }) => ms / interval))
    const ms = percentile95(delays.map((delay) => delay.ms))
    return { bench: 'notice', ratio: rounded(ratio), limit, ms: rounded(ms), requests: delays.length }
  } finally {
    await app.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As a person does on a computer without a keychain, so that none is asked here. */
async function connectInMemory(page: Page): Promise<void> {
  // Only then has the page the bridge.
  await page.getByRole('heading', { name: welcome.title }).waitFor()
  await page.evaluate(async (key) => {
    const { accounts } = window.purgeDesk
    const endpoints = [{ imagekitId: 'acme', pattern: '' }]
    const form = { name: 'Acme Shop', endpoints, customDomains: [], monthlyLimit: 1_000 }
    const added = await accounts.add(form)
    if (!added.ok) throw new Error(added.error.code)
    await accounts.saveKey({ accountId: added.value.id, key, keep: 'memory' })
  }, TEST_KEY)
  await goTo(page, 'clear')
}

/** When each URL's row first said Cleared, in ms since 1970. */
async function clearAndWatch(page: Page): Promise<Record<string, number>> {
  // So high that every row is on the screen.
  await page.setViewportSize({ width: 1280, height: 3_200 })
  await connectInMemory(page)
  const urls = Array.from({ length: count }, (_, index) => `${acmeBase}shop/notice-${index + 1}.jpg`)
  await dropFile(page, 'notice.txt', urls.join('\n'))
  await page.getByRole('button', { name: clearButton(count) }).click()
  await page.evaluate(watchRows, { cleared: stateNames.cleared, base: acmeBase })
  await page.waitForFunction(allSeen, count, { timeout: clearing.most + 60_000, polling: 500 })
  return seen.parse(await page.evaluate((): unknown => Reflect.get(globalThis, 'purgeDeskSeen')))
}

/** Runs in the page. */
function allSeen(all: number): boolean {
  const times: unknown = Reflect.get(globalThis, 'purgeDeskSeen')
  return typeof times === 'object' && times !== null && Object.keys(times).length >= all
}

/** Runs in the page. */
function watchRows({ cleared, base }: { readonly cleared: string; readonly base: string }): void {
  const times: Record<string, number> = {}
  Reflect.set(globalThis, 'purgeDeskSeen', times)
  const look = () => {
    for (const row of document.querySelectorAll<HTMLElement>('[role=row]')) {
      const name = /notice-\d+\.jpg/.exec(row.textContent)?.[0]
      const isCleared = row.innerText.split('\n').some((line) => line.trim() === cleared)
      if (name !== undefined && isCleared) times[`${base}shop/${name}`] ??= Date.now()
    }
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
}

function percentile95(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
}
