import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { languageOf } from '#shared/app/languages.ts'
import { speakLanguage } from '#shared/words/speak-language.ts'
import { followSettings, useLanguage } from '../state/language-store.ts'
import { App } from './app.tsx'
import { openStore } from '../clear/kept.ts'
import { detailsOf } from './error-boundary.tsx'
import { showLastResort } from './last-resort.ts'
import { begin } from './start.ts'

/** Milliseconds that the first picture waits for main: with its answer it is drawn once instead of twice. */
const patience = 250

// What takes a moment elsewhere begins before the first screen is drawn.
const begun = begin()
void openStore()

// Main has written it into the page. English is there already and waits for nothing.
const language = languageOf([document.documentElement.lang])
const wordsReady = language === 'en' ? Promise.resolve() : speakLanguage(language)
void Promise.allSettled([wordsReady, soon(begun)]).then(show)

/** Whatever comes of it: the screen says so. */
async function soon(work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, patience)
  await Promise.race([work, promise])
}

function show(): void {
  const root = document.getElementById('root')
  if (root === null) return
  useLanguage.setState({ language })
  followSettings()
  createRoot(root, { onUncaughtError: endWithWords }).render(
    <StrictMode>
      <InItsLanguage />
    </StrictMode>,
  )
}

/** What the person has done stands in the stores; the words on the screen are all taken anew. */
function InItsLanguage() {
  const spoken = useLanguage((state) => state.language)
  return (
    <I18nProvider locale={spoken === 'de' ? 'de-DE' : 'en-US'}>
      <App key={spoken} />
    </I18nProvider>
  )
}

/** What no boundary caught has taken everything off the screen. */
function endWithWords(error: unknown): void {
  reportError(error)
  showLastResort(() => detailsOf(error))
}
