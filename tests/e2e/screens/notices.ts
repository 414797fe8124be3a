import { common } from '#shared/words/common.ts'
import { shell } from '#shared/words/shell.ts'
import { cleanCsv } from '../../helpers/lists.ts'
import { expect } from '../support/app.ts'
import { pointedAt, TEST_KEY } from '../support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, goTo, pressClear } from '../support/steps.ts'
import type { Stage } from './look.ts'

/** As many as are sent at once: when these wait for their answers, no other is on its way, and the count is always the same. */
const held = ['runner-5.jpg', 'runner-6.jpg', 'runner-7.jpg', 'runner-8.jpg']

/** Kills an app in the middle of a job, and starts it again. Its window then shows two notices. */
export async function walkNotices({ launch, imagekit, lookAt }: Stage): Promise<void> {
  const args = [pointedAt(imagekit)]
  imagekit.faults.add(...held.map((urlIncludes) => ({ urlIncludes, delay: 20_000 })))
  const first = await launch({ args })
  await connectAccount(first.page, TEST_KEY)
  await dropFile(first.page, 'shoes.csv', cleanCsv(acmeBase, 30))
  await pressClear(first.page, 30)
  await imagekit.log.until(() =>
    held.every((name) => imagekit.log.purgedUrls.some((url) => url.includes(name))),
  )
  await first.killMain()
  const { page } = await launch({ args, userDataDir: first.userDataDir })
  const look = lookAt(page)
  const notices = page.getByRole('region', { name: shell.notices })
  await expect(notices.getByRole('button', { name: common.dismiss })).toHaveCount(2)
  // In a low window one of them, and that there is another.
  await look('two notices')
  await goTo(page, 'activity')
  await look('a job after a restart', { moves: true })
}
