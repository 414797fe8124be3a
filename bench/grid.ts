import { withBenchPages } from './support/bench-page.ts'
import { rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const rows = 1_000_000
const seconds = 5
const framesLimit = 1.05
const longestTask = 50

/** Scrolling a million rows while 500 of them change four times a second, against the frames of an empty page. */
export function benchGrid(): Promise<Finding> {
  return withBenchPages(async (pages) => {
    const empty = await pages.open()
    const frames = (ms: number) => benches.grid().then(({ countFrames }) => countFrames(ms))
    const emptyFrames = await empty.evaluate(frames, seconds * 1_000)
    await empty.close()
    const page = await pages.open()
    await page.evaluate((count) => benches.grid().then(({ showGrid }) => showGrid(count)), rows)
    const seen = await page.evaluate(
      (ms) => benches.grid().then(({ scrollAndChange }) => scrollAndChange(ms)),
      seconds * 1_000,
    )
    if (seen.firstRow < 100 || seen.changed < 4 * seconds * 400)
      throw new Error(`Nothing was scrolled or changed: ${JSON.stringify(seen)}`)
    const frameRatio = emptyFrames / seen.frames
    return {
      bench: 'grid',
      ratio: rounded(Math.max(frameRatio / framesLimit, seen.longestTask / longestTask)),
      limit: 1,
      rows,
      frameRatio: rounded(frameRatio),
      emptyFrames,
      frames: seen.frames,
      longestTaskMs: rounded(seen.longestTask, 0),
      rowsChanged: seen.changed,
      scrolledToRow: seen.firstRow,
    }
  })
}
