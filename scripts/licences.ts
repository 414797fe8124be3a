/** Lists the licence of every package that people get with the app: `npm run licences [-- --no-build]`. */
import { notAllowed } from './licences/allowed.ts'
import { gatherLicences } from './licences/gather.ts'
import { writeLicences } from './licences/write.ts'
import { build } from './support/build.ts'

if (!process.argv.includes('--no-build') && (await build({ label: 'build', silent: true })) !== 0)
  throw new Error('The build failed; licences are listed from what it bundles.')
const packages = gatherLicences()
writeLicences(packages)
for (const { name, version, licence, text } of packages)
  console.log(`${licence.padEnd(14)}${name} ${version}${text === null ? ' (brings no text)' : ''}`)
const unread = notAllowed(packages)
for (const { name, licence } of unread) console.error(`Not on the list of licences: ${name} (${licence})`)
console.log(`${packages.length} packages, ${unread.length} not on the list`)
process.exitCode = unread.length > 0 ? 1 : 0
