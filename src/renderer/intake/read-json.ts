import { JsonStrings } from './json-strings.ts'
import type { JsonString } from './json-strings.ts'
import { LinkUnits } from './link-units.ts'
import { looksLikeUrl } from './split-urls.ts'
import type { TextReader } from './text-reader.ts'

/** The requests of a HAR log; its headers and answers are full of URLs that nobody asked for. */
const harRequest = 'log.entries.request.url'

/** JSON of any depth, JSON lines and HAR logs: each string, and each name, that is a URL or has URLs in it. */
export function jsonReader(head: string): TextReader {
  const isHar = /^\s*\{\s*"log"\s*:\s*\{/.test(head) && /"(?:creator|entries)"\s*:/.test(head)
  const units = new LinkUnits()
  const strings = new JsonStrings(isHar)
  const take = (found: readonly JsonString[]) => {
    for (const string of found) {
      if (!isHar) takeString(string, units)
      else if (!string.isName && string.path === harRequest) units.add([string.text])
    }
    return units.take()
  }
  let cutOff = false
  return {
    push: (text) => take(strings.push(text)),
    end: () => {
      cutOff = strings.isInside
      return take(strings.end())
    },
    learnt: () => ({
      kind: 'json',
      units: units.count,
      otherColumns: 0,
      ...(cutOff ? { notes: [{ code: 'cut-off' } as const] } : {}),
    }),
  }
}

function takeString({ text, isName }: JsonString, units: LinkUnits): void {
  if (isName && !text.includes('://')) return
  if (looksLikeUrl(text) && !/\s/.test(text)) units.add([text])
  else if (text.includes('://')) units.addFound(text)
}
