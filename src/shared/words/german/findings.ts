import type * as english from '../findings.ts'

export const repairLabels: typeof english.repairLabels = {
  'use-https': 'https nehmen',
  'use-star': 'Stern nehmen',
  'use-slashes': '/ nehmen',
  'single-slashes': 'Nur ein /',
  'encode-percent': '% behalten',
  'use-composed-form': 'Übliche Form',
  'take-off-user': 'Wegnehmen',
  'encode-spaces': 'Leerzeichen bleibt',
  'shorten-to-last-star': 'Beim Stern enden',
  'use-file-wildcard': 'Datei nehmen',
}

export const leftOutWords: typeof english.leftOutWords = {
  blank: 'Ausgelassen: leere Zeile',
  comment: 'Ausgelassen: Kommentar',
  heading: 'Ausgelassen: Spaltentitel',
  sitemap: 'Ausgelassen: andere Sitemap',
  'other-text': 'Ausgelassen: keine URL darin',
}

export const leftOutMeaning: typeof english.leftOutMeaning = {
  blank: 'Diese Zeile ist leer.',
  comment: 'Diese Zeile ist eine Notiz für Leser der Datei.',
  heading: 'Diese Zeile benennt, was unter ihr steht.',
  sitemap:
    'Das ist die URL einer anderen Sitemap. Sie im Browser öffnen, speichern und diese Datei hier hineinziehen.',
  'other-text': 'In dieser Zeile steht keine URL. Falls doch eine hineingehört, die Zeile bearbeiten.',
}
