import { closeSync, openSync, writeSync } from 'node:fs'
import { mixedUrl } from './mixed-url.ts'

/** A text of `lines` lines, one mixed URL each; written in pieces. */
export function writeTextList(path: string, lines: number): void {
  writePieces(path, lines, (at) => `${mixedUrl(at)}\n`)
}

/** A row of six cells, as a shop exports them; the first holds their titles. */
export function csvCells(at: number): string[] {
  if (at === 0) return ['id', 'title', 'sku', 'image_link', 'price', 'changed']
  const url = bareUrl(at)
  return [String(at), `Product "${at}", front`, `SKU-${at % 9_999}`, url, `${at % 90}.95`, '2026-11-11']
}

/** A CSV of `rows` rows and six columns. */
export function writeCsvList(path: string, rows: number): void {
  writePieces(path, rows, (at) => `${csvCells(at).map(quoted).join(',')}\n`)
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Without what stands around some URLs in a text. */
function bareUrl(at: number): string {
  return mixedUrl(at).replace(/^"|",$/g, '')
}

/** A sitemap with a picture in each of its `urls` entries. */
export function writeSitemap(path: string, urls: number): void {
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n`
  writePieces(path, urls + 2, (at) => {
    if (at === 0) return head
    if (at > urls) return '</urlset>\n'
    const picture = mixedUrl(at)
      .replace(/^"|",$/g, '')
      .replaceAll('&', '&amp;')
    return `<url><loc>https://shop.example/p/${at}</loc><lastmod>2026-11-01</lastmod><image:image><image:loc>${picture}</image:loc></image:image></url>\n`
  })
}

function writePieces(path: string, count: number, pieceAt: (at: number) => string): void {
  const file = openSync(path, 'w')
  let text = ''
  for (let at = 0; at < count; at += 1) {
    text += pieceAt(at)
    if (text.length < 1_000_000 && at < count - 1) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
}
