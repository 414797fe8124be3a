import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron as electron } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchApp } from '../../tests/e2e/support/launched.ts'
import { beginPractising } from '../../tests/e2e/support/steps.ts'

export interface OpenApp {
  readonly page: Page
  readonly mainPid: number
}

/** Runs `act` with the built app in its practice account, fresh, and ends the app. */
export async function withApp<T>(act: (app: OpenApp) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const app = await launchApp(electron, folder, {})
  try {
    await beginPractising(app.page)
    await app.page.locator('input[type=file]').first().waitFor({ state: 'attached' })
    return await act(app)
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
