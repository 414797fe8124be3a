import { LinkifyIt } from 'linkify-it'

/** E-mail and other schemes are no URLs that can be cleared; a domain without a scheme counts with a path behind it. */
const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false })
  .add('mailto:', null)
  .add('ftp:', null)
  .add('//', null)

/** What may stand right behind a URL in a sentence, in Markdown and in markup. */
const ends = /^[\s"'“”„‘’«»<>()[\]{},.;:!?`*_~，。、；：！？（）「」『』【】]|^[|\\^](?:\s|$)/u
const blank = /\s/g
const emphasis = /[*_~`]+$/
/** A URL between single quotes, as programs write it; elsewhere such a quote may belong to a name. */
const singleQuoted = /'(https?:\/\/[^'\s]*)'/gi

/** The URLs that stand in prose, Markdown, markup or code, as they stand there. */
export function linksIn(content: string): readonly string[] {
  // As long as before, so that places stay: what stands between quotes is otherwise taken for a part of the URL.
  const text = content.replaceAll('"', ' ').replace(singleQuoted, ' $1 ')
  const links: string[] = []
  let from = 0
  for (const { index, lastIndex, schema } of linkify.match(text) ?? []) {
    if (index < from) continue
    const end = endOf(text, index, lastIndex)
    const link = text.slice(index, end)
    if (schema !== '' || link.includes('/')) links.push(link)
    from = end
  }
  return links
}

/**
 * A URL that was cut short would clear another one: a star at its end belongs to it, unless the same sign in front
 * shows that it is emphasis, and a sign that can't end a URL is taken with all that hangs on it, for the rules to judge.
 */
function endOf(text: string, start: number, linked: number): number {
  const around = emphasis.exec(text.slice(Math.max(0, start - 3), start))?.[0].at(-1)
  let end = linked
  if (around !== undefined) {
    while (end > start && text[end - 1] === around) end -= 1
    return end
  }
  while (text[end] === '*') end += 1
  const rest = text.slice(end, end + 2)
  if (rest === '' || ends.test(rest)) return end
  blank.lastIndex = end
  return blank.exec(text)?.index ?? text.length
}
