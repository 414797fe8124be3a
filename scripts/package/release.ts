/** What a release adds to a build, all of it from the environment: nothing of it is in the project. */
export interface Release {
  /** `owner/name` on GitHub, where releases are; null: the app has no place to ask for updates. */
  readonly repository: string | null
  /** Whether this build is signed. An unsigned one never installs an update by itself. */
  readonly signed: boolean
  /** Windows: the name in the certificate, which every update must have been signed with. */
  readonly publisherName: string | null
  /** macOS: Apple's credentials for notarising are there. */
  readonly notarise: boolean
  /** The deb package names somebody who answers for it: `Name <mail>`. */
  readonly maintainer: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * `CSC_*`, `WIN_CSC_*` and `APPLE_*` are electron-builder's own names.
 * @throws where two of them contradict each other: half a release would be worse than none.
 */
export function releaseFrom(env: Environment, platform: NodeJS.Platform): Release {
  const repository = given(env, 'PURGE_DESK_REPOSITORY')
  if (repository !== null && !/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(repository))
    throw new Error('PURGE_DESK_REPOSITORY is owner/name.')
  const publisherName = given(env, 'PURGE_DESK_PUBLISHER')
  const signed = platform !== 'linux' && isAnyGiven(env, certificates(platform))
  if (platform === 'win32' && signed && publisherName === null)
    throw new Error(
      'A signed build for Windows needs PURGE_DESK_PUBLISHER: without it no update would be checked.',
    )
  return {
    repository,
    signed,
    publisherName,
    notarise: platform === 'darwin' && signed && isAnyGiven(env, ['APPLE_API_KEY', 'APPLE_ID']),
    maintainer: given(env, 'PURGE_DESK_MAINTAINER'),
  }
}

function certificates(platform: NodeJS.Platform): readonly string[] {
  return platform === 'win32' ? ['WIN_CSC_LINK', 'CSC_LINK'] : ['CSC_LINK', 'CSC_NAME']
}

function given(env: Environment, name: string): string | null {
  const value = env[name]?.trim() ?? ''
  return value === '' ? null : value
}

function isAnyGiven(env: Environment, names: readonly string[]): boolean {
  return names.some((name) => given(env, name) !== null)
}
