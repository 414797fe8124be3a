import { FuseV1Options as Fuse, FuseVersion } from '@electron/fuses'
import type { FuseV1Config } from '@electron/fuses'

interface NamedFuse {
  readonly fuse: Fuse
  readonly on: boolean
  /** What somebody could do with this app, and with the key it can reach, if it were the other way. */
  readonly why: string
}

/**
 * Every fuse there is in Electron's binary, each decided. They are burnt into the packaged program, where no variable
 * and no switch changes them. The build that the end-to-end specs drive is not packaged and has none of them burnt.
 */
export const fuses: readonly NamedFuse[] = [
  {
    fuse: Fuse.RunAsNode,
    on: false,
    why: 'With ELECTRON_RUN_AS_NODE the signed program would run any script, with its right to the keychain entry.',
  },
  {
    fuse: Fuse.EnableCookieEncryption,
    on: false,
    why: 'The app has no cookies; encrypting them would open the keychain at every start, on macOS with a question.',
  },
  {
    fuse: Fuse.EnableNodeOptionsEnvironmentVariable,
    on: false,
    why: 'NODE_OPTIONS could load code into main, and NODE_EXTRA_CA_CERTS could make a foreign server ImageKit.',
  },
  {
    fuse: Fuse.EnableNodeCliInspectArguments,
    on: false,
    why: 'With --inspect or SIGUSR1 anybody on the computer could read the key out of main.',
  },
  {
    fuse: Fuse.EnableEmbeddedAsarIntegrityValidation,
    on: true,
    why: 'Code that was changed after packing does not start (on macOS and Windows; Linux has no place for the hash).',
  },
  {
    fuse: Fuse.OnlyLoadAppFromAsar,
    on: true,
    why: 'A folder laid beside the archive would be loaded in its place, past the check of its integrity.',
  },
  {
    fuse: Fuse.LoadBrowserProcessSpecificV8Snapshot,
    on: false,
    why: 'The app brings no snapshot of its own; on, Electron would look for one and not start.',
  },
  {
    fuse: Fuse.GrantFileProtocolExtraPrivileges,
    on: false,
    why: 'No page comes from file:, so none shall read other files through it.',
  },
  {
    fuse: Fuse.WasmTrapHandlers,
    on: true,
    why: "Electron's default: WebAssembly's checks of memory by the processor; off only slows it down.",
  },
]

/** The same for `@electron/fuses`. A fuse that a newer Electron has and that is not decided here ends the packing. */
export function fuseConfig(resetAdHocDarwinSignature: boolean): FuseV1Config {
  const on = (which: Fuse): boolean => {
    const named = fuses.find(({ fuse }) => fuse === which)
    if (named === undefined) throw new Error(`The fuse ${Fuse[which]} is not decided`)
    return named.on
  }
  return {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature,
    [Fuse.RunAsNode]: on(Fuse.RunAsNode),
    [Fuse.EnableCookieEncryption]: on(Fuse.EnableCookieEncryption),
    [Fuse.EnableNodeOptionsEnvironmentVariable]: on(Fuse.EnableNodeOptionsEnvironmentVariable),
    [Fuse.EnableNodeCliInspectArguments]: on(Fuse.EnableNodeCliInspectArguments),
    [Fuse.EnableEmbeddedAsarIntegrityValidation]: on(Fuse.EnableEmbeddedAsarIntegrityValidation),
    [Fuse.OnlyLoadAppFromAsar]: on(Fuse.OnlyLoadAppFromAsar),
    [Fuse.LoadBrowserProcessSpecificV8Snapshot]: on(Fuse.LoadBrowserProcessSpecificV8Snapshot),
    [Fuse.GrantFileProtocolExtraPrivileges]: on(Fuse.GrantFileProtocolExtraPrivileges),
    [Fuse.WasmTrapHandlers]: on(Fuse.WasmTrapHandlers),
  }
}
