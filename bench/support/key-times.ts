declare global {
  // oxlint-disable-next-line no-var -- only so is it a member of `globalThis`
  var benchKeys: { times: number[]; pending: number } | undefined
}

/** Runs in the page: notes for each key how long it took until the frame after it was painted. */
export function watchKeys(): void {
  const keys = { times: new Array<number>(), pending: 0 }
  globalThis.benchKeys = keys
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      keys.pending += 1
      requestAnimationFrame(() => {
        // A message is delivered once the frame has been made.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          keys.times.push(performance.now() - timeStamp)
          keys.pending -= 1
        })
        port1.start()
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Runs in the page: waits for the last key's frame, and takes the times. */
export async function keyTimes(): Promise<number[]> {
  const keys = globalThis.benchKeys
  if (keys === undefined) throw new Error('Nobody watches the keys')
  while (keys.pending > 0) await new Promise((resolve) => requestAnimationFrame(resolve))
  return keys.times.splice(0)
}
