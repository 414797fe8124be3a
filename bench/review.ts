import { withBenchPages } from './support/bench-page.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const count = 100_000
const rounds = 5
const limit = 3

/** Judging mixed URLs against a bare loop of `new URL()`, in turns, in the page. */
export function benchReview(): Promise<Finding> {
  return withBenchPages(async (pages) => {
    const page = await pages.open()
    const times = { judge: new Array<number>(), url: new Array<number>() }
    for (let round = 0; round <= rounds; round += 1) {
      const { judgeMs, urlMs } = await page.evaluate((urls) => benches.review(urls), count)
      if (round === 0) continue
      times.judge.push(judgeMs)
      times.url.push(urlMs)
    }
    const [judgeMs, urlMs] = [median(times.judge), median(times.url)]
    return {
      bench: 'review',
      ratio: rounded(judgeMs / urlMs),
      limit,
      urls: count,
      judgeMs: rounded(judgeMs, 1),
      urlMs: rounded(urlMs, 1),
    }
  })
}
