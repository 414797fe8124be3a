import { app } from 'electron'
import { languageFor, languageOf, type Language, type LanguageChoice } from '#shared/app/languages.ts'
import { speak } from '#shared/words/language.ts'
import * as attention from '#shared/words/german/attention.ts'
import * as closing from '#shared/words/german/closing.ts'
import * as ending from '#shared/words/german/ending.ts'
import * as hungPage from '#shared/words/german/hung-page.ts'
import * as menu from '#shared/words/german/menu.ts'
import * as starting from '#shared/words/german/starting.ts'

/** What main says by itself; the page has the rest. */
export const germanOfMain = { attention, closing, ending, 'hung-page': hungPage, menu, starting }

/** What the system's owner reads, of the languages that the app speaks. */
export function systemLanguage(): Language {
  return languageOf(app.getPreferredSystemLanguages())
}

/** From here on, notifications, dialogs and the menu are in that language. */
export function speakAs(choice: LanguageChoice): void {
  const language = languageFor(choice, systemLanguage())
  speak(language, language === 'de' ? germanOfMain : null)
}
