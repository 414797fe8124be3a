/** What the sentences of a finding name. */
export interface FindingAbout {
  /** The part of the URL it is about, as the rules gave it; empty where they gave none. */
  readonly about: string
  /** The account the list is for. */
  readonly account: string
  /** The account a URL belongs to instead; empty where there is none. */
  readonly other: string
}

export interface FindingWords {
  /** For the row: at most about 40 characters. */
  readonly short: (named: FindingAbout) => string
  /** What the app sees. */
  readonly happened: (named: FindingAbout) => string
  /** What it means for clearing. */
  readonly means: string
  /** What the person can do. */
  readonly youCan: string
}

/** Words that need no name are given as plain text. */
export function words(
  short: string | ((named: FindingAbout) => string),
  happened: string | ((named: FindingAbout) => string),
  means: string,
  youCan: string,
): FindingWords {
  return {
    short: typeof short === 'string' ? () => short : short,
    happened: typeof happened === 'string' ? () => happened : happened,
    means,
    youCan,
  }
}

/** Shortened with dots, so that a sentence stays a sentence. */
export function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
