import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'
import { shown } from './shown.ts'
import { activity } from '#shared/words/activity.ts'
import { clearButton, clearWords } from '#shared/words/clear.ts'
import { number } from '#shared/words/counted.ts'
import { quotaPanelWords } from '#shared/words/quota.ts'
import { formWords, keyWords } from '#shared/words/settings.ts'
import { quotaWords, shell } from '#shared/words/shell.ts'
import { welcome } from '#shared/words/welcome.ts'

/** The URL endpoint of the built-in practice account. */
export const practiceBase = 'https://ik.imagekit.io/practice-shop/'
/** The URL endpoint of the account that the specs connect to their ImageKit server. */
export const acmeBase = 'https://ik.imagekit.io/acme/'

/** Through the welcome into the practice account, without its list. */
export async function beginPractising(page: Page): Promise<void> {
  await page.getByRole('button', { name: welcome.practice.action }).click()
  await page.getByRole('button', { name: welcome.list.own.action }).click()
}

/** What a person does, in the words of the screens. */
export async function startPractising(page: Page): Promise<void> {
  await beginPractising(page)
  await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
}

/** Drops one file on the window, as from a folder. */
export async function dropFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  // Right after a start the window takes nothing yet: the list of last time comes first.
  await expect(async () => {
    await page.locator('body').drop({ files: [{ name, mimeType: 'application/octet-stream', buffer }] })
  }).toPass({ timeout: 10_000 })
}

/** Connects an account from the welcome, key included, and goes to the Clear screen. */
export async function connectAccount(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: welcome.connect.action }).click()
  await page.getByRole('textbox', { name: formWords.name, exact: true }).fill('Acme Shop')
  await page.getByRole('textbox', { name: formWords.endpointField }).fill(`${acmeBase}shop/photo.jpg`)
  await page.getByRole('button', { name: formWords.saveNew }).click()
  await enterKey(page, key)
  await goTo(page, 'clear')
}

/** Enters a key where the account's page asks for one. */
export async function enterKey(page: Page, key: string): Promise<void> {
  await page.getByRole('textbox', { name: keyWords.field, exact: true }).fill(key)
  await page.getByRole('button', { name: keyWords.save, exact: true }).click()
  await expect(shown(page, keyWords.saved(key.slice(-4))).first()).toBeVisible()
}

export async function goTo(page: Page, place: keyof typeof shell.place): Promise<void> {
  const rail = page.getByRole('navigation', { name: shell.places })
  await rail.getByText(shell.place[place], { exact: true }).click()
  await expect(page.getByRole('heading', { name: shell.place[place], level: 1 })).toBeVisible()
}

/** The big button, however many URLs it names. */
export function anyClearButton(page: Page): Locator {
  return page.getByRole('button', { name: new RegExp(`^${clearButton(2).replace('2', String.raw`\d+`)}$`) })
}

/** Presses the big button, which names how many URLs it sends, and waits for Activity. */
export async function pressClear(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: clearButton(count) }).click()
  await expect(page.getByRole('heading', { name: activity.title, level: 1 })).toBeVisible()
}

/** The count behind one of Activity's filters. */
export async function expectCount(
  page: Page,
  filter: keyof typeof activity.filter,
  count: number,
  timeout = 40_000,
): Promise<void> {
  const pill = page.getByRole('radio', { name: `${activity.filter[filter]} ${number(count)}` })
  await expect(pill).toBeVisible({ timeout })
}

/** Presses Tab until `target` has the keyboard, as a person who looks for it does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    target.evaluate((element) => element.matches(':focus')).catch(() => false)
  // What isn't there is said at once, not when the spec's time is over.
  await expect(target).toBeAttached()
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if (await hasFocus()) return
  }
  await expect(target).toBeFocused()
}

/** Goes to a place by its key, Ctrl or Command and its number in the rail. */
export async function goToByKey(page: Page, place: keyof typeof shell.place): Promise<void> {
  await page.keyboard.press(`ControlOrMeta+${Object.keys(shell.place).indexOf(place) + 1}`)
  await expect(page.getByRole('heading', { name: shell.place[place], level: 1 })).toBeVisible()
}

/**
 * Leaves so many URLs of a month of 1,000, of which this app has used `usedHere`: a person enters what colleagues have
 * used. Ends on the Clear screen.
 */
export async function leaveOfMonth(page: Page, left: number, usedHere = 0): Promise<void> {
  await page.getByRole('button', { name: quotaPanelWords.open }).click()
  await page.getByRole('button', { name: quotaPanelWords.change }).click()
  const month = { limit: 1_000, usedHere, usedElsewhere: 1_000 - usedHere - left, left, daysToReset: 0 }
  await page.getByRole('textbox', { name: formWords.elsewhere }).fill(String(month.usedElsewhere))
  await page.keyboard.press('Enter')
  const meter = page.getByRole('region', { name: shell.account }).getByRole('meter')
  await expect(meter).toHaveAttribute('aria-valuetext', new RegExp(`· ${quotaWords.left(month)}$`))
  await goTo(page, 'clear')
}
