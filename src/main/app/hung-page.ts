import { dialog, type BrowserWindow } from 'electron'
import { hungPage as words } from '#shared/words/hung-page.ts'

const choices = ['wait', 'again'] as const

/**
 * Asks what shall become of a page that does not answer, in the system's own dialog, which needs no page. A page that
 * is ended is loaded again like one that crashed; jobs go on in main all the while. The question goes away when the
 * page answers.
 */
export function mindHungPage(window: BrowserWindow): void {
  const contents = window.webContents
  let asking: AbortController | null = null
  const stopAsking = () => {
    asking?.abort()
    asking = null
  }
  contents.on('unresponsive', () => {
    if (asking !== null) return
    const now = new AbortController()
    asking = now
    void ask(window, now.signal).then((choice) => {
      // Once the page has answered, what was pressed is about a page that is well.
      if (asking !== now) return
      asking = null
      if (choice === 'again') contents.forcefullyCrashRenderer()
    })
  })
  contents.on('responsive', stopAsking)
  contents.on('render-process-gone', stopAsking)
  window.once('closed', stopAsking)
}

async function ask(window: BrowserWindow, signal: AbortSignal): Promise<(typeof choices)[number]> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.title,
    message: words.happened,
    detail: words.detail,
    buttons: choices.map((choice) => words[choice]),
    defaultId: choices.indexOf('wait'),
    cancelId: choices.indexOf('wait'),
    noLink: true,
    signal,
  })
  return choices[response] ?? 'wait'
}
