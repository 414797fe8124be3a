import { commandWords } from '#shared/words/commands.ts'
import { settingsWords } from '#shared/words/settings.ts'
import { shell } from '#shared/words/shell.ts'
import { expect, test } from './support/app.ts'
import { startPractising } from './support/steps.ts'

test('a command is found by a few letters, and every key is listed', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const palette = page.getByRole('dialog', { name: commandWords.title })

  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('searchbox').or(palette.getByRole('textbox'))).toBeFocused()
  await page.keyboard.type('dark')
  await expect(palette.getByRole('menuitem')).toHaveText([commandWords.themes.dark])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('zzz')
  await expect(palette.getByText(commandWords.none)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(commandWords.goTo(shell.place.settings))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: settingsWords.title, level: 1 })).toBeVisible()

  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: commandWords.shortcuts })
  await expect(list.getByText('Find a command')).toBeVisible()
  // What stands in front is answered first: the places stay where they are.
  await page.keyboard.press('Control+1')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { name: shell.place.clear, level: 1 })).toBeVisible()
})

test('forced colours and less motion: focus and state stay visible, and nothing moves', async ({
  launch,
}) => {
  const { page } = await launch()
  await startPractising(page)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const here = page.getByRole('button', { name: shell.place.clear, exact: true })
  expect(await here.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
        const times = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
        return times || (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.01)
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  )
  expect(moving).toEqual([])
})
