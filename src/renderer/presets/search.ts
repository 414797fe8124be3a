import type { PresetView } from '#shared/ipc/views.ts'

/** Presets with all words of the search in their name, notes or blanks, in any letter case. */
export function foundBy(presets: readonly PresetView[], search: string): readonly PresetView[] {
  const words = fold(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return presets
  return presets.filter(({ name, notes, blanks }) => {
    const text = fold([name, notes, ...blanks].join('\n'))
    return words.every((word) => text.includes(word))
  })
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
