import { Parser } from 'htmlparser2'
import { LinkUnits } from './link-units.ts'
import { behindElement, PlainElements } from './plain-elements.ts'
import { Refused } from './refusal.ts'
import { looksLikeUrl } from './split-urls.ts'
import type { TextReader } from './text-reader.ts'
import { urlsInLine } from './urls-in-line.ts'

/** Sitemaps and feeds are a handful deep; what is deeper was made to break its readers. */
const deepest = 64
/** The rules read no line that is longer. */
const longestText = 65_537

/** What sitemaps.org, and Google for pictures and videos, say that a URL stands in. */
const locations = /^(?:[\w.-]+:)?(?:loc|(?:thumbnail|content|player)_loc)$/i
const urlAttributes = /^(?:[\w.-]+:)?(?:url|href|src)$/i
/** They name a vocabulary with a URL that leads to no picture. */
const vocabularies = /^xmlns(?::|$)|(?:^|:)(?:schemaLocation|noNamespaceSchemaLocation|base)$/i

/**
 * Sitemaps, feeds and other XML. A `loc` is a unit whatever is in it; of other elements and attributes only those that
 * hold a URL are. A sitemap's URL in a sitemap index is no picture: it is listed as left out.
 */
export function xmlReader(): TextReader {
  const units = new LinkUnits()
  const plain = new PlainElements()
  const open: string[] = []
  let text: string | null = null
  let isIndex = false
  let cutOff = false
  /** The root's last child, by its name. */
  let child = ''
  /** Letters that were read, and how many of them up to the last end tag. */
  let read = 0
  let closedAt = 0

  const parser = new Parser(
    {
      onprocessinginstruction: (_, data) => {
        // Expanding what a file itself defines can fill any memory; none is expanded here, so a URL would be wrong.
        if (/<!ENTITY/i.test(data)) throw new Refused('entities')
      },
      onopentag: (name, attributes) => {
        open.push(name)
        if (open.length > deepest) throw new Refused('too-deep')
        if (open.length === 1) isIndex = /(?:^|:)sitemapindex$/i.test(name)
        if (open.length === 2) child = name
        text = ''
        for (const [attribute, value] of Object.entries(attributes)) {
          if (holdsUrl(attribute, value)) units.add([value])
        }
      },
      ontext: (more) => {
        if (text !== null && text.length < longestText) text += more
      },
      onclosetag: (name) => {
        open.pop()
        closedAt = parser.endIndex + 1
        // Only an element without others in it holds a URL.
        if (text !== null) take(name, text.trim())
        text = null
      },
    },
    { xmlMode: true },
  )

  const take = (name: string, content: string): void => {
    const isLocation = locations.test(name)
    if (!isLocation && !content.includes('://')) return
    // What was cut off in the middle is another URL than the one that was meant.
    if (cutOff && content !== '') units.add([content], 'other-text')
    else if (isLocation) units.add([content], isIndex ? 'sitemap' : undefined)
    // Several in a row, or a description with markup of its own.
    else if (/^https?:\/\//i.test(content)) units.add(urlsInLine(content))
    else units.addFound(content)
  }
  return {
    push: (more) => {
      read += more.length
      parser.write(more)
      return units.take()
    },
    plain: {
      // Between two children of the root, right behind the end tag of one.
      isNext: () => open.length === 1 && closedAt === read && !isIndex,
      take: (bytes, from, entries) => {
        const to = plain.take(bytes, from, (content) => units.add([content]))
        for (const entry of units.take()) entries.push(entry)
        return to
      },
      next: (bytes, from) => behindElement(child, bytes, from),
    },
    end: () => {
      cutOff = open.length > 0
      parser.end()
      return units.take()
    },
    learnt: () => ({
      kind: 'xml',
      units: units.count,
      otherColumns: 0,
      notes: [
        ...(isIndex ? [{ code: 'sitemap-index' } as const] : []),
        ...(cutOff ? [{ code: 'cut-off' } as const] : []),
      ],
    }),
  }
}

function holdsUrl(attribute: string, value: string): boolean {
  if (urlAttributes.test(attribute)) return looksLikeUrl(value)
  return /^\s*https?:\/\//i.test(value) && !vocabularies.test(attribute)
}
