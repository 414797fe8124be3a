import type { FromWorker, ReadFiles } from './messages.ts'
import { readFiles } from './read-files.ts'

/** The reading runs here, away from the window; the page ends the worker to stop it. */
self.addEventListener('message', (event: MessageEvent<ReadFiles>) => {
  const never = new AbortController().signal
  void readFiles(
    event.data.files,
    (message: FromWorker) => self.postMessage(message, { transfer: [] }),
    never,
  )
})
