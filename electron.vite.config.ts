import react from '@vitejs/plugin-react'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {},
  // A sandboxed window cannot load an ES module as its preload, and cannot require what is not bundled.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
    worker: { format: 'es' },
    build: { assetsInlineLimit: 0, minify: true, chunkSizeWarningLimit: 700 },
  },
})
