import type { Page } from '@playwright/test'
import { expect } from './app.ts'
import { TEST_KEY } from './imagekit-server.ts'

/** The URL endpoint of the account that `addBeta` adds. */
export const betaBase = 'https://ik.imagekit.io/beta/'

/** Adds a second account with a key of its own, as a person sets it up in Settings. The one in use stays in use. */
export async function addBeta(page: Page): Promise<void> {
  const isDone = await page.evaluate(async (key) => {
    const { accounts } = window.purgeDesk
    const before = await accounts.list({})
    const added = await accounts.add({
      name: 'Beta Shop',
      endpoints: [{ imagekitId: 'beta', pattern: '' }],
      customDomains: [],
      monthlyLimit: 500,
    })
    if (!added.ok || !before.ok || before.value.currentId === null) return false
    const saved = await accounts.saveKey({ accountId: added.value.id, key, keep: 'memory' })
    // A new account is chosen by itself.
    return saved.ok && (await accounts.select({ accountId: before.value.currentId })).ok
  }, TEST_KEY)
  expect(isDone).toBe(true)
}

/** Adds the practice account beside the real ones. The one in use stays in use. */
export async function addPractice(page: Page): Promise<void> {
  const isDone = await page.evaluate(async () => {
    const { accounts } = window.purgeDesk
    const before = await accounts.list({})
    const added = await accounts.addPractice({})
    if (!added.ok || !before.ok || before.value.currentId === null) return false
    return (await accounts.select({ accountId: before.value.currentId })).ok
  })
  expect(isDone).toBe(true)
}
