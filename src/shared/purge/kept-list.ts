/** A list for which the month was too short: it waits for its account's reset, and is never sent by itself. */
export interface KeptList {
  readonly id: string
  readonly name: string
  readonly accountId: string
  readonly accountName: string
  readonly urls: number
  /** In ms since 1970. */
  readonly keptAt: number
  /** When the account's count starts again, in ms since 1970. */
  readonly until: number
}

/** Its account's month has started again since it was kept. */
export function isDue({ until }: Pick<KeptList, 'until'>, now: number): boolean {
  return until <= now
}
