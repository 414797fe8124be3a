/** What the announcer needs of the clock; a test gives its own. */
export interface AnnouncerClock {
  now(): number
  after(ms: number, act: () => void): void
}

const gap = 5_000

/**
 * Sums up what a screen reader is told: at most one announcement in five seconds. What comes in between is kept, the
 * newest of each topic only, and said together when its time has come.
 */
export class Announcer {
  private readonly pending = new Map<string, string>()
  private spokenAt = -Infinity
  private timed = false
  private readonly clock: AnnouncerClock
  private readonly speak: (text: string) => void

  constructor(clock: AnnouncerClock, speak: (text: string) => void) {
    this.clock = clock
    this.speak = speak
  }

  announce(topic: string, text: string): void {
    this.pending.delete(topic)
    this.pending.set(topic, text)
    if (this.timed) return
    const wait = this.spokenAt + gap - this.clock.now()
    if (wait <= 0) this.flush()
    else {
      this.timed = true
      this.clock.after(wait, () => this.flush())
    }
  }

  private flush(): void {
    this.timed = false
    if (this.pending.size === 0) return
    const text = [...this.pending.values()].join(' ')
    this.pending.clear()
    this.spokenAt = this.clock.now()
    this.speak(text)
  }
}
