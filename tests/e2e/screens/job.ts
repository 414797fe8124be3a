import type { Page } from '@playwright/test'
import { activity, chosenWords } from '#shared/words/activity.ts'
import { common } from '#shared/words/common.ts'
import { findWords, matchWords } from '#shared/words/finding-jobs.ts'
import { jobDetailWords } from '#shared/words/report.ts'
import { cleanCsv } from '../../helpers/lists.ts'
import type { FaultInput } from '../../imagekit-server/faults.ts'
import { expect } from '../support/app.ts'
import { pointedAt, TEST_KEY } from '../support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, expectCount, pressClear } from '../support/steps.ts'
import type { Look, Stage } from './look.ts'
import { cellOf, seeDialog } from './parts.ts'
import { shown } from '../support/shown.ts'

/** What `walkJob` needs of its ImageKit: one URL refused, and one of which nobody knows whether it was taken. */
export const twoThatNeedThePerson: readonly FaultInput[] = [
  {
    urlIncludes: 'runner-2.jpg',
    action: {
      do: 'answer',
      status: 400,
      body: { message: 'The URL is not valid for cache purging.', help: '' },
    },
  },
  { urlIncludes: 'runner-3.jpg', action: { do: 'cut', when: 'after-reading' } },
  // Keeps the job going until it is paused, on a slow computer too.
  { urlIncludes: 'runner-50.jpg', delay: 20_000 },
]

/** A job from its first URL to its end. Its ImageKit has the faults of `twoThatNeedThePerson`. */
export async function walkJob({ launch, imagekit, lookAt }: Stage): Promise<void> {
  imagekit.faults.add(...twoThatNeedThePerson)
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  const seen = lookAt(page)
  // How far a job had come when it was paused is never the same.
  const look: Look = (screen) => seen(screen, { moves: true })
  await connectAccount(page, TEST_KEY)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 60))
  await pressClear(page, 60)
  await expectCount(page, 'needs-you', 2)
  await page.getByRole('button', { name: activity.pause }).click()
  await expect(page.getByRole('button', { name: activity.goOn })).toBeVisible()
  await look('paused job')
  await seeDialog(page, 'stopping', page.getByRole('button', { name: activity.stop, exact: true }), look)
  await cellOf(page, 'runner-2.jpg').click()
  await expect(page.getByRole('button', { name: common.close })).toBeVisible()
  await look('row details of a job')
  await page.getByRole('button', { name: common.close }).click()
  // A menu keeps to the window in which it was opened.
  await page.setViewportSize({ width: 640, height: 400 })
  await page.getByRole('button', { name: activity.rowMenu(`${acmeBase}shop/shoes/runner-2.jpg`) }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu of a row')
  await page.keyboard.press('Escape')
  await seeDialog(page, 'sending again', page.getByRole('button', { name: activity.sendAllAgain(2) }), look)
  await page.getByRole('searchbox', { name: activity.search }).fill('nowhere')
  await expect(shown(page, activity.noneFound)).toBeVisible()
  await look('search that finds nothing')
  await page.getByRole('searchbox', { name: activity.search }).fill('')
  await seeLookingBack(page, look)
  await page.getByRole('button', { name: activity.goOn }).click()
  await look('running job')
  await expectCount(page, 'cleared', 58)
  // The details of a row have ids and times, which are other ones each time.
  await page.getByRole('button', { name: common.close }).click()
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo({ top: 0 }))
  await seen('job at its end')
}

/** Several rows chosen, the details of the job, and what a search finds. */
async function seeLookingBack(page: Page, look: Look): Promise<void> {
  await cellOf(page, 'runner-4.jpg').click()
  await cellOf(page, 'runner-6.jpg').click({ modifiers: ['Shift'] })
  await expect(shown(page, chosenWords.count(3))).toBeVisible()
  await look('rows that are chosen')
  await page.getByRole('button', { name: chosenWords.clear }).click()
  await seeDialog(page, 'the details of a job', page.getByRole('button', { name: jobDetailWords.open }), look)
  const find = page.getByRole('searchbox', { name: findWords.text })
  await find.fill('shoes')
  await expect(shown(page, matchWords(60))).toBeVisible()
  await look('jobs that were found')
  await page.getByRole('button', { name: findWords.end }).click()
}
