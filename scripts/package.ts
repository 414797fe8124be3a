/**
 * Packs the app for the system it runs on: `npm run package [-- --dir] [-- --no-build]`. Nothing is uploaded. What a
 * release adds (certificates, the repository of updates) comes from the environment; see CONTRIBUTING.md.
 */
import { readFileSync } from 'node:fs'
import { build as pack, Platform } from 'electron-builder'
import { z } from 'zod'
import { gatherLicences } from './licences/gather.ts'
import { writeLicences } from './licences/write.ts'
import { packageConfiguration } from './package/configuration.ts'
import { notesOf } from './package/notes.ts'
import { releaseFrom } from './package/release.ts'
import { build } from './support/build.ts'
import { inProject } from './support/root.ts'

const { argv, env } = process
if (!argv.includes('--no-build') && (await build({ label: 'build' })) !== 0) process.exit(1)
writeLicences(gatherLicences())

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8')))
const notes = notesOf(readFileSync(inProject('CHANGELOG.md'), 'utf8'), version)
const release = releaseFrom(env, process.platform)
if (release.repository !== null && notes === null)
  throw new Error(`CHANGELOG.md says nothing about ${version}: an update would not say what is new.`)
if (release.maintainer === null && process.platform === 'linux')
  console.log('No deb package: it must name a maintainer. Set PURGE_DESK_MAINTAINER to "Name <mail>".')

const files = await pack({
  config: packageConfiguration(release, notes),
  targets: argv.includes('--dir')
    ? Platform.current().createTarget('dir')
    : Platform.current().createTarget(),
  publish: 'never',
})
for (const file of files) console.log(file)
