/** The languages the app speaks. English stands in the code; each other has a folder of its own in `shared/words`. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

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
