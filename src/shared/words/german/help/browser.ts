import type * as english from '../../help/browser.ts'

export const browser: typeof english.browser = () => [
  {
    kind: 'text',
    text: '**Geleert** heißt, dass ImageKit seine Kopien weggeworfen hat. Vielleicht hat auch der eigene Browser eine behalten, bis zu einem Jahr lang, und fragt so lange nicht wieder bei ImageKit. Die Browser der Besucher kann von hier niemand leeren.',
  },
  {
    kind: 'list',
    items: [
      'Um das neue Bild selbst zu sehen: seine URL in einem privaten Fenster öffnen, oder die Seite mit Strg, Umschalt und R neu laden, am Mac mit Befehl, Umschalt und R.',
      'Auch im privaten Fenster das alte? Prüfen, ob die Datei selbst ersetzt wurde: erst ersetzen, dann leeren. Was zu früh geleert wird, merkt ImageKit sich wieder in alter Form.',
      'Prüfen, ob die Seite eine andere Größe verwendet. Jede Größe ist eine eigene URL: die URL von der Seite kopieren.',
      '15 Minuten warten. Ist eine Zeile dann nicht geleert, sagt sie es, mit der Request-ID, nach der der Support von ImageKit fragt.',
    ],
  },
  {
    kind: 'text',
    text: 'Für Bilder, die sich oft ändern, rät ImageKit zu einer Version in der URL: Mit neuer Nummer ist es eine neue URL, die noch kein Browser hat.',
  },
  {
    kind: 'drawing',
    name: 'versions',
    drawing: {
      alt: 'shoe.jpg?v=1 haben Browser behalten; shoe.jpg?v=2 ist für jeden Browser neu.',
      rows: [
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme/shoe.jpg', tone: 'path' },
            { text: '?v=1', tone: 'size' },
          ],
          says: 'Die haben Browser vielleicht behalten.',
        },
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme/shoe.jpg', tone: 'path' },
            { text: '?v=2', tone: 'star' },
          ],
          says: 'Für jeden Browser neu: Zu leeren ist nichts.',
        },
      ],
    },
  },
  {
    kind: 'link',
    link: 'imagekit-cache',
    label: 'Die Seite von ImageKit dazu (englisch)',
    url: 'https://imagekit.io/docs/cache-purging',
  },
]
