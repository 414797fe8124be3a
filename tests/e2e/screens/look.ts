import type { Page } from '@playwright/test'
import type { AppFixtures } from '../support/app.ts'
import type { ImageKitServer } from '../support/imagekit-server.ts'

/** What is special about a screen for whoever looks at it. */
export interface About {
  /** It shows how far a job is, and looks different each time. */
  readonly moves?: boolean
  /** It is made of what other screens show too: a picture is taken of it, and no more. */
  readonly onlyPicture?: boolean
}

/** Looks at the window as it is; `screen` names what stands there, and no two screens have one name. */
export type Look = (screen: string, about?: About) => Promise<void>
export type LookAt = (page: Page) => Look

/** What a walk gets: an app to start, an ImageKit to point it at, and somebody who looks. */
export interface Stage extends AppFixtures {
  readonly imagekit: ImageKitServer
  readonly lookAt: LookAt
}

/** A way through the window, past some of its screens. */
export interface Walk {
  readonly title: string
  readonly go: (stage: Stage) => Promise<void>
}

/** The name of a screen as a file's: `an empty Clear` → `an-empty-clear`. */
export function pictureName(screen: string): string {
  return screen.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
