import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const whichUrl = spoken('help/whichUrl', (): readonly Block[] => [
  {
    kind: 'text',
    text: 'Paste the URL that your page uses, whole, from `https://` to its end. It is the one a visitor’s browser asks for, and ImageKit clears exactly that one.',
  },
  {
    kind: 'drawing',
    name: 'parts-of-a-url',
    drawing: {
      alt: 'A URL in three parts: ik.imagekit.io/acme is ImageKit and your account, /shop/shoe.jpg is the folder and the file, ?tr=w-300 is the size.',
      rows: [
        {
          parts: [
            { text: 'https://ik.imagekit.io', tone: 'host', label: 'ImageKit, or your domain' },
            { text: '/acme', tone: 'account', label: 'account' },
            { text: '/shop/shoe.jpg', tone: 'path', label: 'folder and file' },
            { text: '?tr=w-300', tone: 'size', label: 'size or form' },
          ],
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'To get it: on your page, press the picture with the right button of the mouse, and choose **Copy image address** or **Copy image link**. Or open the picture in a tab of its own, and copy what stands in the bar at the top.',
  },
  {
    kind: 'drawing',
    name: 'which-url',
    drawing: {
      alt: 'Right: the whole URL of the picture. Wrong: a page of ImageKit’s dashboard, a part of a URL, and a URL cut off with dots.',
      rows: [
        {
          mark: 'yes',
          parts: [{ text: 'https://ik.imagekit.io/acme/shop/shoe.jpg', tone: 'path' }],
          says: 'The picture itself, as your page uses it.',
        },
        {
          mark: 'no',
          parts: [{ text: 'https://imagekit.io/dashboard/media-library', tone: 'plain' }],
          says: 'A page for you, not a picture for visitors.',
        },
        {
          mark: 'no',
          parts: [{ text: '/shop/shoe.jpg', tone: 'plain' }],
          says: 'Only the end: the domain is missing.',
        },
        {
          mark: 'no',
          parts: [{ text: 'https://ik.imagekit.io/acme/shop/sh…', tone: 'plain' }],
          says: 'Cut off: a program shortened it.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'Small things make another URL: capital letters in the path, one more slash, `http` instead of `https`, an `ü` written as two characters. The app never changes these by itself. It shows them, and offers the other way as a button.',
  },
  {
    kind: 'text',
    text: 'Only URLs of your own accounts can be cleared. Where your site shows pictures under a domain of its own, add that domain to the account in **Settings**.',
  },
])
