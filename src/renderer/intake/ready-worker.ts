let ready: Worker | null = null

/** Has a worker waiting for the next drop, so that its first rows need not wait for it. */
export function prepareWorker(): void {
  ready ??= startWorker()
}

/** Whether one waits. */
export function isReady(): boolean {
  return ready !== null
}

/** The one that waits, or a new one. */
export function takeWorker(): Worker {
  const taken = ready ?? startWorker()
  ready = null
  return taken
}

/** It waits again. It is sooner ready to read than a new one: an engine has made quick code of what it has run. */
export function giveBack(worker: Worker): void {
  if (ready === null) ready = worker
  else worker.terminate()
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
