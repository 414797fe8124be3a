/** Milliseconds of one slice: the rest of a frame is the window's own. */
const slice = 8

interface Lender {
  readonly later: (act: () => void) => void
  readonly now: () => number
}

/** Runs work in slices, and gives its end to `done`. The function it returns stops it. */
export function inSlices<T>(
  work: Generator<undefined, T>,
  { later, now }: Lender,
  done: (end: T) => void,
): () => void {
  let over = false
  const goOn = () => {
    if (over) return
    const end = now() + slice
    do {
      const step = work.next()
      if (step.done === true) return done(step.value)
    } while (now() < end)
    later(goOn)
  }
  later(goOn)
  return () => {
    over = true
  }
}
