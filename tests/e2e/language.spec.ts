import { clearWords, dropDialogWords } from '#shared/words/clear.ts'
import { german } from '#shared/words/german/german.ts'
import { speak } from '#shared/words/language.ts'
import { mailWords } from '#shared/words/mail.ts'
import { settingsWords } from '#shared/words/settings.ts'
import { shell } from '#shared/words/shell.ts'
import { welcome } from '#shared/words/welcome.ts'
import { expect, test } from './support/app.ts'
import { englishLeft } from './support/english-left.ts'
import { misfits } from './screens/checks/misfits.ts'
import { dropFile, goTo, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const mail = [
  'Subject: New pictures',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=part',
  '',
  '--part',
  'Content-Type: text/plain',
  '',
  'https://ik.imagekit.io/practice-shop/shop/b.jpg',
  '--part',
  'Content-Type: image/png; name=a.png',
  'Content-Disposition: attachment; filename=a.png',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--part--',
  '',
].join('\r\n')
const list = 'https://ik.imagekit.io/practice-shop/shop/a.jpg\nimages/b.jpg\n'

test.afterEach(() => speak('en', null))

test('the language is switched at once, with the list kept, and is kept for the next start', async ({
  launch,
}) => {
  const first = await launch()
  const { page, userDataDir } = first
  await startPractising(page)
  await dropFile(page, 'spring.csv', list)
  await expect(shown(page, 'images/b.jpg').first()).toBeVisible()
  await goTo(page, 'settings')
  expect(await englishLeft(page)).toContain(settingsWords.accounts)
  await shown(page, settingsWords.languages.de, { exact: true }).click()

  speak('de', german)
  await expect(page.getByRole('heading', { name: settingsWords.title, level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.setViewportSize({ width: 880, height: 600 })
  for (const place of ['activity', 'presets', 'settings', 'clear'] as const) {
    await goTo(page, place)
    await expect(page).toHaveTitle(`${shell.place[place]} – Purge Desk`)
    expect(await page.evaluate(misfits), place).toEqual([])
    expect(await englishLeft(page), place).toEqual([])
  }
  await expect(shown(page, 'images/b.jpg').first()).toBeVisible()
  await expect(shown(page, 'Clear', { exact: true })).toHaveCount(0)
  await first.close()

  const again = await launch({ userDataDir })
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(shown(again.page, clearWords.restored).first()).toBeVisible()
  await dropFile(again.page, 'order.eml', mail)
  await again.page.getByRole('button', { name: dropDialogWords.fresh }).click()
  await expect(shown(again.page, mailWords.attachment('a.png'))).toBeVisible()
})

test('the language is the system’s until another one is chosen', async ({ launch }) => {
  const { page } = await launch({ args: ['--lang=de-AT'] })
  speak('de', german)
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
})
