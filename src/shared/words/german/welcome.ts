import type * as english from '../welcome.ts'

export const welcome: typeof english.welcome = {
  title: 'Willkommen bei Purge Desk',
  lead: 'Besucher sehen die neuen Bilder, nicht die alten Kopien, die ImageKit aufhebt.',
  how: 'So geht es',
  steps: [
    { title: 'Eine Liste hineinziehen', words: 'Excel, CSV, eine Mail, oder getippt.' },
    { title: 'Reparieren, was nicht stimmt', words: 'Zeile für Zeile, das meiste mit einem Klick.' },
    { title: 'Beim Leeren zusehen', words: 'Jede URL für sich. Neuladen ist nie nötig.' },
  ],
  step: (step, of) => `Schritt ${step} von ${of}`,
  practice: {
    title: 'Mit einem Übungskonto probieren',
    words: 'Kein Schlüssel, kein Netz: Es verhält sich wie ImageKit, und nichts wird wirklich geleert.',
    action: 'Üben',
  },
  connect: {
    title: 'Das eigene Konto verwenden',
    words: 'Nötig sind die URL eines eigenen Bildes auf ImageKit und ein privater Schlüssel.',
    action: 'Konto verbinden',
  },
  skip: 'Überspringen und erst umsehen',
  back: 'Zurück',
  list: {
    title: 'Eine Liste zum Üben',
    lead: 'Die Beispielliste bleibt zur Hand: Sie steht auf dem leeren Bildschirm „Leeren“.',
    sample: {
      title: 'Die Beispielliste',
      words:
        'Einige Zeilen mit allem, was in echten Listen schiefgeht. Ein paar reparieren, dann „Leeren“ drücken.',
      action: 'Beispielliste öffnen',
    },
    own: {
      title: 'Eine eigene Liste',
      words:
        'Auf dem nächsten Bildschirm hineinziehen, einfügen oder tippen. Leeren lassen sich nur URLs des Übungsshops.',
      action: 'Ohne Liste anfangen',
    },
  },
}
