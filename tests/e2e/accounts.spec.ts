import { clearButton, clearWords, presetDialogWords, sendWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { findWords } from '#shared/words/finding-jobs.ts'
import { otherAccountWords } from '#shared/words/other-account.ts'
import { usingWords } from '#shared/words/preset-use.ts'
import { presetAccountWords, presetWords } from '#shared/words/presets.ts'
import { quotaWords, shell } from '#shared/words/shell.ts'
import { expect, pointedAt, test, TEST_KEY } from './support/imagekit-server.ts'
import { addBeta, addPractice, betaBase } from './support/more-accounts.ts'
import { pressByKey } from './support/presets.ts'
import {
  acmeBase,
  connectAccount,
  dropFile,
  expectCount,
  goTo,
  goToByKey,
  practiceBase,
  pressClear,
  tabTo,
} from './support/steps.ts'
import { shown } from './support/shown.ts'

test.describe.configure({ timeout: 120_000 })

test('several accounts: each with its own endpoints, limit and presets; a list of another one offers to switch', async ({
  launch,
  imagekit,
}) => {
  const { page } = await launch({ args: [pointedAt(imagekit)] })
  await connectAccount(page, TEST_KEY)
  await addBeta(page)
  await addPractice(page)
  const card = page.getByRole('region', { name: shell.account })
  const opens = (name: string) => card.getByRole('button', { name: `${name}, ${shell.switchAccount}` })
  const meter = (used: number, limit: number) =>
    quotaWords.used({ usedHere: used, usedElsewhere: 0, limit, left: 0, daysToReset: 0 })
  const choose = async (from: string, to: string) => {
    await opens(from).click()
    await page.getByRole('menuitemradio', { name: to }).click()
    await expect(opens(to)).toBeVisible()
  }

  await test.step('by mouse: the whole list belongs to another account', async () => {
    await dropFile(page, 'beta.txt', `${betaBase}a/b.jpg\n${betaBase}a/c.jpg\n`)
    await expect(
      shown(page, otherAccountWords.belong([{ accountName: 'Beta Shop', rows: 2 }], 2, 'Acme Shop')),
    ).toBeVisible({ timeout: 20_000 })
    await page.getByRole('button', { name: otherAccountWords.switchTo('Beta Shop'), exact: true }).click()
    await expect(opens('Beta Shop')).toBeVisible()
    await expect(card).toContainText(meter(0, 500))
    await page.getByRole('button', { name: clearWords.savePreset }).click()
    await page.getByRole('textbox', { name: presetDialogWords.label }).fill('Beta’s own')
    await page.getByRole('dialog').getByRole('button', { name: common.save }).click()
    await page.getByRole('button', { name: clearWords.savePreset }).click()
    await page.getByRole('textbox', { name: presetDialogWords.label }).fill('For all')
    await page.getByRole('dialog').getByText(presetAccountWords.any).click()
    await page.getByRole('dialog').getByRole('button', { name: common.save }).click()
    await pressClear(page, 2)
    await expectCount(page, 'cleared', 2)
    await expect(card).toContainText(meter(2, 500))
  })

  await test.step('by keyboard alone: switch; a mixture is cleared in two parts', async () => {
    await tabTo(page, opens('Beta Shop'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitemradio', { name: 'Beta Shop' })).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(opens('Acme Shop')).toBeVisible()
    await expect(card).toContainText(meter(0, 1_000))
    await goTo(page, 'clear')
    await dropFile(page, 'both.txt', `${acmeBase}a/b.jpg\n${betaBase}a/d.jpg\n`)
    await expect(
      shown(page, otherAccountWords.belong([{ accountName: 'Beta Shop', rows: 1 }], 2, 'Acme Shop')),
    ).toBeVisible({ timeout: 20_000 })
    await tabTo(page, page.getByRole('button', { name: clearButton(1) }))
    await page.keyboard.press('Enter')
    await expectCount(page, 'cleared', 1)
    await goToByKey(page, 'clear')
    await tabTo(
      page,
      page.getByRole('button', { name: otherAccountWords.switchTo('Beta Shop'), exact: true }),
    )
    await page.keyboard.press('Enter')
    await expect(opens('Beta Shop')).toBeVisible()
    await tabTo(page, page.getByRole('button', { name: clearButton(1) }))
    await page.keyboard.press('Enter')
    await expectCount(page, 'cleared', 1)
    await expect(card).toContainText(meter(3, 500))
    await pressByKey(page, page.getByRole('button', { name: findWords.anyAccount }))
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.type('Acme')
    await expect(page.getByRole('menuitemradio', { name: 'Acme Shop' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['both.txt'])
    await pressByKey(page, page.getByRole('button', { name: findWords.end }))
    expect(imagekit.log.purgedUrls.toSorted()).toEqual(
      [`${acmeBase}a/b.jpg`, `${betaBase}a/b.jpg`, `${betaBase}a/c.jpg`, `${betaBase}a/d.jpg`].toSorted(),
    )
  })

  await test.step('a preset of another account asks, one for all does not', async () => {
    await choose('Beta Shop', 'Acme Shop')
    await goTo(page, 'presets')
    await page.getByRole('button', { name: presetWords.applyNamed('Beta’s own') }).click()
    await expect(page.getByRole('alertdialog', { name: usingWords.accountTitle('Beta Shop') })).toBeVisible()
    await page.getByRole('button', { name: usingWords.switchAnd('Beta Shop') }).click()
    await expect(page.getByRole('button', { name: clearButton(2) })).toBeEnabled()
    await page.getByRole('button', { name: clearWords.startOver }).click()
    await goTo(page, 'presets')
    await page.getByRole('button', { name: presetWords.applyNamed('For all') }).click()
    await expect(page.getByRole('button', { name: clearButton(2) })).toBeEnabled()
    await page.getByRole('button', { name: clearWords.startOver }).click()
  })

  await test.step('practice has a count of its own, and asks first while there is a real account, by mouse and by keyboard', async () => {
    await choose('Beta Shop', 'Practice shop')
    await expect(card).toContainText(meter(0, 1_000))
    await dropFile(page, 'practice.txt', `${practiceBase}a/b.jpg\n`)
    await page.getByRole('button', { name: clearButton(1) }).click()
    const asked = page.getByRole('alertdialog').filter({ hasText: sendWords.practice })
    await expect(asked).toBeVisible()
    await asked.getByRole('button', { name: sendWords.back }).click()
    await expect(asked).toHaveCount(0)
    await pressByKey(page, page.getByRole('button', { name: clearButton(1) }))
    await expect(asked).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(asked).toHaveCount(0)
    await pressByKey(page, page.getByRole('button', { name: clearButton(1) }))
    await pressByKey(page, asked.getByRole('button', { name: sendWords.confirm(1) }))
    await expectCount(page, 'cleared', 1)
    await expect(card).toContainText(meter(1, 1_000))
    await choose('Practice shop', 'Acme Shop')
    await expect(card).toContainText(meter(1, 1_000))
    expect(imagekit.log.purgedUrls).toHaveLength(4)
  })
})
