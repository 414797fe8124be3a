/** The script that Node runs: loads the app as Electron does, then starts Chromium and says that it is ready. */
import { pathToFileURL } from 'node:url'
import { standinApp } from './app/app.ts'
import { endWithParent, useChromium, watchChromium } from './browser.ts'
import { startChromium } from './cdp/chromium.ts'
import { openProfile } from './cdp/profile.ts'
import { argumentsForApp, findApp, hasDisplay, isDriven, presentation } from './launch.ts'
import { answerRequests } from './session/requests.ts'
import { prepareSession } from './session/session.ts'
import { watchTargets } from './window/targets.ts'

process.argv = argumentsForApp()
if (isDriven) endWithParent()

try {
  // As in Electron, the app's entry is loaded to its end before the app can become ready.
  await import(pathToFileURL(findApp().entry).href)
  if (!standinApp.isLeaving()) await start()
} catch (error) {
  console.error(error)
  process.exit(1)
}

async function start(): Promise<void> {
  if (!isDriven && !hasDisplay) {
    process.stderr.write('There is no display to open a window on.\n')
    process.exit(1)
  }
  const profile = await openProfile(standinApp.getPath('sessionData'))
  const started = await startChromium(profile, presentation)
  watchChromium(started.process)
  await useChromium(started)
  await answerRequests()
  await watchTargets()
  await prepareSession()
  standinApp.becomeReady()
}
