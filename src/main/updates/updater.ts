/** A version that is newer than this one. */
export interface NewerVersion {
  readonly version: string
  readonly notes: readonly string[]
}

/** What fetches versions. Each method rejects, or throws, where it fails. */
export interface Updater {
  /** Null where there is nothing newer, or not yet for this computer. */
  look(): Promise<NewerVersion | null>
  /** Downloads what the last `look` found and checks who made it. */
  download(onPercent: (percent: number) => void): Promise<void>
  /** The download ends; its promise rejects. */
  stop(): void
  /** Ends the app, puts what was downloaded in its place, and starts it. */
  install(): void
}
