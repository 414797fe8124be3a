import { answered, type HandlersOf } from '#shared/ipc/handlers.ts'
import type { OpenedFiles } from './opened-files.ts'

export function openedCalls(opened: OpenedFiles): HandlersOf<'opened'> {
  return { 'opened.take': async () => answered({ files: await opened.take() }) }
}
