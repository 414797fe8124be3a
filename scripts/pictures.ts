/**
 * Makes the pictures of every screen, in each theme and size, from the built app, and says what does not fit in them:
 * `npm run pictures [-- --host=electron|standin] [--language=de]`; further
 * arguments go to Playwright.
 * They go into `pictures/`, which is no part of the repository; the few that README and guide show go into `docs/pictures`.
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
const valueOf = (option: string) =>
  given.findLast((argument) => argument.startsWith(`${option}=`))?.slice(option.length + 1)
const host = chooseHost(valueOf('--host'))
process.env['PURGE_DESK_PICTURES_LANGUAGE'] = valueOf('--language') ?? 'en'
if (host === 'electron' && electronExecutable() === null)
  end("Electron's binary is not here. Fetch it with: npx install-electron")
const missing = await bring(endToEndTools(host))
if (missing.length > 0) end(howToInstall(missing))
if ((await build({ label: 'build' })) !== 0) end('The build failed.')

const args = given.filter((argument) => !/^--(?:host|language)=/.test(argument))
if ((await runEndToEnd({ host, args: ['--config', 'scripts/pictures/playwright.config.ts', ...args] })) !== 0)
  end('Not every picture could be made, or something does not fit: see above.')
console.log(`The pictures in pictures/ and docs/pictures show the app in ${hostName(host)}.`)
