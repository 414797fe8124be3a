/** Runs before everything else in the main process and makes Node look like Electron's. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { rememberArguments } from './launch.ts'

// Before anything else can change them: Playwright's loader takes its own switches out.
rememberArguments()

const electron = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: electron, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})

const { version } = z
  .object({ version: z.string() })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/electron/package.json'), 'utf8')),
  )

Object.defineProperty(process.versions, 'electron', { value: version, enumerable: true })
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: process.cwd() })
