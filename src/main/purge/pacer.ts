export interface Pace {
  readonly perSecond: number
  /** Calls that may start at once after a rest. */
  readonly burst: number
}

/** What ImageKit says about its limit beside asking to wait: so many calls in so many ms. */
export interface StatedLimit {
  readonly calls: number
  readonly ms: number
}

/** How far a pace is lowered at most, as a part of the full one. */
const slowest = 1 / 10
/** What one accepted call gives back, as a part of the full pace. */
const climb = 1 / 50
/** Above what was too fast not long ago the climb begins at nothing, and is a full one again after so many calls. */
const patience = 800
/** How much of a pace that was too fast is tried again soon. */
const belowLimit = 0.9
/**
 * Calls come so much further apart than the pace says: a server that allows exactly that pace counts them as they
 * arrive, some a few ms early and some late.
 */
const margin = 1.02
/** The second in which no more calls start than the pace says, in ms. */
const second = 1_010
/** The first calls after a rest have to connect, so they arrive that much later than those after them, in ms. */
const connecting = 100
/** Without a call for so long beyond its turn, a burst may come again, in ms. */
const rest = 1_000
/** A limit that was met is kept in mind so long, in ms. */
const remembered = 15 * 60 * 1000
/** A limit met so often within so many calls says that the pace is still too fast, whatever ImageKit states. */
const often = { times: 3, calls: 100 }

/**
 * When the calls of one account may start. All times are of a clock that only goes forward, in ms. A burst uses up the
 * turns of the second that follows, so no second ever holds more calls than the pace, wherever a server lets it begin.
 * A limit that ImageKit answers with holds everything exactly as long as it says and lowers the pace; it climbs back to
 * below what was too fast, and from there on slowly at first.
 */
export class Pacer {
  #full: Pace
  #perSecond: number
  /** When the next call has its turn. */
  #due: number
  /** Calls that may start before their turn. */
  #early = 0
  /** When the last calls arrived, as far as that can be told. */
  readonly #recent: number[] = []
  #heldUntil = 0
  #ceiling = Number.POSITIVE_INFINITY
  /** What ImageKit stated last. */
  #stated = Number.POSITIVE_INFINITY
  /** Until then both are kept in mind. */
  #rememberedUntil = 0
  #calls = 0
  /** At which call each of the last limits was met. */
  readonly #met: number[] = []

  constructor(pace: Pace, now: number) {
    this.#full = pace
    this.#perSecond = pace.perSecond
    this.#due = now - rest
  }

  /** Another full pace from now on; how far it was lowered, in parts of the full one, stays. */
  change(pace: Pace): void {
    this.#perSecond *= pace.perSecond / this.#full.perSecond
    this.#full = pace
    this.#early = Math.min(this.#early, this.#burst - 1)
  }

  get perSecond(): number {
    return this.#perSecond
  }

  /** 0 when a call may start now, which takes its turn; else how long to wait. */
  take(now: number): number {
    const held = Math.max(this.heldFor(now), this.#secondIsFull(now))
    if (held > 0) return Math.ceil(held)
    const isRested = now - this.#due >= rest
    if (isRested) {
      this.#early = this.#burst - 1
      this.#due = now + connecting
    } else if (now < this.#due) {
      if (this.#early < 1) return Math.ceil(this.#due - now)
      this.#early -= 1
    }
    // A call that starts late does not put off those after it.
    this.#due = Math.max(this.#due, now - this.#apart) + this.#apart
    this.#note(isRested || this.#early > 0 ? now + connecting : now)
    return 0
  }

  /**
   * The last calls left only `ms` after they might: they were written down first, and a busy disk takes its time. They
   * come as much later, so those after them must not come too close.
   */
  delay(calls: number, ms: number): void {
    const late = this.#recent.splice(-calls, calls).map((arrival) => arrival + ms)
    this.#recent.push(...late)
  }

  heldFor(now: number): number {
    return Math.max(0, this.#heldUntil - now)
  }

  /** Several calls under way may meet the same limit: it slows the pace once. */
  hold(now: number, ms: number, stated: StatedLimit | null = null): void {
    if (this.heldFor(now) === 0) this.#lower(now, stated)
    this.#heldUntil = Math.max(this.#heldUntil, now + ms)
    // One call after the wait, then the slower pace. A wait shorter than the pace (`X-RateLimit-Reset: 0`) brings no
    // call forward, or a limit met again and again would be hammered.
    this.#early = 0
    this.#due = Math.max(this.#heldUntil, now + this.#apart)
    // The wait says more than our own count.
    this.#recent.length = 0
  }

  /** ImageKit took a call. */
  climb(now: number): void {
    const isForgotten = now >= this.#rememberedUntil
    const ceiling = isForgotten ? Number.POSITIVE_INFINITY : this.#ceiling
    const stated = isForgotten ? Number.POSITIVE_INFINITY : this.#stated
    const step = this.#full.perSecond * climb
    const higher =
      this.#perSecond < ceiling
        ? Math.min(ceiling, this.#perSecond + step)
        : this.#perSecond + step * Math.min(1, (this.#callsSinceMet / patience) ** 2)
    this.#perSecond = Math.min(this.#full.perSecond, stated, higher)
  }

  #lower(now: number, limit: StatedLimit | null): void {
    const isOften = this.#isMetOften()
    const before = this.#perSecond
    this.#stated = limit === null ? Number.POSITIVE_INFINITY : (limit.calls * 1000) / limit.ms
    if (limit === null) {
      this.#ceiling = before * belowLimit
      this.#perSecond = before / 2
    } else {
      // Within what ImageKit states a call or two came unevenly, or somebody else has a share of the limit.
      this.#ceiling = this.#stated
      this.#perSecond = Math.min(this.#stated, before * (isOften ? 2 / 3 : belowLimit))
    }
    this.#perSecond = Math.max(Math.min(this.#stated, this.#full.perSecond * slowest), this.#perSecond)
    this.#rememberedUntil = now + remembered
  }

  #isMetOften(): boolean {
    this.#met.push(this.#calls)
    if (this.#met.length > often.times) this.#met.shift()
    return this.#met.length === often.times && this.#calls - (this.#met[0] ?? 0) < often.calls
  }

  get #callsSinceMet(): number {
    return this.#calls - (this.#met.at(-1) ?? 0)
  }

  /** How long until a further call makes no second too full; a pace above 100 is nobody's limit. */
  #secondIsFull(now: number): number {
    if (this.#perSecond > 100) return 0
    const first = this.#recent.at(-Math.max(1, Math.ceil(this.#perSecond)))
    return first === undefined || this.#perSecond < 1 ? 0 : Math.max(0, first + second - now)
  }

  #note(arrival: number): void {
    this.#calls += 1
    this.#recent.push(arrival)
    if (this.#recent.length > 100) this.#recent.shift()
  }

  get #apart(): number {
    return (1000 / this.#perSecond) * margin
  }

  get #burst(): number {
    return Math.max(1, Math.floor((this.#full.burst * this.#perSecond) / this.#full.perSecond))
  }
}
