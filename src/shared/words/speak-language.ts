import type { Language } from '../app/languages.ts'
import { speak } from './language.ts'

/** Speaks a language as soon as its words are there; English needs none. */
export async function speakLanguage(language: Language): Promise<void> {
  speak(language, language === 'de' ? (await import('./german/german.ts')).german : null)
}
