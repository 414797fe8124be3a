import { activity, jobStateNames } from '#shared/words/activity.ts'
import { listFacts, sizeOf } from '#shared/words/clear.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { dropFile, expectCount, practiceBase, pressClear, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

test('a dropped CSV of 250 URLs is cleared in practice, in 3 batches, without refreshing anything', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const { page } = await launch()
  await startPractising(page)
  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 250))
  await expect(shown(page, listFacts('shoes.csv', 251, 251).trim())).toBeVisible()
  await expect(shown(page, sizeOf(250))).toBeVisible()
  await pressClear(page, 250)
  await expect(shown(page, /batch \d of 3/)).toBeVisible()
  await expectCount(page, 'cleared', 250, 100_000)
  await expect(shown(page, jobStateNames.done, { exact: true })).toBeVisible()
  await expect(shown(page, activity.practiceLong)).toBeVisible()
})
