import type { ElectronApplication } from '@playwright/test'

/**
 * Answers the next save dialogs with `path`, as a person would. The function it returns tells for which names the app
 * let a dialog open.
 */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string,
): Promise<() => Promise<string[]>> {
  await app.evaluate(({ session }, to) => {
    const asked: string[] = []
    Object.assign(globalThis, { savesAsked: asked })
    session.defaultSession.on('will-download', (event, item) => {
      if (event.defaultPrevented) return
      asked.push(item.getSaveDialogOptions().defaultPath ?? '')
      item.setSavePath(to)
    })
  }, path)
  return () =>
    app.evaluate(() => {
      const asked: unknown = Reflect.get(globalThis, 'savesAsked')
      return Array.isArray(asked) ? asked.map(String) : []
    })
}
