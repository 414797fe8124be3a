import type { Locator } from '@playwright/test'
import { activity } from '#shared/words/activity.ts'
import { clearButton, clearWords, rowWords, typeDialogWords } from '#shared/words/clear.ts'
import { repairLabels } from '#shared/words/findings.ts'
import { welcome } from '#shared/words/welcome.ts'
import { expect, test } from './support/app.ts'
import { expectCount, practiceBase, startPractising, tabTo } from './support/steps.ts'

const urls = [
  `${practiceBase}shop/shoes/runner-1.jpg`,
  `${practiceBase.replace('https:', 'http:')}shop/shoes/runner-2.jpg`,
  `${practiceBase}shop/shoes/runner-3.jpg`,
]

test('the main job by keyboard alone', async ({ launch }) => {
  const { page } = await launch()
  const { keyboard } = page
  const row = (text: string): Locator => page.getByRole('row').filter({ hasText: text })
  const cell = (text: string, column: number): Locator => row(text).getByRole('gridcell').nth(column)

  await test.step('start practising', async () => {
    await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
    await tabTo(page, page.getByRole('button', { name: welcome.practice.action }))
    await keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: welcome.list.own.action }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
  })

  await test.step('write a list, cut it, and paste it anywhere in the window', async () => {
    const opens = page.getByRole('button', { name: clearWords.empty.type })
    await tabTo(page, opens)
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: typeDialogWords.label })).toBeFocused()
    await keyboard.insertText(urls.join('\n'))
    await keyboard.press('ControlOrMeta+A')
    await keyboard.press('ControlOrMeta+X')
    await keyboard.press('Escape')
    await expect(opens).toBeFocused()
    await keyboard.press('ControlOrMeta+V')
    await expect(page.getByRole('button', { name: clearButton(3) })).toBeEnabled()
  })

  await test.step('repair a row, and take it back with Ctrl+Z', async () => {
    await tabTo(page, cell('runner-1', 0))
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await keyboard.press(key)
    await expect(cell('runner-2', 2)).toBeFocused()
    const offer = row('runner-2').getByRole('button', { name: rowWords.forRow(repairLabels['use-https'], 2) })
    await expect(offer).toBeVisible()
    await keyboard.press('Enter')
    await expect(offer).toBeHidden()
    await keyboard.press('ControlOrMeta+Z')
    await expect(offer).toBeVisible()
    await expect(cell('runner-2', 2)).toBeFocused()
    await keyboard.press('Enter')
    await expect(offer).toBeHidden()
  })

  await test.step('edit a row in its place', async () => {
    for (const key of ['ArrowUp', 'ArrowLeft', 'F2', 'End']) await keyboard.press(key)
    await expect(page.getByRole('textbox', { name: clearWords.grid.edit })).toBeFocused()
    await keyboard.type('?v=2')
    await keyboard.press('Enter')
    await expect(cell('runner-1', 1)).toBeFocused()
    await expect(cell('runner-1', 1)).toContainText('runner-1.jpg?v=2')
  })

  await test.step('remove a row', async () => {
    await keyboard.press('Control+End')
    await expect(cell('runner-3', 1)).toBeFocused()
    await keyboard.press('Delete')
    await expect(row('runner-3')).toHaveCount(0)
    await expect(cell('runner-2', 1)).toBeFocused()
  })

  await test.step('press Clear and watch', async () => {
    await tabTo(page, page.getByRole('button', { name: clearButton(2) }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: activity.title, level: 1 })).toBeVisible()
    await expectCount(page, 'all', 2)
    await tabTo(page, cell('runner-1', 0))
    await keyboard.press('ArrowDown')
    await expect(cell('runner-2', 0)).toBeFocused()
    await expectCount(page, 'cleared', 2)
  })
})

test('Ctrl+1 to Ctrl+4 go to the four places, and the keyboard goes on there', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
  for (const [key, name] of [
    ['2', 'Activity'],
    ['3', 'Presets'],
    ['4', 'Settings'],
    ['1', 'Clear'],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${key}`)
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
    await expect(page.locator('body')).not.toBeFocused()
  }
})
