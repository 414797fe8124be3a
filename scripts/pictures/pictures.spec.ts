import type { Launched } from '../../tests/e2e/support/app.ts'
import { expect } from '../../tests/e2e/support/app.ts'
import { test } from '../../tests/e2e/support/imagekit-server.ts'
import { walks } from '../../tests/e2e/screens/walks.ts'
import { take } from './take.ts'

for (const { title, go } of walks)
  test(title, async ({ launch, imagekit }) => {
    await go({
      imagekit,
      launch: async (options) => anonymous(await launch(options)),
      lookAt: (page) => (screen) => take(page, screen),
    })
  })

/** Leaves out whose computer it is. */
async function anonymous(launched: Launched): Promise<Launched> {
  // The page may still be loading.
  await expect(async () => {
    await launched.page.evaluate('purgeDesk.settings.change({ recordUser: false })')
  }).toPass()
  return launched
}
