import { join } from 'node:path'

/** Main's reading thread, where main runs from its sources. */
export const readsScript = join(import.meta.dirname, '../../src/main/journal/reads/worker.ts')
