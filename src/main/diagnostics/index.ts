export { diagnosticsText } from './diagnostics.ts'
export { logEnd } from './log-end.ts'
