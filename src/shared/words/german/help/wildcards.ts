import type * as english from '../../help/wildcards.ts'

export const wildcards: typeof english.wildcards = () => [
  {
    kind: 'text',
    text: 'Ein Stern am Ende einer URL leert alles, was so beginnt. Er zählt als eine URL des Monatslimits, egal wie weit er reicht.',
  },
  {
    kind: 'drawing',
    name: 'wildcards-allowed',
    drawing: {
      alt: 'Ein Stern ist erlaubt nach zwei Ordnern, nach fünfzehn Zeichen und nach einem ganzen Dateinamen.',
      rows: [
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shop/shoes/', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'Nach zwei Ordnern.',
        },
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/spring-banners-2026', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'Nach 15 Zeichen oder mehr.',
        },
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shoe.jpg', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'Nach einem ganzen Dateinamen.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'Jeden anderen Stern lehnt ImageKit ab und sagt nur, die URL sei ungültig. Deshalb prüft die App, bevor etwas gesendet wird.',
  },
  {
    kind: 'drawing',
    name: 'wildcards-refused',
    drawing: {
      alt: 'Ein Stern wird abgelehnt nach einem einzelnen kurzen Ordner, in der Mitte und gleich hinter dem Konto.',
      rows: [
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/images/', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'Ein kurzer Ordner: Er reicht zu weit.',
        },
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shop/', tone: 'path' },
            { text: '*', tone: 'star' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
          says: 'Der Stern ist nicht das letzte Zeichen.',
        },
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'Das ganze Konto: Darum den Support von ImageKit bitten.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'Ein Stern geht nach Buchstaben, nicht nach Ordnern: `/shop/cat*` leert `/shop/cat.jpg` und auch `/shop/catalogue/…`. Um in einem Ordner zu bleiben, mit Schrägstrich und Stern enden.',
  },
]
