// Read as text into the preload's world: see ../ipc/page-scripts.ts.

/** The modules besides `electron` that a sandboxed preload may require. */
export function preloadModules(): Record<string, object> {
  type Listener = (...args: unknown[]) => void

  class EventEmitter {
    readonly #listeners = new Map<string | symbol, Listener[]>()

    on(name: string | symbol, listener: Listener): this {
      this.#listeners.set(name, [...this.listeners(name), listener])
      return this
    }

    once(name: string | symbol, listener: Listener): this {
      const wrapped: Listener = (...args) => {
        this.off(name, wrapped)
        listener(...args)
      }
      return this.on(name, wrapped)
    }

    off(name: string | symbol, listener: Listener): this {
      const known = this.listeners(name)
      const index = known.lastIndexOf(listener)
      if (index !== -1) this.#listeners.set(name, known.toSpliced(index, 1))
      return this
    }

    addListener(name: string | symbol, listener: Listener): this {
      return this.on(name, listener)
    }

    removeListener(name: string | symbol, listener: Listener): this {
      return this.off(name, listener)
    }

    removeAllListeners(name: string | symbol): this {
      this.#listeners.delete(name)
      return this
    }

    emit(name: string | symbol, ...args: unknown[]): boolean {
      const known = this.listeners(name)
      for (const listener of known) listener(...args)
      return known.length > 0
    }

    listeners(name: string | symbol): Listener[] {
      return this.#listeners.get(name) ?? []
    }

    listenerCount(name: string | symbol): number {
      return this.listeners(name).length
    }
  }

  return {
    events: { EventEmitter, default: EventEmitter },
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  }
}
