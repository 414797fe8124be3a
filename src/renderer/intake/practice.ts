import { judgedRow } from '#shared/urls/judged-row.ts'
import type { ReadFiles } from './messages.ts'
import type { JudgedBy } from './packed.ts'

const base = 'https://ik.imagekit.io/practice'
/** Rows of each file: so many, and an engine makes quick code of what is run for each row. */
const rows = 20_000

/** Drops, each of which comes with rules that are looked at for the first time. */
const drops = 100

/** Lists as people have them, for a worker that has read nothing yet: what it runs is quick code then. */
export function practice(): ReadFiles {
  const { rules } = judgedBy
  for (let at = 0; at < drops; at += 1)
    judgedRow({ text: urlAt(at), aside: null, asWritten: false }, structuredClone(rules))
  return {
    files: [file(urlAt), file(tableRowAt), file(pageAt)],
    // As it comes from the window: an engine tells what was cloned from what was written here.
    judgeBy: structuredClone(judgedBy),
    choices: {},
    known: {},
    own: [],
  }
}

const judgedBy: JudgedBy = {
  rules: {
    accountId: 'practice',
    accountName: '',
    endpoints: [{ imagekitId: 'practice', pattern: '' }],
    customDomains: [],
    others: [],
  },
  // As large as most: an engine tells small numbers apart from others.
  seed: 0xdead_beef,
}

function file(lineAt: (at: number) => string): File {
  return new File([Array.from({ length: rows }, (_, at) => lineAt(at)).join('\n')], '')
}

function tableRowAt(at: number): string {
  if (at === 0) return 'id,title,image_link,price'
  const url = urlAt(at)
  // As programs write a cell with commas in it.
  return `${at},"Product ""${at}"", front",${url.includes(',') ? `"${url}"` : url},${at % 90}.95`
}

/** A page of a sitemap, with its picture. */
function pageAt(at: number): string {
  if (at === 0)
    return '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
  const picture = urlAt(at).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const images = `<image:image><image:loc>${picture}</image:loc></image:image>`
  const page = `<url><loc>https://shop.example/p/${at}</loc><lastmod>2026-11-01</lastmod>${images}</url>`
  return at === rows - 1 ? `${page}</urlset>` : page
}

/** Mostly plain, some that need a repair or a look, one that can't be cleared, and lines that are no URL. */
function urlAt(at: number): string {
  const path = `/shop/season-${at % 24}/product-${at}.jpg`
  switch (at % 16) {
    case 2:
      return `${base}/tr:w-300,h-${at}${path}`
    case 4:
      return `${base}${path}?tr=w-${at},h-200&v=3`
    case 6:
      return `http://ik.imagekit.io/practice${path}`
    case 8:
      return `${base}/shop/m%C3%BCsli-${at}.jpg`
    case 10:
      return `${base}/shop/season-${at % 24}/*`
    case 12:
      return `<${base}${path}>`
    case 14:
      return `https://shop.example${path}`
    case 15:
      return at % 32 < 16 ? '' : '# sold out'
    default:
      return base + path
  }
}
