import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { App } from './app.tsx'
import { detailsOf } from './error-boundary.tsx'
import { showLastResort } from './last-resort.ts'

const root = document.getElementById('root')
if (root) {
  createRoot(root, { onUncaughtError: endWithWords }).render(
    <StrictMode>
      <I18nProvider locale="en-US">
        <App />
      </I18nProvider>
    </StrictMode>,
  )
}

/** What no boundary caught has taken everything off the screen. */
function endWithWords(error: unknown): void {
  reportError(error)
  showLastResort(() => detailsOf(error))
}
