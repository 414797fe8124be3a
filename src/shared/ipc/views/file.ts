/** A file that the page gave to be saved, once it is known what became of it. */
export interface SavedFile {
  /** The file's name, without its folder. */
  readonly name: string
  /** `refused`: another one was being saved, it is too large, or of a kind that the app does not save. */
  readonly outcome: 'saved' | 'cancelled' | 'failed' | 'refused'
}
