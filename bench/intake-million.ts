import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withApp } from './support/app.ts'
import { writeTextList } from './support/lists.ts'
import { rendererMemory } from './support/renderer-memory.ts'
import type { Finding } from './support/samples.ts'
import { rounded } from './support/samples.ts'
import { seeIntake } from './support/watch-intake.ts'

const lines = 1_000_000
const longestTask = 50
const firstShare = 0.05
const sampleEvery = 50

/** A million-line text in the built app, from the choice of the file to the whole list, judged, on the screen. */
export async function benchIntakeMillion(): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const file = join(folder, 'million.txt')
  writeTextList(file, lines)
  const fileMb = statSync(file).size / 1_048_576
  try {
    return await withApp(async ({ page, mainPid }) => {
      const before = rendererMemory(mainPid)
      let peak = before
      const sampling = setInterval(() => {
        peak = Math.max(peak, rendererMemory(mainPid))
      }, sampleEvery)
      const seen = await seeIntake(page, file).finally(() => clearInterval(sampling))
      const longest = seen.longTasks[0] ?? 0
      const allowedMb = 5 * fileMb + 100
      const shares = [longest / longestTask, seen.firstRowsMs / (firstShare * seen.wholeMs), peak / allowedMb]
      return {
        bench: 'intake-million',
        ratio: rounded(Math.max(...shares)),
        limit: 1,
        lines,
        fileMb: rounded(fileMb, 1),
        wholeMs: rounded(seen.wholeMs, 0),
        firstRowsMs: rounded(seen.firstRowsMs, 0),
        firstShare: rounded(seen.firstRowsMs / seen.wholeMs),
        longTasks: seen.longTasks.length,
        longestTaskMs: rounded(longest, 0),
        peakMb: rounded(peak, 0),
        beforeMb: rounded(before, 0),
        allowedMb: rounded(allowedMb, 0),
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
