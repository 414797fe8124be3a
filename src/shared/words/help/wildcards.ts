import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const wildcards = spoken('help/wildcards', (): readonly Block[] => [
  {
    kind: 'text',
    text: 'A star at the end of a URL clears everything that begins like it. It counts as one URL of your monthly limit, however much it reaches.',
  },
  {
    kind: 'drawing',
    name: 'wildcards-allowed',
    drawing: {
      alt: 'A star is allowed after two folders, after fifteen characters, and after a whole file name.',
      rows: [
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shop/shoes/', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'After two folders.',
        },
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/spring-banners-2026', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'After 15 characters or more.',
        },
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shoe.jpg', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'After a whole file name.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'ImageKit refuses every other star, and says no more than that the URL is not valid. So the app looks before anything is sent.',
  },
  {
    kind: 'drawing',
    name: 'wildcards-refused',
    drawing: {
      alt: 'A star is refused after one short folder, in the middle, and right behind the account.',
      rows: [
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/images/', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'One short folder: it reaches too far.',
        },
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/shop/', tone: 'path' },
            { text: '*', tone: 'star' },
            { text: '/shoe.jpg', tone: 'path' },
          ],
          says: 'The star is not the last character.',
        },
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme', tone: 'host' },
            { text: '/', tone: 'path' },
            { text: '*', tone: 'star' },
          ],
          says: 'The whole account: ask ImageKit’s support for that.',
        },
      ],
    },
  },
  {
    kind: 'text',
    text: 'A star goes by letters, not by folders: `/shop/cat*` clears `/shop/cat.jpg`, and `/shop/catalogue/…` too. End with a slash and a star to stay inside a folder.',
  },
])
