import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { UpdateMode } from '#shared/ipc/views.ts'

const manifest = z.object({
  release: z.object({
    /** `owner/name` on GitHub. */
    repository: z
      .string()
      .regex(/^[\w-][\w.-]*\/[\w-][\w.-]*$/)
      .nullable(),
    signed: z.boolean(),
  }),
})
export type Release = z.infer<typeof manifest>['release']

/** What packing wrote into the app's own manifest; a build that was not packed for a release says nothing. */
export function readRelease(appPath: string): Release {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))).release
  } catch {
    return { repository: null, signed: false }
  }
}

interface Build {
  readonly isPackaged: boolean
  readonly platform: string
  readonly release: Release
}

/**
 * On Linux nothing checks who made a package, and a file that replaces itself is not what people expect of a package
 * manager: there the app only says that there is a newer version. Elsewhere an unsigned build never installs anything.
 */
export function modeOf({ isPackaged, platform, release }: Build): UpdateMode {
  if (!isPackaged) return 'off-development'
  if (release.repository === null) return 'off-no-address'
  if (platform === 'linux') return 'announces'
  return release.signed ? 'installs' : 'off-unsigned'
}

/** The page with all releases; null without a repository. */
export function pageOf({ repository }: Release): string | null {
  return repository === null ? null : `https://github.com/${repository}/releases/latest`
}
