import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { updateModeWords, updateSentence, updateWords } from '#shared/words/updates.ts'
import { z } from 'zod'
import { inProject } from '../../scripts/support/root.ts'
import { published, startUpdateServer } from '../updates/update-server.ts'
import { expect, hostName, test } from './support/app.ts'
import { beginPractising, goTo } from './support/steps.ts'

test('a build from source says that it looks for no updates, and asks nobody', async ({ launch }) => {
  const { page } = await launch()
  await toSettings(page)
  const section = page.getByRole('region', { name: updateWords.title })
  await expect(section).toContainText(updateModeWords['off-development'])
  await expect(section.getByRole('button')).toHaveCount(0)
})

test('a package for Linux says what is new and leads to its page, and downloads nothing', async ({
  launch,
}) => {
  test.skip(!hostName().startsWith('stand-in'), 'needs a packaged build of real Electron')
  const notes = '- Sheets with two columns.\n- <b>Not</b> markup.'
  const release = published('9.9.9', 'app.AppImage', 'x', { releaseNotes: notes })
  const server = await startUpdateServer({ '/latest-linux.yml': JSON.stringify(release) })
  const appFolder = await packaged(server.url)
  try {
    const { app, page } = await launch({ appFolder, cwd: appFolder, env: { STANDIN_PACKAGED: '1' } })
    await toSettings(page)
    const section = page.getByRole('region', { name: updateWords.title })
    await expect(section).toContainText(updateModeWords.announces)
    await section.getByRole('button', { name: updateWords.look }).click()
    const news = updateSentence({ step: 'found', version: '9.9.9', percent: 0 })
    await expect(section).toContainText(news)
    await expect(section.getByRole('listitem')).toHaveText(['Sheets with two columns.', '<b>Not</b> markup.'])
    await goTo(page, 'clear')
    await page.getByRole('button', { name: updateWords.show }).click()
    await section.getByRole('button', { name: updateWords.openPage }).click()
    await expect.poll(() => opened(app)).toEqual(['https://github.com/owner/name/releases/latest'])
    expect(server.asked.map(({ path }) => path)).toEqual(['/latest-linux.yml'])

    await server.stop()
    await expect(section.getByRole('button', { name: updateWords.openPage })).toBeEnabled()
  } finally {
    await server.stop().catch(() => undefined)
    await rm(appFolder, { recursive: true, force: true })
  }
})

async function toSettings(page: Page): Promise<void> {
  await beginPractising(page)
  await goTo(page, 'settings')
}

function opened(app: ElectronApplication): Promise<readonly string[] | undefined> {
  return app.evaluate(() => globalThis.standin?.opened)
}

/** What was built, as a release for Linux would hold it, with its updates at `url`. */
async function packaged(url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'purge-desk-packaged-'))
  await cp(inProject('out'), join(folder, 'out'), { recursive: true })
  await symlink(inProject('node_modules'), join(folder, 'node_modules'))
  const manifest = z.looseObject({}).parse(JSON.parse(await readFile(inProject('package.json'), 'utf8')))
  const release = { repository: 'owner/name', signed: false }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, release }))
  await writeFile(join(folder, 'app-update.yml'), `provider: generic\nurl: ${url}\nupdaterCacheDirName: x\n`)
  return folder
}
