import type * as english from '../../help/help-words.ts'

export const chapterTitles: typeof english.chapterTitles = {
  'first-list': 'Die erste Liste, in zehn Minuten',
  'which-url': 'Welche URL einfügen',
  sizes: 'Größen und Formen eines Bildes',
  wildcards: 'Platzhalter: ein Stern für viele URLs',
  browser: 'Warum mein Browser noch das alte zeigt',
  limit: 'Das Monatslimit',
  unsure: 'Unsicher, abgelehnt, dauert lange',
}

export const guideWords: typeof english.guideWords = {
  title: 'Anleitung zu Purge Desk',
  intro:
    'Derselbe Text steht in der App: F1 drücken. `npm run guide` schreibt ihn aus `src/shared/words/german/help`. [English](../README.md)',
}

export const helpWords: typeof english.helpWords = {
  title: 'Hilfe',
  open: 'Hilfe',
  openKey: 'F1',
  chapters: 'Kapitel',
  more: 'Mehr dazu',
  moreNamed: (title) => `Mehr dazu: ${title}`,
  whyOld: 'Warum mein Browser noch das alte zeigt',
}
