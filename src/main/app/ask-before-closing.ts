import { dialog, type BrowserWindow } from 'electron'
import { closing as words } from '#shared/words/closing.ts'
import type { ClosingChoice } from './closing.ts'

/** Windows begins with what most people want, and macOS turns the order round by itself; on Linux it stands last. */
export function choicesOn(platform: NodeJS.Platform): readonly ClosingChoice[] {
  const choices: readonly ClosingChoice[] = ['finish', 'stop', 'cancel']
  return platform === 'linux' ? choices.toReversed() : choices
}

/** The system's own dialog, so that a page that hangs can still be closed. */
export async function askBeforeClosing(window: BrowserWindow, unsent: number): Promise<ClosingChoice> {
  const choices = choicesOn(process.platform)
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
