import { welcome } from '#shared/words/welcome.ts'
import { axeFindings } from './screens/checks/axe.ts'
import { drawn } from './screens/checks/drawn.ts'
import { misfits } from './screens/checks/misfits.ts'
import { smallPictures, tolerance, withFonts } from './screens/checks/small-picture.ts'
import { namesakes, smallTargets } from './screens/checks/targets.ts'
import { expect, hostName, test } from './support/app.ts'
import { goTo, startPractising } from './support/steps.ts'

test('what is wrong with a screen is found by axe, by its size, and by its name', async ({ launch }) => {
  const { page } = await launch()
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  await page.evaluate(() => {
    const main = document.querySelector('main')
    const wide = Object.assign(document.createElement('button'), { textContent: 'Much too long for it' })
    wide.style.cssText = 'width: 30px; height: 30px; overflow: hidden; white-space: nowrap'
    const tiny = Object.assign(document.createElement('button'), { textContent: 'no' })
    tiny.style.cssText = 'width: 20px; height: 20px; padding: 0; color: #777; background: #888'
    main?.append(wide, tiny, tiny.cloneNode(true))
    document.body.append(document.createElement('button'))
  })
  expect(await page.evaluate(misfits)).toContain('cut off: button “Much too long for it”')
  expect(await page.evaluate(smallTargets)).toContain('button “no”: 20×20')
  expect(await page.evaluate(namesakes)).toEqual(['button “no”'])
  const found = (await axeFindings(page)).join()
  for (const finding of ['light: button-name', 'light: color-contrast', 'dark: color-contrast'])
    expect(found).toContain(finding)
})

test('Settings and help reflow at 400 %', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  // What is left of a window of 1280×800, and of 1280×1024, of which WCAG speaks.
  for (const height of [200, 256]) {
    await page.setViewportSize({ width: 320, height })
    await goTo(page, 'settings')
    await drawn(page)
    expect(await page.evaluate(misfits), `Settings, ${height} px high`).toEqual([])
    await page.keyboard.press('F1')
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
    expect(await page.evaluate(misfits), `help, ${height} px high`).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('a layout that broke does not look as before', async ({ launch }, { config }) => {
  test.skip(!hostName().includes('stand-in'), 'the reference pictures were made on the stand-in')
  test.skip(config.updateSnapshots === 'all', 'the reference pictures are being made')
  const { page } = await launch(withFonts())
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  const compare = async () => {
    const [usual] = await smallPictures(page)
    expect(usual?.png).toMatchSnapshot('welcome.png', tolerance)
  }
  await compare()
  const practise = page.getByRole('button', { name: welcome.practice.action })
  await practise.evaluate((button) => (button.style.marginInlineStart = '40px'))
  await drawn(page)
  await expect(compare()).rejects.toThrow('welcome')
})
