/** What a call that took too long ends with. It may still be carried out. */
export class TimeLimitPassed extends Error {
  constructor() {
    super('The time limit has passed')
    this.name = 'TimeLimitPassed'
  }
}

/**
 * Carries out one task after another. A task whose time limit passes before its turn comes is never begun; one that was
 * begun keeps its turn until it really ends, so that a late end never overtakes a later task.
 */
export class OneAtATime {
  #last: Promise<void> = Promise.resolve()

  /** `limit` in milliseconds, from now on; without one, a task waits as long as it takes. */
  run<T>(task: () => Promise<T>, limit?: number): Promise<T> {
    return new Promise((resolve, reject) => {
      let given = false
      const timer =
        limit === undefined
          ? undefined
          : setTimeout(() => {
              given = true
              reject(new TimeLimitPassed())
            }, limit)
      this.#last = this.#last.then(async () => {
        if (given) return
        try {
          resolve(await task())
        } catch (error) {
          reject(error)
        }
        clearTimeout(timer)
      })
    })
  }
}
