import { findFolds } from '../src/shared/urls/folding/fold.ts'
import { judge } from '../src/shared/urls/judge.ts'
import { vectorRules as rules } from '../src/shared/urls/vector-rules.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const urls = 100_000
const rounds = 21
const limit = 1

/** Finding what could be folded in 100,000 URLs against judging them, which every list goes through anyway. */
export function benchFold(): Finding {
  // Several lists, because how a list spreads over folders decides how much there is to look at.
  const lists = [listOf(inFolders), listOf(eachInItsOwn), listOf(versions)]
  const ratios: number[] = []
  let [judgeMs, foldMs] = [0, 0]
  for (const list of lists) {
    const rows = list.map((url, id) => ({ id, url, wildcard: false }))
    const times = { judge: new Array<number>(), fold: new Array<number>() }
    for (let round = 0; round < rounds; round += 1) {
      times.judge.push(timed(() => list.forEach((url) => judge(url, rules))))
      times.fold.push(timed(() => findFolds(rows, rules)))
    }
    ratios.push(median(times.fold) / median(times.judge))
    judgeMs = Math.max(judgeMs, median(times.judge))
    foldMs = Math.max(foldMs, median(times.fold))
    console.log(`fold ${rounded(median(times.fold))} ms, judge ${rounded(median(times.judge))} ms`)
  }
  // The worst list counts.
  return {
    bench: 'fold',
    ratio: rounded(Math.max(...ratios)),
    limit,
    foldMs: rounded(foldMs),
    judgeMs: rounded(judgeMs),
  }
}

function listOf(path: (n: number) => string): readonly string[] {
  // Mixed, as exports are: sorted lists would be kinder to every cache there is.
  return Array.from({ length: urls }, (_, n) => `https://ik.imagekit.io/acme/${path((n * 7_919) % urls)}`)
}

function inFolders(n: number): string {
  return `shop/cat-${n % 400}/products/picture-${n}.jpg${n % 3 === 0 ? '?tr=w-300' : ''}`
}

function eachInItsOwn(n: number): string {
  return `media/products/sku-${n}/front-view.jpg`
}

function versions(n: number): string {
  return `shop/shoes/runner-${Math.floor(n / 5)}.jpg?updatedAt=179500000${n % 5}`
}

function timed(work: () => unknown): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
