import { createRoot } from 'react-dom/client'
/* oxlint-disable import/no-unassigned-import -- style sheets are there for their effect */
import '../../src/renderer/ui/tokens.css'
import '../../src/renderer/ui/base.css'
/* oxlint-enable import/no-unassigned-import */
import { Grid } from '../../src/renderer/clear/grid/grid.tsx'
import { newSource } from '../../src/renderer/clear/rows/source.ts'
import { everyId } from '../../src/renderer/clear/rows/view.ts'
import { list } from '../../src/renderer/clear/the-list.ts'
import { pack } from '../../src/renderer/intake/packing.ts'
import { rules } from './rules.ts'

const piece = 20_000
const changing = 500
const changeEvery = 250

/** The app's own grid with its own list of `count` rows, all with a repair that they share. */
export async function showGrid(count: number): Promise<void> {
  list.setRules(rules)
  const source = list.addSource(newSource('file', 'bench.txt'))
  for (let from = 0; from < count; from += piece) {
    const entries = Array.from({ length: Math.min(piece, count - from) }, (_, at) => ({
      text: `http://ik.imagekit.io/practice-shop/catalog/product-${from + at}.jpg`,
      line: from + at + 1,
    }))
    list.addPacked(source, pack(entries, { rules, seed: list.table.seed }), list.rules)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const root = document.querySelector('#root')
  if (!(root instanceof HTMLElement)) throw new Error('The page has no root')
  Object.assign(root.style, { display: 'flex', height: '700px' })
  createRoot(root).render(<Grid view={everyId(count)} />)
  await new Promise((resolve) => setTimeout(resolve, 500))
}

/** Scrolls for some seconds while 500 rows in sight and around change four times a second. */
export async function scrollAndChange(ms: number) {
  const box = document.querySelector('[role=grid]')
  if (box === null) throw new Error('There is no grid')
  const tasks: number[] = []
  const watcher = new PerformanceObserver((seen) =>
    tasks.push(...seen.getEntries().map((task) => task.duration)),
  )
  watcher.observe({ entryTypes: ['longtask'] })
  let changed = 0
  const timer = setInterval(() => {
    // Every other time the repair is taken back, so that there is always one to apply.
    if (list.lastStep?.kind === 'repair-all') changed += list.undo()?.count ?? 0
    else changed += list.repair(rowsAround(), 'use-https')?.count ?? 0
  }, changeEvery)
  const frames = await countFrames(ms, () => {
    box.dispatchEvent(new WheelEvent('wheel', { deltaY: 60, bubbles: true, cancelable: true }))
  })
  clearInterval(timer)
  await new Promise((resolve) => setTimeout(resolve, 300))
  watcher.disconnect()
  return { frames, changed, longestTask: Math.max(0, ...tasks), firstRow: firstShown() }
}

/** Frames of some time; `each` is called in every one. */
export function countFrames(ms: number, each: () => void = () => undefined): Promise<number> {
  return new Promise((resolve) => {
    const end = performance.now() + ms
    let frames = 0
    const frame = () => {
      if (performance.now() >= end) return resolve(frames)
      frames += 1
      each()
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

function firstShown(): number {
  const rows = [...document.querySelectorAll('[data-row]')].map((row) => Number(row.getAttribute('data-row')))
  return rows.length === 0 ? 0 : Math.min(...rows.slice(1))
}

function rowsAround(): number[] {
  const first = Math.max(0, firstShown() - changing / 2)
  return Array.from({ length: changing }, (_, at) => first + at)
}
