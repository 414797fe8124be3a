import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { savedWords } from '#shared/words/saving.ts'
import { expect, test } from './support/app.ts'
import { answerSaveDialog } from './support/saving.ts'
import { startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

test('a script in the page saves nothing but a list of its own, where the person says', async ({
  launch,
}) => {
  const { app, page, userDataDir } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const path = join(userDataDir, 'saved.csv')
  const asked = await answerSaveDialog(app, path)
  // A link to another site is no download but a navigation, which the app prevents.
  await save(page, 'https://example.com/list.csv', 'outside.csv')
  await save(page, 'data:text/csv,hostile', 'data.csv')
  await save(page, 'index.html', 'page.csv')
  await save(page, await listOfThePage(page), 'program.exe')
  await save(page, await listOfThePage(page), '../../own.csv')
  await expect(shown(page, savedWords({ name: 'saved.csv', outcome: 'saved' }) ?? '').last()).toBeVisible()
  expect(await readFile(path, 'utf8')).toBe('a,b')
  expect(await asked()).toEqual([expect.stringMatching(/own\.csv$/)])
})

const listOfThePage = (page: Page): Promise<string> =>
  page.evaluate(() => URL.createObjectURL(new Blob(['a,b'], { type: 'text/csv' })))

const save = (page: Page, href: string, download: string): Promise<void> =>
  page.evaluate(
    (link) => {
      Object.assign(document.createElement('a'), link).click()
    },
    { href, download },
  )
