import { judgedRow } from '../../src/shared/urls/judged-row.ts'
import { mixedUrl } from '../support/mixed-url.ts'
import { rules } from './rules.ts'

/** Milliseconds to judge some mixed URLs, and to only parse them, once each. */
export function review(count: number): { judgeMs: number; urlMs: number } {
  const texts = Array.from({ length: count }, (_, at) => mixedUrl(at))
  let seen = 0
  const begun = performance.now()
  for (const text of texts) seen += judgedRow({ text, aside: null, asWritten: false }, rules).url?.length ?? 0
  const judged = performance.now()
  for (const text of texts) seen += parsedLength(text)
  const parsed = performance.now()
  if (seen === 0) throw new Error('Nothing was judged')
  return { judgeMs: judged - begun, urlMs: parsed - judged }
}

/** A bare `new URL()`, as anybody would write it. */
function parsedLength(text: string): number {
  try {
    return new URL(text).href.length
  } catch {
    return 0
  }
}
