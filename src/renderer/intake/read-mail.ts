import { mailWords } from '#shared/words/mail.ts'
import type { Aside, Entry } from './entry.ts'
import { LineSplitter } from './lines.ts'
import type { MailPart } from './mail-parts.ts'
import { MailParts } from './mail-parts.ts'
import { htmlReader } from './read-html.ts'
import type { TextReader } from './text-reader.ts'
import { urlsInLine } from './urls-in-line.ts'

type Text = Extract<MailPart, { kind: 'plain' | 'html' }>

/** Where the next mail of a mailbox begins; a line of a text that looks like it is written with `>` in front. */
const mailbox = /^From \S.*\b\d{1,2}:\d{2}\b.*\b\d{4}\b/
const escaped = /^>(?=>*From )/

/**
 * A mail as a file (.eml), or several in one (.mbox): its texts, decoded. Of a text that travels in two forms the one with formatting is read,
 * because only it has the links behind words; the other, and what is attached, is listed as left out.
 */
export function mailReader(): TextReader {
  const splitter = new LineSplitter()
  let entries: Entry[] = []
  let units = 0
  let isCut = false

  const add = (texts: readonly string[], aside?: Aside) => {
    units += 1
    for (const text of texts)
      entries.push(aside === undefined ? { text, line: units } : { text, line: units, aside })
  }
  const addText = ({ kind, text, isCut: cut }: Text) => {
    if (kind === 'html') {
      const read = linksOf(text)
      for (const entry of read.entries) entries.push({ ...entry, line: entry.line + units })
      units += read.units
      return
    }
    const lines = text.split(/\r?\n/)
    // What was cut off in the middle is another URL than the one that was meant.
    lines.forEach((line, at) =>
      cut && at === lines.length - 1 ? add([line], 'other-text') : add(urlsInLine(line)),
    )
  }
  const newMail = () => new MailParts(takeForms)
  const takeForms = (forms: readonly MailPart[]) => {
    const texts = forms.filter((form): form is Text => form.kind === 'html' || form.kind === 'plain')
    const best = texts.findLast(({ kind, text }) => kind === 'html' && linksOf(text).units > 0) ?? texts[0]
    for (const form of forms) {
      if (form === best) addText(best)
      else if (form.kind === 'attachment') add([mailWords.attachment(form.text)], 'other-text')
      else if (form.kind === 'head') add([mailWords.subject(form.text)], 'other-text')
      else add([mailWords.sameText], 'other-text')
    }
  }
  let parts = newMail()
  let isMailbox: boolean | null = null
  let isAfterBlank = false
  const push = (line: string) => {
    isMailbox ??= mailbox.test(line)
    if (!isMailbox) return parts.push(line)
    if (isAfterBlank && mailbox.test(line)) {
      isCut = parts.end() || isCut
      parts = newMail()
    } else parts.push(line.replace(escaped, ''))
    isAfterBlank = line === ''
  }
  const taken = () => {
    const all = entries
    entries = []
    return all
  }
  return {
    push: (text) => {
      for (const line of splitter.push(text)) push(line)
      return taken()
    },
    end: () => {
      for (const line of splitter.end()) push(line)
      isCut = parts.end() || isCut
      return taken()
    },
    learnt: () => ({
      kind: 'mail',
      units,
      otherColumns: 0,
      ...(isCut ? { notes: [{ code: 'cut-off' } as const] } : {}),
    }),
  }
}

function linksOf(html: string): { entries: readonly Entry[]; units: number } {
  const reader = htmlReader()
  const entries = [...reader.push(html), ...reader.end()]
  return { entries, units: reader.learnt().units }
}
