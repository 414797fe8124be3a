import type { Configuration } from 'electron-builder'
import { appId } from '../../src/shared/app/identity.ts'
import { languages } from '../../src/shared/app/languages.ts'
import { burnFuses } from './after-pack.ts'
import { fileTypes } from './file-types.ts'
import type { Release } from './release.ts'

/** The program's file on Linux, and its entry in the menu. */
const program = 'purge-desk'

/** What the package is made of; see CONTRIBUTING.md for the variables that a release takes. */
export function packageConfiguration(release: Release, releaseNotes: string | null = null): Configuration {
  return {
    appId,
    productName: 'Purge Desk',
    copyright: 'Purge Desk',
    directories: { output: 'release', buildResources: 'build' },
    files: [
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'package.json',
      '!**/*.{ts,cts,mts,map,md}',
      // Node's own archive holds keychains for systems that Electron does not run on.
      '!node_modules/@napi-rs/keyring-{linux-*-musl,freebsd-*}/**',
    ],
    extraResources: [{ from: 'out/THIRD-PARTY-LICENCES.txt', to: 'THIRD-PARTY-LICENCES.txt' }],
    asar: true,
    npmRebuild: false,
    // Chromium's own words, and macOS in its dialogs, speak what the page speaks.
    electronLanguages: ['en-US', ...languages],
    extraMetadata: {
      // What the running app reads of its release: `src/main/updates/release.ts`.
      release: { repository: release.repository, signed: release.signed },
      // Linux desktops find the window's icon and its progress by it; it is the menu entry's file.
      desktopName: `${program}.desktop`,
    },
    publish: publishTo(release.repository),
    // What the update says is new.
    ...(releaseNotes !== null && { releaseInfo: { releaseNotes } }),
    afterPack: burnFuses,
    mac: {
      target: [
        { target: 'dmg', arch: 'universal' },
        { target: 'zip', arch: 'universal' },
      ],
      category: 'public.app-category.utilities',
      icon: 'build/icon.icns',
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'build/entitlements.mac.plist',
      entitlementsInherit: 'build/entitlements.mac.plist',
      notarize: release.notarise,
      // Both halves hold both keychain libraries, which is the same file twice and meant to be.
      x64ArchFiles: '**/@napi-rs/keyring-darwin-*/*.node',
      // An Apple computer starts nothing without a signature; without a certificate it is one that names nobody.
      ...(!release.signed && { identity: '-' }),
      fileAssociations: fileTypes.map(({ ext, name }) => ({
        ext,
        name,
        role: 'Viewer',
        rank: 'Alternate',
      })),
    },
    // No `fileAssociations` here: electron-builder would make the app the default. `build/installer.nsh` offers it.
    win: {
      target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
      icon: 'build/icon.ico',
      ...(release.publisherName !== null && { signtoolOptions: { publisherName: release.publisherName } }),
    },
    nsis: {
      oneClick: true,
      perMachine: false,
      include: 'build/installer.nsh',
      deleteAppDataOnUninstall: false,
    },
    // Its starter looks whether the system allows a sandbox, and where not, says so to the app, which refuses with a
    // sentence. The older one always started the app without, which the app refuses on every computer.
    toolsets: { appimage: '1.0.3' },
    appImage: { executableArgs: [] },
    linux: {
      target: release.maintainer === null ? ['AppImage'] : ['AppImage', 'deb'],
      icon: 'build/icons',
      category: 'Utility',
      executableName: program,
      syncDesktopName: true,
      synopsis: "Clear outdated pictures from ImageKit's cache",
      mimeTypes: [...new Set(fileTypes.map(({ mimeType }) => mimeType))],
      ...(release.maintainer !== null && { maintainer: release.maintainer }),
    },
  }
}

/** Where the running app asks for updates. What is uploaded, and that it is a draft, is the workflow's part. */
function publishTo(repository: string | null): NonNullable<Configuration['publish']> | null {
  if (repository === null) return null
  const [owner = '', repo = ''] = repository.split('/')
  return { provider: 'github', owner, repo }
}
