/**
 * Builds the app and runs the end-to-end tests alone: `npm run test:e2e -- [--host=electron|standin] [--no-build]`;
 * further arguments go to Playwright.
 */
import { build } from './support/build.ts'
import { endToEndTools, runEndToEnd } from './support/end-to-end.ts'
import { chooseHost, electronExecutable, hostName } from './support/host.ts'
import { bring, howToInstall } from './support/tools.ts'

function end(why: string): never {
  console.error(why)
  process.exit(1)
}

const given = process.argv.slice(2)
const named = given.findLast((argument) => argument.startsWith('--host='))
const args = given.filter((argument) => !argument.startsWith('--host=') && argument !== '--no-build')
const host = chooseHost(named?.slice('--host='.length))
if (host === 'electron' && electronExecutable() === null)
  end("Electron's binary is not here. Fetch it with: npx install-electron")
const missing = await bring(endToEndTools(host))
if (missing.length > 0) end(howToInstall(missing))
if (!given.includes('--no-build') && (await build({ label: 'build' })) !== 0) end('The build failed.')

console.log(`Host: ${hostName(host)}`)
process.exitCode = await runEndToEnd({ host, args })
console.log(`Host: ${hostName(host)}`)
