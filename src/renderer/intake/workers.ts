/** One reads and one judges, so that neither waits for the other. */
export interface Workers {
  readonly reader: Worker
  readonly judge: Worker
}

let ready: Workers | null = null

/** Has workers waiting for the next drop, so that its first rows need not wait for them. */
export function prepareWorkers(): void {
  ready ??= startWorkers()
}

/** Whether some wait. */
export function areReady(): boolean {
  return ready !== null
}

/** Those that wait, or new ones. */
export function takeWorkers(): Workers {
  const taken = ready ?? startWorkers()
  ready = null
  return taken
}

/** They wait again. They are sooner ready to read than new ones: an engine has made quick code of what it has run. */
export function giveBack(workers: Workers): void {
  if (ready === null) ready = workers
  else endWorkers(workers)
}

export function endWorkers({ reader, judge }: Workers): void {
  reader.terminate()
  judge.terminate()
}

function startWorkers(): Workers {
  return {
    reader: new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    judge: new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' }),
  }
}
