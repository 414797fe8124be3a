/**
 * Packs the built app without Electron and without network, and says what is in the package: its files, its fuses, its
 * size, and what the page is made of: `npm run package:check [-- --no-build]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageFiles } from './bundle/files.ts'
import { judgeBundle } from './bundle/judge.ts'
import { notAllowed } from './licences/allowed.ts'
import { gatherLicences } from './licences/gather.ts'
import { writeLicences } from './licences/write.ts'
import { judgePackage } from './package/judge.ts'
import { packOffline } from './package/offline.ts'
import { build } from './support/build.ts'

if (!process.argv.includes('--no-build') && (await build({ label: 'build', silent: true })) !== 0)
  throw new Error('The build failed.')
const licences = gatherLicences()
writeLicences(licences)
const folder = mkdtempSync(join(tmpdir(), 'purge-desk-package-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const findings = await judgePackage(await packOffline(folder))
for (const { what, ok, detail } of findings) console.log(`${ok ? 'holds ' : 'FAILS '} ${what} (${detail})`)
const unread = notAllowed(licences)
for (const { name, licence } of unread)
  console.log(`FAILS  the licence of ${name} is on the list (${licence})`)
const { report, tooMuch } = judgeBundle(pageFiles())
for (const line of report) console.log(line)
for (const what of tooMuch) console.log(`FAILS  ${what}`)
process.exitCode = tooMuch.length > 0 || unread.length > 0 || findings.some(({ ok }) => !ok) ? 1 : 0
