import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { TestInfo } from '@playwright/test'
import { chooseHost, hostName as nameOf } from '../../../scripts/support/host.ts'
import { launchApp } from './launched.ts'
import type { Launched, LaunchOptions, Watched } from './launched.ts'
import { endAllWith } from './processes.ts'

export { expect }
export type { Launched, LaunchOptions }

export interface AppFixtures {
  /** Starts the built app. What it started is ended, and its data are removed, at the end of the test. */
  readonly launch: (options?: LaunchOptions) => Promise<Launched>
}

/** What runs the app in this run, with its versions. */
export function hostName(): string {
  return nameOf(chooseHost(process.env['PURGE_DESK_HOST']))
}

/** Playwright's `test` with `launch`. An error in a page fails the test unless `allowPageErrors` was given. */
export const test = base.extend<AppFixtures>({
  launch: async ({ playwright }, use, testInfo) => {
    const { _electron: electron } = playwright
    const folders: string[] = []
    const started: { readonly running: Watched; readonly allowPageErrors: boolean }[] = []

    await use(async (options = {}) => {
      const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'purge-desk-e2e-')))
      if (options.userDataDir === undefined) folders.push(userDataDir)
      const running = await launchApp(electron, userDataDir, options)
      started.push({ running, allowPageErrors: options.allowPageErrors ?? false })
      return running
    })

    const failed = testInfo.status !== testInfo.expectedStatus
    for (const [index, { running }] of started.entries()) {
      if (failed) await showFailure(testInfo, `app ${index + 1}`, running)
      await running.close()
    }
    for (const folder of folders) {
      endAllWith(folder)
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
    const errors = started.flatMap((one) => (one.allowPageErrors ? [] : one.running.pageErrors))
    expect(errors, 'errors in the page').toEqual([])
  },
})

/** What a person needs to see why a test failed: what main said, and the page as it looked. */
async function showFailure(testInfo: TestInfo, name: string, { output, page }: Watched): Promise<void> {
  await testInfo.attach(`output of ${name}`, { body: output })
  const path = testInfo.outputPath(`${name}.png`)
  const taken = await page.screenshot({ path, timeout: 3000 }).then(
    () => true,
    () => false,
  )
  if (taken) await testInfo.attach(`picture of ${name}`, { path, contentType: 'image/png' })
}
