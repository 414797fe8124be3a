import type { Page } from '@playwright/test'
import { clearButton } from '#shared/words/clear.ts'
import { shell } from '#shared/words/shell.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { mendDrawing, pressBroken } from './support/break-drawing.ts'
import { keptRows } from './support/kept-rows.ts'
import { dropFile, goTo, practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const secret = `private_s3cret at ${practiceBase}shop/secret.jpg`

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
  await expect(shown(page, shell.detailsCopied)).toBeVisible()
  return page.evaluate(() => String(Reflect.get(globalThis, 'copied')))
}

test('a screen that breaks says so with a way back; one that breaks the whole window keeps the list too', async ({
  launch,
}) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 12))
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeEnabled()

  const settings = page.getByRole('button', { name: shell.place.settings, exact: true })
  await pressBroken(settings, { method: 'map', first: 'system', message: secret })
  await expect(page.getByRole('alert')).toContainText(shell.brokenTitle)
  const details = await copied(page)
  expect(details).toMatch(/^Purge Desk \d+\.\d+\.\d+, \w+, settings\nError: private_… at \(a URL\)/)
  expect(details).not.toMatch(/s3cret|secret|:\/\//)
  // The other places go on, and so does this one once it can be drawn.
  await goTo(page, 'clear')
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeVisible()
  await mendDrawing(page)
  await goTo(page, 'settings')

  await keptRows(page, 12)
  const presets = page.getByRole('button', { name: shell.place.presets, exact: true })
  await pressBroken(presets, { method: 'filter', first: null, message: secret })
  await expect(page.getByRole('heading', { name: shell.lastTitle })).toBeVisible()
  await mendDrawing(page)
  expect(await copied(page)).not.toMatch(/s3cret|secret|:\/\//)
  await page.getByRole('button', { name: shell.lastAgain }).click()
  await expect(page.getByRole('button', { name: clearButton(12) })).toBeVisible()
})
