import { axeFindings } from './screens/checks/axe.ts'
import { fitFindings } from './screens/checks/fits.ts'
import { smallPictures, tolerance, withFonts } from './screens/checks/small-picture.ts'
import { pictureName } from './screens/look.ts'
import type { LookAt } from './screens/look.ts'
import { walks } from './screens/walks.ts'
import { hostName } from './support/app.ts'
import { expect, test as base } from './support/imagekit-server.ts'

/** Looks at every screen in every way, and gathers what is wrong, so that one run tells of all. */
const test = base.extend<{ readonly everyWay: LookAt }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures this one needs
  everyWay: async ({}, use) => {
    const found: string[] = []
    // The reference pictures were made on the stand-in; another host draws another frame.
    const compares = hostName().includes('stand-in')
    await use((page) => async (screen, { moves = false, onlyPicture = false } = {}) => {
      if (onlyPicture) return
      for (const finding of await axeFindings(page)) found.push(`${screen}, ${finding}`)
      for (const finding of await fitFindings(page)) found.push(`${screen}, ${finding}`)
      if (!compares || moves) return
      for (const { way, png } of await smallPictures(page))
        expect.soft(png).toMatchSnapshot(`${pictureName(screen)}${way}.png`, tolerance)
    })
    expect(found, 'what axe found, what does not fit').toEqual([])
  },
})

test.describe.configure({ mode: 'parallel', timeout: 240_000 })

for (const { title, go } of walks)
  test(`every screen: ${title}`, async ({ launch, imagekit, everyWay }) => {
    await go({
      imagekit,
      launch: (options) => launch(withFonts(options)),
      lookAt: everyWay,
    })
  })
