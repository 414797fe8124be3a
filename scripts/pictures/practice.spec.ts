import { expect, test } from '../../tests/e2e/support/app.ts'
import {
  dropFile,
  expectCount,
  practiceBase,
  pressClear,
  startPractising,
} from '../../tests/e2e/support/steps.ts'
import { cleanCsv } from '../../tests/helpers/lists.ts'
import { activity, chosenWords, jobStateNames } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { findWords, matchWords } from '#shared/words/finding-jobs.ts'
import { jobDetailWords, reportWords } from '#shared/words/report.ts'
import { quotaPanelWords } from '#shared/words/quota.ts'
import { prepare, take } from './take.ts'

const urls = 250

test('a practice job half-way and at its end', async ({ launch }) => {
  const launched = await launch()
  const { page } = launched
  await prepare(launched)
  await startPractising(page)
  await dropFile(page, 'spring-banners.csv', cleanCsv(practiceBase, urls))
  await pressClear(page, urls)
  // Early enough for rows in several states at the top.
  const some = page.getByRole('radio', { name: new RegExp(`^${activity.filter.cleared} (1[2-9]|[2-9]\\d)$`) })
  await expect(some).toBeVisible({ timeout: 60_000 })
  await take(launched, 'activity-running')
  await expectCount(page, 'cleared', urls, 120_000)
  await expect(page.getByText(jobStateNames.done, { exact: true })).toBeVisible()
  await take(launched, 'activity-done')
  await page.getByRole('button', { name: quotaPanelWords.open }).click()
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible()
  await take(launched, 'month')
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click()
  await page.getByRole('button', { name: jobDetailWords.open }).click()
  await expect(page.getByRole('dialog').getByText(reportWords.batches)).toBeVisible()
  await take(launched, 'activity-details')
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click()
  await page.getByRole('searchbox', { name: findWords.text }).fill('runner-12')
  await expect(page.getByText(matchWords(11))).toBeVisible()
  const cell = (text: string) => page.getByRole('row').filter({ hasText: text }).getByRole('gridcell').nth(1)
  await cell('runner-120.jpg').click()
  await cell('runner-123.jpg').click({ modifiers: ['Shift'] })
  await expect(page.getByText(chosenWords.count(4))).toBeVisible()
  await take(launched, 'activity-found')
})
