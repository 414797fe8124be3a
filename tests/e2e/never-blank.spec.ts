import type { Page } from '@playwright/test'
import { clearButton } from '#shared/words/clear.ts'
import { shell } from '#shared/words/shell.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { keptRows } from './support/kept-rows.ts'
import { dropFile, goTo, practiceBase, startPractising } from './support/steps.ts'

const secret = `private_s3cret at ${practiceBase}shop/secret.jpg`

/** Lets drawing fail where an array like that one is gone through. */
async function breakDrawing(page: Page, method: 'map' | 'filter', first: string | null): Promise<void> {
  await page.evaluate(
    ([name, start, message]) => {
      const good = Array.prototype[name]
      const bad = function (this: unknown[], ...args: Parameters<typeof good>) {
        if (start === null || this[0] === start) throw new Error(message)
        const answer: unknown = good.apply(this, args)
        return answer
      }
      Reflect.set(Array.prototype, name, bad)
      addEventListener('mend', () => Reflect.set(Array.prototype, name, good), { once: true })
    },
    [method, first, secret] as const,
  )
}

function mend(page: Page): Promise<unknown> {
  return page.evaluate(() => dispatchEvent(new Event('mend')))
}

/** What *Copy details* puts on the clipboard. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    document.addEventListener(
      'copy',
      (event) => {
        const setData = event.clipboardData?.setData.bind(event.clipboardData)
        if (event.clipboardData && setData)
          event.clipboardData.setData = (type, text) => {
            Reflect.set(globalThis, 'copied', text)
            setData(type, text)
          }
      },
      { capture: true, once: true },
    )
  })
  await page.getByRole('button', { name: shell.copyDetails }).click()
  await expect(page.getByText(shell.detailsCopied)).toBeVisible()
  return page.evaluate(() => String(Reflect.get(globalThis, 'copied')))
}

test('a screen that breaks says so with a way back; one that breaks the whole window keeps the list too', async ({
  launch,
}) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 12))
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeEnabled()

  await breakDrawing(page, 'map', 'system')
  await page.getByRole('button', { name: shell.place.settings, exact: true }).click()
  await expect(page.getByRole('alert')).toContainText(shell.brokenTitle)
  const details = await copied(page)
  expect(details).toMatch(/^Purge Desk \d+\.\d+\.\d+, \w+, settings\nError: private_… at \(a URL\)/)
  expect(details).not.toMatch(/s3cret|secret|:\/\//)
  // The other places go on, and so does this one once it can be drawn.
  await goTo(page, 'clear')
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeVisible()
  await mend(page)
  await goTo(page, 'settings')

  await keptRows(page, 12)
  await breakDrawing(page, 'filter', null)
  await page.getByRole('button', { name: shell.place.presets, exact: true }).click()
  await expect(page.getByRole('heading', { name: shell.lastTitle })).toBeVisible()
  await mend(page)
  expect(await copied(page)).not.toMatch(/s3cret|secret|:\/\//)
  await page.getByRole('button', { name: shell.lastAgain }).click()
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeVisible()
})
