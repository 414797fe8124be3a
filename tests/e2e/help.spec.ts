import { detailWords } from '#shared/words/clear.ts'
import { chapterOf } from '#shared/words/help/help.ts'
import { helpWords } from '#shared/words/help/help-words.ts'
import { cleanCsv, mixedList } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { dropFile, expectCount, goTo, practiceBase, pressClear, startPractising } from './support/steps.ts'

test('the help opens at what it was asked about: by a key, from a finding, and after a job', async ({
  launch,
}) => {
  test.setTimeout(120_000)
  const { page } = await launch()
  await startPractising(page)
  const help = page.getByRole('dialog', { name: helpWords.title })
  const chapter = (id: Parameters<typeof chapterOf>[0]) =>
    help.getByRole('heading', { name: chapterOf(id).title })

  await page.keyboard.press('F1')
  await expect(chapter('first-list')).toBeFocused()
  await help.getByRole('button', { name: chapterOf('sizes').title }).click()
  await expect(chapter('sizes')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)

  await dropFile(page, 'shoes.csv', cleanCsv(practiceBase, 3))
  await pressClear(page, 3)
  await expectCount(page, 'cleared', 3, 60_000)
  await page.getByRole('button', { name: helpWords.whyOld }).click()
  await expect(chapter('browser')).toBeVisible()
  await page.keyboard.press('Escape')

  await goTo(page, 'clear')
  await dropFile(page, 'spring-banners.txt', mixedList(practiceBase))
  await page.getByRole('row').filter({ hasText: 'images*' }).getByRole('gridcell').nth(1).click()
  const more = page
    .getByRole('region', { name: detailWords.label })
    .getByRole('button', { name: helpWords.moreNamed(chapterOf('wildcards').title) })
  await more.click()
  await expect(chapter('wildcards')).toBeVisible()
  await expect(help.getByRole('img').first()).toBeVisible()
  await page.keyboard.press('Escape')
  // The keyboard goes on where it was.
  await expect(more).toBeFocused()
})
