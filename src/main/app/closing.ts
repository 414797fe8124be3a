export type ClosingChoice = 'finish' | 'stop' | 'cancel'

export interface ClosingOptions {
  /** URLs that running jobs have not sent yet. */
  readonly unsent: () => number
  readonly ask: (unsent: number) => Promise<ClosingChoice>
  readonly hide: () => void
  readonly quit: () => void
}

/**
 * What happens when the window is closed. With nothing left to send the app quits: what is clearing is watched again
 * at the next start. In the middle of a job the person is asked once.
 */
export class Closing {
  readonly #options: ClosingOptions
  #state: 'open' | 'asking' | 'finishing' | 'over' = 'open'

  constructor(options: ClosingOptions) {
    this.#options = options
  }

  /** Whether the window may close now. A window that may not is asked about, or already hidden. */
  mayClose(): boolean {
    if (this.#state === 'over' || this.#options.unsent() === 0) return true
    if (this.#state !== 'asking') void this.#ask()
    return false
  }

  /** The app quits, or the system shuts down, which is never held up: nothing is asked any more. */
  over(): void {
    this.#state = 'over'
  }

  /** Something was sent, or the person opened the window again. */
  changed(): void {
    if (this.#state === 'finishing' && this.#options.unsent() === 0) this.#quit()
  }

  /** The window is wanted again: it no longer goes away by itself. */
  shown(): void {
    if (this.#state === 'finishing') this.#state = 'open'
  }

  async #ask(): Promise<void> {
    this.#state = 'asking'
    // A dialog that can't be shown must not keep anybody in: quitting loses nothing.
    const choice = await this.#options.ask(this.#options.unsent()).catch(() => 'stop' as const)
    if (choice === 'stop') return this.#quit()
    this.#state = choice === 'finish' ? 'finishing' : 'open'
    if (choice === 'finish') {
      this.#options.hide()
      this.changed()
    }
  }

  #quit(): void {
    this.#state = 'over'
    this.#options.quit()
  }
}
