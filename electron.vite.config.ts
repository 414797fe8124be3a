import react from '@vitejs/plugin-react'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { defineConfig } from 'electron-vite'
import { recordPageFiles } from './scripts/bundle/files.ts'
import { leaveOutSchemas } from './scripts/bundle/leave-out.ts'
import { oneFileAtStart } from './scripts/bundle/one-start.ts'
import { recordBundle } from './scripts/bundle/record.ts'

export default defineConfig({
  // Everything but Electron and what is native is bundled, so that the package holds nothing that is not used.
  main: {
    plugins: [leaveOutSchemas(), recordBundle('main')],
    build: {
      rolldownOptions: {
        // The second is the thread that reads the journal beside main.
        input: { index: 'src/main/index.ts', 'journal-reads': 'src/main/journal/reads/worker.ts' },
      },
    },
  },
  // A sandboxed window cannot load an ES module as its preload, and cannot require what is not bundled.
  preload: {
    plugins: [recordBundle('preload')],
    build: {
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    plugins: [
      react(),
      { ...optimizeLocales.vite({ locales: ['en-US', 'de-DE'] }), enforce: 'pre' },
      recordBundle('page'),
      recordPageFiles(),
    ],
    worker: { format: 'es', plugins: () => [recordBundle('worker')] },
    build: {
      assetsInlineLimit: 0,
      minify: true,
      chunkSizeWarningLimit: 700,
      rolldownOptions: { output: { codeSplitting: oneFileAtStart() } },
    },
  },
})
