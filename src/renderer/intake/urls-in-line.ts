import { unwrap } from '#shared/urls/unwrap.ts'
import { linksIn } from './links-in-text.ts'
import { looksLikeUrl, splitUrls } from './split-urls.ts'

/** Most lines of a list: one URL and nothing else. */
const bare = /^https?:\/\/[^\s:,;|]+$/i
const mayHoldUrl = /:\/\/|www\.|[a-z0-9-]\.[a-z]{2,}\//i
/** The rules know these for notes to the reader. */
const comment = /^\s*(?:#|\/\/(?=\s|$))/
/** A URL without a query that is whole before the blank, with words behind it. */
const withWords = /^([^\s?#]+(?:\.[a-z][a-z0-9]{1,4}|\/|\*))[,.;:!]?\s+((?!#\s).+)$/is
const wordsOnly = /^(?!.*[/\\])(?!.*\.[a-z][a-z0-9]{1,4}$)/is

/**
 * The URLs of a line: of a list, of a sentence, of Markdown. A line without any comes back as it is, and so does a line
 * that is one URL, for the rules to take off and to say what stood around it.
 */
export function urlsInLine(line: string): readonly string[] {
  if (bare.test(line) || !mayHoldUrl.test(line) || comment.test(line)) return [line]
  const parts = splitUrls(line)
  const found = parts.flatMap(urlsOfPart)
  return found.length === 0 ? [line] : found
}

function urlsOfPart(part: string): readonly string[] {
  const { text } = unwrap(part)
  if (!looksLikeUrl(text)) return linksIn(part)
  const words = withWords.exec(text)
  // What follows may be the rest of a name with blanks in it, which the rules judge as a whole.
  if (words !== null && wordsOnly.test(words[2] ?? '')) return [words[1] ?? text]
  return hasAnother(text) ? linksIn(part) : [part]
}

/** Another URL stands behind a blank, or behind what closes the first. */
function hasAnother(text: string): boolean {
  const end = text.search(/[\s)\]>"']/)
  return end >= 0 && /https?:\/\//i.test(text.slice(end))
}
