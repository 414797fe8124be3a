import type * as english from '../../help/sizes.ts'

export const sizes: typeof english.sizes = () => [
  {
    kind: 'text',
    text: 'ImageKit macht andere Größen und Formen eines Bildes, wenn eine URL sie verlangt, und hebt jede für sich auf. Eine zu leeren lässt die anderen, wie sie sind.',
  },
  {
    kind: 'drawing',
    name: 'sizes',
    drawing: {
      alt: 'Drei URLs eines Bildes, die einzeln geleert werden: das Original, eine mit der Größe hinter einem Fragezeichen, eine mit der Größe im Pfad.',
      rows: [
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
          says: 'Das Original.',
        },
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shoe.jpg', tone: 'path' },
            { text: '?tr=w-300', tone: 'size' },
          ],
          says: 'Die Größe hinter einem Fragezeichen: eine andere URL.',
        },
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/tr:w-300', tone: 'size' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
          says: 'Die Größe im Pfad: wieder eine andere URL.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'Ein Stern am Ende der Datei umfasst das Original und jede Größe hinter einem Fragezeichen und zählt als eine URL. Größen im Pfad (`/tr:…/`) umfasst er nicht: Jede davon gehört eigens auf die Liste.',
  },
  {
    kind: 'drawing',
    name: 'star-and-sizes',
    drawing: {
      alt: 'shoe.jpg mit Stern umfasst shoe.jpg und shoe.jpg?tr=w-300, aber nicht tr:w-300/shoe.jpg.',
      rows: [
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme/shoe.jpg', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'Was diese eine Zeile umfasst:',
        },
        { mark: 'yes', parts: [{ text: '/shoe.jpg', tone: 'path' }] },
        {
          mark: 'yes',
          parts: [
            { text: '/shoe.jpg', tone: 'path' },
            { text: '?tr=w-300', tone: 'size' },
          ],
        },
        {
          mark: 'no',
          parts: [
            { text: '/tr:w-300', tone: 'size' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'Auch Versionen (`?v=2`, `?updatedAt=…`) und signierte Links (`?ik-s=…`) hebt ImageKit jeweils für sich auf.',
  },
]
