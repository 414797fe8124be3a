import type { Finding, Weight } from './finding.ts'

/** Why a line without a URL is left out of the list, each accounted for in the receipt. */
export type LeftOut = 'blank' | 'comment' | 'heading' | 'sitemap' | 'other-text'

/** The parts of a URL as the list shows them: host dimmed, path plain, query tinted. Together they read as the URL. */
export interface ShownUrl {
  /** Scheme, host and, on `ik.imagekit.io`, the id and pattern. */
  readonly base: string
  /** The path after it, percent signs decoded where that is safe to read. */
  readonly path: string
  readonly query: string
}

/** What the rules say about one line of a list. */
export type Judgement =
  | { readonly kind: 'left-out'; readonly why: LeftOut }
  | {
      readonly kind: 'url'
      /** Exactly what will be sent, or null while a finding blocks it. */
      readonly url: string | null
      readonly shown: ShownUrl
      /** Worst first; an empty list means ready. */
      readonly findings: readonly Finding[]
      /** The worst weight among the findings, `ready` without any but notes. */
      readonly verdict: Exclude<Weight, 'note'> | 'ready'
      readonly wildcard: boolean
    }
