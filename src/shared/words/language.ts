import type { Language } from '../app/languages.ts'

/** How `Intl` calls each of them. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** By file, then by name: what that file of English words exports, in another language. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Speech {
  readonly language: Language
  /** Null for English. What is missing in it is said in English. */
  readonly vocabulary: Vocabulary | null
}

const english: Speech = { language: 'en', vocabulary: null }
let inForce = english

export function languageInForce(): Language {
  return inForce.language
}

/** From here on, every word of this process is in that language. Whoever has said a sentence already, keeps it. */
export function speak(language: Language, vocabulary: Vocabulary | null): void {
  inForce = language === 'en' ? english : { language, vocabulary }
}

/** For what is read by somebody else than the person at the window, whatever their language. */
export function inEnglish<Said>(say: () => Said): Said {
  const before = inForce
  inForce = english
  try {
    return say()
  } finally {
    inForce = before
  }
}

/** A formatter that follows the language. */
export function following<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<Language, Formatter>()
  return () => {
    const { language } = inForce
    const formatter = made.get(language) ?? make(locales[language])
    made.set(language, formatter)
    return formatter
  }
}

/**
 * What `name` (`file/export`) is in the language in force. Its type is held against the English one where it stands: see
 * the files of `german`.
 */
export function translationOf(name: string): unknown {
  const [file = '', word = ''] = name.split('/')
  return inForce.vocabulary?.[file]?.[word]
}
