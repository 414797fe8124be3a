import type { PageTarget } from './page-target.ts'

interface Size {
  readonly width: number
  readonly height: number
}
/** What a page needs of the window around it. */
export interface WindowSide {
  readonly preferences: Electron.WebPreferences
  size(): Size
  attached(target: PageTarget): Promise<void>
  loaded(): void
  titled(title: string): void
  resized(): void
  gone(): void
}
