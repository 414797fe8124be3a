import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const browser = spoken('help/browser', (): readonly Block[] => [
  {
    kind: 'text',
    text: '**Cleared** means that ImageKit has thrown its copies away. Your own browser may have kept one too, for up to a year, and doesn’t ask ImageKit again until then. Nobody can clear the browsers of visitors from here.',
  },
  {
    kind: 'list',
    items: [
      'To see the new picture yourself: open its URL in a private window, or reload the page with Ctrl, Shift and R, on a Mac with Command, Shift and R.',
      'Still the old one in a private window? See whether the file itself was replaced: replace first, clear second. What is cleared too early is kept in its old form again.',
      'See whether your page uses another size of it. Each size is a URL of its own: copy the URL from your page.',
      'Give it 15 minutes. If a row has not been cleared by then, it says so, with the request id that ImageKit’s support asks for.',
    ],
  },
  {
    kind: 'text',
    text: 'ImageKit’s advice for pictures that change often is a version in the URL: with a new number it is a new URL, which no browser has kept.',
  },
  {
    kind: 'drawing',
    name: 'versions',
    drawing: {
      alt: 'shoe.jpg?v=1 is what browsers have kept; shoe.jpg?v=2 is new to every browser.',
      rows: [
        {
          mark: 'no',
          parts: [
            { text: 'https://ik.imagekit.io/acme/shoe.jpg', tone: 'path' },
            { text: '?v=1', tone: 'size' },
          ],
          says: 'Browsers may have kept this one.',
        },
        {
          mark: 'yes',
          parts: [
            { text: 'https://ik.imagekit.io/acme/shoe.jpg', tone: 'path' },
            { text: '?v=2', tone: 'star' },
          ],
          says: 'New to every browser: nothing needs to be cleared.',
        },
      ],
    },
  },
  {
    kind: 'link',
    link: 'imagekit-cache',
    label: 'ImageKit’s page about clearing',
    url: 'https://imagekit.io/docs/cache-purging',
  },
])
