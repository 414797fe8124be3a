import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { inProject } from '../../scripts/support/root.ts'

/** Builds `bench/bare-app` as the app is built. Returns its folder, which the caller removes. */
export async function buildBareApp(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bare-app-'))
  const root = inProject('bench', 'bare-app')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: join(folder, 'page'), emptyOutDir: true, assetsInlineLimit: 0 },
  })
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      ssr: join(root, 'main.ts'),
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'main.mjs' } },
    },
  })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare-app', main: 'main.mjs' }))
  return folder
}
