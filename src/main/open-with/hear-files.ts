import type { App } from 'electron'
import { z } from 'zod'
import { filesIn } from './files-in.ts'
import { OpenedFiles } from './opened-files.ts'

/** What a second copy hands to the first before it ends. Whoever else speaks to that door is believed nothing more. */
const handedOver = z.object({ files: z.array(z.string().max(32_768)).max(100) })

/**
 * Hears of every file that the system opens with the app, from the first moment on: in the command line, from a second
 * copy that ends at once, and on macOS as an event that may come before the app is ready. Null when this is the second
 * copy: then the first has been told.
 */
export function hearFiles(app: App): OpenedFiles | null {
  const files = filesIn({ argv: process.argv, cwd: process.cwd(), packaged: app.isPackaged })
  if (!app.requestSingleInstanceLock({ files: [...files] })) return null
  const opened = new OpenedFiles()
  opened.offer(files)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened.offer([path])
  })
  // The order of a second copy's own arguments is not kept on the way, so it says itself which files it was given.
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const second = handedOver.safeParse(data)
    if (second.success) opened.offer(second.data.files)
  })
  return opened
}
