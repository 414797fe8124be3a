/** How the bridge reaches main: one channel each way. */
export interface Wire {
  call(name: string, input: unknown): Promise<unknown>
  /** Hears every event; returns the unsubscribe. */
  listen(listener: (name: unknown, payload: unknown) => void): () => void
}

type Method = (input: unknown) => Promise<unknown>
type Listener = (payload: unknown) => void

/**
 * Builds `window.purgeDesk` from the names of the contract: `jobs.begin` becomes `purgeDesk.jobs.begin(input)`, and
 * `purgeDesk.on(event, listener)` returns its own unsubscribe. An unknown event is never heard. The object's type is
 * `Bridge` in `shared/ipc`, derived from the contract.
 */
export function createBridge(callNames: readonly string[], eventNames: readonly string[], wire: Wire) {
  const groups: Record<string, Record<string, Method>> = {}
  for (const name of callNames) {
    const [group = '', method = ''] = name.split('.')
    const methods = (groups[group] ??= {})
    methods[method] = (input) => wire.call(name, input)
  }
  const on = (event: string, listener: Listener): (() => void) => {
    if (!eventNames.includes(event)) return () => undefined
    return wire.listen((name, payload) => {
      if (name === event) listener(payload)
    })
  }
  return { ...groups, on }
}
