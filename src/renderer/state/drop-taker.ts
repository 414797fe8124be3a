/** Takes what was dropped on the window, or leaves it to the Clear screen by answering false. */
type DropTaker = (files: readonly File[]) => boolean

let taker: DropTaker | null = null

/** The screen that is shown asks to see dropped files first. Returns what ends that. */
export function takeDropsFirst(take: DropTaker): () => void {
  taker = take
  return () => {
    if (taker === take) taker = null
  }
}

/** Whether the screen that is shown took the files. */
export function isTakenByScreen(files: readonly File[]): boolean {
  return taker?.(files) ?? false
}
