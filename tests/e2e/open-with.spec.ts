import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clearButton, dropDialogWords } from '#shared/words/clear.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { chooseHost, standinExecutable } from '../../scripts/support/host.ts'
import { root } from '../../scripts/support/root.ts'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, test } from './support/app.ts'
import { welcome } from '#shared/words/welcome.ts'
import { beginPractising, goTo, practiceBase } from './support/steps.ts'
import { shown } from './support/shown.ts'

let folder: string
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'purge-desk-open-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

async function listIn(name: string, count: number): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, cleanCsv(`${practiceBase}${encodeURIComponent(name)}/`, count))
  return path
}

/** As the system's file manager names it: Linux's by a URL, Windows' by its path. */
function asNamed(path: string): string {
  return process.platform === 'linux' ? pathToFileURL(path).href : path
}

test('a file opened with the app, at its start and by a second copy, is in the list like a dropped one', async ({
  launch,
}) => {
  const list = await listIn('shoes.csv', 3)
  const { app, page, userDataDir } = await launch({ args: [list, join(folder, 'gone.csv'), folder] })
  // It waits through the welcome.
  await beginPractising(page)
  await expect(page.getByRole('button', { name: clearButton(3) })).toBeEnabled()
  await expect(shown(page, intakeWords.refused('gone.csv', 'unreadable'))).toBeVisible()

  // The second copy hands its file over and ends; the one window comes to the front and asks, as for a drop.
  await goTo(page, 'activity')
  const second = await listIn('bags & 100 %.csv', 2)
  const executable =
    chooseHost(process.env['PURGE_DESK_HOST']) === 'standin'
      ? standinExecutable
      : await app.evaluate(() => process.execPath)
  const copy = spawn(executable, [root, `--user-data-dir=${userDataDir}`, asNamed(second)], {
    stdio: 'ignore',
  })
  expect((await once(copy, 'exit'))[0]).toBe(0)
  await page.getByRole('button', { name: dropDialogWords.add }).click()
  await expect(page.getByRole('button', { name: clearButton(5) })).toBeEnabled()

  // On macOS the same comes as an event.
  const third = await listIn('hats.csv', 1)
  await app.evaluate(({ app: running }, path) => {
    running.emit('open-file', { preventDefault: () => undefined }, path)
  }, third)
  await page.getByRole('button', { name: dropDialogWords.add }).click()
  await expect(page.getByRole('button', { name: clearButton(6) })).toBeEnabled()
  expect(app.windows()).toHaveLength(1)
})

test('the page can fetch no file that was not opened, and none twice', async ({ launch }) => {
  const { page } = await launch({
    args: [await listIn('shoes.csv', 3)],
    // A fetch that is refused is written to the page's console.
    allowPageErrors: true,
  })
  await expect(page.getByRole('heading', { name: welcome.title })).toBeVisible()
  const answers = await page.evaluate(async () => {
    const taken = await window.purgeDesk.opened.take({})
    const [file] = taken.ok ? taken.value.files : []
    const statusOf = (path: string) => fetch(path).then(({ status }) => status)
    return {
      file,
      first: await statusOf(`open/${file?.id}`),
      again: await statusOf(`open/${file?.id}`),
      guessed: await statusOf(`open/${'0'.repeat(32)}`),
      named: await statusOf('open/shoes.csv'),
    }
  })
  expect(answers).toEqual({
    file: { id: answers.file?.id, name: 'shoes.csv', problem: null },
    first: 200,
    again: 404,
    guessed: 404,
    named: 404,
  })
})
