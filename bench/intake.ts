import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { withApp } from './support/app.ts'
import type { BenchPages } from './support/bench-page.ts'
import { withBenchPages } from './support/bench-page.ts'
import { csvCells, writeCsvList, writeSitemap } from './support/lists.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'
import { atRest, seeIntake } from './support/watch-intake.ts'

const rounds = 3

interface Case {
  readonly kind: 'csv' | 'xlsx' | 'xml'
  readonly limit: number
  readonly rows: number
  readonly write: (path: string, rows: number) => void | Promise<void>
}

async function writeWorkbook(path: string, rows: number): Promise<void> {
  const cells = Array.from({ length: rows }, (_, at) => csvCells(at))
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Products', rows: cells }] }))
}

/** 100,000 rows of six columns, from the file to judged rows on the screen, against papaparse alone. */
export function benchIntakeCsv(): Promise<Finding> {
  return against({ kind: 'csv', limit: 2, rows: 100_000, write: writeCsvList })
}

/** A workbook of 50,000 rows of six columns, against hucre alone. */
export function benchIntakeXlsx(): Promise<Finding> {
  return against({ kind: 'xlsx', limit: 1.3, rows: 50_000, write: writeWorkbook })
}

/** A sitemap of 100,000 pages with a picture each, against htmlparser2 alone. */
export function benchIntakeXml(): Promise<Finding> {
  return against({ kind: 'xml', limit: 2, rows: 100_000, write: writeSitemap })
}

/** In turns, each in a fresh page: what else the computer does meets both alike. */
async function against({ kind, limit, rows, write }: Case): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const file = join(folder, `list.${kind}`)
  await write(file, rows)
  const times = { ours: new Array<number>(), alone: new Array<number>(), longest: new Array<number>() }
  try {
    await withBenchPages(async (pages) => {
      for (let round = 0; round < rounds; round += 1) {
        times.alone.push(await alone(pages, kind, file))
        const seen = await withApp(({ page }) => seeIntake(page, file))
        times.ours.push(seen.wholeMs)
        times.longest.push(seen.longTasks[0] ?? 0)
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const [oursMs, aloneMs] = [median(times.ours), median(times.alone)]
  return {
    bench: `intake-${kind}`,
    ratio: rounded(oursMs / aloneMs),
    limit,
    rows,
    oursMs: rounded(oursMs, 0),
    aloneMs: rounded(aloneMs, 0),
    longestTaskMs: rounded(Math.max(...times.longest), 0),
  }
}

async function alone(pages: BenchPages, kind: Case['kind'], file: string): Promise<number> {
  const page = await pages.open()
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('input'), { type: 'file' }))
  })
  await page.locator('input').setInputFiles(file)
  await atRest(page)
  const ms = await page.evaluate((what) => {
    const [chosen] = document.querySelector('input')?.files ?? []
    if (chosen === undefined) throw new Error('No file was chosen')
    return benches.reference(what, chosen)
  }, kind)
  await page.close()
  return ms
}
