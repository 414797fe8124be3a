import type { Drawing } from '../../help/drawing.ts'

export const chapterIds = [
  'first-list',
  'which-url',
  'sizes',
  'wildcards',
  'browser',
  'limit',
  'unsure',
] as const
export type ChapterId = (typeof chapterIds)[number]

/** In every text, `**Clear**` is a word of a window, and what stands between backticks a piece of a URL. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'drawing'; readonly name: string; readonly drawing: Drawing }
  /** A picture of a screen: in the guide only, the window shows itself. */
  | { readonly kind: 'screen'; readonly file: string; readonly alt: string }
  | { readonly kind: 'link'; readonly link: 'imagekit-cache'; readonly label: string; readonly url: string }

/** One chapter of the help, which is one of the guide too. */
export interface Chapter {
  readonly id: ChapterId
  readonly title: string
  readonly blocks: readonly Block[]
}
