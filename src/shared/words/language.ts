/** The languages the app speaks. English stands in the code; each other has a folder of its own here. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** How `Intl` calls each of them. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

/** What the setting says: one of them, or the system's. */
export const languageChoices = ['system', ...languages] as const
export type LanguageChoice = (typeof languageChoices)[number]

/** The first of the tags (`de-AT`, `fr`), as a person prefers them, that the app speaks. English where there is none. */
export function languageOf(tags: readonly string[]): Language {
  const wanted = tags.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  for (const tag of wanted) {
    const spoken = languages.find((language) => language === tag)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}

export function languageFor(choice: LanguageChoice, system: Language): Language {
  return choice === 'system' ? system : choice
}

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
