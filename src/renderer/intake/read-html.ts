import { Parser } from 'htmlparser2'
import { LinkUnits } from './link-units.ts'
import { Refused } from './refusal.ts'
import type { TextReader } from './text-reader.ts'
import { cssUrls, srcsetUrls } from './urls-in-attributes.ts'

/** Untidy pages are deep, because much of them is never closed; browsers stop at 512. */
const deepest = 2_000

/** A text without a tag in it that is longer is read in pieces. */
const longestText = 4_000_000

const oneUrl = new Set(['src', 'href', 'xlink:href', 'poster', 'background', 'data-src', 'data-original'])
const severalUrls = new Set(['srcset', 'imagesrcset', 'data-srcset'])
/** A page's own attributes, such as `data-zoom-image`: they are taken where a whole URL stands in them. */
const ownAttribute = /^data(?:-|$)/

/** Web pages and mails in HTML: each attribute that links, `url()` in styles, and URLs that are written out. */
export function htmlReader(): TextReader {
  const units = new LinkUnits()
  let depth = 0
  let links = 0
  let inside: 'text' | 'style' | 'script' = 'text'
  let text = ''

  const flush = (): void => {
    if (inside === 'style') for (const url of cssUrls(text)) units.add([url])
    else if (inside === 'text' && text.includes('://')) units.addFound(text)
    text = ''
  }
  /** A page that is one long list gives its URLs line by line. */
  const flushLines = (): void => {
    const end = text.lastIndexOf('\n') + 1
    if (end === 0) throw new Refused('line-too-long')
    const rest = text.slice(end)
    text = text.slice(0, end)
    flush()
    text = rest
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      flush()
      depth += 1
      if (depth > deepest) throw new Refused('too-deep')
      if (name === 'script' || name === 'style') inside = name
      if (name === 'a') links += 1
      if (name !== 'base') takeAttributes(attributes, units)
    },
    ontext: (more) => {
      // The words of a link say the same as the link.
      if (inside === 'script' || links > 0) return
      text += more
      if (text.length > longestText) flushLines()
    },
    onclosetag: (name) => {
      flush()
      depth -= 1
      if (name === 'a') links -= 1
      if (name === inside) inside = 'text'
    },
  })

  return {
    push: (more) => {
      parser.write(more)
      return units.take()
    },
    end: () => {
      parser.end()
      flush()
      return units.take()
    },
    learnt: () => ({ kind: 'html', units: units.count, otherColumns: 0 }),
  }
}

function takeAttributes(attributes: Readonly<Record<string, string>>, units: LinkUnits): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (oneUrl.has(name)) units.add([value])
    else if (severalUrls.has(name)) units.add(orItself(srcsetUrls(value), value))
    else if (name === 'style') for (const url of cssUrls(value)) units.add([url])
    else if ((name === 'content' || ownAttribute.test(name)) && /^\s*https?:\/\//i.test(value))
      units.add(name === 'content' ? [value] : orItself(srcsetUrls(value), value))
  }
}

function orItself(urls: readonly string[], value: string): readonly string[] {
  return urls.length === 0 ? [value] : urls
}
