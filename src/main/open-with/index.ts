export { openedCalls } from './calls.ts'
export { hearFiles } from './hear-files.ts'
export { OpenedFiles } from './opened-files.ts'
