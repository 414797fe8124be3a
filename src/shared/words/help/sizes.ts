import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const sizes = spoken('help/sizes', (): readonly Block[] => [
  {
    kind: 'text',
    text: 'ImageKit makes other sizes and forms of a picture when a URL asks for them. It keeps each of them on its own. Clearing one leaves the others as they are.',
  },
  {
    kind: 'drawing',
    name: 'sizes',
    drawing: {
      alt: 'Three URLs of one picture that are cleared one by one: the original, one with its size after a question mark, one with its size in the path.',
      rows: [
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
          says: 'The original.',
        },
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shoe.jpg', tone: 'path' },
            { text: '?tr=w-300', tone: 'size' },
          ],
          says: 'Its size behind a question mark: another URL.',
        },
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/tr:w-300', tone: 'size' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
          says: 'Its size in the path: another URL again.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'A star at the end of the file covers the original and every size behind a question mark, and counts as one URL. Sizes in the path (`/tr:…/`) are not covered: put each of them on your list.',
  },
  {
    kind: 'drawing',
    name: 'star-and-sizes',
    drawing: {
      alt: 'shoe.jpg with a star covers shoe.jpg and shoe.jpg?tr=w-300, but not tr:w-300/shoe.jpg.',
      rows: [
        {
          parts: [
            { text: 'https://ik.imagekit.io/acme/shoe.jpg', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'What this one line covers:',
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
    text: 'Versions (`?v=2`, `?updatedAt=…`) and signed links (`?ik-s=…`) are each kept on their own too.',
  },
])
