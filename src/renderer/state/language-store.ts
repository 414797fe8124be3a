import { create } from 'zustand'
import { languageFor, type Language } from '#shared/app/languages.ts'
import { languageInForce } from '#shared/words/language.ts'
import { speakLanguage } from '#shared/words/speak-language.ts'
import { useInfo } from './info-store.ts'

/** What the window speaks. Whoever shows words is mounted anew when it changes. */
export const useLanguage = create<{ readonly language: Language }>(() => ({ language: languageInForce() }))

/** Speaks as the settings say, from now on. */
export function followSettings(): void {
  useInfo.subscribe(({ info }) => {
    if (info !== null) void speakAs(languageFor(info.settings.language, info.systemLanguage))
  })
}

async function speakAs(language: Language): Promise<void> {
  if (language === useLanguage.getState().language) return
  await speakLanguage(language)
  document.documentElement.lang = language
  useLanguage.setState({ language })
}
