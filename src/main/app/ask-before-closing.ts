import { dialog, type BrowserWindow } from 'electron'
import { closing as words } from '#shared/words/closing.ts'
import type { ClosingChoice } from './closing.ts'

const choices = ['finish', 'stop', 'cancel'] as const satisfies readonly ClosingChoice[]

/** The system's own dialog, so that a page that hangs can still be closed. */
export async function askBeforeClosing(window: BrowserWindow, unsent: number): Promise<ClosingChoice> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: words.title,
    message: words.question(unsent),
    detail: words.detail,
    buttons: choices.map((choice) => words[choice]),
    defaultId: choices.indexOf('finish'),
    cancelId: choices.indexOf('cancel'),
    noLink: true,
  })
  return choices[response] ?? 'cancel'
}
