export interface Private {
  /** Takes out keys and credentials; the same that every line of the log went through already. */
  readonly redact: (text: string) => string
  /** Names of accounts, their ids and domains, the computer and its user. */
  readonly words: readonly string[]
}

/** Any address with a scheme, and what looks like one without. */
const addresses =
  /\bfile:\/\/[^\s"'<>)]+|\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>]+|\b(?:[\w-]+\.)+[a-z]{2,}\/[^\s"'<>]*/gi
const mails = /[^\s"'<>:@]+@[^\s"'<>@]+\.[a-z]{2,}/gi
/** Absolute paths of every system. A blank ends one; what comes after it has no folder before it any more. */
const paths = /(?<![\w<…])(?:[a-z]:[\\/]|\\\\|~?\/)[^\s"'<>()]+/gi
/** The app's own files, with the line and column of a stack. */
const ownFile = /[\w-]+\.(?:c?js|m?js|ts|db|json|log|node)(?::\d+)*$/i
/** A shorter word would be cut out of other words. */
const shortest = 3

/** Takes out of a text what is nobody's business but the person's. What it says of the app itself stays. */
export function scrub(text: string, { redact, words }: Private): string {
  const clean = redact(text)
    .replace(addresses, (address) => (/^file:/i.test(address) ? nameOf(address) : '<URL>'))
    .replace(mails, '<mail>')
    .replace(paths, nameOf)
  // The longest first: one may be a part of another.
  return words
    .filter((word) => word.trim().length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, word) => withoutWord(rest, word), clean)
}

function nameOf(path: string): string {
  const name = ownFile.exec(path)?.[0]
  return name === undefined ? '<path>' : `<…/${name}>`
}

function withoutWord(text: string, word: string): string {
  return text.replace(new RegExp(word.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`), 'gi'), '<name>')
}
