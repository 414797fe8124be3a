import { activity, jobStateNames } from '#shared/words/activity.ts'
import { clearButton, clearWords } from '#shared/words/clear.ts'
import { quotaPanelWords } from '#shared/words/quota.ts'
import { shell } from '#shared/words/shell.ts'
import { welcome } from '#shared/words/welcome.ts'
import { cleanCsv, mixedList } from '../../helpers/lists.ts'
import { expect } from '../support/app.ts'
import { anyClearButton, dropFile, expectCount, practiceBase, pressClear } from '../support/steps.ts'
import type { Stage } from './look.ts'
import { seeDialog } from './parts.ts'
import { shown } from '../support/shown.ts'

const urls = 60

/** The practice account, from its empty screen to a cleared list. */
export async function walkPractice({ launch, lookAt }: Stage): Promise<void> {
  const { page } = await launch()
  const look = lookAt(page)
  await page.getByRole('button', { name: welcome.practice.action }).click()
  await page.getByRole('button', { name: welcome.list.sample.action }).click()
  await expect(anyClearButton(page)).toBeEnabled()
  await look('sample list')
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await look('empty Clear in practice, with a message')
  await dropFile(page, 'spring-banners.csv', mixedList(practiceBase))
  await expect(anyClearButton(page)).toBeEnabled()
  await look('list of practice')
  await page.getByRole('button', { name: clearWords.startOver }).click()
  await dropFile(page, 'spring-banners.csv', cleanCsv(practiceBase, urls))
  await expect(page.getByRole('button', { name: clearButton(urls) })).toBeEnabled()
  await pressClear(page, urls)
  // Early enough for rows in several states at the top.
  const some = page.getByRole('radio', { name: new RegExp(`^${activity.filter.cleared} ([8-9]|[1-4]\\d)$`) })
  await expect(some).toBeVisible({ timeout: 60_000 })
  await look('job of practice', { moves: true })
  await expectCount(page, 'cleared', urls, 60_000)
  await expect(shown(page, jobStateNames.done, { exact: true })).toBeVisible()
  await look('job of practice at its end')
  const month = page.getByRole('button', { name: quotaPanelWords.open })
  await expect(page.getByRole('region', { name: shell.account }).getByRole('meter')).toBeVisible()
  // Another one every day.
  await seeDialog(page, 'the month', month, look, { moves: true })
}
