import type * as english from '../../help/which-url.ts'

export const whichUrl: typeof english.whichUrl = () => [
  {
    kind: 'text',
    text: 'Die URL einfügen, die auf der eigenen Seite steht, ganz, von `https://` bis zum Ende. Sie ist es, die der Browser eines Besuchers aufruft, und genau sie leert ImageKit.',
  },
  {
    kind: 'drawing',
    name: 'parts-of-a-url',
    drawing: {
      alt: 'Eine URL in drei Teilen: ik.imagekit.io/acme ist ImageKit und das Konto, /shop/shoe.jpg der Ordner und die Datei, ?tr=w-300 die Größe.',
      rows: [
        {
          parts: [
            { text: 'https://ik.imagekit.io', tone: 'host', label: 'ImageKit oder Domain' },
            { text: '/acme', tone: 'account', label: 'Konto' },
            { text: '/shop/shoe.jpg', tone: 'path', label: 'Ordner, Datei' },
            { text: '?tr=w-300', tone: 'size', label: 'Größe, Form' },
          ],
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'So ist sie zu bekommen: auf der Seite mit der rechten Maustaste auf das Bild klicken und **Bildadresse kopieren** oder **Grafikadresse kopieren** wählen. Oder das Bild in einem eigenen Tab öffnen und kopieren, was oben in der Adresszeile steht.',
  },
  {
    kind: 'drawing',
    name: 'which-url',
    drawing: {
      alt: 'Richtig: die ganze URL des Bildes. Falsch: eine Seite im Dashboard von ImageKit, ein Teil einer URL und eine mit Punkten abgeschnittene URL.',
      rows: [
        {
          mark: 'yes',
          parts: [{ text: 'https://ik.imagekit.io/acme/shop/shoe.jpg', tone: 'path' }],
          says: 'Das Bild selbst, wie es auf der Seite steht.',
        },
        {
          mark: 'no',
          parts: [{ text: 'https://imagekit.io/dashboard/media-library', tone: 'plain' }],
          says: 'Eine Seite fürs Team, kein Bild für Besucher.',
        },
        {
          mark: 'no',
          parts: [{ text: '/shop/shoe.jpg', tone: 'plain' }],
          says: 'Nur das Ende: Die Domain fehlt.',
        },
        {
          mark: 'no',
          parts: [{ text: 'https://ik.imagekit.io/acme/shop/sh…', tone: 'plain' }],
          says: 'Abgeschnitten: Ein Programm hat sie gekürzt.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'Kleinigkeiten machen eine andere URL: Großbuchstaben im Pfad, ein Schrägstrich mehr, `http` statt `https`, ein `ü` aus zwei Zeichen. Das ändert die App nie von selbst. Sie zeigt es und bietet die andere Schreibweise als Knopf an.',
  },
  {
    kind: 'text',
    text: 'Nur URLs der eigenen Konten können geleert werden. Zeigt die Website Bilder unter einer eigenen Domain, diese in den **Einstellungen** dem Konto hinzufügen.',
  },
]
