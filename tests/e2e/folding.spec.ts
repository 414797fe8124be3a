import { clearButton, clearWords, undoWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { foldWords } from '#shared/words/folding.ts'
import { expect, test } from './support/app.ts'
import { dropFile, practiceBase, startPractising, tabTo } from './support/steps.ts'
import { shown } from './support/shown.ts'

const shoes = Array.from({ length: 8 }, (_, n) => `${practiceBase}shop/cat-${n + 1}.jpg`)
const transformed = `${practiceBase}tr:w-300/shop/cat-1.jpg`
const skus = Array.from({ length: 60 }, (_, n) => `${practiceBase}media/x/sku-${n + 1}/front.jpg`)

test('a wildcard in place of many URLs is offered, explained, used by mouse and by keyboard, and taken back', async ({
  launch,
}) => {
  const { page } = await launch()
  await startPractising(page)
  const dialog = page.getByRole('alertdialog', { name: foldWords.title })
  const row = (text: string) => page.getByRole('row').filter({ hasText: text })

  await test.step('by mouse: what it saves, stands for, reaches and leaves', async () => {
    await dropFile(page, 'cats.txt', [...shoes, transformed, `${practiceBase}other/dog.jpg`].join('\n'))
    await expect(shown(page, '8 URLs are in /shop/: one wildcard would use 1 instead of 8.')).toBeVisible()
    // Nothing happens by itself.
    await expect(page.getByRole('button', { name: clearButton(10) })).toBeEnabled()
    await page.getByRole('button', { name: foldWords.show }).click()
    await expect(dialog.getByRole('radio', { name: `${practiceBase}shop/cat-*` })).toBeChecked()
    await expect(dialog).toContainText('such as /shop/cat-x.jpg or /shop/cat-x/a.jpg')
    await expect(dialog).toContainText(
      '1 URL of this list with a size in the path (/tr:…/) stays in the list',
    )
    await expect(dialog.getByRole('list', { name: foldWords.covered(8) }).getByRole('listitem')).toHaveText(
      shoes,
    )
    await dialog.getByRole('button', { name: foldWords.use }).click()
    await expect(shown(page, undoWords.folded(8))).toBeVisible()
    await expect(page.getByRole('button', { name: clearButton(3) })).toBeEnabled()
    await expect(row('shop/cat-*')).toBeVisible()
    await expect(row('tr:w-300')).toBeVisible()
    await page.getByRole('button', { name: common.undo }).click()
    await expect(page.getByRole('button', { name: clearButton(10) })).toBeEnabled()
    await expect(row('shop/cat-*')).toHaveCount(0)
    await page.getByRole('button', { name: clearWords.startOver }).click()
  })

  await test.step('by keyboard alone: the widest asks for a word', async () => {
    await dropFile(page, 'skus.txt', skus.join('\n'))
    await tabTo(page, page.getByRole('button', { name: foldWords.show }))
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: foldWords.use })).toBeDisabled()
    await tabTo(page, dialog.getByRole('textbox', { name: foldWords.typeWord(foldWords.word) }))
    await page.keyboard.type(foldWords.word)
    await tabTo(page, dialog.getByRole('button', { name: foldWords.use }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: clearButton(1) })).toBeEnabled()
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(page.getByRole('button', { name: clearButton(60) })).toBeEnabled()
  })

  await test.step('who wants none for this list is not asked again', async () => {
    await tabTo(page, page.getByRole('button', { name: foldWords.later }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: foldWords.show })).toHaveCount(0)
  })
})
